/** Accepted translations → drafts in their language, and the baseline they leave. */
import { createHash } from 'node:crypto';
import { follow, place, type TranslationChange } from '@city-of-cities/translation';
import type { PayloadRequest } from 'payload';
import { accountOf } from '../access/roles.ts';
import { documentKey } from '../clearance/clear-document.ts';
import { latestDraft } from '../clearance/edits.ts';
import { SYSTEM_AUTHOR } from '../clearance/ledger.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { writeBaseline } from './baselines.ts';
import { inOneLanguage } from './one-language.ts';
import type { LanguageTranslation } from './state.ts';
import { unitsOf } from './units.ts';
import { written } from './write-units.ts';

/** A document that a file names, as it is now. */
export interface ImportTarget {
  readonly collection: PublicCollection;
  readonly document: DeskDocument;
  readonly translation: LanguageTranslation;
}

/** What exactly a dry run has shown; only that is applied. */
export function digestOf(changes: readonly TranslationChange[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 40);
}

/**
 * Saves the changes of one document as a draft of the target language, with the rights of the person. Call inside a
 * transaction.
 */
export async function applyChanges(
  req: PayloadRequest,
  { collection, document, translation }: ImportTarget,
  changes: readonly TranslationChange[],
): Promise<void> {
  const { baseline, segmentation, source, target } = translation;
  const languages = { source, target };
  const placed = place(
    segmentation,
    baseline,
    changes.map(({ after, segment, unit }) => ({ unit, segment, target: after })),
    languages,
  );
  const names = new Set(
    [...placed.changed.keys(), ...placed.added.map((passage) => passage.source.id)].map(
      (id) => id.split('.', 1)[0] ?? id,
    ),
  );
  if (names.size > 0) {
    const next = written(document, { changed: placed.changed, added: placed.added, languages });
    const fields = req.payload.collections[collection].config.flattenedFields;
    await req.payload.update({
      collection,
      id: document.id,
      draft: true,
      locale: target,
      fallbackLocale: false,
      depth: 0,
      data: { ...inOneLanguage(fields, next, target, names), _status: 'draft' } as never,
      overrideAccess: false,
      req,
    });
  }
  const saved = await latestDraft(req, collection, document.id);
  if (saved === null) throw new Error(`${documentKey(collection, document.id)} is gone.`);
  // The places its passages have now; what the draft says otherwise than the file was written here.
  const units = follow(
    placed.baseline,
    unitsOf(req, collection, saved, source),
    unitsOf(req, collection, saved, target),
    languages,
  );
  await writeBaseline(
    req,
    {
      document: documentKey(collection, document.id),
      language: target,
      person: String(accountOf(req.user)?.id ?? SYSTEM_AUTHOR),
    },
    { source, units },
  );
}
