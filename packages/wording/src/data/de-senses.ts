import type { Sense } from '../lexicon.ts';

/** Words of the region's past: where they stand, an everyday reading is not believed. */
const PAST =
  /(?<!\p{L})(?:früher\p{L}*|einst\p{L}*|ehemalig\p{L}*|alte[nrms]?\s+(?:Zeche|Hütte|Kokerei|Waschkaue)|stillgelegt\p{L}*|damals|längst|Großv\p{L}*|Opas?|Opa\p{L}*|Enkel\p{L}*|Vergangenheit|unter\s+Tage|gefördert|einfuhr\p{L}*|Kumpel|Malocher\p{L}*|Zechen|Hoch(?:o|ö)fen|Fördert\p{L}+|Bergleute|Pütt|Ruhrpott|Kohlenpott|Flöz\p{L}*|statt)(?!\p{L})/iu;

const CUP =
  /Pokal|Finale|Mannschaft|Trophäe|Sieger|Champions|Weltmeister|Elfmeter|Turnier|Trainer|Kapitän|Titel|Meisterschaft|Kreisliga|Bundesliga|Torwart|Handball|Fußballer|Tennis|Verein|Europameister|Wembley|Stadion/iu;
const KITCHEN =
  /Kaffee|Tee(?!\p{L})|Kakao|Suppe|Eintopf|koch(?:en|t)\s|köchel|Herd|Löffel|Küche|Rezept|Chili|Gulasch|Milch|Brühe|Spülbecken|Kräuter|Blumen|Pflanz|Balkon|Porree|Pilz/iu;
const SHIP = /Dampfer|Frachter|Kahn|Kreuzfahrt|Reeder|Container|Werft|Schiff|Seemann|Kapitän|Kiel/iu;
const BUILDING =
  /Glas|Beton|Holz|Eiche|Buche|Küche|Marmor|Leder|Granit|Keramik|Statik|Tragwerk|Träger|Brücke|Fassade|Konstruktion|Dach|Treppe|Neubau|verbaut|Geländer|Rahmen|Rohr|Architekt|Bauherr|Skulptur|Plastik|Möbel|Regal|rostfrei|Messer|Klinge|Schwert|Pfanne|Topf|Felge|Fahrrad|Saite|Gitarre|Zahnrad|Schraube|Damast|Schrank|Uhr(?!\p{L})|Gehäuse|Bewehrung|Hochhaus|Werkstoff|Legierung|Korrosion|Härte|geschweißt|schweiß(?:t|en)(?!\p{L})|Seil(?:e|bahn)?(?!\p{L})|Mast(?:en)?(?!\p{L})|Tank|verzinkt|Material|Aluminium|Kunststoff|Kupfer|Bauteil|Gerüst(?!e)|Halle(?:ndach)?\s+aus|Pavillon|Steg(?!\p{L})|Spundwand|Bauwerk|Montage|Türen?(?!\p{L})|Tor(?!\p{L})|Tisch|Stuhl|Lampe|Besteck|Schmuck|Kette|Federung|Karosserie|Zähne|Implantat|Prothese|rostet|Ingenieurbau|Prüfung|Zugfestigkeit|Bildhauer/iu;
const ANIMAL =
  /Polizei|Wache|Beamt|Streife|festgenommen|mitgenommen|Anzeige|Täter|Verdächtig|Diebstahl|Kommissar|Krimi|Wolf|Wölf|Kater|Katze|Hund|Vogel|Vögel|Amsel|Fuchs|Füchs|Hirsch|Luchs|Biber|Tier(?:e|en|art)?(?!\p{L})|Männchen|Weibchen|markier|Förster|Jäger|Jagd|Wald|Wälder|Reh(?:e|bock)?(?!\p{L})|Wildschwein|Segler|Angler|Taucher|Surf|Kite|Brut|Nist|Storch|Störche|Falke|Eule|Uhu|Bussard|Dachs|Marder|Milan|milan|Habicht|Sperber|Kuckuck|Kranich|Reiher|Specht|Elster|Krähe|Rabe|Igel|Eichhörnchen|Waschbär|Otter|Fledermaus|Schwan|Gans|Gänse|Ente|kreist|brütet|balzt|Gefieder|Eisvogel|Rotkehlchen|Löwe|Tiger|Bär(?:en)?(?!\p{L})|Pinguin|Ranger|Hochsitz|Pacht|Rüde|Hengst|Zoo/iu;
const SHAFT =
  /Aufzug|Lift(?!\p{L})|Fahrstuhl|Glasfaser|Kabel|Kanal(?:isation|deckel|netz)|Regenwasser|Lüftung|Lüftungs|Brunnen|Licht(?:schacht|einfall)|Keller|U-Bahn|Gully|Abwasser|Klimaanlage|Tiefgarage|Treppenhaus|Notausstieg|Entwässer|Trinkwasser|Pumpe|Leitung|Rohr|Installateur|Stockwerk|Schacht\s*matt|Deckel|Müllschlucker|Hochhaus|Rathaus/iu;
