/** How far each translation of a document is behind its source. */
import {
  type Baseline,
  follow,
  type Segmentation,
  segmentsOf,
  type Unit,
} from '@city-of-cities/translation';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import { documentKey } from '../clearance/clear-document.ts';
import { type DeskDocument, isBegun } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { readBaselines, type StoredBaseline } from './baselines.ts';
import { unitsOf } from './units.ts';

/** One target language of the latest draft. */
export interface LanguageTranslation {
  readonly source: LanguageId;
  readonly target: LanguageId;
  readonly sourceUnits: readonly Unit[];
  /** In step with the target. */
  readonly baseline: Baseline;
  readonly segmentation: Segmentation;
}

/** The language people write first: German where it has been begun, else the first that has. */
export function sourceLanguageOf(
  collection: PublicCollection,
  document: DeskDocument,
): LanguageId | null {
  return languageIds.find((language) => isBegun(collection, document, language)) ?? null;
}

/** Every target language of a document, against what is stored. */
export async function translationsOf(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
): Promise<readonly LanguageTranslation[]> {
  const stored = await readBaselines(req, [documentKey(collection, document.id)]);
  return translationsFrom(req, collection, document, stored);
}

export function translationsFrom(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
  stored: ReadonlyMap<string, StoredBaseline>,
): readonly LanguageTranslation[] {
  const source = sourceLanguageOf(collection, document);
  if (source === null) return [];
  const sourceUnits = unitsOf(req, collection, document, source);
  return languageIds
    .filter((target) => target !== source)
    .map((target) => {
      const known = stored.get(`${documentKey(collection, document.id)} ${target}`);
      const baseline = follow(
        known?.source === source ? known.units : [],
        sourceUnits,
        unitsOf(req, collection, document, target),
        { source, target },
      );
      const segmentation = segmentsOf(sourceUnits, baseline, source);
      return { source, target, sourceUnits, baseline, segmentation };
    });
}
