import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  digitalSourceTypes,
  noPictureMetadata,
  readPictureMetadata,
  withPictureMetadata,
} from '@city-of-cities/renditions';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageOf, upload } from './film-material.ts';
import { aDraft, call, publishIn, signIn, startTestDesk, type TestDesk } from './testing.ts';

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startTestDesk();
  ({ token } = await signIn(desk.payload, 'office'));
});
afterAll(() => desk.stop());

const metadata = {
  ...noPictureMetadata,
  creators: ['A. Beispiel', 'B. Beispiel'],
  credit: 'Beispiel/Stadt',
  usageTerms: 'CC BY 4.0',
  webStatementOfRights: 'https://creativecommons.org/licenses/by/4.0/',
  digitalSourceType: digitalSourceTypes.algorithmicMedia,
};

const blue = () =>
  sharp({ create: { width: 700, height: 400, channels: 3, background: '#3344ff' } });

/** A photograph that says who made it, and where it was taken. */
const withPlace = () =>
  withPictureMetadata(blue(), metadata)
    .withExif({ IFD0: { Artist: 'Heimlich' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();

interface Stored {
  readonly filename: string;
  readonly sizes: Record<string, { readonly filename: string | null }>;
  readonly [field: string]: unknown;
}

async function sizesOf({ sizes }: Stored): Promise<readonly Buffer[]> {
  const files = Object.values(sizes).flatMap(({ filename }) => filename ?? []);
  expect(files.length).toBeGreaterThanOrEqual(4);
  return Promise.all(files.map((file) => readFile(join(desk.mediaDirectory, 'pictures', file))));
}

describe('[DE84] author and rights', () => {
  test('of a file fill empty fields and stay in every size; the place does not', async () => {
    const { body, status } = await upload(
      'pictures',
      { data: await withPlace(), name: 'blau.jpg', type: 'image/jpeg' },
      { alt: 'Blau', credit: '', creator: 'C. Beispiel' },
      token,
    );
    expect(status, messageOf(body)).toBe(201);
    const doc = body['doc'] as Stored;
    expect(doc).toMatchObject({
      creator: 'C. Beispiel',
      credit: 'Beispiel/Stadt',
      licence: 'CC BY 4.0',
      licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
      digitalSourceType: 'algorithmicMedia',
    });
    for (const kept of await sizesOf(doc)) {
      expect(readPictureMetadata(kept)).toEqual({ ...metadata, creators: ['C. Beispiel'] });
      expect((await sharp(kept).metadata()).exif?.includes('Heimlich') ?? false).toBe(false);
    }
  });

  test('as they were typed reach the sizes of a PNG, which itself says nothing', async () => {
    const { body } = await upload(
      'pictures',
      { data: await blue().png().toBuffer(), name: 'blau.png', type: 'image/png' },
      { alt: 'Blau', credit: 'Getippt', licence: 'CC0', digitalSourceType: 'screenCapture' },
      token,
    );
    for (const kept of await sizesOf(body['doc'] as Stored))
      expect(readPictureMetadata(kept)).toMatchObject({
        credit: 'Getippt',
        usageTerms: 'CC0',
        digitalSourceType: digitalSourceTypes.screenCapture,
      });
  });

  test('that are neither typed nor in the file are asked for', async () => {
    const { body, status } = await upload(
      'pictures',
      { data: await blue().png().toBuffer(), name: 'blau.png', type: 'image/png' },
      { alt: 'Blau' },
      token,
    );
    expect(status).toBe(400);
    expect(messageOf(body)).toMatch(/credit.*licence/s);
  });

  test('reach the page as origin of the picture', async () => {
    const { id } = await upload(
      'pictures',
      { data: await withPlace(), name: 'blau.jpg', type: 'image/jpeg' },
      { alt: 'Blau' },
      token,
    );
    const story = await aDraft(desk.payload, { picture: id });
    await publishIn(desk.payload, story, 'de');
    const [row] = await desk.visible('story', 'de');
    expect(row!.document['picture']).toMatchObject({
      credit: 'Beispiel/Stadt',
      digitalSourceType: 'algorithmicMedia',
    });
  });
});

test('[DE85] a zone that no crop may cut lies within the picture', async () => {
  const { id } = await upload(
    'pictures',
    { data: await blue().png().toBuffer(), name: 'blau.png', type: 'image/png' },
    { alt: 'Blau', credit: 'A', licence: 'B' },
    token,
  );
  const zone = (noCropZone: object) =>
    call('PATCH', `/pictures/${id}`, { token, body: { noCropZone } });
  expect((await zone({ x: 10, y: 10, width: 50, height: 40 })).status).toBe(200);
  const beyond = await zone({ x: 60, y: 10, width: 50, height: 40 });
  expect(beyond.status).toBe(400);
  expect(messageOf(beyond.body)).toMatch(/Rand/);
});
