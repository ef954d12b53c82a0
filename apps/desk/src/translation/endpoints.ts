/** The state of a document's translations, and “seen, still fine”. */
import { markSeen, orphanId, plainOf, versionOf } from '@city-of-cities/translation';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload';
import { accountOf } from '../access/roles.ts';
import { bodyOf, inOwnTransaction } from '../api-request.ts';
import { documentKey } from '../clearance/clear-document.ts';
import { lockDocument } from '../publishing/locks.ts';
import { both, type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { writeBaseline } from './baselines.ts';
import { ownDraft, unitName } from './exchange.ts';
import { type LanguageTranslation, translationsOf } from './state.ts';

/** One sentence that waits. */
export interface ShownSegment {
  readonly id: string;
  /** The place in words. */
  readonly place: string;
  readonly field: string;
  /** `gone`: the source no longer says it. */
  readonly state: 'new' | 'changed' | 'gone';
  readonly before: string | null;
  readonly source: string | null;
  readonly target: string | null;
}

export interface ShownTranslation {
  readonly language: LanguageId;
  readonly source: LanguageId;
  /** Of the source that was read; “seen” names it. */
  readonly version: string;
  readonly total: number;
  readonly open: number;
  readonly changed: number;
  readonly gone: number;
  readonly waiting: readonly ShownSegment[];
}

const moved = both(
  'Der Ausgangstext hat sich geändert, seit Sie ihn gesehen haben. Bitte noch einmal vergleichen.',
  'The source has changed since you saw it. Please compare again.',
);

export function translationEndpoints(collection: PublicCollection): Endpoint[] {
  return [
    {
      path: '/:id/translation',
      method: 'get',
      handler: async (req) => {
        const document = await draftOf(req, collection);
        const reader = interfaceLanguage(req.i18n);
        const translations = await translationsOf(req, collection, document);
        return Response.json({
          languages: translations.map((one) => shownTranslation(document, collection, one, reader)),
        });
      },
    },
    {
      path: '/:id/translation/:language/seen',
      method: 'post',
      handler: async (req) => {
        const language = req.routeParams?.['language'];
        if (!isLanguageId(language)) throw new NotFound(req.t);
        const { segments, version } = await bodyOf(req);
        const isList = Array.isArray(segments) && segments.every((id) => typeof id === 'string');
        if (typeof version !== 'string' || (segments !== 'all' && !isList))
          throw new APIError('The body must be {"version":"…","segments":["…"] or "all"}.', 400);
        await inOwnTransaction(req, async () => {
          await draftOf(req, collection);
          await lockDocument(req, documentKey(collection, String(req.routeParams?.['id'])));
          const document = await draftOf(req, collection);
          await settle(req, collection, document, {
            language,
            version,
            ids: segments === 'all' ? null : segments,
          });
        });
        return Response.json({ ok: true });
      },
    },
  ];
}

async function draftOf(req: PayloadRequest, collection: PublicCollection): Promise<DeskDocument> {
  const document = await ownDraft(req, { collection, id: String(req.routeParams?.['id']) });
  if (document === null) throw new NotFound(req.t);
  return document;
}

async function settle(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
  given: {
    readonly language: LanguageId;
    readonly version: string;
    readonly ids: readonly string[] | null;
  },
): Promise<void> {
  const translations = await translationsOf(req, collection, document);
  const translation = translations.find(({ target }) => target === given.language);
  if (translation === undefined) throw new NotFound(req.t);
  if (versionOf(documentKey(collection, document.id), translation.sourceUnits) !== given.version)
    throw new APIError(moved[interfaceLanguage(req.i18n)], 409, null, true);
  const { baseline, segmentation, source, target } = translation;
  await writeBaseline(
    req,
    {
      document: documentKey(collection, document.id),
      language: target,
      person: String(accountOf(req.user)?.id),
    },
    { source, units: markSeen(baseline, segmentation, given.ids) },
  );
}

export function shownTranslation(
  document: Pick<DeskDocument, 'id'>,
  collection: PublicCollection,
  { segmentation, source, sourceUnits, target }: LanguageTranslation,
  reader: InterfaceLanguage,
): ShownTranslation {
  const all = segmentation.units.flatMap(({ segments, unit }) =>
    segments.map((segment) => ({ segment, unit })),
  );
  const waiting = all.flatMap(({ segment, unit }): ShownSegment[] => {
    const { before, id, source: words, state } = segment;
    if (state !== 'new' && state !== 'changed') return [];
    return [
      {
        id: `${unit.id} ${id}`,
        place: unitName(unit.id, reader),
        field: unit.id.split('.', 1)[0] ?? unit.id,
        state,
        before: before === null ? null : plainOf(before),
        source: plainOf(words),
        target: segment.target === null ? null : plainOf(segment.target),
      },
    ];
  });
  const gone = segmentation.orphans.map((orphan): ShownSegment => ({
    id: orphanId(orphan),
    place: unitName(orphan.unit, reader),
    field: orphan.unit.split('.', 1)[0] ?? orphan.unit,
    state: 'gone',
    before: plainOf(orphan.pair.source),
    source: null,
    target: plainOf(orphan.pair.target),
  }));
  const count = (state: ShownSegment['state']) =>
    waiting.filter((one) => one.state === state).length;
  return {
    language: target,
    source,
    version: versionOf(documentKey(collection, document.id), sourceUnits),
    total: all.length,
    open: count('new'),
    changed: count('changed'),
    gone: gone.length,
    waiting: [...waiting, ...gone],
  };
}
