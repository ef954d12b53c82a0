import type { Language } from '../language.ts';
import type { Doubt } from '../lexicon.ts';

// What a cliché sentence speaks of besides its cliché: the region, the past, a contrast, the future.
const DE =
  /Ruhr(?!-Uni)|(?<!\p{L})Region(?:en|s)?(?!\p{L})|Metropol|Revier(?!\p{L})|(?<!\p{L})(?:Stadt|Städte|Stadtteil\p{L}*|Standort|Industrie\p{L}*|Heimat|Herkunft|hier|wir|bei\s+uns|unser\p{L}*|früher\p{L}*|einst\p{L}*|ehemalig\p{L}*|einstig\p{L}*|damals|gestern|heute|längst|statt|anstelle|mehr\s+als|nicht\s+(?:nur|mehr|länger)|kein\p{L}*|jenseits|weg\s+von|wo|war\s+einmal|Zukunft\p{L}*|Vergangenheit|Geschichte\p{L}*|Tradition\p{L}*|Erbe|Wandel|Neuanfang|Aufbruch|Wurzeln|Herz\p{L}*|Seele|Stolz|stolz|Blut|Charme|Romantik|Mythos|Legende|Original|Klischee\p{L}*|Enkel\p{L}*|Opas?|Großv\p{L}*|Generation\p{L}*|Väter|Mütter|alte[nrms]?|letzte[nrms]?|Gründer\p{L}*|Start-?ups?|Ideen?|Wissen\p{L}*|Köpfe?n?|Talente?n?|Daten|Hightech|High-Tech|digital\p{L}*|Innovation\p{L}*|Forsch\p{L}*|Kreativ\p{L}*|Campus|Labor\p{L}*|Roboter|grün\p{L}*|Grün|blüh\p{L}*|entsteh\p{L}*|verwandel\p{L}*|tief\s+im|Menschen|ehrlich\p{L}*|Schicht|geprägt|prägt|Lebensgefühl|echt\p{L}*|Zeiten|vorbei|weg|bleib\p{L}*|Glanz|bunt\p{L}*|passé|Ära|Epoche\p{L}*|Jahrzehnt\p{L}*|Weltruf)(?!\p{L})|\d+\s+Städte/iu;
// Where people of a neighbourhood meet; with it a kiosk is the folklore, not a stall.
const DE_NEIGHBOURHOOD =
  /(?<!\p{L})(?:Viertel\p{L}*|Nachbar\p{L}*|Quartier\p{L}*|um\s+die\s+Ecke|nebenan|Feierabend\p{L}*)(?!\p{L})/iu;
const DE_HOME =
  /(?<!\p{L})(?:Bochum|Bottrop|Dortmund|Duisburg|Gelsenkirchen|Hagen|Hamm|Herne|Mülheim|Oberhausen|Castrop|Gladbeck|Herten|Marl|Recklinghausen|Lünen|Unna|Hattingen|Witten|Dinslaken|Moers|Essen)(?:s|er|ern)?(?!\p{L})/u;

