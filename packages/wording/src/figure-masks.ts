/**
 * Numerals that are no statistics: dates, clock times, telephone numbers, postcodes and addresses,
 * ranks and ordinals, ages, scores, versions, paragraphs and other labelled numbers, and names.
 */
import type { Language } from './language.ts';

const MONTHS_DE =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Okt\\.|Nov\\.|Dez\\.';
const MONTHS_EN =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const TOWNS =
  'Bochum|Bottrop|Dortmund|Duisburg|Essen|Gelsenkirchen|Hagen|Hamm|Herne|Mülheim|Oberhausen|Castrop|Datteln|Dorsten|Gladbeck|Haltern|Herten|Marl|Oer|Recklinghausen|Waltrop|Bergkamen|Bönen|Fröndenberg|Holzwickede|Kamen|Lünen|Schwerte|Selm|Unna|Werne|Breckerfeld|Ennepetal|Gevelsberg|Hattingen|Herdecke|Schwelm|Sprockhövel|Wetter|Witten|Alpen|Dinslaken|Hamminkeln|Hünxe|Kamp|Moers|Neukirchen|Rheinberg|Schermbeck|Sonsbeck|Voerde|Wesel|Xanten|Berlin|Hamburg|München|Köln|Düsseldorf|Frankfurt|Münster|Wuppertal';
const LABELS_DE =
  'Nr\\.?|Nummer|Hausnummer|No\\.?|Seiten?|S\\.|Kapiteln?|Kap\\.|Artikel|Art\\.|Absatz|Abs\\.|Satz|§{1,2}|Ziffer|Paragra(?:f|ph)|Tabelle|Tab\\.|Abbildung|Abb\\.|Gleis|Bahnsteig|Linien?|Hallen?|Raum|Räume|Saal|Etage|Zimmer|Haus|Gebäude|Gate|Tor|Platz|Plätze|Plätzen|Rang|Klassen?|Stufe|Gruppe|Version|Release|Band|Ausgabe|Heft|Folge|Staffel|Teil|Modul|Level|Schacht|Route|Bundesstraße|Autobahn|Abfahrt|Ausfahrt|Tram|Bus|Buslinie|Straßenbahn|RE|RB|S|U|ICE|IC|RS|Wahlkreis|Ebene|Phase|Block|Los|Anlage|DIN|EN|ISO|Agenda|Formel|Schalke|Apollo|Windows|iOS|Android|Industrie|Web|Arbeit|Team|Zone|Feld|Parkplatz|Parkhaus|Stand|Schalter|Aktenzeichen|Az\\.?|PLZ|Postfach|Kontonummer|BLZ|Jahrgang|Baujahr|Kategorie|Minute|Woche|KW|Opus|op\\.|Sinfonie|Top|TOP|Punkt|Frage|Schritt|Tag|Runde|Station|Karte|Kurs|Stufe|Umfang|Hannover|Mainz|BVB|TSV|Jahr|Jahren|Jahre|Lektion|Zeile|Spalte|Fassung|Auflage|Blatt|Bild|Szene|Akt|Größe|Code|Pin|PIN|ISBN|Referenz|Ticket|Bestellung|Vorgang|Liga|Staffel';
const LABELS_EN =
  'pages?|p\\.|pp\\.|chapters?|articles?|sections?|tables?|figures?|fig\\.|platforms?|tracks?|gates?|halls?|rooms?|floors?|levels?|lines?|routes?|trams?|bus|buses|nos?\\.|number|numbers|versions?|v|release|iOS|Windows|Android|Apollo|rank(?:s|ed|ing)?|places?|grade|class|phase|part|volume|vol\\.|issue|episode|season|group|zone|ISO|DIN|EN|Industry|Web|Agenda|Horizon|Formula|channel|unit|suite|flat|block|stage|step|day|week|year|minute|exit|junction|motorway|opus|symphony|Schalke|Hannover|Mainz|top|highway|paragraph|para|postcode|zip|zip\\s+code|clause|annex|appendix|item|question|lesson|act|scene|building|house|gate|lot|code|PIN|ISBN|ref\\.?|ticket|order|case|world\\s+war|generation|tier|league|under|bay|stand|slot|round|map|sheet|stops?|matchday';

