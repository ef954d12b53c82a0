import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RenditionFinding } from '../finding.ts';
import { posterArguments, posterSize, renditionArguments } from './ffmpeg-arguments.ts';
import { type Film, filmLimits, type FilmLimits } from './film.ts';
import { findFfmpeg } from './find-ffmpeg.ts';
import { renditionLadder, type Step } from './ladder.ts';
import { probeFilm } from './probe-film.ts';
import { progressReader, weightedProgress } from './progress.ts';
import { originalIsServed, renditionFailed } from './rendition-findings.ts';
import { type FfmpegEnd, type FfmpegFailure, runFfmpeg } from './run-ffmpeg.ts';

export interface FilmFile {
  /** Name inside the target folder, made by us. */
  readonly file: string;
  /** Media type; of a film with its codecs string (RFC 6381). */
  readonly type: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
}

export interface RenditionOrder {
  /** Path of the original. */
  readonly source: string;
  /** An existing folder. */
  readonly targetFolder: string;
  /** Beginning of all file names: lower-case Latin letters, digits, single hyphens, at most 80. */
  readonly name: string;
  /** Where in the film the poster is taken; the first second, or the middle of a shorter film. */
  readonly posterAtSecond?: number;
  readonly posterFormat?: 'png' | 'jpeg';
  readonly onProgress?: (shareOfOne: number) => void;
  readonly signal?: AbortSignal;
  readonly limits?: FilmLimits;
  /** Path of the ffmpeg to use; `null` for none. Looked for when left out. */
  readonly ffmpegPath?: string | null;
  /** RN12: ffmpeg is ended after being silent for so long. */
  readonly stallSeconds?: number;
}

export type RenditionResult =
  | {
      readonly ok: true;
      /** Largest first. */
      readonly renditions: readonly FilmFile[];
      readonly poster: FilmFile;
    }
  | {
      readonly ok: false;
      readonly findings: readonly RenditionFinding[];
      /** What ffmpeg last said, for the log; empty when it never ran. Not for editors: it names paths. */
      readonly log: string;
    };

/**
 * RN7–RN14: renditions and poster of a film, all of them or none. Refusals are findings. Throws on a name that is
 * not ours, rejects with the signal's reason when aborted and when a folder cannot be written.
 */
export async function makeRenditions(order: RenditionOrder): Promise<RenditionResult> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(order.name) || order.name.length > 80)
    throw new Error(`"${order.name}" cannot begin the name of a rendition.`);
  order.signal?.throwIfAborted();

  const probe = await probeFilm(order.source, { limits: order.limits ?? filmLimits });
  if (!probe.ok) return { ok: false, findings: probe.findings, log: '' };
  const ffmpegPath = order.ffmpegPath === undefined ? (await findFfmpeg())?.path : order.ffmpegPath;
  if (!ffmpegPath) return { ok: false, findings: [originalIsServed(probe.film)], log: '' };

  const folder = await mkdtemp(join(order.targetFolder, '.renditions-'));
  try {
    const result = await encode({ order, film: probe.film, ffmpegPath, folder });
    order.signal?.throwIfAborted();
    if (result.ok)
      for (const { file } of [...result.renditions, result.poster])
        await rename(join(folder, file), join(order.targetFolder, file));
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Job {
  readonly order: RenditionOrder;
  readonly film: Film;
  readonly ffmpegPath: string;
  /** Where files are written until all are complete. */
  readonly folder: string;
}

async function encode(job: Job): Promise<RenditionResult> {
  const steps = renditionLadder(job.film);
  const weights = [...steps.map((step) => step.widthPx * step.heightPx), 1];
  const report = weightedProgress(weights, job.order.onProgress ?? (() => undefined));

  const renditions: FilmFile[] = [];
  for (const [part, step] of steps.entries()) {
    const file = `${job.order.name}-${step.shortSidePx}.mp4`;
    const read = progressReader(job.film.durationSeconds);
    const parameters = renditionArguments(sourceOf(job), step, join(job.folder, file));
    const end = await run(job, parameters, (text) => {
      const share = read(text);
      if (share !== null) report(part, share);
    });
    const rendition = end.ok ? await describeRendition(job, file, step) : null;
    if (!end.ok || rendition === null) return failure(job, end);
    renditions.push(rendition);
    report(part, 1);
  }

  const poster = await makePoster(job);
  if ('why' in poster) return failure(job, poster);
  report(steps.length, 1);
  return { ok: true, renditions, poster };
}

async function makePoster(job: Job): Promise<FilmFile | FfmpegFailure> {
  const { durationSeconds } = job.film;
  const wanted = job.order.posterAtSecond ?? Math.min(1, durationSeconds / 2);
  const atSecond = Math.min(Math.max(0, wanted), Math.max(0, durationSeconds - 0.1));
  const format = job.order.posterFormat ?? 'png';
  const file = `${job.order.name}-poster.${format === 'png' ? 'png' : 'jpg'}`;
  const target = join(job.folder, file);
  const end = await run(job, posterArguments(sourceOf(job), { atSecond, format }, target));
  if (!end.ok) return end;
  const sizeBytes = await sizeOf(target);
  if (sizeBytes === 0) return { ok: false, why: 'failed', log: 'No frame at this second.' };
  return { file, type: `image/${format}`, ...posterSize(job.film), sizeBytes };
}

function run(
  { ffmpegPath, order }: Job,
  parameters: readonly string[],
  onOutput: (text: string) => void = () => undefined,
) {
  const { signal, stallSeconds = 120 } = order;
  return runFfmpeg({ ffmpegPath, parameters, onOutput, signal, stallSeconds });
}

function sourceOf({ order, film }: Job) {
  return { ...film, path: resolve(order.source) };
}

/**
 * RN14: size and codecs are read from the file that was made. RN12: `null` when it is no film or ends early, since
 * ffmpeg skips what it cannot decode and still ends well.
 */
async function describeRendition({ folder, film }: Job, file: string, step: Step) {
  const path = join(folder, file);
  const sizeBytes = await sizeOf(path);
  if (sizeBytes === 0) return null;
  const made = await probeFilm(path, {
    limits: { ...filmLimits, leastShortSidePx: Math.min(step.widthPx, step.heightPx) },
  });
  if (!made.ok) return null;
  const missingSeconds = film.durationSeconds - made.film.durationSeconds;
  if (missingSeconds > Math.max(1, film.durationSeconds * 0.02)) return null;
  const { type, widthPx, heightPx } = made.film;
  return { file, type, widthPx, heightPx, sizeBytes };
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function failure(job: Job, end: FfmpegEnd): RenditionResult {
  return {
    ok: false,
    findings: [renditionFailed(job.film)],
    log: end.ok
      ? 'ffmpeg ended well, but what it made is no film or ends early.'
      : `${end.why}: ${end.log}`,
  };
}