const FRIENDS =
  /Schulzeit|Kindergarten|Sandkasten|(?<!\p{L})WG(?!\p{L})|Kino|Party|Urlaub|(?<!\p{L})Uni(?!\p{L})|Studium|verabred|zock|Playstation|quatsch|Handy|Geburtstag|Hochzeit|Trauzeug|Wochenend|Festival(?!\p{L})|Camping|Roadtrip|Band(?!\p{L})|Podcast|Training|Bier\s+trinken|Kneipe|Gitarre|Schach|Klasse(?!\p{L})|Tandem|gemeinsam\s+mit|zusammen\s+mit|mit\s+(?:einem|meinem|seinem|ihrem|zwei|drei|ein paar)\s+(?:\p{L}+\s+)?Kumpel|Erasmus|Startup-?Idee|App(?!\p{L})/iu;
const GIVEN =
  'Anna|Anne|Annette|Armin|Andrea|Andreas|Anja|Barbara|Ben|Bernd|Bettina|Bianca|Birgit|Boris|Britta|Carl|Carla|Charlotte|Christian|Christina|Christine|Christoph|Clara|Claudia|Daniel|Daniela|David|Dieter|Dirk|Dominik|Doris|Elena|Elisabeth|Emil|Emma|Eva|Fabian|Felix|Florian|Frank|Franz|Franziska|Friedrich|Georg|Gerd|Hanna|Hannah|Hans|Heike|Heiko|Heinrich|Helga|Helmut|Henrik|Horst|Ingrid|Jan|Jana|Jens|Jochen|Johanna|Johannes|Jonas|Jörg|Josef|Julia|Jürgen|Karin|Karl|Katharina|Katja|Katrin|Kevin|Klaus|Lars|Laura|Lea|Lena|Leon|Lisa|Luca|Lukas|Maik|Manfred|Marc|Marcel|Marco|Maria|Marie|Mario|Marion|Mark|Markus|Martin|Martina|Matthias|Max|Maximilian|Melanie|Mia|Michael|Miriam|Monika|Moritz|Nadine|Nicole|Nils|Nina|Nora|Olaf|Oliver|Oskar|Otto|Paul|Paula|Peter|Petra|Philipp|Ralf|Rainer|Renate|Robert|Roland|Sabine|Sandra|Sarah|Sebastian|Silke|Simon|Simone|Sofia|Sonja|Sophie|Stefan|Stefanie|Steffen|Susanne|Sven|Tanja|Theo|Thomas|Thorsten|Tim|Timo|Tobias|Tom|Torsten|Udo|Ulrich|Ulrike|Ursula|Uwe|Vera|Verena|Volker|Walter|Werner|Wilhelm|Wolfgang|Yvonne|Hjalmar|Fritz|Ernst|Erik|Ida|Kai|Marlene|Greta|Mats|Finn|Amelie|Frieda|Mehmet|Ayşe|Tarik|Aylin|Kurt|Rolf|Rosa|Rüdiger|Gerhard|Erich|Gustav|Hermann|Ludwig|Margarete';
const ROLES =
  'meister|meisterin|direktor|direktorin|leiter|leiterin|chef|chefin|sprecher|sprecherin|professor|professorin|doktor|doktorin|forscher|forscherin|autor|autorin|regisseur|regisseurin|trainer|trainerin|torwart|minister|ministerin|rat|rätin|präsident|präsidentin|schauspieler|schauspielerin|künstler|künstlerin|fotograf|fotografin|pianist|pianistin|geiger|geigerin|sänger|sängerin|dirigent|dirigentin|architekt|architektin|anwalt|anwältin|richter|richterin|arzt|ärztin|lehrer|lehrerin|schüler|schülerin|student|studentin|ingenieur|ingenieurin|gründer|gründerin|führer|führerin|inhaber|inhaberin|unternehmer|unternehmerin|informatiker|informatikerin|biologe|biologin|chemiker|chemikerin|physiker|physikerin|historiker|historikerin|kurator|kuratorin|journalist|journalistin|moderator|moderatorin|kollege|kollegin|nachbar|nachbarin|wirt|wirtin|bäcker|bäckerin|vorstand|dezernent|dezernentin|pfarrer|pfarrerin|stürmer|verteidiger|schiedsrichter|bürger|fußballer|fußballerin|torhüter|torhüterin|spieler|spielerin|koch|köchin|gast|maler|malerin|dichter|dichterin|komponist|komponistin|star|kapitän|kapitänin|dozent|dozentin|rektor|rektorin|kanzler|kanzlerin|manager|managerin|geschäftsführer|geschäftsführerin|polizist|polizistin|bürgermeister|bürgermeisterin|tänzer|tänzerin|cellist|cellistin|designer|designerin|entwickler|entwicklerin|experte|expertin|abgeordnete|abgeordneter|wissenschaftler|wissenschaftlerin|psychologe|psychologin|hebamme|frisör|tenor|sopranistin|intendant|intendantin|züchter|winzer|bildhauer|bildhauerin|zeichner|zeichnerin|kabarettist|kabarettistin|komiker|comedian|moderatorin|reporter|reporterin|verleger|verlegerin';
