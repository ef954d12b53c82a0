/** XLIFF out of the desk and into it, for one document or a basket. */
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import { plainOf } from '@city-of-cities/translation';
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { bodyOf, inOwnTransaction } from '../api-request.ts';
import { documentKey } from '../clearance/clear-document.ts';
import { lockDocument } from '../publishing/locks.ts';
import { both, type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import { isPublicCollection } from '../translate/kinds.ts';
import { applyChanges, digestOf } from './apply.ts';
import {
  type FileReading,
  readTranslations,
  targetsOf,
  titleOf,
  unitName,
  xliffOf,
} from './exchange.ts';
import { openWork, placeOf } from './open-work.ts';

const MOST_DOCUMENTS = 200;

/** One line of a dry run. */
export interface ShownChange {
  readonly object: string;
  readonly title: string;
  readonly place: string;
  readonly segment: string;
  readonly source: string;
  readonly before: string | null;
  /** `null`: the present translation is confirmed. */
  readonly after: string | null;
}

/** What a file would do, or why it does nothing. */
export type ImportAnswer =
  | {
      readonly ok: true;
      readonly language: LanguageId;
      readonly digest: string;
      readonly changes: readonly ShownChange[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly {
        readonly rule: string;
        readonly where: string;
        readonly reason: string;
      }[];
    };

const mixed = both(
  'Diese Dokumente haben verschiedene Ausgangssprachen. Bitte getrennt exportieren:',
  'These documents have different source languages. Please export them one by one:',
);
const unknown = both(
  'Diese Dokumente gibt es nicht, oder sie haben keinen anderssprachigen Ausgangstext:',
  'These documents do not exist, or they have no source in another language:',
);
const moved = both(
  'Seit der Vorschau hat sich etwas geändert. Bitte die Datei noch einmal prüfen.',
  'Something has changed since the preview. Please check the file again.',
);

export const exchangeEndpoints: Endpoint[] = [
  {
    path: '/translation/work',
    method: 'get',
    handler: async (req) => {
      requireWriter(req);
      const { searchParams } = req;
      const kind = searchParams.get('kind') ?? '';
      const target = searchParams.get('target') ?? '';
      const after = searchParams.get('after') ?? '';
      const place = placeOf(after);
      const search = (searchParams.get('search') ?? '').trim();
      const isKind = kind === '' || isPublicCollection(kind);
      if (!isKind || (target !== '' && !isLanguageId(target)) || search.length > 200)
        throw new APIError('Unknown kind or language, or more than 200 characters to search.', 400);
      if (after !== '' && (place === null || (kind !== '' && place.collection !== kind)))
        throw new APIError('The place to go on from must be one that was answered.', 400);
      const work = await openWork(req, {
        kind: isPublicCollection(kind) ? kind : null,
        search,
        target: isLanguageId(target) ? target : null,
        onlyWaiting: searchParams.get('all') === null,
        after: place,
      });
      return Response.json(work, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/translation/export',
    method: 'get',
    handler: async (req) => {
      requireWriter(req);
      const reader = interfaceLanguage(req.i18n);
      const target = req.searchParams.get('target');
      const keys = (req.searchParams.get('documents') ?? '').split(',').filter(Boolean);
      if (!isLanguageId(target) || keys.length === 0 || keys.length > MOST_DOCUMENTS)
        throw new APIError(
          'Name a target and up to 200 documents: ?target=en&documents=stories/1.',
          400,
        );
      const targets = await targetsOf(req, keys, target);
      const found = targets.map(({ collection, document }) => documentKey(collection, document.id));
      const missing = keys.filter((key) => !found.includes(key));
      if (missing.length > 0)
        throw new APIError(`${unknown[reader]} ${missing.join(', ')}`, 404, null, true);
      const source = targets[0]!.translation.source;
      const others = targets.filter(({ translation }) => translation.source !== source);
      if (others.length > 0)
        throw new APIError(
          `${mixed[reader]} ${others.map(({ collection, document }) => documentKey(collection, document.id)).join(', ')}`,
          400,
          null,
          true,
        );
      const name = found.length === 1 ? found[0]!.replace('/', '-') : `${found.length}-documents`;
      return new Response(xliffOf(targets, { source, target }, reader), {
        headers: {
          'Content-Type': 'application/xliff+xml; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}.${source}-${target}.xlf"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  },
  {
    path: '/translation/import',
    method: 'post',
    handler: async (req) => {
      requireWriter(req);
      const { apply, xliff } = await bodyOf(req);
      if (typeof xliff !== 'string' || (apply !== undefined && typeof apply !== 'string'))
        throw new APIError('The body must be {"xliff":"…"}, to apply with {"apply":"…"}.', 400);
      const reader = interfaceLanguage(req.i18n);
      if (apply === undefined) {
        const answer = shown(await readTranslations(req, xliff), reader);
        return Response.json(answer, { status: answer.ok ? 200 : 422 });
      }
      return inOwnTransaction(req, () => applyFile(req, xliff, apply));
    },
  },
];

function requireWriter(req: PayloadRequest): void {
  if (!writesContent(accountOf(req.user))) throw new Forbidden(req.t);
}

/** All of it or, when anything is refused on the way, nothing. */
async function applyFile(req: PayloadRequest, xliff: string, digest: string): Promise<Response> {
  const reader = interfaceLanguage(req.i18n);
  const first = await readTranslations(req, xliff);
  if (!first.ok) return Response.json(shown(first, reader), { status: 422 });
  const keys = first.targets.map(({ collection, document }) =>
    documentKey(collection, document.id),
  );
  // In order, so that two imports cannot wait for each other.
  for (const key of keys.toSorted()) await lockDocument(req, key);
  const reading = await readTranslations(req, xliff);
  if (!reading.ok) return Response.json(shown(reading, reader), { status: 422 });
  if (digestOf(reading.changes) !== digest) throw new APIError(moved[reader], 409, null, true);
  for (const target of reading.targets) {
    const key = documentKey(target.collection, target.document.id);
    const changes = reading.changes.filter(({ object }) => object === key);
    if (changes.length > 0) await applyChanges(req, target, changes);
  }
  return Response.json(shown(reading, reader));
}

function shown(reading: FileReading, reader: InterfaceLanguage): ImportAnswer {
  if (!reading.ok)
    return {
      ok: false,
      findings: reading.findings.map(({ reason, rule, where }) => ({
        rule,
        where,
        reason: reason[reader],
      })),
    };
  const titles = new Map(
    reading.targets.map(({ collection, document, translation }) => [
      documentKey(collection, document.id),
      titleOf(collection, document, translation.source),
    ]),
  );
  return {
    ok: true,
    language: reading.target,
    digest: digestOf(reading.changes),
    changes: reading.changes.map(({ after, before, object, segment, source, unit }) => ({
      object,
      title: titles.get(object) ?? object,
      place: unitName(unit, reader),
      segment,
      source: plainOf(source),
      before: before === null ? null : plainOf(before),
      after: after === null ? null : plainOf(after),
    })),
  };
}
