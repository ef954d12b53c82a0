/** The hot fix over HTTP: what can be corrected, proposing, approving, taking back. */
import {
  type Content,
  formOf,
  fromNotation,
  isBlank,
  notationOf,
  type PlaceholderFault,
  plainOf,
} from '@city-of-cities/translation';
import { isLanguageId, type LanguageId, languageIds } from '@city-of-cities/region';
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { bodyOf, inOwnTransaction } from '../api-request.ts';
import { documentKey } from '../clearance/clear-document.ts';
import { lockDocument } from '../publishing/locks.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import { hotFixRefusals } from '../texts/hot-fix.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { ownDraft, unitName } from '../translation/exchange.ts';
import { approveFix, type Conflict, type Fixable, fixableIn, mergedIntoDraft } from './fix.ts';
import {
  type Choice,
  type HotFix,
  lastOutcome,
  type Outcome,
  recordFix,
  settleFix,
  waitingFix,
} from './record.ts';

export interface ShownPassage {
  readonly id: string;
  readonly place: string;
  /** In the notation for people. */
  readonly text: string;
}

/** A corrected passage that the draft has written anew. */
export interface ShownConflict {
  readonly id: string;
  readonly place: string;
  readonly fix: string;
  /** `null`: the draft no longer has the passage. */
  readonly draft: string | null;
}

export interface ShownFix {
  readonly id: number;
  readonly isOwn: boolean;
  readonly mayApprove: boolean;
  /** Its author takes it back, the campaign refuses it. */
  readonly mayWithdraw: boolean;
  /** The public text has moved on since; it can only be taken back. */
  readonly isOutdated: boolean;
  /** When it was proposed, an instant. */
  readonly at: string;
  readonly changes: readonly {
    readonly place: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly conflicts: readonly ShownConflict[];
}

/** One language of a document that can be corrected. */
export interface ShownFixable {
  readonly language: LanguageId;
  readonly version: string;
  readonly passages: readonly ShownPassage[];
  readonly waiting: ShownFix | null;
  readonly last: { readonly outcome: Outcome; readonly at: string } | null;
}

export function hotFixEndpoints(collection: PublicCollection): Endpoint[] {
  return [
    {
      path: '/:id/hot-fix',
      method: 'get',
      handler: async (req) => {
        const id = await readableId(req, collection);
        return Response.json({ languages: await fixesOf(req, collection, id) });
      },
    },
    {
      path: '/:id/hot-fix/:language',
      method: 'post',
      handler: async (req) => {
        const id = await readableId(req, collection);
        const language = languageIn(req);
        const body = await bodyOf(req);
        return inOwnTransaction(req, () => propose(req, collection, id, language, body));
      },
    },
    {
      path: '/:id/hot-fix/:language/approval',
      method: 'post',
      handler: async (req) => {
        const id = await readableId(req, collection);
        const language = languageIn(req);
        if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
        const { choices, fix } = await bodyOf(req);
        if (typeof fix !== 'number')
          throw new APIError('The body must be {"fix":12}, the hot fix that was read.', 400);
        return inOwnTransaction(req, async () => {
          const approval = await approveFix(req, collection, id, {
            language,
            fix,
            choices: choicesIn(choices),
          });
          return approval.outcome === 'published'
            ? Response.json({ ok: true })
            : askAnswer(approval.conflicts, interfaceLanguage(req.i18n));
        });
      },
    },
    {
      path: '/:id/hot-fix/:language/withdrawal',
      method: 'post',
      handler: async (req) => {
        const id = await readableId(req, collection);
        const language = languageIn(req);
        return inOwnTransaction(req, async () => {
          const key = documentKey(collection, id);
          await lockDocument(req, key);
          const fix = await waitingFix(req, key, language);
          if (fix === null) throw new NotFound(req.t);
          const account = accountOf(req.user);
          const isOwn = fix.person === String(account?.id);
          if (!runsCampaign(account) && !isOwn) throw new Forbidden(req.t);
          const status = isOwn ? 'withdrawn' : 'refused';
          await settleFix(req, fix.id, { status, approvedBy: null });
          return Response.json({ ok: true });
        });
      },
    },
  ];
}

/** The id, after the person's own right to the draft was asked; who may see a draft may write it. */
async function readableId(req: PayloadRequest, collection: PublicCollection) {
  const document = await ownDraft(req, { collection, id: String(req.routeParams?.['id']) });
  if (document === null) throw new NotFound(req.t);
  return document.id;
}

function languageIn(req: PayloadRequest): LanguageId {
  const language = req.routeParams?.['language'];
  if (!isLanguageId(language)) throw new NotFound(req.t);
  return language;
}

function choicesIn(value: unknown): Readonly<Record<string, Choice>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, Choice] => entry[1] === 'fix' || entry[1] === 'draft',
    ),
  );
}

