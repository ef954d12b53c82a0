/**
 * What statistics count. A small number word or a year-like numeral is a statistic only in front of
 * one of these.
 */
import type { Language } from './language.ts';

const GERMAN =
  'Prozent\\p{L}*|Promille|Euro|Cent|Dollar|Kilometer\\p{L}*|km|Meter\\p{L}*|Quadratkilometer\\p{L}*|Quadratmeter\\p{L}*|Hektar|Tonnen|Kilo\\p{L}*|Liter|Megawatt|Kilowatt\\p{L}*|Gigawatt\\p{L}*|Grad|Mal|Fache|fache|Menschen|Einwohner\\p{L}*|Bewohner\\p{L}*|Bürger\\p{L}*|Personen|Beschäftigte\\p{L}*|Mitarbeit\\p{L}*|Angestellte\\p{L}*|Studierende\\p{L}*|Studenten|Studentinnen|Auszubildende\\p{L}*|Fachkräfte|Unternehmen|Firmen|Betriebe\\p{L}*|Konzerne\\p{L}*|DAX-\\p{L}+|Dax-\\p{L}+|Arbeitsplätze\\p{L}*|Stellen|Jobs|Start-?[Uu]ps|Gründungen|Patente\\p{L}*|Besucher\\p{L}*|Gäste\\p{L}*|Touristen|Übernachtungen|Fahrgäste\\p{L}*|Fluggäste\\p{L}*|Passagiere\\p{L}*|Pendler\\p{L}*|Fahrten|Züge|Güterzüge|Container|Städten?|Kommunen|Gemeinden|Kreisen?|Metropolregionen|Regionen|Ländern?|Nationen|Nationalitäten|Sprachen|Hochschulen|Universitäten|Fachhochschulen|Institute\\p{L}*|[\\p{L}-]+-Institute\\p{L}*|Forschungs\\p{L}+|Museen|Theatern?|Konzerthäuser\\p{L}*|Opernhäuser\\p{L}*|Bühnen|Festivals|Feste|Kinos|Bibliotheken|Parks|Bäume\\p{L}*|Seen|Häfen|Hafenbecken|Flughäfen|Bahnhöfe|Haltestellen|Krankenhäuser\\p{L}*|Kliniken|Ärzt\\p{L}*|Kitas|Schulen|Schüler\\p{L}*|Kinder\\p{L}*|Wohnungen|Haushalte\\p{L}*|Vereine\\p{L}*|Mitglieder\\p{L}*|Städtepartnerschaften|Partnerschaften|Standorte\\p{L}*|Industriedenkm\\p{L}+|Projekte\\p{L}*|Sekunden|Minuten|Stunden|Jahre\\p{L}*|Leute|Zuschauer\\p{L}*|Fans|Teilnehm\\p{L}*|Aussteller|Messen|Medaillen|Welterbestätten|Radwege\\p{L}*|Brücken|Hotels|Betten';
const ENGLISH =
  'percent(?:age)?|per\\s+cent|euros?|dollars?|pounds?|kilomet(?:re|er)s?|km|met(?:re|er)s?|miles?|square|hectares?|tonnes?|tons?|times|people|inhabitants|residents|citizens|employees|workers|staff|students|apprentices|graduates|companies|firms|businesses|corporations|DAX|jobs|start-?ups|patents|visitors|guests|tourists|overnight|passengers|commuters|trips|trains|freight|containers|cities|towns|municipalities|districts|regions|metropolitan|countries|nations|nationalities|languages|universities|colleges|institutes|[\\p{L}-]+\\s+institutes|(?:Max\\s+)?(?:Fraunhofer|Planck|Leibniz)(?:\\s+\\p{L}+)?|research|museums|theatres|theaters|concert|opera|stages|festivals|cinemas|libraries|parks|trees|lakes|ports|harbours|airports|stations|stops|hospitals|clinics|doctors|schools|pupils|children|flats|homes|households|clubs|members|partnerships|sites|monuments|projects|seconds|minutes|hours|years|spectators|fans|participants|exhibitors|hotels|beds|bridges|non-university|world';

/** Tested right after the numeral; an adjective may stand between. */
export const COUNTED: Readonly<Record<Exclude<Language, 'zh'>, RegExp>> = {
  de: new RegExp(
    `^[\\s-]*(?:[%€$]|(?:\\p{Ll}[\\p{L}-]+\\s+){0,2}(?:\\p{Lu}[\\p{L}-]*-\\s+und\\s+)?(?:${GERMAN})(?!\\p{L}))`,
    'u',
  ),
  en: new RegExp(
    `^[\\s-]*(?:[%€$]|out\\s+of(?!\\p{L})|(?:\\p{Ll}[\\p{L}-]+\\s+){0,1}(?:${ENGLISH})(?!\\p{L}))`,
    'iu',
  ),
};

/** Tested right after a Chinese numeral up to ten: measure word and what it counts. */
export const COUNTED_ZH =
  /^\s*(?:倍|(?:个)?小时|分钟|秒|%|％|个百分点|公里|千米|平方公里|平方米|公顷|吨|欧元|(?:家|所|座|个|名|位|条|项|列|大|间|支|种|部|场|栋|辆|棵)[\p{Script=Han}\p{Script=Latin}]{0,8}?(?:企业|公司|机构|集团|大学|高校|院校|学院|研究所|研究院|城市|市镇|国家|博物馆|剧院|音乐厅|歌剧院|港口|机场|医院|学生|员工|居民|雇员|初创|节庆|港池|都会区|大都市区|铁路|高速公路|世界遗产|友好城市|语言|民族|国籍))/u;

/** Tested right after a Chinese numeral above ten: a measure word or a counted noun follows. */
export const MEASURED_ZH =
  /^\s*(?:多|余)?\s*(?:$|[，。！？、；）]|[个家所座名位条项列人公吨欧元倍辆间处场次部年分小米户株棵张件种支只匹批台艘栋幢册根颗盏套份余多%％]|[万亿]|平方|人口|居民|学生|游客|企业|公里|百分点|标准|欧|自行车|成)/u;
