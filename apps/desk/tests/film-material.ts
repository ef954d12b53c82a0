/** Films and texts as people upload them, for tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { call } from './testing.ts';

/** Eight seconds of VP9 without sound, 960 × 540. */
export const silentFilm = readFileSync(
  fileURLToPath(import.meta.resolve('@city-of-cities/region/films/one-block.webm')),
);

/** A second of ffmpeg’s own test picture and tone, small enough to be converted in a test. */
export const smallFilm = {
  data: readFileSync(new URL('fixtures/landscape.mp4', import.meta.url)),
  name: 'klein.mp4',
  type: 'video/mp4',
};

/** For the small film, which lasts a second. */
export const shortCaptions = `WEBVTT

00:00.000 --> 00:00.400
Ton.
`;

export const captions = `WEBVTT

00:00.000 --> 00:02.000
Zehntausend Menschen.

00:02.000 --> 00:04.000
Eine Stadt.
`;

export const chapters = `WEBVTT

00:00.000 --> 00:02.000
Ein Block

00:02.000 --> 00:08.000
Alle 53
`;

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly id: number;
}

export async function upload(
  collection: 'filmFiles' | 'filmTexts' | 'pictures',
  file: { readonly data: Uint8Array | string; readonly name: string; readonly type: string },
  fields: Record<string, unknown>,
  token: string | undefined,
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([file.data as BlobPart], { type: file.type }), file.name);
  form.set('_payload', JSON.stringify(fields));
  const { body, status } = await call('POST', `/${collection}?locale=de`, {
    ...(token && { token }),
    raw: form,
  });
  return { status, body, id: (body['doc'] as { id?: number } | undefined)?.id ?? 0 };
}

const rights = { credit: 'A. Beispiel', licence: 'CC BY 4.0' };

export const uploadFilm = (
  token: string | undefined,
  changes: Partial<Parameters<typeof upload>[1]> = {},
) =>
  upload(
    'filmFiles',
    { data: silentFilm, name: 'Ein Block.webm', type: 'video/webm', ...changes },
    rights,
    token,
  );

export const uploadText = (
  token: string | undefined,
  data: string,
  fields: Record<string, unknown> = { purpose: 'captions', language: 'de' },
) => upload('filmTexts', { data, name: 'Untertitel.vtt', type: 'text/vtt' }, fields, token);

export function messageOf(body: Record<string, unknown>): string {
  return JSON.stringify(body['errors'] ?? body);
}
