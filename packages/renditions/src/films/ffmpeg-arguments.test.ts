import { expect, test } from 'vitest';
import { posterArguments, posterSize, renditionArguments } from './ffmpeg-arguments.ts';
import { renditionLadder } from './ladder.ts';

const source = {
  path: '/films/-y; rm $(x) "ä".mp4',
  container: 'mp4',
  widthPx: 1920,
  heightPx: 1080,
} as const;
const [step] = renditionLadder(source);
const rendition = renditionArguments(source, step!, '/out/a-1080.mp4');

function after(list: readonly string[], option: string): string | undefined {
  return list[list.indexOf(option) + 1];
}

test('[RN8] H.264 high in yuv420p, AAC stereo, index first, even keyframes', () => {
  expect(after(rendition, '-c:v')).toBe('libx264');
  expect(after(rendition, '-profile:v')).toBe('high');
  expect(after(rendition, '-pix_fmt')).toBe('yuv420p');
  expect(after(rendition, '-c:a')).toBe('aac');
  expect(after(rendition, '-ac')).toBe('2');
  expect(after(rendition, '-movflags')).toBe('+faststart');
  expect(after(rendition, '-vf')).toBe('scale=1920:1080:flags=lanczos,setsar=1');
  expect(after(rendition, '-force_key_frames')).toBe('expr:gte(t,n_forced*2)');
});

test('[RN8] metadata stay behind, sound is optional', () => {
  expect(after(rendition, '-map_metadata')).toBe('-1');
  expect(rendition).toContain('0:a:0?');
});

test('[RN9] only a file, read as what it is, however it is named', () => {
  for (const list of [rendition, posterArguments(source, poster, '/out/p.png')]) {
    const opened = list.indexOf('-i');
    expect(list[opened + 1]).toBe(`file:${source.path}`);
    expect(after(list.slice(0, opened), '-protocol_whitelist')).toBe('file');
    expect(after(list.slice(0, opened), '-f')).toBe('mov');
    expect(list).toContain('-nostdin');
  }
  const webm = renditionArguments({ ...source, container: 'webm' }, step!, '/out/a.mp4');
  expect(after(webm, '-f')).toBe('matroska');
});

const poster = { atSecond: 1.23456, format: 'png' } as const;

test('[RN13] the poster is one frame at its second', () => {
  const list = posterArguments(source, poster, '/out/p.png');
  expect(after(list, '-ss')).toBe('1.235');
  expect(after(list, '-frames:v')).toBe('1');
  expect(after(posterArguments(source, { ...poster, format: 'jpeg' }, '/p.jpg'), '-c:v')).toBe(
    'mjpeg',
  );
});

test('[RN13] the poster keeps its shape below 1920 pixels', () => {
  expect(posterSize({ widthPx: 3840, heightPx: 2160 })).toEqual({ widthPx: 1920, heightPx: 1080 });
  expect(posterSize({ widthPx: 540, heightPx: 960 })).toEqual({ widthPx: 540, heightPx: 960 });
});
