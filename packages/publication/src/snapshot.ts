import type { LanguageId } from '@city-of-cities/region';
import { z } from 'zod';
import {
  bodyOf,
  documentSchema,
  type DocumentKind,
  filesOf,
  type PublicDocument,
} from './document.ts';
import { type Instant, latest } from './instant.ts';
import { dependencyKeys, listsOf } from './keys.ts';
import { plainText } from './rich-text.ts';

/** When a document may be seen. All instants are in the form of PU1. */
export interface Release {
  /** The instant of the publishing act. */
  readonly now: Instant;
  /** The planned instant of going live. */
  readonly goLiveAt?: Instant | null;
  /** Gone from this instant on. */
  readonly visibleUntil?: Instant | null;
}

/** One row of schema `site`: an immutable picture of a cleared object in one language. */
export interface Snapshot {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly language: LanguageId;
  readonly slug: string;
  readonly title: string;
  readonly document: PublicDocument;
  readonly keys: readonly string[];
  readonly lists: readonly string[];
  readonly files: readonly string[];
  readonly sortAt: Instant;
  readonly visibleFrom: Instant;
  readonly visibleUntil: Instant | null;
  readonly searchText: string;
}

/** Why a document is not fit to be published: the field's path and the broken expectation. */
export interface ContractFinding {
  readonly path: string;
  readonly reason: string;
}

export type SnapshotResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly findings: readonly ContractFinding[] };

/**
 * PU6–PU9: the snapshot of a document, or what is missing for one. The window opens at the latest of the act, the
 * embargo and the planned instant; the language's own go-live is applied by the view, because it may be moved.
 */
export function snapshotOf(candidate: unknown, release: Release): SnapshotResult {
  const parsed = documentSchema.safeParse(candidate);
  if (!parsed.success) return { ok: false, findings: findingsOf(parsed.error) };

  const document = parsed.data;
  const embargo = document.kind === 'pressRelease' ? document.embargoUntil : null;
  const visibleFrom = latest(release.now, release.goLiveAt, embargo);
  const visibleUntil = release.visibleUntil ?? null;
  if (visibleUntil !== null && visibleUntil <= visibleFrom) {
    const reason = `ends (${visibleUntil}) before it begins (${visibleFrom})`;
    return { ok: false, findings: [{ path: 'visibleUntil', reason }] };
  }

  return {
    ok: true,
    snapshot: {
      kind: document.kind,
      id: document.id,
      language: document.language,
      slug: document.slug,
      title: document.title,
      document,
      keys: dependencyKeys(document),
      lists: listsOf(document),
      files: filesOf(document),
      sortAt: latest(document.publishedAt, visibleFrom === release.now ? null : visibleFrom),
      visibleFrom,
      visibleUntil,
      searchText: [document.title, document.teaser, plainText(bodyOf(document))].join('\n'),
    },
  };
}

/** PU10: whether a snapshot is visible at an instant: from the first millisecond of its window, not at its end. */
export function isVisible(
  snapshot: Pick<Snapshot, 'visibleFrom' | 'visibleUntil'>,
  at: Instant,
): boolean {
  return (
    snapshot.visibleFrom <= at && (snapshot.visibleUntil === null || at < snapshot.visibleUntil)
  );
}

function findingsOf(error: z.ZodError): readonly ContractFinding[] {
  return error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
}
