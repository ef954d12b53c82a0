import type { Language } from '../language.ts';
import type { Places } from '../lexicon.ts';

const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';

const CITIES =
  'Bochum|Bottrop|Dortmund|Duisburg|Gelsenkirchen|Hagen|Hamm|Herne|Mülheim|Muelheim|Oberhausen|Castrop|Datteln|Dorsten|Gladbeck|Haltern|Herten|Marl|Erkenschwick|Recklinghausen|Waltrop|Bergkamen|Bönen|Fröndenberg|Holzwickede|Kamen|Lünen|Schwerte|Selm|Unna|Breckerfeld|Ennepetal|Gevelsberg|Hattingen|Herdecke|Schwelm|Sprockhövel|Witten|Dinslaken|Hamminkeln|Hünxe|Kamp-Lintfort|Moers|Neukirchen-Vluyn|Rheinberg|Schermbeck|Sonsbeck|Voerde|Wesel|Xanten';

const LANDS =
  'Chile|Peru|Bolivi\\p{L}+|Kolumbi\\p{L}+|Colombia\\p{L}*|Brasili\\p{L}+|Brazil\\p{L}*|Argentin\\p{L}+|Mexiko|Mexico|Wales|Yorkshire|Cornwall|Durham|Newcastle|Sheffield|Birmingham|Manchester|Liverpool|Leeds|Scotland|Schottland|Lancashire|Nottingham\\p{L}*|Pittsburgh|Pennsylvania|Detroit|Ohio|Kentucky|West\\s+Virginia|Appala\\p{L}+|Wyoming|Montana|Texas|Cleveland|Australi\\p{L}+|Queensland|Südafrika|South\\s+Africa\\p{L}*|Kongo|Congo|Ghana|Sambia|Zambia|Simbabwe|Zimbabwe|Nigeria|Indi(?:en|a|an|ens)|Delhi|Mumbai|Jharkhand|China|Shanxi|Peking|Beijing|Shanghai|Japan|Korea|Mongolei|Mongolia|Kasachstan|Kazakhstan|Russland|Russia|Sibirien|Siberia|Ukraine|Donbass?|Donezk|Donetsk|Polen|Poland|Schlesien|Silesia\\p{L}*|Kattowitz|Katowice|Tschechien|Ostrava|Türkei|Turkey|Soma|Zonguldak|Spanien|Spain|Asturi\\p{L}+|Belgien|Belgium|Wallonie|Wallonia|Charleroi|Frankreich|France|Lothringen|Lorraine|Lille|Luxemburg|Schweden|Sweden|Norwegen|Norway|Finnland|Finland|Kiruna|Griechenland|Greece|Serbien|Serbia|Bosnien|Rumänien|Romania|Italien|Italy|Sizilien|Taranto|Österreich|Austria|Linz|Schweiz|Switzerland|Lausitz|Saarland|Saarrevier|Erzgebirge|Harz|Freiberg|Zwickau|Mansfeld|Cottbus|Eisenhüttenstadt|Salzgitter|Bitterfeld|Leipzig|Sachsen|Thüringen|Oberpfalz|Garzweiler|Hambach|rheinische\\p{L}*\\s+Revier|Rheinische\\p{L}*\\s+Revier|Lausitzer|Aachener\\s+Revier|Berlin|Hamburg|London|Paris|Wien|Vienna|München|Munich|Köln|Cologne|Wolfsburg|Venezuela|Kanada|Canada|Alaska|Indonesien|Indonesia|Jakarta|Vietnam|Iran|Pakistan|Bangladesch|Bangladesh|Los\\s+Angeles|New\\s+York|Kalifornien|California|Nevada|Iceland|Island|Spitzbergen|Svalbard|Grönland|Greenland|Midlands|Black\\s+Country|Trinidad|Georgia|Marokko|Guinea|Mali|Philippin\\p{L}+|Myanmar|Mailand|Milan|Madrid|Santiago|Krakau|Kraków|Wieliczka|Bergen-Belsen|Siegerland|Sauerland|Eifel|Niedersachsen|Bayern|Bavaria|Sachsen-Anhalt|Alabama|Illinois|Indiana|Michigan|Colorado|Wuhan|Tangshan|Inner\\s+Mongolia|Minas\\s+Gerais|Guinea|Sierra\\s+Leone|Tanzania|Tansania|Kenia|Kenya|Namibia|Botswana|Angola|Mosambik|Mozambique|Ägypten|Egypt|Marokko|Morocco|Algerien|Tunesien|Afghanistan|Usbekistan|Uzbekistan|Georgien|Armenien|Thailand|Laos|Malaysia|Neuseeland|New\\s+Zealand|Papua-Neuguinea|Kuba|Cuba|Ecuador|Guatemala|Honduras|Haiti|Portugal|Irland|Ireland|Dänemark|Denmark|Estland|Estonia|Ungarn|Hungary|Bulgarien|Bulgaria|Slowakei|Slovakia|Slowenien|Kosovo|Nordmazedonien|Albanien|Limburg|Niederlande|Netherlands|Bergamo|Idrija|Falun|Røros|Almaden|Warschau|Warsaw|Prag|Prague|Budapest|Moskau|Moscow|Kiew|Kyiv|Sydney|Perth|Johannesburg|Kapstadt|Kinshasa|Chicago|Bethlehem|Scranton|Youngstown|Boston|Houston|Tokio|Tokyo|Seoul|Neu-Delhi|Bergslagen|Stralsund|Rostock|Dresden|Stuttgart|Nürnberg|Hannover|Bremen|Kiel|Mannheim|Frankfurt|Goslar|Clausthal|Rammelsberg|Suhl|Görlitz|Zittau|Gera|Ronneburg|Wismut|Altenberg|Annaberg|Ibbenbüren|Aachen|Alsdorf|Völklingen|Saarbrücken|Neunkirchen|Lübeck|Scandinavia|Skandinavien|Tirol|Steiermark|Kärnten|Eisenerz|Leoben|Donawitz|Südtirol|Pyrenäen|Andes|Rocky\\s+Mountains|Utah|Arizona|Idaho|Minnesota|Virginia|Tennessee|Ontario|Quebec|British\\s+Columbia|Yukon|Derbyshire|Northumberland|Tyneside|Teesside|Redcar|Port\\s+Talbot|Cardiff|Swansea|Merthyr|Rhondda|Glasgow|Belfast|Stoke|Wigan|Barnsley|Doncaster|Rotherham|Kohima|Odisha|Bihar|Chhattisgarh|Ulaanbaatar';
