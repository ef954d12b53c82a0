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
import { filmFilesUsedBy } from '../translate/film-document.ts';
import type { Material } from '../translate/material.ts';
import { dayOf } from '../facts/validity.ts';
import { checkFigures, checkWording } from '../wording/check-text.ts';
import { approvalState } from './approval-state.ts';
import { type Ledger, readLedger } from './ledger.ts';
import type { LinkState } from './link-checks.ts';
import { linksIn, readLinkStates } from './links.ts';
import { filmUseOf, pictureUseOf } from './media-use.ts';
import { type PartName, type Parts, partsOf, versionOf } from './parts.ts';
import { requiredLanguages } from './required-languages.ts';
import { picturesShownIn, visibleTexts } from './visible-texts.ts';

export interface Clearance {
  readonly collection: PublicCollection;
  readonly document: DeskDocument;
  readonly parts: Parts;
  readonly versions: Readonly<Record<PartName, string>>;
  readonly ledger: Ledger;
  readonly goLive: Readonly<Partial<Record<LanguageId, string>>>;
  readonly links: ReadonlyMap<string, LinkState>;
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
    links: await readLinkStates(req, linksIn(document)),
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
  readonly material: Material;
  /** Languages whose text satisfies the contract. */
  readonly complete: readonly LanguageId[];
}

/** What stands against one language leaving for the site, in the order of clearance. */
export function clearLanguage(clearance: Clearance, leaving: Leaving): readonly Finding[] {
  const { document, goLive } = clearance;
  const { language, candidate, facts, opensAt, complete } = leaving;
  const media = [...picturesOf(leaving), ...filmsOf(clearance, leaving)];
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
    links: linksIn(candidate),
    isSample: document['isSample'] === true,
  };
  const context = contextOf(leaving, latest(opensAt, goLive[language] ?? null), clearance);
  const shared = clear(anObject(clearance, 'shared'), 'site', { ...context, exitLanguages: [] });
  return deduplicated([...shared, ...clear(object, 'site', context)]);
}

function picturesOf({ candidate, material }: Leaving) {
  return picturesShownIn(candidate).flatMap((id) => {
    const picture = material.pictures.get(id);
    return picture ? [pictureUseOf(picture)] : [];
  });
}

/** The files a film shows. What has no sound has nothing to caption. */
function filmsOf({ collection, document }: Clearance, leaving: Leaving) {
  const { candidate, language, material } = leaving;
  if (collection !== 'films') return [];
  const captions = listOf(candidate['captions'], 'language');
  const transcripts = listOf(candidate['transcript'], 'text').length > 0 ? [language] : [];
  const isSilent = candidate['isSilent'] === true;
  return filmFilesUsedBy(document).flatMap((id) => {
    const film = material.filmFiles.get(id);
    const shown = isSilent
      ? { captions: languageIds, transcripts: languageIds }
      : { captions, transcripts };
    return film ? [filmUseOf(film, shown)] : [];
  });
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
  { goLive, links }: Clearance,
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
    linkState: (address) => links.get(address) ?? 'unknown',
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

/** The strings of a list, or of one field of its rows. */
function listOf(value: unknown, field?: string): readonly string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items
    .map((item) => (field === undefined ? item : (item as Record<string, unknown>)[field]))
    .filter((item) => typeof item === 'string');
}
