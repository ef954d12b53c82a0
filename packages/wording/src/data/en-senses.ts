import type { Sense } from '../lexicon.ts';

const HERITAGE =
  /(?<!\p{L})(?:coal(?:field|mine)?s?|colliery|collieries|Ruhr(?!\s+University)|once|former(?:ly)?|grandfathers?|grandad|yesterday|blast|soot|smokestacks?|region|shift)(?!\p{L})/iu;
const BUILD =
  /glass|timber|concrete|wood(?:en)?(?!\p{L})|bridge|beam|frame|fa[cç]ade|roof|structur|architect|engineer|sculpt|staircase|stairs|railing|tonnes?|tons|reinforc|stainless|galvani|weld|kitchen|knife|knives|blade|pan(?:s)?(?!\p{L})|pot(?:s)?(?!\p{L})|cutlery|watch(?:es)?(?!\p{L})|bicycle|bike|guitar|string|drum|tank|wire|cable|wool|rope|alloy|corrosion|rust-?proof|furniture|table|chair|shelf|shelves|door|gate|fence|pipe|tube|rod|bar(?:s)?(?!\p{L})|hull|girder|container|bolt|screw|toe-?cap|boots|bottle|brush|trap|fork|spoon|ring|jewel|implant|surgical|material|aluminium|copper|plastic|skyscraper|tower(?:\s+block)?(?!s)|pavilion|canopy|column|mesh|plate/iu;
const GIVEN =
  '(?:Anna|Amara|Alex|Alice|Amy|Andrew|Ann|Barbara|Ben|Bob|Brian|Charlie|Chris|Claire|Clara|Daniel|Danielle|David|Dawn|Don|Ed|Emily|Emma|Frank|George|Grace|Hannah|Harry|Helen|Henry|Jack|James|Jane|Jason|Jennifer|Jim|Joe|John|Karen|Kate|Laura|Liam|Lily|Lucy|Maria|Mark|Martin|Mary|Matt|Max|Michael|Nick|Oliver|Olivia|Paul|Peter|Phil|Rachel|Ray|Richard|Robert|Ruth|Sam|Sarah|Simon|Sophie|Steve|Susan|Tim|Tom|Tommy|Tony|Wendy|Will|William|Zoe|Remington|Jochen|Frau|Herr|Ingrid)';