const ADJECTIVES =
  'chilenisch|peruanisch|kolumbianisch|brasilianisch|bolivianisch|walisisch|schottisch|britisch|englisch|amerikanisch|australisch|südafrikanisch|kongolesisch|indisch|chinesisch|japanisch|russisch|sibirisch|ukrainisch|polnisch|schlesisch|tschechisch|türkisch|spanisch|belgisch|französisch|lothringisch|schwedisch|norwegisch|sächsisch|saarländisch|sardisch|griechisch|serbisch|österreichisch|mexikanisch|kanadisch|indonesisch';
// Adjectives begin a sentence or a title with a capital.
const ADJECTIVES_DE = ADJECTIVES.split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
const ADJECTIVES_EN =
  'Chilean|Peruvian|Bolivian|Colombian|Brazilian|Welsh|Scottish|British|English|American|Australian|South\\s+African|Congolese|Ghanaian|Indian|Chinese|Japanese|Russian|Siberian|Ukrainian|Polish|Silesian|Czech|Turkish|Spanish|Asturian|Belgian|French|Swedish|Norwegian|Appalachian|Saxon|Lusatian|Cornish|Mexican|Canadian|Indonesian|Serbian|Greek|Italian|Austrian|Yorkshire|Pennsylvanian|Vietnamese';