const COMMON: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._-]+@[\p{L}\p{N}.-]+|#[\p{L}\p{N}_]+/giu,
  /[\p{L}\p{N}_-]+\.(?:jpe?g|png|webp|svg|pdf|mp4|csv|docx?|xlsx?)(?!\p{L})/giu,
  /\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?/gu,
  /\{\{[^}]*\}\}|\{\p{L}+\}/gu,
  /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)/gu,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}/gu,
  /(?<!\d)\d{1,3}:\d{1,3}(?::\d{2})?(?!\d)/gu,
  /(?<!\d)\d+\s?\/\s?\d+(?!\d)/gu,
  /(?<!\d)(?:1[5-9]|20|21)\d{2}\s?(?:[-–—]|bis|to|und|and|auf|\/)\s?(?:(?:1[5-9]|20|21)\d{2}|\d{2})(?![\d.,]|\s?(?:km|Euro|€|%|Prozent|percent))/gu,
  /\+\d{1,3}[\s\d()/–-]{6,}\d/gu,
  /(?<![\d.,]|\d\s)0\d{1,5}[\s/–-]+\d{2,}(?:[\s–-]?\d+)*/gu,
  /(?<![\d.,]|\d\s)0\d+(?![\d.,])/gu,
  /\b[A-Z]{2}\d{2}(?:\s?\d{4}){3,}(?:\s?\d{1,2})?/gu,
  /\bv?\d+\.\d+\.\d+(?:\.\d+)*(?=[^\d]|$)(?<!\d{1,3}(?:\.\d{3})+)/gu,
  /(?<!\d)\d{1,2}°(?:\s?\d+)?|\b\d{1,3}\.\d{4,},?\s/gu,
  /(?<=\p{L}[-–]?)\d+(?:[.,]\d+)*/gu,
  /(?<=\p{L}\.)\d{4}(?!\d)/gu,
  /\(\d{1,2}\)/gu,
  /[„“"»‘‚'《]\d+(?:\s\p{L}+){0,3}["“”«’'》]/gu,
  /(?<!\p{L})(?:Python|Node|Office|PHP|Java|Excel|Photoshop|Debian|Ubuntu|macOS|Airbus|Boeing|PlayStation|Xbox|Tesla|Porsche|Galaxy|iPhone|Pixel|Chrome|Firefox|Typst|Postgres|PostgreSQL)\s\d+(?:\.\d+)*/gu,
];

// German addresses stand in English texts too.
const STREET =
  /\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|[\s-](?:Straße|Str\.|Weg|Allee|Ring|Ufer|Damm))\s+\d+(?:\s?[a-z](?!\p{L}))?(?:\s?[-–]\s?\d+)?/gu;

