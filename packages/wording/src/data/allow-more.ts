import type { Span } from '../lexicon.ts';

const STREET =
  '(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|siedlung\\s+\\d|winkel|markt|brücke)';

/** Names told by their form: streets, addresses, stops, companies, further places of culture. */
export const MORE_NAMES: readonly Span[] = [
  {
    id: 'de-street',
    lang: 'de',
    reason: 'proper name: street or address',
    flags: 'gu',
    pattern: `(?<!\\p{L})\\p{Lu}[\\p{L}-]+${STREET}(?!\\p{L})|(?:Am|An\\s+der|Zur|Zum|Im|Auf\\s+der|In\\s+der|Alte|Neue)\\s+(?:\\p{Lu}\\p{L}+\\s+|alten\\s+|neuen\\s+)?\\p{Lu}\\p{L}+\\s+\\d{1,3}\\s?[a-z]?(?=\\s*(?:[,.;)\\n]|$|in\\s))|Haltestelle\\s+[„"»]?\\p{Lu}\\p{L}+(?:[\\s-]\\p{Lu}\\p{L}+)?`,
  },
  {
    id: 'de-places-more',
    lang: 'de',
    reason: 'proper name: museum, venue, park, association',
    flags: 'gu',
    pattern:
      "Zeche\\s+(?:Fritz|Recklinghausen|Scherlebeck|Schlägel\\s+und\\s+Eisen|Ahlen|Hugo|Nordstern|Consolidation|Consol|Unser\\s+Fritz|Zollern\\s+II/IV|Alte\\s+Haase|Theresia|Eintracht|Tirol|Hövel)(?=[\\s,.])(?=.{0,60}(?:Museum|Konzert|Theater|Ausstellung|Führung|öffnet|Kino|Festival|Lesung|Café|Atelier))|Bergbaumuseum\\p{L}*|(?:Technische\\s+Hochschule|TH)\\s+(?:für\\s+Bergbau|Georg\\s+Agricola)|Industriegewerkschaft\\s+Bergbau,\\s+Chemie,\\s+Energie|IG\\s+BCE|(?:TU\\s+)?Bergakademie(?:\\s+Freiberg)?|Stadtwerke\\s+\\p{Lu}\\p{L}+|Steiger\\s+Awards?|Steiger-Award\\p{L}*|Kumpel\\s+(?:&|und)\\s+Keule|Stiftung\\s+Zollverein|Ruhr\\s+Museum|(?:Musiktheater|Theater|Kulturzentrum|Jugendzentrum|Kino|Galerie|Restaurant|Hotel|Café|Bistro)\\s+(?:im\\s+|auf\\s+|an\\s+der\\s+)?[„\"»'](?:\\p{L}+\\s?){1,3}[“\"«']|Bergmannsheil\\p{L}*|Bergmannstrost|Stahlwerke?\\s+\\p{Lu}\\p{L}+\\s+(?:GmbH|AG|KG)|Tata\\s+Steel|Deutsche\\s+Steinkohle(?:\\s+AG)?|(?:Borussia|Eintracht|Viktoria|TSV|SV|VfB|FC|SC|DJK|Knappen)\\s?-?(?:Schmiede|schmiede)|Knappenschmiede|die\\s+Knappen(?=\\s+(?:gewinn|verlier|spiel|trenn|unterlieg|sieg|verpflicht))",
  },
  {
    id: 'en-street',
    lang: 'en',
    reason: 'proper name: street',
    flags: 'gu',
    pattern:
      "(?<!\\p{L})\\p{Lu}\\p{L}+(?:'s?)?\\s+(?:Street|Road|Lane|Way|Avenue|Square|Row|Close|Yard|Terrace|Bridge)(?!\\p{L})|\\p{Lu}\\p{L}+(?:straße|strasse|weg|platz|allee)(?!\\p{L})",
  },
  {
    id: 'en-company-more',
    lang: 'en',
    reason: 'proper name: company, museum, award',
    flags: 'gu',
    pattern:
      "(?:Tata|Nippon|US|U\\.S\\.|British|Salzgitter|Bethlehem|Posco|Indian|Stelco|Liberty)\\s+Steel(?:\\s+(?:Corporation|Company))?|(?:\\p{Lu}\\p{L}+\\s+){1,3}(?:Steel|Coal|Mining|Furnace|Colliery|Foundry)\\s+(?:Ltd|Inc|Corp|Corporation|Company|Co|AG|GmbH|plc|Group|Museum|Gallery|Theatre|Brewery)\\.?(?!\\p{L})|(?:Zeche|Kokerei)\\s+(?:Zollverein|Zollern|Carl|Hansa|Nachtigall|Hannover|Ewald|Bochum|Waltrop)|Steiger\\s+Awards?|National\\s+(?:Coal\\s+)?Mining\\s+Museum\\p{L}*|Museum\\s+of\\s+(?:\\p{Lu}\\p{L}+\\s+)?(?:Mining|Coal|Steel)|Zollverein\\s+(?:UNESCO|World|mine|Coal)\\p{L}*(?:\\s+Heritage)?(?:\\s+Site)?(?=.{0,60}(?:UNESCO|heritage|museum|visit|open|ticket))|Industrial\\s+Heritage\\s+(?:Trail|Route)|Pit\\s+Bulls?|Black\\s+Country\\s+Living",
  },
  {
    id: 'zh-company-more',
    lang: 'zh',
    reason: 'proper name: company, museum, trail',
    flags: 'gu',
    pattern:
      '(?:中国)?矿业(?:大学|学院)|[宝鞍首武攀马包太济沙]钢(?!铁厂)(?:集团|股份)?|塔塔钢铁|新日铁|安赛乐米塔尔|浦项钢铁|工业文化之路|关税同盟(?:煤矿|矿区|园区|炼焦厂)|(?:德国)?(?:矿业|采矿|煤炭|钢铁)博物馆(?=[^，。]{0,12}(?:开放|闭馆|门票|参观|周|免费))',
  },
];