/** How each language says where it is. Home names the 53 cities; away, places with a past of their own. */
export const PLACES: Readonly<Record<Language, Places>> = {
  de: {
    home: new RegExp(
      `${L}(?:Ruhr\\p{L}*|(?:${CITIES})(?:er|ern|s)?|(?:in|aus|nach|um|für|von|bei)\\s+Essen|Essens?(?=\\s+(?:ist|war|wird|hat))|Essener\\p{L}*|Emscher\\p{L}*|[Hh]ier|[Bb]ei\\s+uns|[Uu]nser\\p{L}*|[Ww]ir|53\\s+Städte\\p{L}*|Pott|Metropole\\s+Ruhr|hierzulande|vor\\s+Ort)${R}`,
      'u',
    ),
    institution:
      /Ruhr-Uni(?:versität)?(?:\s+Bochum)?|RUB(?!\p{L})|TU\s+Dortmund|(?:Universität|Hochschule|Uni)\s+(?:Duisburg-Essen|Dortmund|Bochum|Witten(?:\/Herdecke)?)|Borussia\s+Dortmund|Folkwang\p{L}*|(?:Museum|Schauspielhaus|Theater|Konzerthaus|Zoo|Messe|Stadtbibliothek|VHS)\s+(?:in\s+)?\p{Lu}\p{L}+/u,
    away: new RegExp(
      `${L}(?:(?:${LANDS})s?${R}|(?:${ADJECTIVES_DE})(?:e[nmrs]?)?${R}|(?:Lausitzer|Saarländer|Schlesier|Leipziger|Berliner|Hamburger)${R})`,
      'u',
    ),
    visiting:
      /(?<!\p{L})(?:aus|für|nach|von|wie\s+in|als\s+in|statt|wie|als|gegen|auf)\s+(?:der\s+|dem\s+|den\s+|die\s+)?$/iu,
    visitors:
      /^\s+(?:Gäste?n?|Tourist\p{L}*|Investor\p{L}*|Besuch\p{L}*|Firmen|Unternehm\p{L}*|Student\p{L}*|Studierende\p{L}*|Delegation\p{L}*|Gründer\p{L}*|Journalist\p{L}*|Familien?|Leser\p{L}*|Markt|Märkte)/iu,
    owned: /^\s+(?:\p{L}+\s+){0,2}(?:in|im|aus|von|bei|an|auf)\s+(?:der\s+|dem\s+|den\s+)?(?:\p{L}+\s+)?$/iu,
    beside: /(?<!\p{L})(?:auch|ebenso|genauso|wie|anders\s+als|nicht\s+anders|Schwester\p{L}*|Partner\p{L}*)(?!\p{L})/iu,
  },
  en: {
    home: new RegExp(
      `${L}(?:Ruhr\\p{L}*|${CITIES}|Essen|Emscher|[Hh]ere|[Oo]ur|[Ww]e|53\\s+cities|home\\s+to\\s+us)${R}`,
      'u',
    ),
    institution:
      /Ruhr[\s-]Univ\p{L}*(?:\s+Bochum)?|Ruhr\s+University|(?:TU|University\s+of|Technical\s+University|Borussia|Museum|Philharmonic)\s+(?:in\s+)?(?:Dortmund|Duisburg(?:-Essen)?|Bochum|Witten|Folkwang)|Folkwang\s+\p{L}+|Dortmund\s+(?:Airport|University)/u,
    away: new RegExp(
      `${L}(?:(?:${LANDS})(?:'s)?${R}|(?:${ADJECTIVES_EN})${R}|Lusatia${R}|Saarland${R})`,
      'u',
    ),
    visiting:
      /(?<!\p{L})(?:from|for|to|as\s+in|than\s+in|unlike|like|instead\s+of|of|than|versus)\s+(?:the\s+)?$/iu,
    visitors:
      /^\s+(?:guests?|tourists?|investors?|visitors?|firms?|compan(?:y|ies)|students?|delegations?|founders?|journalists?|famil(?:y|ies)|readers?|markets?|travell?ers?)/iu,
    owned: /^\s+(?:\p{L}+\s+){0,2}(?:in|of|near|at|on|from|across|outside|off)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu,
    beside: /(?<!\p{L})(?:too|as\s+well|just\s+as|like|unlike|twin|sister|both)(?!\p{L})/iu,
  },
  zh: {
    home: /鲁尔|卡斯特罗普-劳克塞尔|鲁尔河畔弗伦登贝格|奥尔-埃尔肯施维克|诺伊基兴-弗吕恩|鲁尔河畔米尔海姆|坎普-林特福特|施普罗克赫弗尔|霍尔茨维克德|格费尔斯贝格|布雷克费尔德|鲁尔河畔韦特|舍尔姆贝克|哈明克尔恩|盖尔森基兴|瓦尔特罗普|雷克林豪森|格拉德贝克|恩讷珀塔尔|湖畔哈尔滕|丁斯拉肯|施韦尔特|博特罗普|多尔斯滕|奥伯豪森|松斯贝克|黑尔德克|杜伊斯堡|多特蒙德|莱茵贝格|达特尔恩|许恩克瑟|贝格卡门|施韦尔姆|阿尔彭|韦瑟尔|黑尔滕|默尔斯|哈廷根|弗尔德|克桑滕|黑尔讷|塞尔姆|韦尔讷|马尔|伯嫩|乌纳|维滕|哈姆|哈根|吕嫩|卡门|埃森|波鸿|埃姆舍|我们|这里|本地|这座城市|这片土地|53座/u,
    institution:
      /鲁尔大学|波鸿(?:鲁尔)?大学|多特蒙德工业大学|杜伊斯堡-?埃森大学|埃森(?:影院|博物馆|剧院|电影院|音乐厅)|多特蒙德(?:音乐厅|机场|剧院)|波鸿的?(?:音乐厅|剧院)|福克旺/u,
    away: /山西|山东|河北|河南|内蒙古|陕西|辽宁|东北|鞍山|大同|唐山|抚顺|淮南|新疆|贵州|北京|上海|天津|中国|印度|德里|澳大利亚|澳洲|智利|秘鲁|波兰|西里西亚|土耳其|南非|刚果|赞比亚|俄罗斯|西伯利亚|乌克兰|顿巴斯|美国|匹兹堡|宾夕法尼亚|底特律|阿巴拉契亚|英国|威尔士|谢菲尔德|约克郡|曼彻斯特|伦敦|法国|洛林|比利时|西班牙|瑞典|日本|韩国|越南|蒙古|哈萨克斯坦|印尼|巴西|哥伦比亚|墨西哥|加拿大|劳齐茨|卢萨蒂亚|萨尔|厄尔士|柏林|汉堡|慕尼黑|巴基斯坦|伊朗|加纳|莱比锡|捷克|塞尔维亚|希腊|意大利|冰岛|云南|四川|安徽|江苏|浙江|江西|湖南|湖北|广东|广西|福建|海南|甘肃|青海|宁夏|西藏|吉林|黑龙江|重庆|香港|台湾|广州|深圳|武汉|成都|西安|南京|沈阳|哈尔滨|长春|榆林|鄂尔多斯|淮北|阳泉|攀枝花|本溪|包头|新德里|孟买|泰国|老挝|缅甸|菲律宾|马来西亚|阿富汗|尼日利亚|肯尼亚|埃及|几内亚|马里|津巴布韦|坦桑尼亚|阿根廷|玻利维亚|委内瑞拉|古巴|西弗吉尼亚|俄亥俄|肯塔基|怀俄明|阿拉斯加|得克萨斯|纽约|洛杉矶|芝加哥|伯明翰|利物浦|苏格兰|爱尔兰|荷兰|丹麦|挪威|芬兰|匈牙利|罗马尼亚|保加利亚|乌兹别克|奥地利|瑞士|莱茵兰|萨克森|图林根|昆士兰|悉尼|新西兰|巴黎|东京|大阪/u,
    visiting: /(?:来自|告诉|面向|不像|如同|吸引|就像)$/u,
    visitors: /^(?:的)?(?:游客|投资者|投资人|学生|企业|代表团|客人|读者|记者|留学生|创业者|市场)/u,
    owned: /^[^，。]{0,4}(?:在|位于)$/u,
    beside: /(?:也|同样|一样|不同于|友好城市)/u,
  },
};