/** Other meanings of English words in the lexicon, each told by what stands around it. */
export const ENGLISH_SENSES: readonly Sense[] = [
  {
    id: 'surname',
    term: /^(?:Steele?|Miners?|Coal|Colliers?|Grimes?|Soot|Mine|Pitt?|Steiger|Bergmann|Pott|Zeche|Coke|Furnace)$/u,
    before: new RegExp(
      `(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Professor|Doctor|Captain|Mayor|President|Coach|Judge|Sergeant|Lord|Lady)\\.?\\s+(?:\\p{Lu}[\\p{L}.-]*\\s+){0,2}|${GIVEN}\\s+(?:\\p{Lu}\\.\\s+)?|(?:author|novelist|singer|actor|actress|artist|director|player|striker|pianist|curator|architect|scientist|laureate|founder|researcher|writer|by)\\s+\\p{Lu}\\p{Ll}+\\s+)$`,
      'u',
    ),
  },
  {
    id: 'subject of a museum',
    term: /^(?:(?:coal\s+)?mining|steel|coal|steel-?making|blast\s+furnaces?|coal\s+(?:mining|miners?))$/iu,
    around: /museum|exhibit|gallery|curator|on\s+display|audio\s+guide/iu,
    unless:
      /recall|remember|once|former|turned|bec[ao]me|more\s+than|from\s+coal|heart|soul|proud|pride|spirit|past\s+is|heritage\s+meets|grand/iu,
  },
  {
    id: 'verb: to brace',
    term: /^steel$/iu,
    after: /^\s+(?:(?:your|him|her|my|it|them|our)sel(?:f|ves)|(?:your|his|her|their|our|my)\s+(?:nerve|resolve|heart|mind))/iu,
  },
  {
    id: 'figure of speech for strength',
    term: /^(?:steel|man of steel|men of steel|hearts? of steel)$/iu,
    before: /(?:nerves?|abs|man|men|grip|will|buns|stomach|lungs|wrists|glutes|fists?|backbone)\s+of\s+$/iu,
    unless: /Ruhr|region|city|Duisburg|Dortmund/iu,
  },
  {
    id: 'title of a film',
    term: /^(?:man of steel|men of steel|steel)$/iu,
    around: /Superman|film|movie|novel|comic|Magnolias|sequel|cinema|album|Marvel|Netflix/iu,
    unless: /Ruhr|region|mill|furnace/iu,
  },
  {
    id: 'building material or object',
    term: /^steel(?:-\p{L}+)?$/iu,
    around: BUILD,
    unless:
      /Ruhr(?!\s+Univ)|coal|heart|soul|veins|blood|furnace|mill|worker|region|once|past|former|forged|heritage|city\s+of|town|born|built\s+on|mine[sr]?(?!\p{L})|more\s+than|beyond/iu,
  },
  {
    id: 'team or brand name',
    term: /^steel\p{L}*$/iu,
    around: /Steelers|SteelSeries|Steel\s+Panther|Steely|Steel\s+Pulse|Steelcase|Reynolds\s+Steel/u,
  },
  { id: 'steelhead, steelyard, steel-blue', term: /^steel-?(?:head|yard|blue|grey|gray|band|drum|pan|toed|capped|framed|string|plated|eyed)\p{L}*$/iu },
  {
    id: 'orchestra, sand, ball or racing pit',
    term: /(?:^|[\s-])pits?$/iu,
    around:
      /orchestra|conductor|musician|opera|mosh|concert|sand|jump|ball\s+pit|barbecue|driver|race|racing|Formula|tyre|tire|lap(?!\p{L})|motor|crew|snake|viper|lion|bear|cherry|cherries|peach|olive|avocado|plum|date(?:s)?(?!\p{L})|apricot|mango|fruit|stone\s+fruit|stomach|trading|barbeque|compost|clay|gravel|dig(?!ital)|dug(?!\p{L})|excavat|swimming|foundations|arm\s?pit|inspection|garage|fire\s+pit|foam|skate|gymnast/iu,
    unless: /coal|colliery|miner(?!al)|Ruhr|furnace|shift|grandfather|steel/iu,
  },
  { id: 'slang: bad', term: /^(?:the )?pits$/iu, before: /(?:is|was|are|were|'s|really|absolutely)\s+$/iu, unless: /Ruhr|closed|coal/iu },
  { id: 'stomach, despair, fruit', term: /(?:^|\s)pits?$/iu, after: /^\s+(?:of\s+(?:his|her|my|the|your|their|our|a)?\s*(?:stomach|despair|hell)|from|out|stop|lane|crew|wall|bulls?|viper)/iu, unless: /coal|miner|steel/iu },
  {
    id: 'possessive or metaphor',
    term: /mine/iu,
    before: /(?:friend|colleague|neighbour|neighbor|cousin|hobby|favourite|favorite|pet\s+\p{L}+|that|this|is|was|one|gold|land|data|sea|salt|anti-?personnel|diamond|silver|tin|copper)\s+(?:of\s+)?$/iu,
    unless: /coal|Ruhr\s+mine/iu,
  },
  { id: 'metaphor', term: /mine/iu, after: /^\s+of\s+(?:information|ideas|knowledge|data|useful|inspiration|facts|anecdotes)/iu },
  { id: 'possessive', term: /^of mines?$/iu },
  { id: 'possessive', term: /^(?:than|and) mine$/iu },
  {
    id: 'other ore, other world',
    term: /mine|mining|shaft/iu,
    around:
      /gold|copper|lithium|diamond|cobalt|salt\s+mine|silver|uranium|nickel|(?<!\p{L})tin\s+mine|asteroid|deep-?sea|seabed|(?<!\p{L})moon(?!\p{L})|Minecraft|dwarf|dwarves|bitcoin|crypto|blockchain|ethereum|(?<!\p{L})data(?!\p{L})|text\s+min|landmine|naval|minefield|rare\s+earth|bauxite|computer\s+game/iu,
    unless: /coal|Ruhr(?!\s+Univ)|colliery|steel(?:works)?/iu,
  },
  {
    id: 'digging in data',
    term: /^(?:miners?|mining)$/iu,
    before: /(?:data|text|process|opinion|crypto(?:currency)?|bitcoin|web|knowledge|urban|argument|graph|pattern|asteroid|ethereum)[\s-]+$/iu,
  },
  { id: 'bird', term: /^miners?$/iu, around: /bird|nest|leaf[\s-]miner|moth|larva/iu },
  {
    id: 'lift or car part',
    term: /shaft/iu,
    around: /lift|elevator|car\s+park|ventilation|drive|crank|light|golf|building|apartment|well(?!\p{L})|feather|arrow/iu,
    unless: /coal|mine(?!ral)|colliery/iu,
  },
  { id: 'bird', term: /^coal$/iu, after: /^[\s-]+tits?(?!\p{L})/iu },
  { id: 'place or product name', term: /^coal$/iu, after: /^\s+(?:Drops\s+Yard|Harbour|Hole|Island|tar|scuttle)/iu },
  { id: 'proverb', term: /^coals?$/iu, around: /coals?\s+to\s+Newcastle|rak(?:e|ed|ing)\s+(?:\p{L}+\s+)?over\s+the\s+coals|hot\s+coals|over\s+the\s+coals|walk(?:ed|ing)?\s+(?:on|over|across)\s+(?:\p{L}+\s+)?coals|canary\s+in/iu, unless: /Ruhr/u },
  { id: 'barbecue', term: /^coals?$/iu, around: /barbecue|grill|marshmallow|campfire|hookah|burger|sausages?\s+over|embers|pizza\s+oven|stocking|snowman|Santa|Christmas/iu, unless: /Ruhr|mine(?!ral)|steel|region/iu },
  { id: 'as black as', term: /^coal-?(?:black|dark|colou?red)?$/iu, around: /eyeliner|mascara|\beyes|hair|cat(?:s)?(?!\p{L})|dog|horse|eyeliner|dress|lipstick|night\s+sky|feathers/iu, unless: /Ruhr|past|future|city|face/iu },
  { id: 'title of a song, film or book', term: /^.+$/u, around: /(?:song|single|album|encore|novel|film|movie|musical|play|book|painting|documentary|tune|lyrics|B-side)s?(?!\p{L})/iu, before: /(?:["“'‘«]|(?:called|titled|entitled|played|sang|sings|performed|covers?|reads?|wrote|published)\s+)(?:\p{L}+\s+){0,4}$/iu, unless: /Ruhr|Dortmund|Duisburg|Essen|Bochum/u },
  {
    id: 'chimney of a house or ship',
    term: /chimney|smoke/iu,
    around:
      /Santa|sweep|swept|repoint|bakery|mantel|hearth|fireplace|stove|boiler|cottage|thatch|roof(?!top)|stork|nest|Mary\s+Poppins|ship|steamer|locomotive|builder|bricklayer|flue|cake|hotel|volcan|detector|alarm|barbecue|salmon|cigar|vape|vaping|fire\s+brigade|firefighters|climb(?:ing|er)/iu,
    unless: /coal|Ruhr|mill|factory|once|furnace|skyline|start-?ups?|industrial|belch/iu,
  },
  {
    id: 'soot or grime of a house, engine or fire',
    term: /soot|grim(?:e|y)|grimier|slag/iu,
    around:
      /boiler|stove|fireplace|flue|candle|engine|exhaust|diesel|filter|wildfire|house\s+fire|oven|kitchen|bathroom|window|windscreen|Arctic|climate|particles|air\s+quality|clean(?:er|ing)\s+(?:product|spray|agent)|volcan|lava|incinerat|road\s+base|printer|toner|detective|thriller|noir|pipe|plumber|shower|tiles|carpet|pollut\w+\s+sensor|Anglo/iu,
    unless: /Ruhr|coal|once|mill|city|cities|region|face(?:s)?(?!\p{L})|Dortmund|Duisburg/iu,
  },
  { id: 'name of a pet, sprites of a film', term: /^(?:soot|coal|grit|smog)$/iu, around: /Ghibli|Totoro|sprite|(?<!\p{L})(?:cat|dog|kitten|puppy|pony|horse|hamster)(?!\p{L})/iu, unless: /Ruhr|mine|coal\s+dust/iu },
  {
    id: 'sandpaper, road or character',
    term: /^grit\p{L}*$/iu,
    around: /paper|sand|winter|icy|road|polish|abrasive|grind|egg|teeth|gritted|true\s+grit|marathon|western|Coen|John\s+Wayne|psycholog|Duckworth|(?:her|his|my)\s+(?:\p{L}+\s+)?grit|shrimp|breakfast|drama|thriller|crime\s+series|oyster|eye/iu,
    unless: /Ruhr|Gelsenkirchen|Duisburg|Dortmund|Essen|region|city|industrial|charm/iu,
  },
  {
    id: 'drink or dance',
    term: /^(?:coke|coking)$/iu,
    around: /drink|Diet|Pepsi|ice|glass|can(?:s)?(?!\p{L})|rum|vending|cocaine|lemon|bottle|zero|Cola/iu,
    unless: /oven|steel|coal/iu,
  },
  {
    id: 'kiln, heater or type',
    term: /^(?:furnaces?|foundr(?:y|ies)|ingots?|smelt\p{L}*|molten\s+\p{L}+)$/iu,
    around: /basement|cellar|heater|glass|pottery|ceramic|kiln|heating|boiler|central\s+heat|type|font|chip|semiconductor|gold|laborator|Haworth|furnace\s+creek|bell|art\s+foundry|bronze|sculpt|venture|hot\s+as/iu,
    unless: /steel|coal|Ruhr|once|mine/iu,
  },
  {
    id: 'change in something else',
    term: /^(?:structural\s+\p{L}+|declin\p{L}*|decay\p{L}*|left[\s-]behind|written\s+off|problem\s+child|ris\p{L}+\s+from\s+the\s+ashes|phoenix\s+from\s+the\s+ashes|melting\s+pots?|toil\p{L}*|left\s+for\s+dead|dying\s+\p{L}+|poor\s?house)$/iu,
    around:
      /protein|molecul|novel|grammar|language|syntax|literature|agricultur|farming|retail|bees?(?!\p{L})|insect|species|dinosaur|Roman\s+Empire|empire|dynasty|leaves|teeth|tooth|radioactive|beta|atom|isotope|wood(?!\w)|bus(?!\w)|luggage|umbrella|suitcase|homework|invitation|offer|New\s+York|car\s+was|fondue|chocolate|cheese|laborator|mortality|crime\s+rate|infection|temperature|smok(?:ers|ing)|prices?|birth\s+rate|glacier|sea\s+ice|crystal|Dickens|phonograph|vinyl|newspaper|church|monarch|compost|soil|memory|hearing|steep\s+decline\s+of\s+the\s+path|card|payment|tyres?/iu,
    unless: /Ruhr(?!\s+Univ)|Gelsenkirchen|Duisburg|Dortmund|(?<!\p{L})region|coal|steel/iu,
  },
  { id: 'verb', term: /^decline$/iu, before: /(?:to|may|can|must|will|would|not|or|please|politely)\s+$/iu },
  { id: 'verb', term: /^decline$/iu, after: /^\s+(?:to|the\s+(?:offer|invitation|call|cookies))/iu },
  {
    id: 'culture from elsewhere',
    term: /collar|working[\s-]class/iu,
    around: /comedy|sitcom|Detroit|Liverpool|Manchester|London|novel|Ken\s+Loach|Springsteen|statistic|census|wage\s+stud|boy\s+from|crime\s+statist/iu,
    unless: /Ruhr|here(?!\p{L})|region|our(?!\p{L})/iu,
  },
  {
    id: 'weather',
    term: /gr[ae]y|smog|sky|skies|smoke/iu,
    around: /forecast|weather|rain|drizzle|showers|umbrella|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|meteorolog|temperature|November|seaside|Lake\s+District/iu,
    unless: /Ruhr|once|no\s+more|former|smokestack|coal|yesterday|no\s+longer|gone|image/iu,
  },
  { id: 'colour in general', term: /gr[ae]y/iu, around: /hair|zone|matter|wolf|wolves|heron|seal|area|literature|wall\s?paint|suit|eyes|squirrel|Fifty/iu, unless: /Ruhr|once|no\s+longer|coal|yesterday/iu },
  { id: 'other black treasure', term: /^black\s+gold$/iu, around: /coffee|espresso|(?<!\p{L})oil(?!\p{L})|Texas|Dallas|crude|liquorice|truffle|compost|vanilla|pepper|vinyl|caviar|barrel/iu },
  { id: 'friend or name', term: /^kumpels?$/iu, around: /app(?!\p{L})|German\s+word|colloquial|means/iu, unless: /Ruhr|spirit|miner/iu },
  { id: 'toilet, composer or dish', term: /^Pott$/u, before: new RegExp(`(?:${GIVEN}|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|\\p{Lu}\\.)\\s+$`, 'u') },
  { id: 'brass or museum collection by name', term: /^Mining$/u, after: /^\s+(?:Collection|Archive|Museum|Library|Engineering\s+(?:Journal|Society))/u },
  { id: 'heavy industry abroad or in study', term: /^heavy[\s-]+industr/iu, around: /decarboni|hydrogen|climate|emission|EU\s|Commission/iu, unless: /Ruhr|former|once|heartland|past|scars|shadow/iu },
  { id: 'history of an invention', term: /industrial\s+revolution/iu, around: /fourth|third|Britain|Manchester|lecture|18th|steam|textbook|digital/iu },
  { id: 'chimney cake, cooling tower of a server', term: /cooling\s+towers?/iu, around: /server|data\s+cent|air\s+condition|France|nuclear/iu },
  { id: 'allotment of shares', term: /^allotments?$/iu, around: /share|ticket|budget|time|investor|bond|room/iu },
  { id: 'pickaxe in a game', term: /^pick-?axes?$/iu, around: /game|Minecraft|climb|ice|glacier|archaeolog|gold\s+rush/iu, unless: HERITAGE },
];
