/**
 * Why a film or picture cannot be used as it is, and what to do, for a German or English reader. What blocks cannot
 * be published; what is to be reviewed works, but less well than it could.
 */
export interface RenditionFinding {
  readonly rule: `RN${number}`;
  readonly severity: 'block' | 'review';
  readonly reason: Readonly<Record<'de' | 'en', string>>;
}
