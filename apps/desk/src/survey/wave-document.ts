/** A wave as the desk keeps it. */
export interface WaveDocument {
  readonly id: number;
  readonly wave: string;
  readonly title: string;
  readonly plan?: unknown;
  readonly goals?:
    | readonly { readonly attribute?: string | null; readonly value: number; readonly by: string }[]
    | null;
  readonly sample?: boolean | null;
  readonly draftResults?: unknown;
}
