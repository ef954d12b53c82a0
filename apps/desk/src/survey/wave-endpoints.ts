/** What the campaign does with a wave: register, invite, watch, end, analyse, publish, take the answers out. */
import { createHash } from 'node:crypto';
import { perceptionResultsSchema } from '@city-of-cities/publication';
import {
  checkWavePlan,
  planHash,
  planText,
  respondentLanguage,
  wavePlanSchema,
} from '@city-of-cities/questionnaire';
import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
} from 'payload';
import { z } from 'zod';
import { deskSettings } from '../settings.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { makeInvitations } from './invitations.ts';
import { publishResults } from './publish-results.ts';
import { closeWave, invite, registerWave, waveState } from './survey-schema.ts';
import { importFile } from './import-endpoint.ts';
import { refusalText } from './refusal-texts.ts';
import { type Act, act, fileAnswer, refuse } from './wave-act.ts';
import { plannedWave } from './wave-plan-of.ts';
import { standing } from './wave-standing.ts';
import { analyseWave } from './wave-analysis.ts';
import { answersFile, codebookFile, scriptFile, spssFile } from './wave-export.ts';
import { transactionQuery } from './transaction-query.ts';
import { waveTexts } from './wave-texts.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const mostInvitations = 10_000;

const register: Act = async (req, { id, wave, plan }) => {
  const check = checkWavePlan(plan, null);
  if (!check.ok) {
    const language = interfaceLanguage(req.i18n);
    throw new APIError(
      check.findings.map(({ path, reason }) => `${path}: ${reason[language]}`).join(' · '),
      422,
      undefined,
      true,
    );
  }
  const text = planText(check.plan);
  const hash = planHash(check.plan, sha256);
  const outcome = await registerWave(req.payload, { text, hash });
  if (outcome === 'locked') refuse(req, waveTexts.locked);
  await req.payload.update({
    collection: 'waves',
    id,
    data: { planHash: hash },
    overrideAccess: true,
    req,
  });
  return Response.json({ outcome, wave, planHash: hash });
};

const invitations: Act = async (req, { wave }) => {
  const body: unknown = await req.json?.().catch(() => null);
  const asked = z
    .object({ count: z.int().min(1).max(mostInvitations), language: z.string() })
    .safeParse(body);
  if (!asked.success) return refuse(req, waveTexts.invitationCount, 400);
  const { count, language } = asked.data;
  const state = await waveState(req.payload, wave);
  if (state === null) return refuse(req, waveTexts.notRegistered);
  const { questionnaire, fieldUntil } = wavePlanSchema.parse(JSON.parse(state.plan));
  const known = respondentLanguage(language);
  if (known === null || !questionnaire.languages.includes(language))
    return refuse(req, waveTexts.invitationLanguage, 400);
  const target = questionnaire.regions.find(({ role }) => role === 'target');
  const { hashes, csv } = makeInvitations(count, {
    language: known,
    region: target?.name[language] ?? '',
    until: fieldUntil,
    addressOf: (token) =>
      new URL(`/${language}/${known.segment}/${wave}/${token}`, deskSettings().publicUrl).href,
  });
  await invite(req.payload, wave, hashes);
  return fileAnswer(`invitations-${wave}-${language}.csv`, 'text/csv; charset=utf-8', csv);
};

const close: Act = async (req, { wave }) =>
  Response.json({ closed: await closeWave(req.payload, wave) });

const analyse: Act = async (req, document) => {
  const planned = await plannedWave(req.payload, document);
  if (planned === null) return refuse(req, waveTexts.notRegistered);
  if (planned.state !== 'closed') return refuse(req, waveTexts.stillOpen);
  const { docs } = await req.payload.find({
    collection: 'waves',
    where: { id: { not_equals: document.id } },
    depth: 0,
    pagination: false,
    req,
  });
  const found = await analyseWave(req.payload, document, docs);
  if (!found.ok) {
    const { reason } = found;
    return typeof reason === 'object'
      ? refuse(req, waveTexts.refused, 422, refusalText(reason)[interfaceLanguage(req.i18n)])
      : refuse(req, waveTexts[reason]);
  }
  await req.payload.update({
    collection: 'waves',
    id: document.id,
    data: { draftResults: found.results },
    overrideAccess: true,
    req,
  });
  return Response.json(found.results);
};

const publish: Act = async (req, document) => {
  const results = perceptionResultsSchema.safeParse(document.draftResults);
  if (!results.success) return refuse(req, waveTexts.noResults);
  // Publication and its mark at the desk are one transaction.
  const isOwn = await initTransaction(req);
  try {
    await publishResults(results.data, await transactionQuery(req));
    await req.payload.update({
      collection: 'waves',
      id: document.id,
      data: {
        results: results.data,
        publishedAt: new Date().toISOString(),
      },
      overrideAccess: true,
      req,
    });
    if (isOwn) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  return Response.json({ published: true });
};

export const waveEndpoints: Endpoint[] = [
  act('get', 'standing', standing),
  act('post', 'register', register),
  act('post', 'invitations', invitations),
  act('post', 'close', close),
  act('post', 'analyse', analyse),
  act('post', 'publish', publish),
  act('post', 'import', importFile),
  act('get', 'answers', answersFile),
  act('get', 'codebook', codebookFile),
  act('get', 'spss', spssFile),
  act('get', 'script', scriptFile),
];