async function propose(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  language: LanguageId,
  body: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const { choices: chosen, texts: given, version } = body;
  if (typeof version !== 'string' || !isTexts(given))
    throw new APIError('The body must be {"version":"…","texts":{"title":"…"}}.', 400);
  const key = documentKey(collection, id);
  await lockDocument(req, key);
  const reader = interfaceLanguage(req.i18n);
  const refusals = hotFixRefusals[reader];
  const fixable = await fixableIn(req, collection, id, language);
  if (fixable === null) throw new APIError(refusals.nothing, 409, null, true);
  if (fixable.version !== version) throw new APIError(refusals.moved, 409, null, true);
  if ((await waitingFix(req, key, language)) !== null)
    throw new APIError(refusals.waits, 409, null, true);
  const read = textsOf(fixable, given, reader);
  if (read.problems.length > 0) throw new APIError(read.problems.join(' '), 400, null, true);
  if (Object.keys(read.texts).length === 0) throw new APIError(refusals.same, 400, null, true);
  const choices = choicesIn(chosen);
  const { conflicts } = mergedIntoDraft(fixable, read.texts, choices);
  if (conflicts.length > 0) return askAnswer(conflicts, reader);
  await recordFix(req, {
    document: key,
    language,
    version,
    texts: read.texts,
    choices,
    person: String(accountOf(req.user)?.id),
  });
  return Response.json({ ok: true });
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string' && text.length <= 20_000)
  );
}

/** The passages that differ from the public text, and what is wrong with any. */
function textsOf(
  { units }: Fixable,
  given: Readonly<Record<string, string>>,
  reader: InterfaceLanguage,
): { readonly texts: Record<string, Content>; readonly problems: readonly string[] } {
  const refusals = hotFixRefusals[reader];
  const texts: Record<string, Content> = {};
  const problems: string[] = [];
  for (const [id, text] of Object.entries(given)) {
    const unit = units.find((one) => one.id === id);
    const { content, faults } =
      unit === undefined ? { content: [], faults: [] } : fromNotation(text, unit.content);
    if (unit === undefined) problems.push(refusals.unknown(id));
    else if (faults.length > 0)
      problems.push(`${unitName(id, reader)}: ${faultWords(faults, reader)}`);
    else if (isBlank(content)) problems.push(`${unitName(id, reader)}: ${refusals.empty}`);
    else if (formOf(content) !== formOf(unit.content)) texts[id] = content;
  }
  return { texts, problems };
}

function faultWords(faults: readonly PlaceholderFault[], reader: InterfaceLanguage): string {
  return faults.map(({ kind, name }) => hotFixRefusals[reader].marks[kind](name)).join(' ');
}

/** Nothing is written before somebody has chosen. */
function askAnswer(conflicts: readonly Conflict[], reader: InterfaceLanguage): Response {
  return Response.json(
    { ok: false, conflicts: shownConflicts(conflicts, reader) },
    { status: 409 },
  );
}

function shownConflicts(
  conflicts: readonly Conflict[],
  reader: InterfaceLanguage,
): readonly ShownConflict[] {
  return conflicts.map(({ content, draft, fixed }) => ({
    id: fixed,
    place: unitName(fixed, reader),
    fix: plainOf(content),
    draft: draft === null ? null : plainOf(draft),
  }));
}

async function fixesOf(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<readonly ShownFixable[]> {
  const reader = interfaceLanguage(req.i18n);
  const shown: ShownFixable[] = [];
  for (const language of languageIds) {
    const fixable = await fixableIn(req, collection, id, language);
    if (fixable === null) continue;
    const key = documentKey(collection, id);
    const fix = await waitingFix(req, key, language);
    shown.push({
      language,
      version: fixable.version,
      passages: fixable.units.map((unit) => ({
        id: unit.id,
        place: unitName(unit.id, reader),
        text: notationOf(unit.content),
      })),
      waiting: fix === null ? null : shownFix(req, fixable, fix, reader),
      last: await lastOutcome(req, key, language),
    });
  }
  return shown;
}

function shownFix(
  req: PayloadRequest,
  fixable: Fixable,
  fix: HotFix,
  reader: InterfaceLanguage,
): ShownFix {
  const account = accountOf(req.user);
  const isOwn = String(account?.id) === fix.person;
  const { conflicts } = mergedIntoDraft(fixable, fix.texts, fix.choices);
  return {
    id: fix.id,
    isOwn,
    mayApprove: runsCampaign(account) && !isOwn && fixable.version === fix.version,
    mayWithdraw: runsCampaign(account) || isOwn,
    isOutdated: fixable.version !== fix.version,
    at: fix.at,
    changes: Object.entries(fix.texts).map(([unit, content]) => ({
      place: unitName(unit, reader),
      before: plainOf(fixable.units.find((one) => one.id === unit)?.content ?? []),
      after: plainOf(content),
    })),
    conflicts: shownConflicts(conflicts, reader),
  };
}
