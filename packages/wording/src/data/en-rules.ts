import type { Rule } from '../lexicon.ts';

function rule(
  id: string,
  category: Rule['category'],
  severity: Rule['severity'],
  alternatives: readonly string[],
  flags = 'giu',
): Rule {
  const pattern = `(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`;
  return { id, lang: 'en', category, severity, pattern, flags };
}

/** English words and phrases beyond the given list, and the German loan words visitors are sold. */
export const ENGLISH_RULES: readonly Rule[] = [
  rule('en-mine-noun', 'mining', 'block', [
    "(?:the|our|their|its|old|former|last|closed|disused|abandoned|deep|working|of|and|than|beyond|no\\s+more|a|an|ruhr's?|into|from)\\s+mines?(?=\\s*(?:$|[.,;:!?'’)]|and|have|has|were|was|are|is|closed|shut|to|that|where|in|of|or|became|into|fell|below|beneath|on|near|by|now|once))",
    '(?:down|in|beneath|under)\\s+(?:the\\s+|a\\s+)?(?:mine|pit|shaft|coalface)s?|mine\\s+closures?|minework\\p{L}*|mining|ex-?miners?|mine-?(?:head|shaft|owner|worker)s?',
    'pits|pit\\s+(?:village|town|pony|ponies|brow|boy|lamp|closure|community|communities|band)s?|pitm[ae]n|colliers?|collieries|coal(?:fields?|faces?|mines?|miners?|pits?|yards?|m[ae]n|holes?)|coal-\\p{L}+|post-?coal|davy\\s+lamps?|miners?\\p{P}?\\s+(?:lamp|helmet|wives|strike|sons?)s?|pick-?axes?|black\\s+lungs?|anthracite|king\\s+coal|pit\\s+wheels?|pulley\\s+wheels?|pit-?shafts?|underground\\s+(?:shift|toil)s?',
    'the\\s+last\\s+shift|end\\s+of\\s+(?:the\\s+)?(?:coal|mining)(?:\\s+(?:age|era))?|glück\\s?-?auf|glueckauf|gluck\\s?auf',
  ]),
  rule('en-steel-more', 'steel', 'block', [
    'furnaces?|foundr(?:y|ies)|rolling\\s+mills?|steel-\\p{L}+|steel(?:works?|workers?|makers?|making|towns?|mills?|m[ae]n|plants?|city)|iron\\s+and\\s+steel|ironmasters?|iron\\s?(?:worker|maker|giant)s?|mills\\s+and\\s+(?:mines|pits|furnaces)|coke|coking|molten\\s+(?:iron|steel|metal)|iron\\s+giants?|heart\\s+of\\s+iron|smelt(?:er|ers|ing)|ingots?|heavy[\\s-]+industr(?:y|ies|ial)|forged\\s+(?:by|in|from)\\s+(?:steel|iron|fire|coal)|hammers?\\s+and\\s+anvils?|steel\\s+in\\s+(?:its|their|our)\\s+(?:veins|blood|bones)|(?:hands|hearts|soul|people|men|city|spine)\\s+of\\s+steel',
  ]),
  rule('en-smoke-more', 'skyline', 'block', [
    '(?:belching|smoking|smoky|soaring|towering|sooty|brick|industrial|factory|tall)\\s+(?:chimney|stack)s?|chimneys?\\s+(?:once\\s+)?(?:smoked|belched|stood|used\\s+to)|chimney\\s+stacks?|soot[\\s-]\\p{L}+|sooty|sooted|smoke[\\s-](?:filled|blackened|belching|choked|stained)|(?:black|thick|factory|industrial|billowing|coal|no)\\s+smoke|smoky\\s+(?:past|skies|sky|city|cities|image)|smoke\\s+and\\s+(?:soot|dust|grime|steel|fire|ash)|smoke,\\s+(?:soot|dust|grime|ash)|clouds\\s+of\\s+(?:smoke|dust|soot)|blacken\\p{L}*\\s+(?:face|sky|skies|brick|lung|wall|building)s?|sulphur\\p{L}*|belch(?:ed|ing|es)?\\s+\\p{L}+|grim(?:e|y|ier|iest)|gr[ae]y\\s+(?:was|image|past|reputation|industrial|ruhr|area|region|yesterday|buildings|fa[cç]ades|industry)|(?:no\\s+longer|not\\s+just|never\\s+just|anything\\s+but|once)\\s+gr[ae]y|(?:from|out\\s+of\\s+the|beyond|after)\\s+gr[ae]y|shades\\s+of\\s+gr[ae]y|pit\\s?head\\s+(?:gear|wheel)s?|headgears?(?=\\s+(?:of|tower|rise|loom|still))|winding[\\s-]+(?:house|engine)s?|gasholders?|sk(?:y|ies)\\s+(?:over|above)\\s+the\\s+ruhr|cooling\\s+towers?',
  ]),
  rule('en-people-more', 'people', 'review', [
    'hard[\\s-]graft\\p{L}*|hard[\\s-]?working\\s+(?:folk|people|region|city|men|communities)|tough,\\s+honest|honest,?\\s+(?:and\\s+)?(?:hard-?\\s?working|tough|toil|labour|down-to-earth)|honest\\s+(?:labou?r|toil|graft|folk)|down-to-earth\\s+(?:worker|folk)s?|working[\\s-]class\\p{L}*|blue[\\s-]collars?|calloused\\s+hands|rolled[\\s-]up\\s+sleeves|sleeves\\s+rolled|flat\\s+caps?|cloth\\s+caps?|lunch\\s?-?pails?|rough\\s+(?:diamond|edges|charm|but|around\\s+the\\s+edges)|rough[\\s-]and[\\s-]ready|dirty\\s+(?:hands|fingernails|faces)|dirt\\s+under|sweat\\s+and\\s+\\p{L}+|toil(?:ed|ing)?|grit(?:ty|tier|tiest|tiness)?|once-gritty|grafters?|industrial\\s+(?:workers|toil)|factory\\s+hands?',
  ]),
  rule('en-toil-picture', 'people', 'block', [
    '(?:swap|trad|exchang|replac|drop)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}(?:shovels?|spades?|picks?|hard\\s+hats?|overalls|hammers?)|(?:shovels?|spades?|picks?|hammers?)\\s+(?:to|for|into)\\s+(?:a\\s+|the\\s+)?(?:laptops?|keyboards?|code|mouse|mice|tablets?|screens?|microscopes?|pipettes?)|picks?\\s+and\\s+shovels?|hard\\s+hats?',
    '(?:ovens?|fires|furnaces?|kilns)\\s+(?:are|is|have|went|gone|have\\s+gone|once|that|burned|blazed|roared|glowed)(?:\\s+(?:cold|out|silent|dark|blazed|roared|glowed))?|(?:a\\s+)?thousand\\s+fires|(?:brawn|muscle)s?\\s+(?:to|into|and|over)\\s+(?:brains?|minds?)|(?:dug|digging)\\s+(?:for\\s+coal|black|deep\\s+underground)|men\\s+of\\s+iron|cok(?:e|ing)\\s+(?:plants?|ovens?|works)',
    '(?:expect|expected|forget|goodbye\\s+to|without|beyond|behind)\\s+(?:the\\s+)?(?:smoke|dust|dirt|smog|fumes|grime|soot)|dust(?:y|ier)\\s+(?:no\\s+more|no\\s+longer|past|image|reputation)|smoke\\s+has\\s+(?:cleared|lifted)|black\\s+(?:rain|snow|laundry|washing)|(?:washing|laundry)\\s+(?:\\p{L}+\\s+){0,3}(?:black|grey|gray)',
    "(?:industry's\\s+(?:black|dark|old)\\s+heart|(?:black|dark|iron|steel)\\s+heart|heart\\s+of\\s+industry|boiler\\s+room|engine\\s+room)(?:\\s+of\\s+(?:europe|germany))?|scrap\\s?-?heaps?|industrial\\s+(?:heart|soul|muscle|monster|titan|dinosaur|ghost|skeleton|nostalgia|romance|moloch)s?",
    '(?:a|former|old|disused|deep)\\s+pit(?!\\s*(?:stop|bull|lane|crew|of|viper|fall|\\p{Pd}))',
  ]),
  rule('en-picture-more', 'decline', 'review', [
    'black\\s+(?:clouds?|dust|hands)|rough,?\\s+(?:and\\s+)?tough|tough,?\\s+(?:and\\s+)?(?:rough|honest|gritty)|(?:clang|clank|hiss)\\s+of\\s+(?:the\\s+)?(?:colliery|steam|steel|hammers?|machines?|forge)|factory\\s+(?:chimneys?|sirens?|whistles?|smoke)|(?:bleak|drab|dreary|ugly|filthy|soulless)\\s+(?:and\\s+\\p{L}+\\s+)?(?:\\p{L}+\\s+)?(?:industrial|cit(?:y|ies)|region|concrete|skyline|landscape|past|image)|(?:workshop|forge|armoury|blacksmith|boiler\\s+house|coal\\s+cellar)\\s+of\\s+(?:europe|germany|the\\s+reich|the\\s+nation)',
    '(?:last|first|every|no)\\s+pit',
  ]),
  rule('en-dust', 'skyline', 'review', ['smoke|dust|rust|rusty|fumes|hammers?|anvils?|shafts']),
  rule('en-echo', 'steel', 'review', [
    '(?:echo|ring|clang|sound|beat)\\s+of\\s+(?:the\\s+)?(?:hammers?|anvils?|steam\\s+hammers?|shovels?)',
  ]),
  rule('en-people-german', 'people', 'block', [
    'kumpels?|malocher\\p{L}*|maloche|püttrologen?|bergm[aä]nn(?:er)?|bergleute|steiger',
  ]),
  rule('en-name-more', 'name', 'block', [
    'ruhr\\s?-?pott\\p{L}*|kohlen\\s?-?pott\\p{L}*|pott-?(?:kind|love|liebe|vibes|style|people|boy|girl|life|charm)\\p{L}*|the\\s+pott|pütt|zechen?(?!\\s+(?:zollverein|zollern|carl|nachtigall|hannover|ewald|bochum|waltrop|lohberg))|zechen\\p{L}*|förder(?:turm|türme|gerüst)|foerderturm|hochofen|hochöfen|kokerei',
  ]),
  rule(
    'en-name-cap',
    'name',
    'block',
    ['Pott(?!\\s+(?:said|says|is\\s+a|was\\s+born))', 'Revier(?!\\s*-?[Dd]erby)'],
    'gu',
  ),
  rule('en-folk-more', 'folklore', 'review', [
    'pigeon\\s+(?:loft|fancier|racer|race|breeder|keeper)s?|homing\\s+pigeons?|allotments?|trinkhallen?|büdchen|kiosk\\s+(?:culture|beer)s?|fries\\s+and\\s+(?:curry|mayo|beer)\\p{L}*|bratwurst\\s+and\\s+\\p{L}+|chips\\s+and\\s+currywurst|beer\\s+at\\s+the\\s+kiosk|currywursts?|brass\\s+bands?\\s+of\\s+miners',
  ]),
  rule('en-decline-more', 'decline', 'review', [
    'rust[\\s-]?belts?|post[\\s-]?industrial\\p{L}*|deindustriali[sz]\\p{L}*|industrial\\s+(?:wasteland|ruin|heartland|decay|decline|past|legacy|grime|powerhouse|might|relic|giant|scar|hellscape|backwater|behemoth|revolution)s?|former\\s+industrial\\s+\\p{L}+|old\\s+industr(?:y|ies|ial)(?:\\s+\\p{L}+)?|structural\\s+(?:change|transformation|crisis|decline)|(?:dying|declining|struggling|ailing|derelict|forgotten|left-behind|down-at-heel|run-down|has-been)\\s+(?:region|cit(?:y|ies)|towns?|district|industr(?:y|ies)|heartland|area|factor(?:y|ies))|decline|decay(?:ing|ed)?|phoenix\\s+from\\s+the\\s+ashes|ris(?:en|es|ing|e)\\s+from\\s+the\\s+ashes|rust(?:y|ed|ing)?\\s+(?:giants?|relics?|past|hulks?|remains|image|towers?)|scars?\\s+of\\s+(?:\\p{L}+\\s+)?(?:industry|mining|industrial\\p{L}*)|poor\\s?house|problem\\s+child|written\\s+off|left\\s+for\\s+dead|melting\\s+pots?|ghost\\s+towns?|dirty\\s+(?:old\\s+)?(?:industry|past|cities|image)|polluted\\s+(?:past|river|cities|air|region|skies)',
  ]),
  rule('en-formula-more', 'decline', 'block', [
    'from\\s+(?:the\\s+)?(?:coal|steel|smokestacks?|pits?|rust|mines?|mining|slag\\s*(?:heaps?)?|soot|gr[ae]y|chimneys?|furnaces?|coalfields?|colliery|grime|grit|black)\\s+to',
  ]),
];