// The office alone ("Trainer") or as the head of a compound ("Chefarzt").
const ROLE = `(?:\\p{Lu}\\p{L}*(?:${ROLES})|(?:${ROLES.split('|')
  .map((role) => role.charAt(0).toUpperCase() + role.slice(1))
  .join('|')}))`;

/** Other meanings of German words in the lexicon, each told by what stands around it. */
export const GERMAN_SENSES: readonly Sense[] = [
  {
    id: 'surname after given name, title or office',
    term: /^(?:Stahl|Bergmann|Steiger|Schacht|Grube|Pott|Kohle|Halde|Stollen|Zeche|Schlot|Kumpel|Koks|Schlacke|Revier|Knappe|Knappen|Schornstein|Kohlen|Steinkohl)s?$/u,
    before: new RegExp(
      `(?<!\\p{L})(?:(?:Herrn?|Frau|Familie|Eheleute|Dr\\.|Prof\\.|Professorin|Professor|Doktor|Schwester|Pfarrer)\\s+(?:(?:Dr\\.|med\\.|\\p{Lu}[\\p{Ll}-]+|\\p{Lu}\\.)\\s+){0,3}|(?:${GIVEN})(?:-\\p{Lu}\\p{Ll}+)?\\s+(?:\\p{Lu}\\.\\s+)?|${ROLE}\\s+(?:\\p{Lu}[\\p{Ll}-]+\\s+){0,2}|(?:von|mit|durch|an|laut|so|sagt|erklärt|meint)\\s+\\p{Lu}\\.\\s+)$`,
      'u',
    ),
  },
  {
    id: 'surname after a preposition and a given name',
    term: /^(?:Stahl|Bergmann|Steiger|Schacht|Grube|Pott|Kohle|Halde)s?$/u,
    before: /(?<!\p{L})(?:von|mit|durch|an|bei|neben|gegen)\s+(?!Ruhr|Essen|Dortmund|Duisburg|Bochum)\p{Lu}\p{Ll}+(?<!er)(?<!ung)(?<!en)\s+$/u,
  },
  {
    id: 'company name',
    term: /^(?:Stahl|Bergmann|Steiger|Schacht|Grube|Pott|Kohle|Halde|Bergbau|Zeche|Stollen)s?$/u,
    after: /^\s*(?:(?:&|und|\+)\s+(?:Partner|Söhne|Sohn|Co\.?|Kollegen|\p{Lu}\p{L}+(?:\s+(?:GmbH|AG|KG|OHG|PartG)))|-?(?:\p{L}+\s+)?(?:GmbH|AG|KG|OHG|e\.\s?K\.|SE|Verlag|Stiftung|Schule|Gymnasium|Preis|Institut))(?!\p{L})/u,
  },
  {
    id: 'company name',
    term: /^(?:Stahl|Bergmann|Steiger|Schacht|Grube|Pott|Kohle|Halde)s?$/u,
    before:
      /(?:Firma|Kanzlei|Praxis|Bäckerei|Metzgerei|Autohaus|Verlag|Modehaus|Buchhandlung|Gasthof|Hotel|Spedition|Tischlerei|Architekturbüro|Brauerei|Reisebüro|Optik|Galerie)\s+$/u,
  },
  {
    id: 'bill',
    term: /^Zechen?$/u,
    around:
      /zahl(?:t|en|te|ten|ung)?(?!\p{L})|prell|begleich|beglich|übernehm|übernimmt|übernahm|Rechnung|Wirt(?:in|shaus)?(?!\p{L})|Kneipe|Kellner|Trinkgeld|anschreib|(?<!\p{L})Gast(?!\p{L})|Lokal|Zeche\s+sitzen|offene\s+Zeche|Zeche\s+offen/iu,
    unless: /Flöz|stillgeleg|Kohle|Bergleute|Kumpel|ehemalig|Zechen\p{L}+|geschlossen|schließ/iu,
  },
  {
    id: 'club or venue',
    term: /^Zeche$/u,
    around:
      /Konzert|Band(?!\p{L})|(?<!\p{L})DJ|(?<!\p{L})Tour(?!\p{L})|Club|Party|Disko|Disco|ausverkauft|Bühne|Auftritt|tritt\s.*\sauf|tanz|Ticket|Vorverkauf|Slam|Comedy|Kabarett|Support|Metal|Punk|Rock(?!\p{L})|Indie|Einlass/iu,
    unless: /(?<!\p{L})(?:alte[nrms]?|ehemalig\p{L}*|früher\p{L}*|stillgelegt\p{L}*|einst\p{L}*|Kumpel|Bergleute|Kohle|wurde|aus\s+der\s+Zeche)(?!\p{L})/iu,
  },
  {
    id: 'named place of culture',
    term: /^(?:Zeche|Kokerei|Halde|Grube|Bergwerk|Schacht|Stollen|Hochofen|Fördergerüst|Förderturm|Schachtanlage)$/u,
    after: /^\s+(?:\p{Lu}\p{L}+|[„»"]\p{Lu})/u,
    around:
      /Museum|Welterbe|Führung|geöffnet|öffnet|Ausstellung|UNESCO|Eintritt|Ankerpunkt|Denkmal(?!s?chutz)|Konzert|Theater|Festival|Lesung|Ticket|Kinderprogramm|Besucherzentrum|Radtour|Kletter|Triennale|Vernissage|Oper(?!\p{L})|Tanz|Open[\s-]Air|Haltestelle|Adresse|Treffpunkt/iu,
    unless: PAST,
  },
  {
    id: 'museum',
    term: /^(?:Bergbaus?|Kohle|Stahl|Bergwerk|Steinkohle|Kokerei|Zeche|Hochofen)$/u,
    after: /^(?:-(?:und-\p{L}+-)?(?:Museum|Archiv|Sammlung|Bibliothek)|museum)/u,
  },
  {
    id: 'subject of a museum',
    term: /^(?:Bergbaus?|Kohle|Steinkohle|Stahls?|Bergleuten?|Bergwerke?[ns]?)$/u,
    around: /Museum|Ausstellung|Exponat|Vitrine|Dauerausstellung|Kurator|Audioguide|Sonderschau/u,
    unless: /erinner|früher|einst|ehemalig|wurde|wird\s+zu|mehr\s+als|nicht\s+nur|Herz|Seele|Stolz|stolz|Kumpel|Enkel|Vom\s|statt/u,
  },
  {
    id: 'other mineral or other world',
    term: /^(?:Bergbaus?|Bergwerke?[ns]?|Bergleuten?|Bergmann|Grube|Stollen|Bergarbeiter\p{L}*)$/u,
    around:
      /Lithium|Kupfer|Goldmine|Silber|Kobalt|Uran|Salz|(?<!\p{L})Kali|Seltene[nr]?\s+Erden|Diamant|Bauxit|Nickel|Asteroid|Tiefsee|(?<!\p{L})Mond(?!\p{L})|Weltraum|Minecraft|Zwerge|Schneewittchen|Computerspiel|Brettspiel/iu,
    unless: /Kohle|Ruhr|Zeche|Pütt|hier(?!\p{L})/u,
  },
  {
    id: 'money',
    term: /^Kohle$/u,
    around:
      /verdien|kostet|kosten(?!lo)|Konto|Gehalt|pleite|Nebenjob|Ferienjob|Taschengeld|ausgeb|ausgegeben|Preisgeld|knapp\s+bei|Lohn|(?<!\p{L})Geld|jede\s+Menge|ordentlich|richtig\s+viel|Gage|spar(?:en|t|te)(?!\p{L})|Crowdfunding|Investoren|rausrück|zahl(?:t|en)(?!\p{L})|dicke\s+Kohle|fette\s+Kohle|Miete|blechen|Portemonnaie|verpulver|verzock|reich\s+geworden|Jackpot/iu,
    unless:
      /Kohle\s+und\s+Stahl|Stahl\s+und\s+Kohle|Zeche|Kumpel|gefördert|Flöz|Ruhr(?!-Uni)|unter\s+Tage|Bergbau|früher|einst|war\s+gestern/iu,
  },
  {
    id: 'barbecue, hearth or water pipe',
    term: /^(?:Kohlen?|Briketts?|Brikette)$/iu,
    around: /Grill|Würstchen|Steak|Shisha|Wasserpfeife|Glut(?!\p{L})|glüh|Anzünder|Räucher|Lagerfeuer|Kamin(?!e)|Ofen(?!\p{L})|Tajine/iu,
    unless: /Ruhr|Hochofen|Zeche|Stahl|Kumpel|Revier|früher|einst/iu,
  },
  {
    id: 'drawing',
    term: /^Kohle$/u,
    around: /[Zz]eichn|Kreide|Skizze|Portr|Papier|Radierung|Atelier|Aquarell|Pastell|Grafik|Bleistift|Tusche|Leinwand|Aktkurs|Rötel/u,
  },
  {
    id: 'medicine',
    term: /^Kohle$/u,
    around: /Tablette|Durchfall|Vergiftung|Apotheke|Medikament|Zahnpasta|Gesichtsmaske|Peeling/iu,
  },
  {
    id: 'proverb',
    term: /^Kohlen$/u,
    around: /auf\s+(?:glühenden|heißen)\s+Kohlen|Kohlen\s+aus\s+dem\s+Feuer/iu,
  },
  {
    id: 'building material or object',
    term: /^(?:Stahls?|Stahles|[Ss]tähler\p{L}*|STAHL|Roheisens?)$/u,
    around: BUILDING,
    unless:
      /Kohle(?!faser|nstofffaser)|Herz|Seele(?!\p{L})|Hoch(?:o|ö)fen|Hochofen|im\s+Pott|Ruhrpott|Hände(?!\p{L})|Malocher|Vergangenheit|früher|(?<!\p{L})einst(?!\p{L})|glüh|floss|Feuer|Zeche|Kumpel|kocher|kochte|Schlot|Region(?:en)?(?!\p{L})|Tradition|hart\s+wie|Identität|geschmiedet(?:e)?\s+(?:Stadt|Region)|mehr\s+als\s+Stahl|statt\s+Stahl/iu,
  },
  {
    id: 'figure of speech for strength',
    term: /^(?:Stahls?|[Ss]tähler\p{L}*|hart wie (?:Krupp)?stahl)$/iu,
    around:
      /(?:Nerven|Muskeln|Bauchmuskeln|Mann|Mantel|Bauch|Po|Magen|Waden|Wille|Faust)\s+aus\s+Stahl|stählerne[nrms]?\s+(?:Blick|Wille|Körper|Muskeln|Nerven|Griff|Vogel|Ross)/iu,
    unless: /Ruhr|Region|Stadt|Pott|Malocher/iu,
  },
  {
    id: 'pit dug for a purpose',
    term: /^Gruben?$/u,
    around:
      /gr(?:ä|a)b(?:t|en)|gegraben|Garten|Sand|Wasser|Bagger|Fundament|Archäolog|Kita|Spielplatz|Weitsprung|Zoo|Löwe|Bären|Jauche|Montage|Werkstatt|Kies|Lehm|Teich|Pflanz|Knochen|Fossil|Skelett|Grab(?!\p{L})|Falle|Kompost|Bauarbeit|Baustelle|ausgehob|Messel|hineinfäll|fällt\s+(?:selbst\s+)?hinein/iu,
    unless: /Kohle|Zeche|Kumpel|Schranke|Malocher|einfahr|unter\s+Tage/iu,
  },
  {
    id: 'shaft of a building or pipe',
    term: /^(?:Schacht|Schachts|Schachtes|Schächte|Schächten)$/u,
    around: SHAFT,
    unless: /Kohle|Förder|Zeche|Kumpel|Bergleute|Schicht\s+im/iu,
  },
  {
    id: 'heap of waste or stock',
    term: /^Halden?$/u,
    around: /Müll|Abfall|Deponie|produzier|produzi|(?<!\p{L})Lager|Elektroschrott|Reifen|Salz|Kali|auf\s+Halde|Schrott|Wohnungen\s+auf|Vorrat/iu,
    unless: /Ruhr|Zeche|Kohle/iu,
  },
  {
    id: 'cake',
    term: /^Stollen$/u,
    around: /Weihnacht|Advent|[Bb]ack(?:t|en|st|waren)|Bäcker|Marzipan|Rosinen|Puderzucker|Butter|Dresd|Teig|Konditor|Mohn|Plätzchen|Rezept|Kaffee|Glühwein|Zimt|Stück|Quark|Nikolaus/u,
    unless: /Zeche|Kumpel|Bergbau|unter\s+Tage/u,
  },
  {
    id: 'studs or tunnel',
    term: /^Stollen$/u,
    around: /Schuh|Fußball|[Rr]asen|Schraub|Trikot|Platz(?:wart|verhältnisse)|Reifen|Profil|Tunnelbau|Wasser(?:stollen|leitung|werk)|Heilstollen|Luftschutz|Fledermäuse|Hufeisen|Pferd/u,
    unless: /Zeche|Kumpel|Bergbau|unter\s+Tage|Kohle/u,
  },
  {
    id: 'sports cup',
    term: /^Potts?$/u,
    around: CUP,
    unless: /(?:im|aus\s+dem|durch\s+den|ganze[rn]?)\s+Pott|Ruhr|Region|Zeche|Kohle|Stahl|Malocher/u,
  },
  {
    id: 'sports cup',
    term: /^Potts?$/u,
    before: /(?:den|dem|der|einen|diesen|[Dd]en\s+großen|silbernen)\s+$/u,
    around: /(?<!\p{L})(?:hol|gewinn|gewann|reck|stemm|brach|bring|jubel|verteidig|Bayern|BVB|Schalke|Real|Spieler|Elf(?!\p{L}))\p{L}*/u,
    unless: /(?:im|aus\s+dem|durch\s+den|ganze[rn]?)\s+Pott|Ruhr|Region|Zeche/u,
  },
  { id: 'mug, pot or pan', term: /^Potts?$/u, after: /^\s+(?:heiße[rnms]?\s+|frische[rnms]?\s+|schwarze[rnms]?\s+)?(?:Kaffee|Tee|Kakao|Suppe|Milch|Honig|Glühwein|Farbe)/u },
  {
    id: 'mug, pot or pan',
    term: /^(?:Potts?|im Pott)$/u,
    around: KITCHEN,
    unless: /Ruhr|Region|Zeche|Kohle|Stahl|Malocher|der\s+Pott\s+kocht|tief\s+im|Menschen\s+im\s+Pott/iu,
  },
  { id: 'ship', term: /^Potts?$/u, around: SHIP, unless: /im\s+Pott|aus\s+dem\s+Pott|Ruhr|Duisburg/u },
  {
    id: 'beat of an animal, police, forester',
    term: /^(?:Revier|Reviers|Reviere|Revieren)$/u,
    around: ANIMAL,
    unless: /Ruhr(?!-Uni)|Kumpel|Malocher|Zeche|Kohle|im\s+Revier\s+(?:lebt|leben|wächst)|Das\s+Revier|Metropole/u,
  },
  {
    id: 'friend',
    term: /^Kumpels?$/u,
    before:
      /(?<!\p{L})(?:mein|dein|sein|ihr|euer|ein|zwei|drei|vier|beide|paar|einige|beste[rn]?|gute[rn]?|alte[rn]?|ihre|seine|meine|deine|jemandes)(?:e[nmrs]?)?\s+(?:(?:beste|gute|alte|besten|guten|alten|neuer|neuen|enger|engen|zwei|drei|treuer|treuen)[nr]?\s+)?$/iu,
    unless: /Zeche|unter\s+Tage|einfuhr|Pütt|Revier|Bergwerk|Kohle|Flöz|Schicht|Malocher|Steiger|einst|(?<!\p{L})Pott(?!\p{L})|der\s+alten\s+Schule|führt\s+durch|erzählt\s+von|echte[rn]?\s+Kumpel/u,
  },
  {
    id: 'friend',
    term: /^Kumpel$/u,
    before: /^\P{L}*$/u,
    after: new RegExp(`^\\s+(?:${GIVEN}|Anton|Basti|Ali|Emre|Kalle)\\s+\\p{Ll}`, 'u'),
  },
  {
    id: 'friend',
    term: /^Kumpels?$/u,
    around: FRIENDS,
    unless: /Zeche|unter\s+Tage|einfuhr|Pütt|Revier|Bergwerk|Kohle|Flöz|Schicht|Malocher|Steiger|einst|damals|Bergleute|Ruhrgebiet|Region|von\s+(?:damals|einst|früher)/u,
  },
  {
    id: 'friend',
    term: /^Kumpels?$/u,
    after: new RegExp(`^\\s+(?:${GIVEN}|\\p{Lu}\\p{Ll}+)(?:\\s+(?:und|hat|ist|war|aus|wohnt|fährt|eröffnet|gründet|bringt|kommt|hilft|kennt|sagt|spielt|lacht)|[,.])`, 'u'),
    before: /(?:[Mm]ein|[Ss]ein|[Ii]hr|[Dd]ein|[Uu]nser|[Mm]it|und|[Vv]on)(?:em|en)?\s+$/u,
  },
  {
    id: 'soot of an engine, stove or fire',
    term: /^(?:(?:ver)?ru(?:ß|ss)\p{L}*|Rauchwolken?|Rauchschwaden|Qualmwolken?|Rauchfahnen?)$/iu,
    around:
      /Arktis|Klima|Messstation|Gletscher|Diesel|Filter|Partikel|Kamin|Ofen(?!\p{L})|Kerze|Vulkan|Brand|brenn|brannte|Feuerwehr|Heizung|Therme|Kessel|Feinstaub|Motor|Auspuff|Docht|Toner|Druckfarbe|Tinte|Kaminkehrer|Fresk|Ikone|Reifen|Flugzeug|Küche|Dunstabzug|Pizza|Grill|Laser|Nanoröhr|Zündkerze|Löscharbeit/iu,
    unless:
      /Zeche|Region|Hochofen|Hochöfen|Kohle|Schlot|Pott|Revier|Ruhrgebiet|Kumpel|Malocher|früher|einst\s|vergangen/iu,
  },
  {
    id: 'heavy smoker or volcano',
    term: /^(?:Schlote?[ns]?)$/iu,
    around: /wie\s+(?:ein|zwei)\s+Schlot|Zigarett|Vulkan|Magma|Lava|Ätna/iu,
  },
  {
    id: 'chimney of a house or ship',
    term: /schornstein|kamine?/iu,
    around:
      /feger|Kaminkehrer|Heizung|Ofen(?!\p{L})|Storch|Störche|Dachdecker|(?<!\p{L})Dach(?!\p{L})|(?:Wohn|Einfamilien|Land|Bauern)haus|Hauses|Sanierung|Feuerwehr|Nikolaus|Weihnachtsmann|Schiff|Dampfer|Lok(?:omotive)?(?!\p{L})|Rotkehlchen|Turmfalke|Wanderfalke|Therme|Brennwert/iu,
    unless: /rauchende|Hochofen|Fabrik|Schlot|einst|früher|Region|Ruhr/iu,
  },
  {
    id: 'residue in body, incinerator or lava',
    term: /schlacke/iu,
    around: /Verbrennung|Müll|Körper|Fasten|fasten|Ernährung|Darm|Entgift|Vulkan|Lava|Straßenbau|Detox|Stoffwechsel|Diät|Niere|Heilkur/iu,
  },
  {
    id: 'cocaine',
    term: /^Koks$/iu,
    around: /Droge|Kokain|Polizei|Dealer|Zoll(?!v)|Razzia|schmugg|Gramm|schnupf|Promi|(?<!\p{L})Kilo|Rausch|Rockstar|Prozess|Gericht/iu,
    unless: /Kohle|Hochofen|Ruhr|Zeche/iu,
  },
  {
    id: 'taken down, beaten or uncoupled',
    term: /^abgehängt/iu,
    around:
      /(?<!\p{L})(?:Bus|Zug|Auto|Hasen?|Schildkröte)(?!\p{L})|Bild(?:er)?(?!\p{L})|Gemälde|Plakat|Vorhang|Vorhänge|Decke|Konkurren|Verfolger|Rennen|Läufer|Radprofi|Marathon|Gegner|Waggon|Wagen|Anhänger|Telefon|Wäsche|Jacke|Schild|Etappe|Rival|Runde|Lampe|Kronleuchter|Weihnachtsschmuck|Mitbewerber|Favorit|Spieler|Poster|Kruzifix|Peloton|Lokomotive|Hörer/iu,
  },
  {
    id: 'change or end of something else',
    term: /^(?:Strukturwandel\p{L}*|Niedergangs?|totgesagt\p{L}*|Strukturkrise|deindustrialisier\p{L}*)$/iu,
    around:
      /Habermas|Öffentlichkeit|Landwirtschaft|Agrar|Bauern|(?<!\p{L})Höfe|Einzelhandel|Handel(?!s?kammer)s?(?!\p{L})|Medien|Presse|Zeitung|Arktis|Apotheke|Banken|Automobil|Gletscher|Korallen|Familie|Sprache|Dialekt|Kirche|Fischerei|Musikindustrie|Verlags?|Vinyl|Schallplatte|Dinosaurier|Röm(?:er|isch)|(?<!\p{L})Rom(?:s)?(?!\p{L})|Imperium|Reich(?:es|s)?(?!\p{L})|Dynastie|Adel|Maya|Azteken|Inka|Hochkultur|Insekten|Bienen|Schmetterling|Arten(?!\p{L})|Partei|Buch(?:handel|druck)|Innenstädte|Kinos?(?!\p{L})|Hanse|Venedig|Byzan|Monarchie|Molekül|Protein|Gewerkschaft|Dorf|Alpen|Roman(?!\p{L})|Oper(?!\p{L})|Habsburg|Pandemie|Popmusik|Gesundheitswesen|Krankenhaus|Sozialstaat|Kino/iu,
    unless: /Ruhr(?!-Uni)|(?<!\p{L})Region(?!\p{L})|Revier|Montan|Kohle(?!ndioxid)|Zeche|(?<!\p{L})hier(?!\p{L})|(?<!\p{L})unser/iu,
  },
  {
    id: 'worry that is no district',
    term: /^(?:Sorgenkind\p{L}*|Armenhaus|Armenhäuser)$/iu,
    around:
      /Motor|Abwehr|Torwart|Sturm|Katze|Hund|Patient|Haustier|Software|Knie|Trainer|Mannschaft|Server|Drucker|Aktie|Zimmerpflanze|Orchidee|Stift|Spital|Mittelalter|Kloster|18\d\d|17\d\d|Dickens|Lotterie|Aktion/iu,
    unless: /Region|Ruhr|Stadt(?!\p{L})/iu,
  },
  {
    id: 'crucible',
    term: /^Schmelz(?:tiegels?|öfen|ofens?|ofen)$/iu,
    around: /Labor|Probe|erhitz|Metall|Gold|Silber|Chemie|Keramik|Zahn|Grad(?!\p{L})|New\s+York|Porzellan|Juwelier|Goldschmied|Glas/iu,
  },
  {
    id: 'flat, market stall or goal',
    term: /^Buden?$/iu,
    around:
      /Student|(?<!\p{L})WG|sturmfrei|einrenn|(?<!\p{L})ein(?:,|\.|$)|eigene|Wohnung|Miete|umzieh|umgezogen|Weihnachtsmarkt|Glühwein|Kirmes|Jahrmarkt|Bretter|aufräum|Zimmer|Leben\s+in\s+die|Stürmer|(?<!\p{L})traf|Tore?(?!\p{L})|Flohmarkt|Hütte|Mandeln|Losbude|Saisontor|volle\s+Bude|Bude\s+voll/iu,
    unless: /Schranke|Ruhr|Pils|Trinkhalle|Currywurst|Kiosk/iu,
  },
  { id: 'coming and going', term: /^Taubenschlag$/iu, before: /(?:wie\s+(?:im|in\s+einem)|ein\s+(?:einziger\s+)?)\s+$/iu },
  {
    id: 'messenger bird in history',
    term: /taube/iu,
    around: /Weltkrieg|Antike|Nachricht|Reuter|Internet|Ornitholog|Stadttauben|Friedenstaube/iu,
    unless: /Ruhr|Revier|Pott|Zeche/iu,
  },
  {
    id: 'verb',
    term: /^(?:[Hh]asse|[Bb]isse)$/u,
    before: /(?:ich|die|der|den|zwei|drei|mehrere|durch|keine|tiefe|und|ich\s+\p{L}+)\s+$/iu,
  },
  { id: 'verb', term: /^[Hh]asse$/u, after: /^\s+(?:ich|es|das|den|die|diese|keine)(?!\p{L})/u },
  { id: 'file ending or foreign word', term: /^[Dd]att?$/u, before: /(?:\.|\/|-|voor|niet|dat|Anno|wat)\s?$/u },
  {
    id: 'luck',
    term: /^Glück\s?auf$/iu,
    after:
      /^\s+(?:dem|der|den|die|das|Erden|einen?|einer|einem|Reisen|Rezept|ihr|ihre[nmr]?|sein\p{L}*|mein\p{L}*|deine[nmr]?|alle[nr]?|Zeit|vier|zwei|Dauer|Raten|Knopfdruck|\d)(?!\p{L})/u,
  },
  { id: 'name of a venue or street', term: /^(?:Glückauf|Glück-Auf|glückauf)$/iu, after: /^-?(?:Kampfbahn|Haus|Straße|Platz|Park|Apotheke|Halle|Schule|Center|Brauerei)/iu },
  {
    id: 'weather',
    term: /himmel|grau/iu,
    around:
      /Wetter(?:dienst|bericht|lage|vorhersage|karte)?(?!\p{L})|Vorhersage|Niesel|Regenschauer|Prognose|Schauer|Tief(?:druck)?(?!\p{L})\s+\p{Lu}|Grad(?!\p{L})|Meteorolog|Regenjacke|Nordsee|London|Hamburg|Novembertag/iu,
    unless: /Ruhr|Schlot|Zeche|Ruß|nicht\s+mehr|früher|einst|war\s+gestern/iu,
  },
  {
    id: 'other black treasure',
    term: /^schwarze[sn]?\s+gold(?:es)?$/iu,
    around: /Kaffee|Espresso|Lakritz|Pfeffer|Erdöl|(?<!\p{L})Öl(?!\p{L})|Trüffel|Kaviar|Kompost|Schokolade|Vanille|Texas|Arabi|Gartenerde|Balsamico|Humus/iu,
  },
  {
    id: 'old name of a fair, band, book or film',
    term: /^.+$/u,
    before: /(?:Roman|Krimi|Film|Song|Lied|Album|Buch|Kinderbuch|Bestseller|Hit|Serie|Komödie|Drama|Stück|Oper|Gemälde|Gedicht|Spielfilm|Novelle|Thriller)s?\s+(?:\p{Lu}\p{L}+s?\s+)?[„"»'‚]\s?(?:\p{L}+\s+){0,3}$/u,
  },
  { id: 'carbon chemistry', term: /^Kohlen?$/iu, after: /^-(?:Faser|Elektrode|Bürste|Filter|Stab|Papier)/iu },
  {
    id: 'polluted site',
    term: /^Altlasten$/iu,
    around: /Software|Code|(?<!\p{L})IT(?!\p{L})|Datenbank|Vertrag|Verträge|Koalition|juristisch/iu,
  },
  {
    id: 'other charm',
    term: /^(?:raue[rn]?\s+(?:schale|ton|charme)|ärmel\s+\p{L}+)$/iu,
    around: /Litschi|Frucht|Nuss|Nordsee|Küste|Impf|Blutdruck|Hemd|Bluse|Kokos/iu,
  },
];
