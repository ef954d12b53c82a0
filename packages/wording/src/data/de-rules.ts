import type { Rule } from '../lexicon.ts';

const START = '(?<!\\p{L})(?:';
const END = ')(?!\\p{L})';

/** Writes the umlauts as they appear in file names and addresses too. */
function withDigraphs(pattern: string): string {
  return pattern
    .replaceAll('ä', '(?:ä|ae)')
    .replaceAll('ö', '(?:ö|oe)')
    .replaceAll('ü', '(?:ü|ue)')
    .replaceAll('ß', '(?:ß|ss)');
}

function rule(
  id: string,
  category: Rule['category'],
  severity: Rule['severity'],
  alternatives: readonly string[],
  flags = 'giu',
): Rule {
  const pattern = START + withDigraphs(alternatives.join('|')) + END;
  return { id, lang: 'de', category, severity, pattern, flags };
}

/**
 * German words beyond the given list: compounds by their head (Stahl- plus a person, place, age or
 * mood), the trade's own words, and the picture told without its nouns ("grau war gestern").
 */
export const GERMAN_RULES: readonly Rule[] = [
  rule('de-steel-head', 'steel', 'block', [
    'stahl-?(?:gigant|koloss|riese|baron|stadt|städte|stätte|zeit|zeitalter|ära|epoche|glut|herz|seele|region|revier|krise|schmiede|vergangenheit|tradition|geschichte|erbe|kultur|dynastie|stolz|romantik|metropole|hochburg|standort|mentalität|werk|kocher|arbeiter|werker|malocher|kumpel|männer|mann|familie|kinder|enkel|legende|mythos|charme|kulisse|gewitter|hitze|wiege|land|hütte|charakter|republik|barone|lunge|industrie|ofen|öfen|abstich|küche|macher|töchter|söhne|adel|boom|sterben)\\p{L}*(?:-\\p{L}+)?',
    'hüttenstadt|hüttenstädte|hüttenarbeit\\p{L}*|eisenhüttenstädte|stahl-\\s?und\\s+(?:eisen|kohle|zechen)\\p{L}*',
    'eisen\\s+und\\s+stahl|walzwerke?[ns]?|walzwerker\\p{L}*|gießereien?|gießerei|eisengießer\\p{L}*|puddler|schmelzöfen|schmelzofens?',
    'schwerindustri\\p{L}*|montan(?:industri|region|revier|zeit|ära|geschicht|erb|stadt|städt|standort|konzern|kultur|vergangenheit|mitbestimm|wirtschaft|betrieb|riese|stolz|zeitalter)\\p{L}*',
    'industriekathedralen?|kathedralen?\\s+der\\s+(?:arbeit|industrie)',
    '(?:hochöfen|hochofen)-?\\p{L}+|koks(?:er|ofen|öfen|kohle|batterie)\\p{L}*|kokerei-?\\p{L}+|schlacken-?\\p{L}+',
    'hände\\s+aus\\s+stahl|männer\\s+aus\\s+stahl|stahl\\s+im\\s+blut|stahl\\s+in\\s+den\\s+adern|aus\\s+(?:hartem|gutem)\\s+stahl\\s+geschmiedet|hart\\s+wie\\s+(?:krupp)?stahl|kruppstahl',
  ]),
  rule('de-coal-head', 'mining', 'block', [
    '(?:stein|braun)?kohle(?!n?-?(?:stoff|hydrat|säure|dioxid|monoxid|wasserstoff|filter|tablette|papier|zeichn|stift|kraftwerk|ausstieg|strom|kompromiss|kommission|verstrom|grill|gesetz|bürste|faser|skizze|meiler|pfanne|becken))n?-?\\p{L}{3,}(?:-\\p{L}+)?',
    'ruhrkohle|(?:stein|braun|ruhr)?kohle-\\s+und\\s+\\p{L}+',
    '(?:nach|seit)\\s+dem\\s+(?:ende|aus|abschied|abschied\\s+von)\\s+der\\s+kohle|ende\\s+der\\s+(?:kohle|steinkohle|zechen)',
    'zechen-?\\p{L}{3,}(?:-\\p{L}+)?|groß-?zechen|pütt-?\\p{L}{3,}|schwarzkauen?|waschkauen?|weißkauen?|henkelm(?:ann|änner)[ns]?',
    'gruben-?(?:lampen?|licht|lichter|helme?|helmen|wehr|arbeit\\p{L}*|loren?|bahn|gas|hölzer|holz|schacht|romantik|stolz|feld\\p{L}*|pferd\\p{L}*|unglücke?s?|tuch|hemd\\p{L}*|klamotten|geist|männer|ponys?)',
    'berg(?:manns?|manns-|knappen?|männisch\\p{L}*|manns(?!heil|trost)\\p{L}+|manns-\\p{L}+|bau(?!-?museum|-?archiv|museum)-?\\p{L}+)',
    'knappen|knappenvereine?|förderk(?:orb|örbe)s?n?|förderwagen|förderkohle|seilfahrt(?:en)?|kohlehobel|abraumhalden?|bergehalden?|kohlehalden?|zechenhalden?|schachtanlagen?|schachtgerüste?[ns]?|staublungen?|kohlenkeller',
    '(?:schuft|arbeit|malocht|rackert)\\p{L}*\\s+(?:tief\\s+)?(?:unter|im)\\s+(?:tage|berg|schacht|pütt|stollen)|tausend\\s+meter\\s+(?:tiefer?|unter)|vor\\s+kohle|vor\\s+ort\\s+unter\\s+tage|unter\\s?tage-?\\p{L}*',
    'schicht\\s+im\\s+(?:schacht|pütt)|letzte\\s+schicht|glück[\\s-]?auf|glückauf-?(?:stimmung|mentalität|gruß|geist|kultur)|schwarze[snrm]?\\s+(?:lungen?|gesichtern?|diamanten?)|(?:kohle|ruß|staub)?schwarze[nrms]?\\s+gesichtern?',
  ]),
  rule('de-people-head', 'people', 'block', [
    'maloch\\p{L}*(?:-\\p{L}+)?|(?:zechen|kohle|kohlen|ruhr|stahl|pütt|gruben)-?kumpels?|kumpel-?(?:typ|typen|mentalität|geist|kultur|romantik)s?',
    'kumpels?\\s+(?:auf|vom|von\\s+der)\\s+(?:zeche|pütt)|stahlkocher-?\\p{L}*|stahlwerker-?\\p{L}*|kohlekocher|hüttenleute|hüttenm(?:ann|änner)n?',
    '(?:schwielige|rußige|dreckige|ölverschmierte)[nr]?\\s+händen?|dreck\\s+unter\\s+den\\s+(?:finger)?nägeln|ehrliche[rn]?\\s+(?:hand)?arbeit(?:er|erinnen)?|schweiß\\s+und\\s+(?:staub|stahl|kohle|ruß)|ruß\\s+und\\s+schweiß|blut,?\\s+schweiß',
    'arbeiter(?:siedlung|kolonie|viertel|stadt|region|milieu|klasse|romantik|stolz)\\p{L}*',
  ]),
  rule('de-people-mood', 'people', 'review', [
    'rau(?:e[rnms]?|h)?,?\\s+aber\\s+(?:herzlich|ehrlich)\\p{L}*|raue[rn]?\\s+(?:schale|charme|ton)|ruhris?|ruhrgebietler\\p{L}*|herz\\s+auf\\s+der\\s+zunge|ärmel\\s+hoch(?:krempeln|gekrempelt)?|hart\\s+arbeitende[nr]?\\s+menschen|hemdsärmelig\\p{L}*|schnodder\\p{L}*|bodenständige\\s+arbeiter\\p{L}*',
    'herbert\\s+knebel|adolf\\s+tegtmeier|ruhrgebiets(?:romantik|klischee|original|schnauze|deutsch)\\p{L}*',
  ]),
  rule('de-name-head', 'name', 'block', [
    '(?:ruhr|kohlen?)-?\\s?pott(?!pourri)\\p{L}*(?:-\\p{L}+)?',
    'pott-?(?:liebe|kind|kinder|kindern|blagen?|mädchen|mädels?|jungs?|junge|schnauzen?|romantik|helden|perlen?|style|charme|originale?|gefühl|herz|leben|mensch\\p{L}*|poesie|kultur|vibes|love|deutsch|sprache|slang|kinder|fiction)n?',
    "(?:aus'?m|ausm|im|ausse[mn])\\s+pott|mitten\\s+ausm\\s+pott|der\\s+pott\\s+(?:kocht|lebt|blüht|bebt|ruft|rockt)",
  ]),
  rule('de-name-district', 'name', 'review', [
    'revier-?(?:kind|mensch|charme|romantik|liebe|herz|seele|köpf|kopf|städt|stadt|bürger|gefühl|kultur|leute|vergangenheit)\\p{L}*|(?:ruhr|kohle|kohlen|industrie|stahl|montan)-?reviers?',
  ]),
  rule('de-smoke-picture', 'skyline', 'block', [
    '(?:ver)?ru(?:ß|ss)t\\p{L}*|ruß-?(?:geschwärzt|schwarz|verschmiert|schicht|wolke|land|stadt|fahne)\\p{L}*|rußbedeckt\\p{L}*|kohlenruß',
    '(?:rauchend|qualmend|rauchig|stinkend|dampfend)e[nrms]?\\s+(?:schlot|schornstein|kamin|essen|industrie|fabrik|hochöfen|kühlt)\\p{L}*|(?:schlote?n?|schornsteine?n?|kamine)\\s+(?:rauch|qualm|schwieg|dampf)\\p{L}*|fabrikschlote?n?|schlotbarone?n?|rauchwolken?|rauchfahnen?|qualmwolken?|dunstglocken?|smogglocken?|smogalarm',
    'wälder\\s+(?:aus|von)\\s+schornsteinen|(?:wald|schatten)\\s+(?:aus|von|der)\\s+(?:\\p{L}+\\s+)?(?:schornsteinen?|schloten?|fördertürmen?)',
    'wäsche\\s+(?:auf|an)\\s+der\\s+leine\\s+(?:\\p{L}+\\s+){0,4}(?:schwarz|grau)|(?:schwarze|graue)\\s+wäsche|wäsche\\s+(?:\\p{L}+\\s+){0,4}(?:schwarz|grau)',
    'feuerrote[rnm]?\\s+(?:nacht)?himmel|himmel\\s+glüh\\p{L}*|(?:nacht)?himmel\\s+(?:über\\s+\\p{L}+\\s+)?(?:brannte|rot\\s+färbte)',
    'förder-?(?:turm|türm|gerüst|räder|rad)\\p{L}*(?:-\\p{L}+)?|zechen-?t(?:urm|ürm)\\p{L}*|seilscheiben?|kühltürme?n?|gasometerromantik',
    'himmel\\s+über\\s+der\\s+ruhr|tief\\s+im\\s+westen|wo\\s+die\\s+sonne\\s+verstaubt|sonne\\s+verstaubt',
  ]),
  rule('de-grey-picture', 'skyline', 'block', [
    'grau\\s+war\\s+(?:gestern|einmal|früher)|(?:das|vom|aus|raus\\s+aus\\s+dem|statt|im|tristes|ewiges|weg\\s+vom|schluss\\s+mit\\s+dem|einheits)\\s?grau\\s+(?:wird|wurde|zum|zu|der\\s+vergangenheit|von\\s+(?:gestern|einst|früher)|der\\s+(?:zechen|fabriken|städte|industrie))|nicht\\s+(?:mehr|nur|länger)\\s+grau|(?:längst|schon\\s+lange)\\s+nicht\\s+mehr\\s+grau|graue[snm]?\\s+(?:image|vergangenheit|maus|vorurteil|klischee|bild|betonwüste)|früher\\s+grau|einst\\s+grau|grau\\s+und\\s+(?:dreckig|schmutzig|staubig|rußig)|dreckig\\s+und\\s+grau|grau,?\\s+(?:dreckig|schmutzig|laut)|ruhrgrau|grauschleier',
    'dreckschleudern?|schmutzig(?:e[nrms]?)?\\s+(?:luft|region|städte?n?|industrie\\p{L}*|vergangenheit)|staubig(?:e[nrms]?)?\\s+(?:region|vergangenheit|städte?n?)',
  ]),
  rule('de-toil-picture', 'people', 'block', [
    '(?:schaufeln?|spitzhacken?|hacken?|presslufthammer|grubenhelm|blaumann)\\s+(?:gegen|statt|und\\s+(?:spitzhacke|schaufel|hacke))|(?:statt|ohne)\\s+(?:schaufeln?|spitzhacken?|hacke)(?:\\s+und\\s+\\p{L}+)?|hacke\\s+und\\s+schaufel|schlägel\\s+und\\s+eisen',
    '(?:öfen|feuer)\\s+(?:glüh|loder|brann|brenn|erlosch|erkalt|ausging|erloschen)\\p{L}*|tausend\\s+feuern?|glühende[rnms]?\\s+(?:eisen|öfen|schlacke|metall)',
    '(?:harte|starke|echte)\\s+(?:kerle|jungs|männer)|harte\\s+schale,?\\s+weicher\\s+kern|staub\\?*,?\\s+(?:war\\s+gestern|der\\s+vergangenheit|von\\s+gestern|und\\s+(?:schweiß|ruß|dreck|lärm|qualm))|(?:dreck|lärm|qualm|rauch|gestank)\\s+und\\s+(?:staub|lärm|dreck|ruß|gestank|qualm)|verstaubte[snrm]?\\s+(?:image|region|vorurteil\\p{L}*|klischee\\p{L}*)',
    'schwarze?[nrms]?\\s+(?:\\p{L}+\\s+){0,4}gesicht\\p{L}*|gesichter\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:schwarz|rußig|verstaubt)|(?:aus|unter|in)\\s+(?:der|die)\\s+(?:schwarzen?\\s+)?erde\\s+(?:kam|gekommen|fuhr|schuft|einfuhr|hol)\\p{L}*|tief\\s+unter\\s+der\\s+erde|gebuddelt',
    'krupp(?:ianer\\p{L}*|sche\\p{L}*)|(?:thyssen,?\\s+(?:und\\s+)?krupp|krupp\\s+und\\s+thyssen)',
  ]),
  rule('de-toil-tool', 'people', 'review', ['loren|spitzhacken?']),
  rule('de-picture-more', 'decline', 'review', [
    '(?:asche?|stein|beton|blei|maus|ruhr|dauer)?grau\\s+(?:war|ist)\\s+(?:einmal|gestern|vorbei|passé|geschichte)|kloake\\p{L}*|waffenschmieden?|rüstungsschmieden?|kanonenschmieden?|krupp-?stadt|schimanski\\p{L}*|selter(?:s)?buden?|klümpchenbuden?|(?:trist|hässlich|schäbig|verkommen|heruntergekommen)e[nrms]?\\s+(?:stadt|städte|region|ecken?|industrie\\p{L}*|viertel|fassaden?|vororte?)|bergschäden|bergsenkung\\p{L}*|grubenwasser|schwarze[nr]?\\s+(?:wolken|hände|staub|finger)|hammerschläge?n?|feuerschein|glutrot\\p{L}*|blaumänner|blaumann',
    'stähler\\p{L}*\\s+(?:riesen?|giganten?|herz\\p{L}*|kolosse?|zeit\\p{L}*|kathedral\\p{L}*|skelette?)|(?:wetter|förder)sch(?:a|ä)cht\\p{L}*',
  ]),
  rule('de-dust', 'skyline', 'review', ['staub|rauch|qualm|rost|dreck|gestank|öfen|arbeiter']),
  rule('de-rust-picture', 'decline', 'review', [
    'rost\\s+und\\s+(?:ruß|romantik|stahl|ruinen|charme)|rostige[nrms]?\\s+(?:riesen?|relikte?n?|giganten?|kulissen?|vergangenheit|image|erbe|kolosse?n?)|rostromantik|köttelbecken?|kloaken?\\s+(?:emscher|der\\s+region)|industrie(?:moloch|gigant|riese|dreck|hölle|nostalgie|klotz|kulisse|relikt|romantik|wüste|koloss|monster)\\p{L}*|moloch|arbeitslosenhochburg|hinterhof\\s+der\\s+republik',
  ]),
  rule('de-food-more', 'folklore', 'block', [
    'curry-?würste?[ns]?|currywurst-?\\p{L}*|pommes-?\\s?(?:schranke|rot-?\\s?weiß|bude\\p{L}*|stand|majo|mayo)|frittenbuden?|fritten|pommes\\s+(?:und|mit)\\s+(?:currywurst|majo|mayo|pils)|mantaplatte\\p{L}*|(?:pils|bier),?\\s+(?:und\\s+)?(?:pommes|currywurst|tauben\\p{L}*)|pommes,?\\s+(?:und\\s+)?(?:pils|bier|schranke)|bude,?\\s+(?:bier|pils)\\s+und\\s+\\p{L}+',
  ]),
  rule('de-folk-more', 'folklore', 'review', [
    'trinkhallen?-?\\p{L}*|büdchen-?\\p{L}*|seltersbuden?|budenzauber|tauben-?(?:väter|vater|sport|verein|züchter|zucht|kobel)\\p{L}*|(?:die\\s+)?tauben\\s+(?:im\\s+schlag|auf\\s+dem\\s+dach(?:boden)?)|schrebergärtn\\p{L}*|kleingärtneridyll\\p{L}*|kittelschürzen?|gelsenkirchener\\s+barock|gartenzwerg\\p{L}*|stehbierhallen?|eckkneipen?(?:romantik)?',
  ]),
  rule(
    'de-dialect-more',
    'folklore',
    'review',
    [
      '[Ww]at(?=\\s+(?:is|is’|ne|mut|willze|sachse|soll|willste|meinze|gibbet|happich|bisse))',
      '[Dd]att?|[Gg]ibbet|[Ww]illze|[Mm]usse|[Ss]achma|[Kk]ärl|[Kk]ärle|[Hh]ömma|[Ii]ch\\s+sach\\s+(?:ma|mal)|[Ww]o\\s?bisse|[Mm]eine\\s+Omma|Omma|Oppa',
    ],
    'gu',
  ),
  rule('de-decline-more', 'decline', 'review', [
    'struktur-?wandel\\p{L}*(?:-\\p{L}+)?|strukturschwach\\p{L}*|strukturschwäche|strukturwandler\\p{L}*|krisenregion|problemregion|armutsregion|schmuddel(?:kind|image|ecke)\\p{L}*|deindustrialisier\\p{L}*|post-?industriell\\p{L}*|altindustriell\\p{L}*|altindustrie\\p{L}*|industriebrach\\p{L}*|industrieruin\\p{L}*|industriewüsten?|phönix\\s+aus\\s+der\\s+asche|rostgürtel\\p{L}*|rust-?\\s?belt|sterbende[nr]?\\s+(?:region|stadt|städte|industrie)|abgehängt\\p{L}*|totgesagt\\p{L}*|ruinen\\s+der\\s+industrie|zechenschließung\\p{L}*|werksschließung\\p{L}*|altlasten|armenhäuser|hängematte\\s+der\\s+nation|lost\\s+places?',
  ]),
  rule('de-formula-more', 'decline', 'block', [
    '(?:vom|von\\s+der|von|aus\\s+der|aus)\\s+(?:(?:alten|einstigen|ehemaligen|früheren)\\s+)?(?:kohlenpott|ruhrpott|pott|kohle(?:\\s+und\\s+stahl)?|stahl|zeche|pütt|schacht|hochofen|stollen|flöz|grau|industriegrau|hütte|ruß|malocher|kumpel|bergmann|fördert(?:urm|ürmen)|schlote?n?)\\s+(?:zum|zur|zu|hin|in\\s+d(?:ie|en|as)|wird|wurde)',
    '(?:from|beyond|no\\s+more)\\s+(?:coal|steel|smokestacks?|pits?|rust|mines?)(?:\\s+(?:and|to)(?:\\s+\\p{L}+)?)?|coal\\s+(?:and|&)\\s+steel|rust\\s+belt',
    '(?:kohle|stahl|zechen?|schlote?|hochöfen|smog|ruß|rauch|dreck|qualm|grau|maloche)\\s+(?:war|waren)\\s+(?:gestern|einmal|früher)|(?:kohle|stahl|smog|ruß|staub|qualm)\\s+(?:ade|adé)|(?:smog|ruß|qualm|rauch)\\s+(?:gehört|gehören)\\s+der\\s+vergangenheit',
  ]),
];
