/**
 * The background work on films. The rows of collection `filmFiles` are the queue: what waits is taken one by one,
 * oldest first. One process works at a time, held by a lock of the database that ends with its connection, so a row
 * found running by whoever holds the lock was left behind by a process that is gone, and is begun anew.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { findFfmpeg, makeRenditions, type RenditionResult } from '@city-of-cities/renditions';
import type { Payload } from 'payload';
import { inTransaction } from '../load/transaction.ts';
import { deskSettings, filmDirectory } from '../settings.ts';
import type { FilmFileDocument } from '../translate/film-document.ts';
import type { FileNote, FilmState } from './film-state.ts';
import { makePoster } from './poster.ts';

interface Waiting extends FilmFileDocument {
  readonly credit: string;
  readonly licence: string;
  readonly city?: string | null;
}

export interface WorkOptions {
  /** Path of ffmpeg, `null` for none; looked for when left out. */
  readonly ffmpegPath?: string | null;
  readonly signal?: AbortSignal;
}

const LOCK = 'desk films';
const REPORT_EVERY_MS = 1000;

/** Works until nothing waits; answers how many films were dealt with, `null` when another process is at work. */
export async function workOnFilms(
  payload: Payload,
  options: WorkOptions = {},
): Promise<number | null> {
  if ((await nextFilm(payload)) === null) return 0;
  const { pool } = payload.db as unknown as PostgresAdapter;
  const holder = await pool.connect();
  try {
    const { rows } = await holder.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
      [LOCK],
    );
    if (!rows[0]?.held) return null;
    try {
      return await workThrough(payload, options);
    } finally {
      await holder.query('select pg_advisory_unlock(hashtextextended($1, 0))', [LOCK]);
    }
  } finally {
    holder.release();
  }
}

async function workThrough(payload: Payload, options: WorkOptions): Promise<number> {
  let count = 0;
  for (;;) {
    const film = await nextFilm(payload);
    if (film === null || options.signal?.aborted) return count;
    await workOn(payload, film, options);
    count += 1;
  }
}

async function nextFilm(payload: Payload): Promise<Waiting | null> {
  const { docs } = await payload.find({
    collection: 'filmFiles',
    where: { state: { in: ['waiting', 'running'] } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return (docs[0] as unknown as Waiting | undefined) ?? null;
}

async function workOn(payload: Payload, film: Waiting, options: WorkOptions): Promise<void> {
  await note(payload, film.id, { state: 'running', progressPercent: 0 });
  const report = progressReporter(payload, film.id);
  const targetFolder = filmDirectory(deskSettings());
  await mkdir(targetFolder, { recursive: true });
  const result = await makeRenditions({
    source: join(targetFolder, film.filename!),
    targetFolder,
    name: stemOf(film.filename!),
    posterFormat: 'png',
    onProgress: report,
    ...(options.ffmpegPath !== undefined && { ffmpegPath: options.ffmpegPath }),
    ...(options.signal && { signal: options.signal }),
  }).catch((error: unknown): RenditionResult => {
    // An ended process leaves its film waiting for the next one.
    if (options.signal?.aborted) throw error;
    return { ok: false, findings: [unreadable], log: String((error as Error).stack ?? error) };
  });
  if (!result.ok) {
    if (result.log)
      payload.logger.error({
        msg: 'A film could not be converted.',
        film: film.id,
        log: result.log,
      });
    return settle(payload, film, {
      state: stateWithout(result.findings),
      notes: result.findings.map(({ severity, reason }) => ({ severity, reason })),
    });
  }
  const poster = join(targetFolder, result.poster.file);
  const data = await readFile(poster);
  await rm(poster, { force: true });
  return settle(payload, film, { state: 'done', notes: [], renditions: result.renditions }, data);
}

const unreadable = {
  rule: 'RN12',
  severity: 'block',
  reason: {
    de: 'Die Datei des Films ist nicht lesbar. Bitte den Film neu hochladen.',
    en: 'The file of the film cannot be read. Please upload the film anew.',
  },
} as const;

/** Findings that only ask for review mean that the original is served. */
function stateWithout(findings: readonly Pick<FileNote, 'severity'>[]): FilmState {
  return findings.every(({ severity }) => severity === 'review') ? 'original' : 'failed';
}

/** The end of the work and what it means for the public, in one transaction. */
async function settle(
  payload: Payload,
  film: Waiting,
  end: {
    readonly state: FilmState;
    readonly notes: readonly FileNote[];
    readonly renditions?: readonly object[];
  },
  frame?: Buffer,
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const poster =
      frame === undefined || film.poster ? undefined : await makePoster(req, film, frame);
    await payload.update({
      collection: 'filmFiles',
      id: film.id,
      data: { ...end, progressPercent: 100, ...(poster !== undefined && { poster }) } as never,
      depth: 0,
      overrideAccess: true,
      req,
    });
  });
}

/** Past hooks and access: progress concerns no snapshot. */
async function note(
  payload: Payload,
  id: number,
  data: { state?: FilmState; progressPercent: number },
): Promise<void> {
  await payload.db.updateOne({ collection: 'filmFiles', id, data: { ...data }, returning: false });
}

function progressReporter(payload: Payload, id: number): (shareOfOne: number) => void {
  let reportedAt = 0;
  return (shareOfOne) => {
    const now = Date.now();
    if (now - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now;
    note(payload, id, { progressPercent: Math.floor(shareOfOne * 100) }).catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: 'The progress of a film was not noted.' });
    });
  };
}

function stemOf(filename: string): string {
  return filename.replace(/\.[^.]*$/, '').toLowerCase();
}

/** With an ffmpeg that may not have been there before, what is served as an original gets its turn. */
export async function requeueOriginals(payload: Payload): Promise<void> {
  if ((await findFfmpeg()) === null) return;
  const { docs } = await payload.find({
    collection: 'filmFiles',
    where: { state: { equals: 'original' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  for (const { id } of docs) await note(payload, id, { state: 'waiting', progressPercent: 0 });
}
