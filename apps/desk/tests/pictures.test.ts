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

interface CropRow {
  readonly ratio: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly renditions: readonly { readonly file: string; readonly widthPx: number }[];
}

async function cropsInPublic(): Promise<Readonly<Record<string, CropRow>>> {
  const [row] = await desk.visible('story', 'de');
  const { crops } = row!.document['picture'] as { crops: readonly CropRow[] };
  return Object.fromEntries(crops.map((crop) => [crop.ratio, crop]));
}

const fileIn = (name: string) => join(desk.mediaDirectory, 'pictures', name);

describe('crops and their rights', () => {
  let picture: number;
  beforeAll(async () => {
    for (const { id } of (await desk.payload.find({ collection: 'stories', pagination: false }))
      .docs)
      await desk.payload.delete({ collection: 'stories', id });
    const halves = await sharp({
      create: { width: 800, height: 400, channels: 3, background: '#f00' },
    })
      .composite([
        {
          input: { create: { width: 400, height: 400, channels: 3, background: '#00f' } },
          left: 400,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const { id } = await upload(
      'pictures',
      { data: halves, name: 'haelften.png', type: 'image/png' },
      { alt: 'Rot und Blau', credit: 'Vorher', licence: 'CC0' },
      token,
    );
    picture = id;
    await publishIn(desk.payload, await aDraft(desk.payload, { picture }), 'de');
  });

  test('[DE89] follow the focal point, carry rights and are on the disk', async () => {
    const middle = (await cropsInPublic())['1:1']!;
    expect(middle).toMatchObject({ widthPx: 400, heightPx: 400 });
    const moved = await call('PATCH', `/pictures/${picture}`, { token, body: { focalX: 100 } });
    expect(moved.status).toBe(200);
    const right = (await cropsInPublic())['1:1']!;
    expect(right.renditions.map(({ file }) => file)).not.toContain(middle.renditions[0]!.file);
    const bytes = await readFile(fileIn(right.renditions.at(-1)!.file));
    expect(readPictureMetadata(bytes)).toMatchObject({ credit: 'Vorher', usageTerms: 'CC0' });
    const { dominant } = await sharp(bytes).stats();
    expect(dominant.b).toBeGreaterThan(200);
    expect(dominant.r).toBeLessThan(50);
  });

  test('[DE89] leave out the shapes that would cut the zone', async () => {
    const noCropZone = { x: 5, y: 0, width: 95, height: 100 };
    await call('PATCH', `/pictures/${picture}`, { token, body: { noCropZone } });
    expect(Object.keys(await cropsInPublic())).toEqual([]);
    await call('PATCH', `/pictures/${picture}`, {
      token,
      body: { noCropZone: { x: 0, y: 0, width: 0, height: 0 } },
    });
    expect(Object.keys(await cropsInPublic())).toHaveLength(4);
  });

  test('[DE129] leave out every shape of a picture that is restricted', async () => {
    await call('PATCH', `/pictures/${picture}`, { token, body: { isRestricted: true } });
    expect(Object.keys(await cropsInPublic())).toEqual([]);
    await call('PATCH', `/pictures/${picture}`, { token, body: { isRestricted: false } });
    expect(Object.keys(await cropsInPublic())).toHaveLength(4);
  });

  test('[DE90] a credit changed at the desk is in every file that is served', async () => {
    const body = { credit: 'Nachher' };
    expect((await call('PATCH', `/pictures/${picture}`, { token, body })).status).toBe(200);
    const stored = (await desk.payload.findByID({
      collection: 'pictures',
      id: picture,
    })) as unknown as Stored;
    const crops = Object.values(await cropsInPublic()).flatMap(({ renditions }) => renditions);
    expect(crops.length).toBeGreaterThanOrEqual(8);
    const served = [
      ...(await sizesOf(stored)),
      ...(await Promise.all(crops.map(({ file }) => readFile(fileIn(file))))),
    ];
    for (const bytes of served) expect(readPictureMetadata(bytes).credit).toBe('Nachher');
  });

  test('[DE89] go with their picture', async () => {
    const { readdir } = await import('node:fs/promises');
    const crops = async () =>
      (await readdir(join(desk.mediaDirectory, 'pictures'))).filter((name) =>
        /^haelften-.*-\d+x\d+-\d+\.\d+-\d+\./.test(name),
      );
    expect((await crops()).length).toBeGreaterThan(0);
    for (const { id } of (await desk.payload.find({ collection: 'stories', pagination: false }))
      .docs)
      await desk.payload.delete({ collection: 'stories', id });
    expect((await call('DELETE', `/pictures/${picture}`, { token })).status).toBe(200);
    expect(await crops()).toEqual([]);
  });
});
