/** Everything a chart says by itself. `{name}` is filled in. */
export interface ChartTexts {
  readonly sampleData: string;
  readonly respondents: string;
  readonly respondentsFromTo: string;
  readonly weighting: string;
  readonly unweighted: string;
  readonly fielded: string;
  readonly asOf: string;
  readonly client: string;
  readonly noClient: string;
  readonly source: string;
  readonly allInTable: string;

  readonly belowMinimum: string;
  readonly belowMinimumNote: string;
  readonly lowBaseNote: string;
  readonly footnoteNote: string;
  readonly noIntervalNote: string;
  readonly noValue: string;
  readonly valueWithInterval: string;
  readonly fromTo: string;
  readonly withinBrackets: string;
  readonly points: string;
  readonly interval: string;
  readonly seriesWithInterval: string;
  readonly seriesN: string;

  readonly item: string;
  readonly series: string;
  readonly measure: string;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  readonly remark: string;
  readonly date: string;
  readonly dateSpan: string;
  readonly weightingHead: string;
  readonly clientHead: string;
  readonly isSample: string;
  readonly yes: string;
  readonly no: string;

  readonly mean: string;
  readonly target: string;
  readonly gap: string;
  readonly poles: string;
  readonly pair: string;
  readonly profileDescription: string;
  readonly widestGap: string;
  readonly focus: string;

  readonly share: string;
  readonly dontKnow: string;
  readonly topTwo: string;
  readonly topTwoDescription: string;

  readonly importance: string;
  readonly performance: string;
  readonly quadrant: string;
  readonly quadrants: Readonly<
    Record<'keep-up' | 'concentrate' | 'possible-overkill' | 'low-priority', string>
  >;
  readonly statedImportance: string;
  readonly derivedImportance: string;
  readonly crosshairNote: string;
  readonly importanceDescription: string;

  readonly dimension: string;
  readonly inertia: string;
  readonly regions: string;
  readonly attributes: string;
  readonly supplementary: string;
  readonly faintPoint: string;
  readonly kind: string;
  readonly mass: string;
  readonly quality: string;
  readonly mapNote: string;
  readonly mapDescription: string;

  readonly wave: string;
  readonly targetBy: string;
  readonly breaks: Readonly<Record<'wording' | 'mode' | 'sample', string>>;
  readonly breakReasons: Readonly<Record<'wording' | 'mode' | 'sample', string>>;
  readonly evenSpacing: string;
  readonly overlapNote: string;
  readonly waveDescription: string;
  readonly change: string;
  readonly bounds: string;
  readonly changeUp: string;
  readonly changeDown: string;
  readonly changeTooSmall: string;
  readonly changeUncertain: string;
  readonly changeUntested: string;
  readonly changeIncomparable: string;
  readonly singleWave: string;

  readonly current: string;
  readonly baseline: string;
  readonly by: string;
  readonly standing: string;
  readonly reached: string;
  readonly moved: string;
  readonly notShown: string;
  readonly unknownStanding: string;
  readonly goalDescription: string;
  readonly goalSentence: string;
  readonly goalNone: string;

  readonly figure: string;
  readonly undated: string;
  readonly hedges: Readonly<Record<'done' | 'underConstruction' | 'planned' | 'estimated', string>>;
  readonly notFromZero: string;
  readonly seriesDescription: string;

  readonly difference: string;
  readonly judgement: string;
  readonly strength: string;
  readonly weakness: string;
  readonly noEvidence: string;
  readonly adjustedP: string;
  readonly comparedWith: string;
  readonly strengthsSentence: string;
  readonly weaknessesSentence: string;
  readonly noEvidenceSentence: string;
  readonly strengthsDescription: string;
  readonly adjustedNote: string;
}
