import type { ChartTexts } from './chart-texts.ts';

export const textsDe: ChartTexts = {
  sampleData: 'Beispieldaten',
  respondents: 'n = {n}',
  respondentsFromTo: 'n = {from} bis {to}',
  weighting: 'Gewichtung: {weighting}',
  unweighted: 'ungewichtet',
  fielded: 'befragt: {date}',
  asOf: 'Stand: {date}',
  client: 'im Auftrag von: {client}',
  noClient: 'ohne Auftrag',
  source: 'Quelle: {source}',
  allInTable: 'Alle Werte stehen in der Tabelle.',

  belowMinimum: 'unter Mindestzahl',
  belowMinimumNote:
    'Unter Mindestzahl: weniger als {minimum} Antworten, oder zurückgehalten, damit sich eine solche Zahl nicht ausrechnen lässt.',
  lowBaseNote: 'In eckigen Klammern: geringe Basis, weniger als 30 Antworten.',
  footnoteNote: '* Weniger als 50 Antworten.',
  noIntervalNote: 'Ohne Intervall: Die Stichprobe lässt dafür keines zu.',
  noValue: '–',
  valueWithInterval: '{value} ({lo} bis {hi})',
  fromTo: '{lo} bis {hi}',
  withinBrackets: '[{value}]',
  points: '{value} Punkte',
  interval: '{level}-%-Konfidenzintervall',
  seriesWithInterval: '{series} ({level}-%-Intervall)',
  seriesN: 'n, {series}',

  item: 'Merkmal',
  series: 'Reihe',
  measure: 'Maß',
  value: 'Wert',
  lower: 'Untergrenze',
  upper: 'Obergrenze',
  remark: 'Anmerkung',
  date: 'Datum',
  dateSpan: '{from} bis {to}',
  weightingHead: 'Gewichtung',
  clientHead: 'Auftrag',
  isSample: 'Beispieldaten',
  yes: 'ja',
  no: 'nein',

  mean: 'Mittelwert',
  target: 'Ziel',
  gap: 'Abstand zum Ziel',
  poles: '{left} – {right}',
  pair: 'Gegensatzpaar',
  profileDescription: 'Gegensatzpaare auf einer Skala von {min} bis {max}: {items}.',
  widestGap: 'Am weitesten bis zum Ziel ist es bei {item} ({gap}).',
  focus: 'Lücke, an der gearbeitet wird',

  share: 'Anteil',
  dontKnow: 'weiß nicht',
  topTwo: 'Anteil der beiden oberen Stufen, {second} und {first} von {max}',
  topTwoDescription: 'Balken von 0 bis 100 %. Höchster Wert: {highest}. Niedrigster: {lowest}.',

  importance: 'Wichtigkeit',
  performance: 'Bewertung',
  quadrant: 'Feld',
  quadrants: {
    'keep-up': 'Halten',
    concentrate: 'Hier ansetzen',
    'possible-overkill': 'Vielleicht zu viel',
    'low-priority': 'Nachrangig',
  },
  statedImportance: 'Wichtigkeit wie angegeben.',
  derivedImportance:
    'Wichtigkeit abgeleitet aus dem Zusammenhang mit der Gesamtbewertung (R² = {r2}).',
  crosshairNote: 'Das Kreuz steht auf den Mittelwerten der gezeigten Merkmale.',
  importanceDescription:
    'Nach rechts steigt die Bewertung, nach oben die Wichtigkeit. Hier ansetzen: {concentrate}. Halten: {keepUp}.',

  dimension: 'Dimension {number}',
  inertia: 'Dimension {number}: {share} der Unterschiede (Inertia)',
  regions: 'Regionen',
  attributes: 'Merkmale',
  supplementary: 'nachträglich eingetragen',
  faintPoint: 'schlecht dargestellt (cos² unter 0,5)',
  kind: 'Art',
  mass: 'Masse',
  quality: 'cos² in der Karte',
  mapNote:
    'Beide Dimensionen zeigen zusammen {share} der Unterschiede. Größe der Zeichen: Gewicht. Abstände zwischen Region und Merkmal sind nicht definiert; zu lesen ist die Richtung vom Mittelpunkt aus.',
  mapDescription:
    'Regionen und Merkmale auf einer Karte aus zwei Dimensionen. Regionen: {regions}. Merkmale: {attributes}.',

  wave: 'Welle',
  targetBy: 'Ziel {date}',
  breaks: {
    wording: 'Wortlaut geändert',
    mode: 'Erhebungsart geändert',
    sample: 'Stichprobe geändert',
  },
  breakReasons: {
    wording: 'Der Wortlaut der Frage hat sich geändert',
    mode: 'Die Art der Erhebung hat sich geändert',
    sample: 'Die Stichprobe wurde anders gezogen',
  },
  evenSpacing: 'Die Wellen sind in gleichem Abstand gezeichnet.',
  overlapNote:
    'In beiden Wellen befragt: {n}. Ob sich etwas verändert hat, sagt der Test, nicht das Überlappen der Intervalle.',
  waveDescription: '{item} über {count} Wellen: {values}.',
  change: 'Veränderung',
  bounds: ' ({level}-%-Intervall {lo} bis {hi})',
  changeUp:
    '„{item}“ ist von {from} auf {to} gestiegen: {diff}{bounds}. Der Zufall der Stichprobe allein erklärt das kaum.',
  changeDown:
    '„{item}“ ist von {from} auf {to} gefallen: {diff}{bounds}. Der Zufall der Stichprobe allein erklärt das kaum.',
  changeTooSmall:
    'Ob sich „{item}“ von {from} zu {to} verändert hat, lässt sich nicht sagen: Die Differenz ({diff}) ist kleiner als die kleinste, die diese Stichprobe verlässlich zeigt ({smallest}). Stillstand belegt das nicht.',
  changeUncertain:
    'Ob sich „{item}“ von {from} zu {to} verändert hat, lässt sich nicht sagen: Die Differenz ({diff}) ist nicht gesichert{bounds}. Stillstand belegt das nicht.',
  changeUntested:
    'Ob sich „{item}“ von {from} zu {to} verändert hat, lässt sich nicht sagen: Es fehlen genügend Antworten für einen Test.',
  changeIncomparable:
    '„{item}“ lässt sich von {from} zu {to} nicht vergleichen. {reason}; ein Unterschied kann daher kommen.',
  singleWave: '„{item}“ ist bisher einmal erhoben. Eine Veränderung zeigt erst die nächste Welle.',

  current: 'heute',
  baseline: 'Ausgangswert',
  by: 'bis',
  standing: 'Stand',
  reached: 'erreicht',
  moved: 'verändert, Ziel nicht erreicht',
  notShown: 'keine Veränderung nachgewiesen',
  unknownStanding: 'nicht geprüft',
  goalDescription: 'Heutiger Wert, Ziel und Abstand auf einer Skala von {min} bis {max}: {items}.',
  goalSentence: 'Ziel erreicht: {items}.',
  goalNone: 'Nach diesen Daten ist noch kein Ziel nachweislich erreicht.',

  figure: 'Wert ({unit})',
  undated: 'undatiert',
  hedges: {
    done: 'Ist-Wert',
    underConstruction: 'im Bau',
    planned: 'geplant',
    estimated: 'geschätzt',
  },
  notFromZero: 'Die senkrechte Achse beginnt nicht bei null.',
  seriesDescription: 'Verlauf von {first} bis {last}: {values}.',

  difference: 'Differenz zu {competitor}',
  judgement: 'Befund',
  strength: 'Stärke',
  weakness: 'Schwäche',
  noEvidence: 'kein Unterschied nachgewiesen',
  adjustedP: 'p (Holm)',
  comparedWith: '{region} minus {competitor}, Skalenpunkte',
  strengthsSentence: 'Stärken gegenüber {competitor}: {items}.',
  weaknessesSentence: 'Schwächen gegenüber {competitor}: {items}.',
  noEvidenceSentence:
    'Kein Unterschied nachgewiesen: {items}. Das heißt nicht, dass es keinen gibt.',
  strengthsDescription:
    'Differenz je Merkmal zwischen {region} und {competitor}, von der größten Stärke zur größten Schwäche.',
  adjustedNote:
    'Dieselben Befragten, gepaarter Vergleich; {count} Tests, nach Holm berichtigt, Niveau {alpha}.',
};
