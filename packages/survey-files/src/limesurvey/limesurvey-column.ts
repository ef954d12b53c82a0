/** What a column of a LimeSurvey response export holds. */
export interface LimeSurveyColumn {
  /** Heading in the form `Q` or `Q_SQ`, as `limeSurveyTable` makes it. */
  readonly column: string;
  readonly label: string;
  readonly kind: 'coded' | 'ticked' | 'number' | 'text';
  /** Answers of an array or of "5 point choice": a battery on one scale. */
  readonly isArray: boolean;
  /** Code → label in one language. */
  readonly codes: ReadonlyMap<string, string>;
}
