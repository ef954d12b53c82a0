/**
 * The arguments for ffmpeg, one list entry each: they are handed to the process as they are and never pass a shell.
 * Source: ffmpeg(1), ffmpeg-codecs(1), ffmpeg-formats(1), version 5.1.
 */
import type { FilmContainer } from './film.ts';
import type { Step } from './ladder.ts';

const KEYFRAME_SECONDS = 2;

/** RN9: reads what the content is, from a file only: a playlist in disguise cannot reach the network or other files. */
function input(source: { readonly path: string; readonly container: FilmContainer }) {
  const demuxer = { mp4: 'mov', quicktime: 'mov', webm: 'matroska', matroska: 'matroska' };
  return [
    '-protocol_whitelist',
    'file',
    '-f',
    demuxer[source.container],
    '-i',
    `file:${source.path}`,
  ];
}

const quietly = ['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error', '-y'];

/** RN8: one rendition. Metadata stay behind, since films from a telephone carry the place they were shot at. */
export function renditionArguments(
  source: { readonly path: string; readonly container: FilmContainer },
  step: Step,
  targetPath: string,
): readonly string[] {
  const rate = `${step.mostKilobitsPerSecond}k`;
  return [
    quietly,
    ['-progress', 'pipe:1'],
    input(source),
    ['-map', '0:v:0', '-map', '0:a:0?', '-sn', '-dn'],
    ['-map_metadata', '-1', '-map_chapters', '-1'],
    ['-vf', `scale=${step.widthPx}:${step.heightPx}:flags=lanczos,setsar=1`],
    ['-c:v', 'libx264', '-profile:v', 'high', '-pix_fmt', 'yuv420p', '-preset', 'medium'],
    ['-crf', `${step.rateFactor}`, '-maxrate', rate],
    ['-bufsize', `${2 * step.mostKilobitsPerSecond}k`],
    ['-force_key_frames', `expr:gte(t,n_forced*${KEYFRAME_SECONDS})`],
    ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000'],
    ['-movflags', '+faststart', '-f', 'mp4'],
    [`file:${targetPath}`],
  ].flat();
}

/** RN13: one frame in the film's own size, at most 1920 pixels on the long side. */
export function posterArguments(
  source: {
    readonly path: string;
    readonly container: FilmContainer;
    readonly widthPx: number;
    readonly heightPx: number;
  },
  poster: { readonly atSecond: number; readonly format: 'png' | 'jpeg' },
  targetPath: string,
): readonly string[] {
  const { widthPx, heightPx } = posterSize(source);
  return [
    quietly,
    ['-ss', poster.atSecond.toFixed(3)],
    input(source),
    ['-map', '0:v:0', '-frames:v', '1', '-map_metadata', '-1'],
    ['-vf', `scale=${widthPx}:${heightPx}:flags=lanczos,setsar=1`],
    poster.format === 'jpeg' ? ['-c:v', 'mjpeg', '-q:v', '2'] : ['-c:v', 'png'],
    ['-f', 'image2', '-update', '1'],
    [`file:${targetPath}`],
  ].flat();
}

const MOST_POSTER_PX = 1920;

export function posterSize(film: { readonly widthPx: number; readonly heightPx: number }) {
  const scale = Math.min(1, MOST_POSTER_PX / Math.max(film.widthPx, film.heightPx));
  return {
    widthPx: Math.max(1, Math.round(film.widthPx * scale)),
    heightPx: Math.max(1, Math.round(film.heightPx * scale)),
  };
}
