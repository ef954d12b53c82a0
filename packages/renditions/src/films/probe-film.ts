import { extname } from 'node:path';
import {
  FilePathSource,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  QTFF,
  WEBM,
  type InputFormat,
} from 'mediabunny';
import type { RenditionFinding } from '../finding.ts';
import { type ContainerFrame, readContainerFrame } from './container.ts';
import { type Film, type FilmContainer, filmLimits, isWidelyPlayable } from './film.ts';
import {
  indexTooLarge,
  liesAboutType,
  limitFindings,
  noPicture,
  notAFilm,
  tooManyBytes,
  truncated,
} from './film-findings.ts';

export type ProbeResult =
  | { readonly ok: true; readonly film: Film }
  | { readonly ok: false; readonly findings: readonly RenditionFinding[] };

const MOST_INDEX_BYTES = 64 * 1024 ** 2;

const containers: ReadonlyMap<InputFormat, FilmContainer> = new Map<InputFormat, FilmContainer>([
  [MP4, 'mp4'],
  [QTFF, 'quicktime'],
  [WEBM, 'webm'],
  [MATROSKA, 'matroska'],
]);

const claims: Readonly<Record<string, FilmContainer>> = {
  '.mp4': 'mp4',
  '.m4v': 'mp4',
  '.mov': 'quicktime',
  '.webm': 'webm',
  '.mkv': 'matroska',
  'video/mp4': 'mp4',
  'video/quicktime': 'quicktime',
  'video/webm': 'webm',
  'video/x-matroska': 'matroska',
};

/**
 * RN1–RN6: what a file really is, or why it cannot be used. Reads the frame and the index, never the whole film.
 * `declaredType` is the media type the upload came with; without it the file's extension is the claim. Rejects
 * when the file cannot be opened.
 */
export async function probeFilm(
  path: string,
  { declaredType, limits = filmLimits }: { declaredType?: string; limits?: typeof filmLimits } = {},
): Promise<ProbeResult> {
  const frame = await readContainerFrame(path);
  const refusal = frameFinding(frame, limits);
  if (refusal !== null) return { ok: false, findings: [refusal] };

  const film = await readFilm(path);
  if ('rule' in film) return { ok: false, findings: [film] };

  const claim = claims[declaredType?.split(';')[0]?.trim() ?? extname(path).toLowerCase()];
  const findings = [
    ...(claim === undefined || isSameFamily(claim, film.container)
      ? []
      : [liesAboutType(claim, film.container)]),
    ...limitFindings(film, limits),
  ];
  return findings.length === 0 ? { ok: true, film } : { ok: false, findings };
}

/** RN4: MP4 grew out of QuickTime, WebM out of Matroska; a mix-up between relatives is no lie. */
function isSameFamily(one: FilmContainer, other: FilmContainer): boolean {
  const isBoxes = (container: FilmContainer) => container === 'mp4' || container === 'quicktime';
  return isBoxes(one) === isBoxes(other);
}

function frameFinding(
  frame: ContainerFrame | null,
  limits: typeof filmLimits,
): RenditionFinding | null {
  if (frame === null) return notAFilm;
  if (frame.isTruncated) return truncated;
  if (frame.sizeBytes > limits.mostSizeBytes) return tooManyBytes(limits);
  return frame.indexBytes > MOST_INDEX_BYTES ? indexTooLarge : null;
}

/** The reader throws on bytes that contradict each other; to an editor that is a file that is no film. */
async function readFilm(path: string): Promise<Film | RenditionFinding> {
  const input = new Input({ source: new FilePathSource(path), formats: [...containers.keys()] });
  try {
    const container = containers.get(await input.getFormat());
    const picture = await input.getPrimaryVideoTrack();
    if (container === undefined) return notAFilm;
    if (picture === null) return noPicture;
    return await describe(input, container, picture);
  } catch {
    return notAFilm;
  } finally {
    input.dispose();
  }
}

async function describe(
  input: Input,
  container: FilmContainer,
  picture: InputVideoTrack,
): Promise<Film | RenditionFinding> {
  const sound = await input.getPrimaryAudioTrack();
  const durationSeconds =
    (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
  if (!(durationSeconds > 0)) return truncated;
  const widthPx = await picture.getDisplayWidth();
  const heightPx = await picture.getDisplayHeight();
  const videoCodec = (await picture.getCodec()) ?? (await ownCode(picture));
  const audioCodec = sound === null ? null : ((await sound.getCodec()) ?? (await ownCode(sound)));
  return {
    container,
    type: await input.getMimeType(),
    videoCodec,
    audioCodec,
    widthPx,
    heightPx,
    durationSeconds,
    hasAudio: sound !== null,
    isVertical: heightPx > widthPx,
    isWidelyPlayable: isWidelyPlayable({ container, videoCodec, audioCodec }),
  };
}

async function ownCode(track: {
  getInternalCodecId(): Promise<string | number | Uint8Array | null>;
}): Promise<string> {
  const code = await track.getInternalCodecId();
  return typeof code === 'string' ? code : 'unknown';
}