const GERMAN: readonly RegExp[] = [
  /\p{Lu}\p{Ll}+nummer\s+\d+/gu,
  /(?:Fax|Durchwahl)\s*:?\s*[-–]\s?\d+/gu,
  /(?<!\p{L})[Uu]m\s+\d{1,2}(?=\s+(?:am|im|vor|bei)(?!\p{L}))/gu,
  /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d{2})(?!\d))?/gu,
  new RegExp(
    `(?<!\\p{L})(?:${LABELS_DE})\\s*(?:Nr\\.?\\s*)?\\d+(?:[.,]\\d+)*(?:\\s?[a-z](?!\\p{L}))?(?:(?:\\s?[,–-]\\s?|\\s(?:und|bis|oder)\\s)\\d+(?![\\d.,]*\\s?(?:Million|Milliard|Mio|Mrd|Prozent|%|Euro|€|km)))*`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)\\d{1,2}\\.?\\s?(?:[-–]|bis|und)\\s?\\d{1,2}\\.\\s?(?:${MONTHS_DE})|(?<!\\d)\\d{1,2}\\.\\s?(?:${MONTHS_DE})(?:\\s\\d{4})?|(?:${MONTHS_DE})\\s\\d{4}|(?<!\\d)\\d{1,2}\\s(?:${MONTHS_DE})(?!\\p{L})`,
    'gu',
  ),
  /(?<!\d)\d{1,2}(?:[.:]\d{2})?(?:\s?(?:[-–]|bis|und)\s?\d{1,2}(?:[.:]\d{2})?)?\s?(?:Uhr|h)(?!\p{L})/gu,
  STREET,
  new RegExp(`(?:D-)?(?<!\\d)\\d{5}(?=\\s+(?:${TOWNS})(?!\\p{L}))`, 'gu'),
  /(?<=\d\s?[a-z]?,\s)\d{5}(?=\s\p{Lu})/gu,
  /(?:Telefon|Tel\.?|Fon|Fax|Mobil|Ruf|Rufnummer|Hotline|Durchwahl|Handy|Kennziffer|Postleitzahl|Kundennummer)\s*:?\s*[+\d][\d\s()/–-]{2,}\d/gu,
  /\d+-(?:jährig\p{L}*|Jährig\p{L}*)|\d+\s+Jahre\s+(?:alt|jung)|(?:Alter\s+von|mit|knapp|bereits\s+mit)\s+\d{1,2}(?=\s+Jahren(?!\s+(?:Bau|Erfahr)))/gu,
  /(?<!\d)\d{2,4}er(?:n|-|\s)?(?:\s?Jahren?)?/gu,
  /(?<=(?:^|[\n!?:]\s*|(?<!\p{L})(?:der|die|das|dem|den|des|zum|zur|im|am|beim|vom|ihr|sein|ihren|seinen|ihrem|seinem|jede[rsn]?|gegen|mein|unser)\s+))\d{1,3}\.(?=\s+\p{L})/giu,
  /(?<!\d)\d{1,3}\.(?=\s+(?:FC|Jahrhundert|Platz|Preis|Liga|Mal|Auflage|Stock|Etage|Klasse|Konferenz|Sitzung|Bundesliga|Geburtstag|Jubiläum|Jahrestag|Minute|Halbzeit|Runde|Kongress|Ausgabe|Tag|Woche|Internationale))/gu,
  /(?<!\p{L})(?:A|B|L|K|U|S|G|RE|RB|RS|E|H|U|Ü)\s?\d{1,3}(?!\d|[.,]\d)/gu,
  /(?<!\p{L})(?:Stand|seit|Seit|ab|Ab|im\s+Jahre?|Im\s+Jahre?|in\s+den\s+Jahren|von|bis|um|nach|vor|gegen|Ende|Anfang|Mitte|Sommer|Winter|Herbst|Frühjahr|Frühling|Wintersemester|Sommersemester|WS|SS|Jahr|Kulturhauptstadt|Hauptstadt|anno)\s+(?:1[5-9]|20|21)\d{2}(?![\d.,]|\s+(?:Menschen|Einwohner|Personen|Beschäftigte|Studierende|Unternehmen|Firmen|Betriebe|Arbeitsplätze|Euro|Kilometer|km|Meter|Besucher|Gäste|Wohnungen|Bäume|Jobs|Tonnen|Hektar|Plätze|Fahrten))/gu,
];

const ENGLISH: readonly RegExp[] = [
  STREET,
  /(?<=(?<!\p{L})[Tt]he\s)[AB]\s\d{1,3}(?!\d|[.,]\d|-)/gu,
  new RegExp(
    `(?<!\\p{L})(?:${LABELS_EN})\\s*(?:no\\.?\\s*)?#?\\d+(?:[.,]\\d+)*(?:\\s?[a-z](?!\\p{L}))?(?:(?:\\s?[,–-]\\s?|\\s(?:and|to|or)\\s)\\d+(?![\\d.,]*\\s?(?:million|billion|percent|per\\s+cent|%|euro|km|bn|m(?!\\p{L}))))*`,
    'giu',
  ),
  new RegExp(
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?\\s(?:of\\s)?(?:${MONTHS_EN})(?!\\p{L})(?:,?\\s\\d{4})?|(?<!\\p{L})(?:${MONTHS_EN})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?:,?\\s\\d{4})?(?!\\d)|(?<!\\p{L})(?:${MONTHS_EN})\\s\\d{4}`,
    'gu',
  ),
  /(?<!\d)\d{1,2}(?:[.:]\d{2})?(?:\s?(?:[-–]|to|and)\s?\d{1,2}(?:[.:]\d{2})?)?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|hrs)(?!\p{L})/giu,
  /(?<!\p{L})(?:at|until|till|from|by)\s+\d{1,2}\.\d{2}(?!\d|\s?(?:percent|per\s+cent|%|million|billion|euro|km))/giu,
  /(?<!\d)\d+[a-z]?\s+(?:\p{Lu}\p{L}+\s+){1,2}(?:Street|Road|Lane|Avenue|Ave|St|Rd|Square|Way|Drive)(?!\p{L})/gu,
  new RegExp(`(?:D-)?(?<!\\d)\\d{5}(?=\\s+(?:${TOWNS}|Munich|Cologne)(?!\\p{L}))`, 'gu'),
  /(?:telephone|phone|tel\.?|fax|call|mobile|hotline|ring|extension|ext\.?)\s*:?\s*[+\d][\d\s()/–-]{2,}\d/giu,
  /\d+-year-olds?|(?:aged|age)\s+\d+|\d+\s+years?\s+(?:old|of\s+age)|(?<!\p{L})\d{1,2}-\p{L}+(?<!-(?:kilomet(?:re|er)|met(?:re|er)|hectare|percent|million|km|m|ton|tonne|billion|mile))(?!\p{L})/giu,
  /(?<!\d)(?:'?\d{2}|\d{4})s(?!\p{L})/gu,
  /(?<!\d)\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  /(?<!\d)\d{1,2}\s?[-–]\s?\d{1,2}(?!\d|[.,]\d|\s?(?:percent|per\s+cent|%|km|euro|million|billion|people|minutes|metres|years|hours|days))/gu,
  /(?<!\p{L})(?:in|since|by|from|until|to|before|after|of|around|during|year|summer|winter|spring|autumn|class\s+of|capital|©)\s+(?:1[5-9]|20|21)\d{2}(?![\d.,]|\s+(?:people|residents|inhabitants|companies|jobs|students|euros|km|kilomet|metres|visitors|guests|flats|trees|tonnes|hectares|employees|firms))/giu,
];

const CHINESE: readonly RegExp[] = [
  /(?:沙尔克|汉诺威|美因茨|慕尼黑|达姆施塔特)\s?\d{2,4}(?!\d|[万亿%]|\s?(?:公里|人|名|家))/gu,
  /\d{2,4}\s?(?:\/|至|—|-|–)?\s?\d{0,4}年(?:代|度|级)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?(?:底|初|末|间)?(?<!(?<!\d)\d{1,2}年)/gu,
  /\d{1,2}月(?:\d{1,2}[日号])?(?:[至到—-]\d{1,2}[日号])?|\d{1,2}[日号](?=[，。、至到晚早上下]|$)/gu,
  /\d{1,2}(?:点|时)(?:\d{1,2}分|半|整)?(?!间)|(?:凌晨|上午|中午|下午|晚上|傍晚)[\d一二三四五六七八九十]+(?:点|时)(?:半|整|[\d一二三四五六七八九十]+分)?/gu,
  /第\s?[\d零一二两三四五六七八九十百千]+(?:[.\d]*)/gu,
  /\d+号(?:线|厅|楼|馆|站台|门|展厅|房|公路|院)?|\d+路(?!程|径)|[\d一二三四五六七八九十]+号(?:线|厅|楼|馆|站台|门|展厅)|[\d一二三四五六七八九十]+楼(?!房|宇)|\d+室/gu,
  /\d+\s?(?:周?岁)|[一二两三四五六七八九十百]+(?:周?岁)/gu,
  /(?:(?<!每)周|星期|礼拜)[一二三四五六日天](?![十百千])/gu,
  /[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+[日号])?(?!份的收入)/gu,
  /[零〇一二三四五六七八九]{4}年(?:代)?|[一二三四五六七八九十]+(?:世纪|年代)(?:[一二三四五六七八九十]+年代)?|\d+世纪(?:\d+年代)?/gu,
  /(?:电话|手机|热线|致电|传真|邮编|邮政编码|门牌|版本|编号|房间|车次|航班|工业|排名|名列|位列|位居)[:：]?\s?(?:为|是)?第?[+\d][\d\s().–-]*/gu,
  /[A-Za-z]+-?\d+(?:\.\d+)*|(?<![A-Za-z])(?:RS|RE|RB|S|U|A|B|T|G|K|D|ISO|DIN|iOS|Windows|Apollo|Top|TOP|Covid|Web)\s?\d+(?:\.\d+)*|\d+(?:G|D|K)(?![\p{L}])/gu,
  /\d+(?:\s?[:：比]\s?\d+)+/gu,
  /(?:版|v)\s?\d+\.\d+|\d+\.\d+版|(?:地下|地上)\d+层/giu,
  /千万(?:别|不要|不能|要|记得|小心|注意|莫)|百花|百姓|百货|百科|百年|万一|万圣|万里|万众|万物|万家灯火|万象|万分|千方百计|千姿|千岛|千禧|四面八方|五颜六色|三心二意|一心一意|七夕|八卦|十字|十分(?!之)|十足|二维码|三明治|五星级?|四川|三峡|三亚|九寨|六一|(?<![十百千万零])一(?:起|下|些|点|样|直|定|切|般|同|旦|个|位|种|座城|家人)|百分百|百分之百|三国|四季|五官|双十一|万达|亿万|成千上万|一万个理由|一百个理由|一千零一夜|二十四节气|三十六计|三百六十行|千家万户/gu,
];

export const FIGURE_MASKS: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [...COMMON, ...GERMAN],
  en: [...COMMON, ...ENGLISH],
  zh: [...COMMON.filter((mask) => !mask.source.startsWith('(?<=\\p{L}[-–]?)')), ...CHINESE],
};
