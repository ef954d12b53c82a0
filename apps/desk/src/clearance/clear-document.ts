/** One document of the desk before the site's exit: everything clearance needs, read once in the transaction. */
import {
  clear,
  type ClearanceContext,
  type ClearanceObject,
  type Finding,
} from '@city-of-cities/clearance';
import { checkUse, type Register } from '@city-of-cities/facts';
import { latest } from '@city-of-cities/publication';
import { type LanguageId, languageIds } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import { languageStarts } from '../publishing/site-schema.ts';
import { deskSettings } from '../settings.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import type { PictureDocument } from '../translate/picture.ts';
import { dayOf } from '../facts/fact-document.ts';
import { checkFigures, checkWording } from '../wording/check-text.ts';
import { approvalState } from './approval-state.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { pictureUseOf } from './picture-use.ts';
import { type PartName, type Parts, partsOf, versionOf } from './parts.ts';
import { requiredLanguages } from './required-languages.ts';
import { outsideLinks, picturesShownIn, visibleTexts } from './visible-texts.ts';

export interface Clearance {
  readonly collection: PublicCollection;
  readonly document: DeskDocument;
  readonly parts: Parts;
  readonly versions: Readonly<Record<PartName, string>>;
  readonly ledger: Ledger;
  readonly goLive: Readonly<Partial<Record<LanguageId, string>>>;
}

/** `stories/12`: how the records name a document. */
export function documentKey(collection: PublicCollection, id: number | string): string {
  return `${collection}/${id}`;
}

/** The parts of a document, with their versions. */
export function versionedParts(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
): Pick<Clearance, 'parts' | 'versions'> {
  const parts = partsOf(req.payload.collections[collection].config.flattenedFields, document);
  const versions = Object.fromEntries(
    (['shared', ...languageIds] as const).map((part) => [part, versionOf(parts[part])]),
  ) as Record<PartName, string>;
  return { parts, versions };
}

export async function openClearance(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
): Promise<Clearance> {
  return {
    collection,
    document,
    ...versionedParts(req, collection, document),
    ledger: await readLedger(req, documentKey(collection, document.id)),
    goLive: await languageStarts(req),
  };
}

/** One language of the document on its way out. */
export interface Leaving {
  readonly language: LanguageId;
  /** As translated, tokens of facts still in it. */
  readonly candidate: Readonly<Record<string, unknown>>;
  /** Keys of facts, as the contract names them. */
  readonly facts: readonly string[];
  readonly register: Register;
  /** Instant at which the snapshot opens. */
  readonly opensAt: string;
  readonly pictures: ReadonlyMap<number, PictureDocument>;
  /** Languages whose text satisfies the contract. */
  readonly complete: readonly LanguageId[];
}

/** What stands against one language leaving for the site, in the order of clearance. */
export function clearLanguage(clearance: Clearance, leaving: Leaving): readonly Finding[] {
  const { document, goLive } = clearance;
  const { language, candidate, facts, opensAt, pictures, complete } = leaving;
  const media = picturesShownIn(candidate).flatMap((id) => {
    const picture = pictures.get(id);
    return picture ? [pictureUseOf(picture)] : [];
  });
  const object: ClearanceObject = {
    ...anObject(clearance, language),
    audiences: listOf(document['audiences']),
    markets: listOf(document['markets']),
    languages: languageIds.map((id) => ({
      language: id,
      state: complete.includes(id) ? 'complete' : 'incomplete',
    })),
    texts: [
      ...visibleTexts(candidate, language),
      ...media.map(({ id, alt }) => ({ language, field: id, text: alt[language] ?? '' })),
    ],
    media,
    facts: facts.map((use) => use.split('@', 1)[0] ?? use),
    links: outsideLinks(candidate),
    isSample: document['isSample'] === true,
  };
  const context = contextOf(leaving, latest(opensAt, goLive[language] ?? null), goLive);
  const shared = clear(anObject(clearance, 'shared'), 'site', { ...context, exitLanguages: [] });
  return deduplicated([...shared, ...clear(object, 'site', context)]);
}

/** An object with nothing but its approval. */
function anObject({ document, ledger, versions }: Clearance, part: PartName): ClearanceObject {
  return {
    id: String(document.id),
    ...approvalState(ledger, part, versions[part]),
    isSample: false,
    audiences: [],
    markets: [],
    languages: [],
    texts: [],
    media: [],
    facts: [],
    links: [],
    waivers: part === 'shared' ? [] : ledger.waivers,
  };
}

function contextOf(
  { language, register }: Leaving,
  now: string,
  goLive: Clearance['goLive'],
): ClearanceContext {
  return {
    now,
    exitLanguages: [language],
    campaign: deskSettings().campaign,
    requiredLanguages: (audience, market) => requiredLanguages(audience, market),
    goLive,
    checkWording: ({ text, language: of }) => checkWording(text, of as LanguageId),
    checkFact: (key) => {
      const fact = register.get(key);
      return fact === undefined ? [] : checkUse(fact, dayOf(now));
    },
    findFigures: ({ text, language: of, isHeadline }) =>
      checkFigures(text, of as LanguageId, { isHeadline: isHeadline === true }).map(
        ({ found }) => ({ span: found }),
      ),
    // Nobody asks links yet: an editor looks.
    linkState: () => 'unknown',
  };
}

/** The approval of both parts is one act for people: said once. */
function deduplicated(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, where, reason }) => {
    const key = `${rule} ${where} ${reason.en}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
