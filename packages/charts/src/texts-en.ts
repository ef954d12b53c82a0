import type { ChartTexts } from './chart-texts.ts';

export const textsEn: ChartTexts = {
  sampleData: 'Sample data',
  respondents: 'n = {n}',
  respondentsFromTo: 'n = {from} to {to}',
  weighting: 'weighting: {weighting}',
  unweighted: 'unweighted',
  fielded: 'fielded: {date}',
  asOf: 'as of {date}',
  client: 'commissioned by: {client}',
  noClient: 'not commissioned',
  source: 'source: {source}',
  allInTable: 'All values are in the table.',

  belowMinimum: 'below minimum n',
  belowMinimumNote:
    'Below minimum n: fewer than {minimum} answers, or held back so that such a figure cannot be worked out.',
  lowBaseNote: 'In square brackets: low base, fewer than 30 answers.',
  footnoteNote: '* Fewer than 50 answers.',
  noIntervalNote: 'Without interval: the sample allows none here.',
  noValue: '–',
  valueWithInterval: '{value} ({lo} to {hi})',
  fromTo: '{lo} to {hi}',
  withinBrackets: '[{value}]',
  points: '{value} points',
  interval: '{level}% confidence interval',
  seriesWithInterval: '{series} ({level}% interval)',
  seriesN: 'n, {series}',

  item: 'Attribute',
  series: 'Series',
  measure: 'Measure',
  value: 'Value',
  lower: 'Lower bound',
  upper: 'Upper bound',
  remark: 'Remark',
  date: 'Date',
  dateSpan: '{from} to {to}',
  weightingHead: 'Weighting',
  clientHead: 'Commissioned by',
  isSample: 'Sample data',
  yes: 'yes',
  no: 'no',

  mean: 'Mean',
  target: 'Target',
  gap: 'Gap to target',
  poles: '{left} – {right}',
  pair: 'Pair of opposites',
  profileDescription: 'Pairs of opposites on a scale from {min} to {max}: {items}.',
  widestGap: 'The widest gap to the target is at {item} ({gap}).',
  focus: 'Gap being worked on',

  share: 'Share',
  dontKnow: "don't know",
  topTwo: 'Share of the two highest answers, {second} and {first} of {max}',
  topTwoDescription: 'Bars from 0 to 100%. Highest: {highest}. Lowest: {lowest}.',

  importance: 'Importance',
  performance: 'Rating',
  quadrant: 'Field',
  quadrants: {
    'keep-up': 'Keep it up',
    concentrate: 'Work on this',
    'possible-overkill': 'Perhaps too much',
    'low-priority': 'Low priority',
  },
  statedImportance: 'Importance as stated.',
  derivedImportance: 'Importance derived from the correlation with the overall rating (R² = {r2}).',
  crosshairNote: 'The cross stands at the means of the attributes shown.',
  importanceDescription:
    'Rating rises to the right, importance upwards. Work on this: {concentrate}. Keep it up: {keepUp}.',

  dimension: 'Dimension {number}',
  inertia: 'Dimension {number}: {share} of the differences (inertia)',
  regions: 'Regions',
  attributes: 'Attributes',
  supplementary: 'added afterwards',
  faintPoint: 'poorly represented (cos² below 0.5)',
  kind: 'Kind',
  mass: 'Mass',
  quality: 'cos² in the map',
  mapNote:
    'Together the two dimensions show {share} of the differences. Size of the marks: weight. Distances between a region and an attribute are not defined; read the direction from the centre.',
  mapDescription:
    'Regions and attributes on a map of two dimensions. Regions: {regions}. Attributes: {attributes}.',

  wave: 'Wave',
  targetBy: 'Target {date}',
  breaks: { wording: 'wording changed', mode: 'mode changed', sample: 'sample changed' },
  breakReasons: {
    wording: 'The wording of the question has changed',
    mode: 'The mode of the survey has changed',
    sample: 'The sample was drawn in another way',
  },
  evenSpacing: 'The waves are drawn at equal distances.',
  overlapNote:
    'Asked in both waves: {n}. Whether anything changed is told by the test, not by overlapping intervals.',
  waveDescription: '{item} over {count} waves: {values}.',
  change: 'Change',
  bounds: ' ({level}% interval {lo} to {hi})',
  changeUp:
    '“{item}” has risen from {from} to {to}: {diff}{bounds}. The chance of sampling alone hardly explains that.',
  changeDown:
    '“{item}” has fallen from {from} to {to}: {diff}{bounds}. The chance of sampling alone hardly explains that.',
  changeTooSmall:
    'Whether “{item}” changed from {from} to {to} cannot be said: the difference ({diff}) is smaller than the smallest that this sample can reliably show ({smallest}). That is no proof of standstill.',
  changeUncertain:
    'Whether “{item}” changed from {from} to {to} cannot be said: the difference ({diff}) is not established{bounds}. That is no proof of standstill.',
  changeUntested:
    'Whether “{item}” changed from {from} to {to} cannot be said: there are too few answers for a test.',
  changeIncomparable:
    '“{item}” cannot be compared between {from} and {to}. {reason}; a difference may come from that.',
  singleWave: '“{item}” has been asked once so far. Only the next wave can show a change.',

  current: 'today',
  baseline: 'Baseline',
  by: 'by',
  standing: 'Standing',
  reached: 'reached',
  moved: 'changed, target not reached',
  notShown: 'no change shown',
  unknownStanding: 'not tested',
  goalDescription: "Today's value, target and gap on a scale from {min} to {max}: {items}.",
  goalSentence: 'Target reached: {items}.',
  goalNone: 'On these data no target has demonstrably been reached yet.',

  figure: 'Value ({unit})',
  undated: 'undated',
  hedges: {
    done: 'actual',
    underConstruction: 'under construction',
    planned: 'planned',
    estimated: 'estimated',
  },
  notFromZero: 'The vertical axis does not begin at zero.',
  seriesDescription: 'Course from {first} to {last}: {values}.',

  difference: 'Difference from {competitor}',
  judgement: 'Finding',
  strength: 'strength',
  weakness: 'weakness',
  noEvidence: 'no difference shown',
  adjustedP: 'p (Holm)',
  comparedWith: '{region} minus {competitor}, scale points',
  strengthsSentence: 'Strengths compared with {competitor}: {items}.',
  weaknessesSentence: 'Weaknesses compared with {competitor}: {items}.',
  noEvidenceSentence: 'No difference shown: {items}. That does not mean there is none.',
  strengthsDescription:
    'Difference per attribute between {region} and {competitor}, from the greatest strength to the greatest weakness.',
  adjustedNote:
    'Same respondents, paired comparison; {count} tests, corrected by Holm, level {alpha}.',
};