const EN =
  /Ruhr(?!\s+Univ)|(?<!\p{L})(?:region\p{L}*|cit(?:y|ies)|towns?|district|metropol\p{L}*|industr\p{L}*|here|our|we|you'd|once|former\p{L}*|formerly|ex|now|today|no\s+(?:longer|more)|not\s+(?:just|only|your)|beyond|behind|more\s+than|instead|used\s+to|yesterday'?s?|past|future|tomorrow|heart(?:s|land)?|soul|spirit|pride|proud|roots|heritage|legacy|traditions?|generations?|grand\p{L}*|descendants|sons|daughters|fathers|lungs|old|new|last|start-?ups?|founders?|code|coders?|coding|digital|tech\p{L}*|software|data|labs?|research\p{L}*|universit\p{L}*|campus|minds?|ideas?|talents?|innovat\p{L}*|creativ\p{L}*|green\p{L}*|bloom\p{L}*|garden|forests?|reinvent\p{L}*|transform\p{L}*|turn(?:s|ed)?|become|became|becomes|gave\s+way|swap\p{L}*|goodbye|farewell|where|forget|gone|glow\p{L}*|runs\s+through|skyline|horizon|welcome|people|cliché\p{L}*|image|reputation|built|forged|shaped|made\s+us|gone|closed|shut|silent|charm|Germany(?:'s)?|think|scrubbed|washed|moved\s+in)(?!\p{L})/iu;
const EN_HOME =
  /(?<!\p{L})(?:Bochum|Bottrop|Dortmund|Duisburg|Gelsenkirchen|Hagen|Hamm|Herne|Mülheim|Oberhausen|Castrop|Gladbeck|Herten|Marl|Recklinghausen|Unna|Hattingen|Witten|Moers|Essen)(?!\p{L})/u;

const ZH =
  /鲁尔(?!大学)|埃森|多特蒙德|杜伊斯堡|波鸿(?!大学)|博特罗普|盖尔森基兴|奥伯豪森|哈根|昔日|曾|从前|过去|往日|当年|当初|老一辈|告别|不再|不只|不止|不仅|不是|走出|走过|走向|迈向|变|转型|蜕变|转身|焕然|重生|新生|重新|复兴|未来|城|之都|工业|家园|故乡|家乡|土地|心脏|灵魂|之魂|精神|时代|年代|岁月|记忆|回忆|往事|传承|爷爷|父辈|祖辈|祖父|孙|如今|今天|今日|现在|之后|以后|熄|关闭|关停|停产后|创意|创新|科技|数字|程序|代码|绿|森林|公园|蓝天|空气|天空|河水|这里|我们|德国|与[^，。]{0,3}[钢煤]|铸就|锻造|骄傲|自豪|巨|新貌|面貌|闻名|没落后|艺术/u;

const ZH_PLACE =
  /鲁尔(?!大学)|工业|城(?!墙)|厂|矿|煤|钢|炼|埃森|波鸿|多特蒙德|杜伊斯堡|盖尔森基兴|我们|这里|工人|之后|重生|渐|不再|曾|昔日|告别|蓝天/u;

const DE_HOME_OR_REGION = new RegExp(
  `Ruhr(?!-Uni)|(?<!\\p{L})(?:Region|Revier|Industriestadt|hier|bei\\s+uns)(?!\\p{L})|${DE_HOME.source}`,
  'u',
);
const DE_CONTRAST =
  /(?<!\p{L})(?:früher|einst|damals|gestern|längst|statt|nicht\s+mehr|kein\p{L}*|vorbei|Vergangenheit|verzogen|verflogen|weg|ehemalig\p{L}*|mehr\s+als|von\s+gestern)(?!\p{L})/iu;
const EN_HOME_OR_REGION = new RegExp(
  `Ruhr(?!\\s+Univ)|(?<!\\p{L})(?:[Rr]egion|[Hh]ere|[Oo]ur\\s+cit(?:y|ies))(?!\\p{L})|${EN_HOME.source}`,
  'u',
);
const EN_CONTRAST =
  /(?<!\p{L})(?:once|no\s+more|no\s+longer|used\s+to|yesterday|past|gone|beyond|behind|instead|former|outside|cleared|settled|went|still\s+hear|echo|old|again|decades)(?!\p{L})/iu;

/** Matches a text in which both are found, in either order. */
function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`^(?=[^]*(?:${one.source}))(?=[^]*(?:${other.source}))`, 'iu');
}

/**
 * Everyday words that are a cliché only in the right company. Without any word of the region, the
 * past, a contrast or the future beside them, a full sentence means the everyday thing.
 */
