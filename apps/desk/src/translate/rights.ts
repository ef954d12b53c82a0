/** What is recorded of the rights in a picture or a film file. */
export interface RightsDocument {
  readonly credit?: string | null;
  readonly holder?: string | null;
  readonly licenceUntil?: string | null;
  readonly exits?: readonly string[] | null;
  readonly markets?: readonly string[] | null;
  readonly persons?:
    | readonly {
        readonly name?: string | null;
        readonly exits?: readonly string[] | null;
        readonly until?: string | null;
        readonly withdrawnAt?: string | null;
      }[]
    | null;
  /** Not cropped, not downloaded, in no other exit. */
  readonly isRestricted?: boolean | null;
}
