export type FilmContainer = 'mp4' | 'quicktime' | 'webm' | 'matroska';

/** What the bytes of a film say about it, whatever its name claims. */
export interface Film {
  readonly container: FilmContainer;
  /** Media type with the codecs of both tracks, as a `source` element takes it (RFC 6381). */
  readonly type: string;
  /** Short name (`avc`, `hevc`, `vp9`, `av1`), or the container's own code for anything rarer. */
  readonly videoCodec: string;
  readonly audioCodec: string | null;
  /** RN6: as shown, rotation and pixel shape applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationSeconds: number;
  readonly hasAudio: boolean;
  readonly isVertical: boolean;
  /** RN10: whether today's browsers play the file as it is. */
  readonly isWidelyPlayable: boolean;
}

/** RN5: beyond these a film is refused. */
export interface FilmLimits {
  readonly mostSizeBytes: number;
  readonly mostDurationSeconds: number;
  readonly mostLongSidePx: number;
  readonly leastShortSidePx: number;
}

export const filmLimits: FilmLimits = {
  mostSizeBytes: 8 * 1024 ** 3,
  mostDurationSeconds: 4 * 3600,
  mostLongSidePx: 8192,
  leastShortSidePx: 120,
};

const playable = {
  mp4: { video: ['avc', 'av1'], audio: ['aac', 'mp3', 'opus'] },
  webm: { video: ['vp8', 'vp9', 'av1'], audio: ['opus', 'vorbis'] },
} as const;

export function isWidelyPlayable(
  film: Pick<Film, 'container' | 'videoCodec' | 'audioCodec'>,
): boolean {
  if (film.container !== 'mp4' && film.container !== 'webm') return false;
  const codecs: { readonly video: readonly string[]; readonly audio: readonly string[] } =
    playable[film.container];
  const playsAudio = film.audioCodec === null || codecs.audio.includes(film.audioCodec);
  return codecs.video.includes(film.videoCodec) && playsAudio;
}