export const DOUBTS: Readonly<Record<Language, readonly Doubt[]>> = {
  de: [
    {
      term: /^(?:staub|rauch|qualm|rost|dreck|gestank|öfen|arbeiter)$/iu,
      cue: both(DE_HOME_OR_REGION, DE_CONTRAST),
      fewerWords: 0,
    },
    {
      term: /^(?:niedergangs?|totgesagt\p{L}*|sorgenkind\p{L}*|altlasten|abgehängt\p{L}*|post-?industriell\p{L}*|lost\s+places?|eckkneipen?\p{L}*|kühltürme?n?|gießerei\p{L}*|walzwerk\p{L}*|schmelztiegels?|strukturkrise|armenhaus|kloake\p{L}*|grubenwasser|bergschäden|glutrot\p{L}*|feuerschein|hammerschläge?n?|blaum(?:ann|änner)|schwarze[nr]?\s+(?:wolken|hände|staub|finger)|waffenschmieden?)$/iu,
      cue: /Ruhr(?!-Uni)|Region|Republik|Nation(?!al)|Stadt(?!\p{L})|Städte|Industrie|Revier|Viertel|Quartier|Zeche|Montan|Essen|Duisburg|Dortmund|Gelsenkirchen|Bochum|(?<!\p{L})(?:hier|wir|unser\p{L}*)(?!\p{L})/iu,
      fewerWords: 5,
    },
    {
      term: /^(?:Kohlen?|KOHLE|Stahls?|Stahles|stähler\p{L}*|Zeche|Potts?|Gruben?|Schacht\p{L}{0,2}|Schächten?|Stollen|Kumpels?|Reviere?[ns]?|ruß\p{L}{0,3}|ruß(?:es|ig\p{L}*)|koks|schlacken?|halden?|steigers?|strukturwandels?|schornsteine?[ns]?|schlote?[ns]?|bergmanns?|brikett\p{L}*|abstiche?|schwarze[sn]?\s+gold(?:es)?|rauch(?:wolken?|schwaden|fahnen?)|glück\s+auf|grau\p{L}*\s+\p{L}+|brieftauben?|feinripp|im\s+pott|schrebergärten?|schrebergarten|loren?|spitzhacken?|datt?)$/iu,
      cue: DE,
      place: DE_HOME,
      fewerWords: 7,
    },
    {
      term: /^(?:buden?|trinkhallen?|büdchen)$/iu,
      cue: new RegExp(`${DE.source}|${DE_NEIGHBOURHOOD.source}`, 'iu'),
      place: DE_HOME,
      fewerWords: 7,
    },
  ],
  en: [
    {
      term: /^(?:smoke|dust|rust|rusty|fumes|hammers?|anvils?|shafts|smokes?)$/iu,
      cue: both(EN_HOME_OR_REGION, EN_CONTRAST),
      fewerWords: 0,
    },
    {
      term: /^(?:decline|decay\p{L}*|toil\p{L}*|left[\s-]behind|written\s+off|problem\s+child|left\s+for\s+dead|sulphur\p{L}*|coke|cooling\s+towers?|poor\s?house|allotments?|gr[ae]y\s+(?:area|areas|buildings?)|no\s+smoke|steiger|bergmann|ingots?|structural\s+\p{L}+|phoenix\s+from\s+the\s+ashes|melting\s+pots?|ghost\s+towns?|black\s+(?:clouds?|dust|hands))$/iu,
      cue: /Ruhr(?!\s+Univ)|region|cit(?:y|ies)(?!\p{L})|towns?(?!\p{L})|industr|district|quarter|pigeon|coal|(?<!\p{L})mines?(?!\p{L})|pit(?:s)?(?!\p{L})|steel|smoke|soot|(?<!\p{L})(?:here|we|our)(?!\p{L})|Dortmund|Duisburg|Essen|Bochum|Gelsenkirchen|canal|once(?!\p{L})|used\s+to|ice\s+rink/iu,
      fewerWords: 5,
    },
    {
      term: /^(?:steel(?:-\p{L}+)?|the\s+pits?|pits|(?:the|our|their|its|old|former|last|a|an|of|into|from|deep)\s+mines?|miners?|mining|coals?|coal-black|soot\p{L}*|grim(?:e|y|ier|iest)|grit\p{L}*|chimneys?|slag|gr[ae]y\s+\p{L}+|furnaces?|foundr(?:y|ies)|smog\p{L}*|smelt\p{L}*|coke|colliers?|pick-?axes?|black\s+gold|blue[\s-]collars?|working[\s-]class|chimney\s+stacks?|soot[\s-]\p{L}+|hard\s+hats?|shovels?|(?:a|former|old|disused|deep|in\s+the|under\s+the|down\s+the)\s+pits?)$/iu,
      cue: EN,
      place: EN_HOME,
      fewerWords: 7,
    },
  ],
  zh: [
    {
      term: /^(?:油污|冒烟|灰尘|铁锈味|机油|尘埃)$/u,
      cue: /鲁尔(?!大学)|埃森|多特蒙德|杜伊斯堡|盖尔森基兴|工人|工业|不再|曾|昔日|早已/u,
      fewerWords: 0,
    },
    {
      term: /^(?:衰落|没落|衰退|萧条|凋零|式微|夕阳|破败|废墟|废弃|涅槃|粉尘|烟尘|信鸽|冶金|熔炉|炉火|结构(?:转型|变革|调整)|烟雾.*)$/u,
      cue: ZH_PLACE,
      fewerWords: 8,
    },
    {
      term: /^(?:吃苦耐劳|硬汉|豪爽|粗犷|汗流浃背|蓝领.*|雾霾)$/u,
      cue: ZH_PLACE,
      fewerWords: 12,
    },
    {
      term: /^(?:钢铁?|煤|煤块|煤堆|烟囱|黑烟|浓烟|灰蒙蒙|灰色的?天空|矿|矿业|矿山|竖井|井下|炉渣|黑金|乌金|冶炼|铁锈|锈迹|高炉|焦化)$/u,
      cue: ZH,
      fewerWords: 12,
    },
  ],
};
