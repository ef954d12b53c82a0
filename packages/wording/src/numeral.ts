/** A figure in the normalised text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
