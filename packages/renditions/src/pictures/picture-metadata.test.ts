import { crc32 } from 'node:zlib';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { digitalSourceTypes, noPictureMetadata, type PictureMetadata } from './picture-metadata.ts';
import { pictureXmp } from './picture-xmp.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { withPictureMetadata } from './with-picture-metadata.ts';

const metadata: PictureMetadata = {
  creators: ['Anna Muster & Söhne', '王示例 <b>'],
  credit: 'Foto: "Beispiel" / RVR',
  copyrightNotice: '© 2018 O’Beispiel',
  usageTerms: 'CC BY 4.0',
  webStatementOfRights: 'https://creativecommons.org/licenses/by/4.0/?a=1&b=2',
  digitalSourceType: digitalSourceTypes.digitalCapture,
};
const picture = () =>
  sharp({ create: { width: 32, height: 24, channels: 3, background: '#3344ff' } });

describe.each(['jpeg', 'webp', 'avif'] as const)('%s', (format) => {
  test('[RN16] a derivative carries every field, and reading gives it back', async () => {
    const derivative = await withPictureMetadata(picture(), metadata).toFormat(format).toBuffer();
    expect(readPictureMetadata(derivative)).toEqual(metadata);
  });

  test('[RN16] a second derivative does so too', async () => {
    const first = await withPictureMetadata(picture(), metadata).toFormat(format).toBuffer();
    const read = readPictureMetadata(first);
    const second = await withPictureMetadata(sharp(first).resize(16), read)
      .toFormat(format)
      .toBuffer();
    expect(readPictureMetadata(second)).toEqual(metadata);
  });

  test('[RN15] a picture without metadata says nothing', async () => {
    const bare = await picture().toFormat(format).toBuffer();
    expect(readPictureMetadata(bare)).toEqual(noPictureMetadata);
  });
});

test('[RN15] XMP in a PNG is read', async () => {
  const png = withXmpChunk(await picture().png().toBuffer(), pictureXmp(metadata));
  expect(readPictureMetadata(png)).toEqual(metadata);
});

test('[RN16] the place a picture was taken at stays behind', async () => {
  const original = await picture()
    .withExif({ IFD0: { Artist: 'A. Beispiel' }, IFD3: { GPSLatitude: '51/1 27/1 0/1' } })
    .jpeg()
    .toBuffer();
  const derivative = await withPictureMetadata(sharp(original), metadata).jpeg().toBuffer();
  expect((await sharp(original).metadata()).exif).toBeDefined();
  expect((await sharp(derivative).metadata()).exif).toBeUndefined();
});

describe('[RN15] which source counts', () => {
  const exif = { IFD0: { Artist: 'Exif Artist', Copyright: 'Exif Copyright' } };
  const iim = [
    [80, 'IIM Creator One'],
    [80, 'IIM Creator Two'],
    [110, 'IIM Credit – Bücherei'],
    [116, 'IIM Copyright'],
  ] as const;

  test('Exif where there is nothing else', async () => {
    expect(readPictureMetadata(await picture().withExif(exif).jpeg().toBuffer())).toEqual({
      ...noPictureMetadata,
      creators: ['Exif Artist'],
      copyrightNotice: 'Exif Copyright',
    });
  });

  test('IIM before Exif', async () => {
    const both = withIim(await picture().withExif(exif).jpeg().toBuffer(), iim);
    expect(readPictureMetadata(both)).toEqual({
      ...noPictureMetadata,
      creators: ['IIM Creator One', 'IIM Creator Two'],
      credit: 'IIM Credit – Bücherei',
      copyrightNotice: 'IIM Copyright',
    });
  });

  test('XMP before IIM, field by field', async () => {
    const partial = { ...noPictureMetadata, creators: ['XMP Creator'], credit: 'XMP' };
    const all = withIim(await withPictureMetadata(picture(), partial).jpeg().toBuffer(), iim);
    expect(readPictureMetadata(all)).toMatchObject({
      creators: ['XMP Creator'],
      credit: 'XMP',
      copyrightNotice: 'IIM Copyright',
    });
  });
});

test('[RN15] broken and hostile bytes say nothing and do not throw', async () => {
  const jpeg = await withPictureMetadata(picture(), metadata).jpeg().toBuffer();
  for (const bytes of [Buffer.alloc(0), Buffer.from('no picture'), jpeg.subarray(0, 40)])
    expect(readPictureMetadata(bytes)).toEqual(noPictureMetadata);

  const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`);
  const bomb = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]><x:xmpmeta xmlns:x="adobe:ns:meta/">&l20;</x:xmpmeta>`;
  const hostile = await picture().withXmp(bomb).jpeg().toBuffer();
  expect(readPictureMetadata(hostile)).toEqual(noPictureMetadata);
});

test('[RN15] overlong and multi-line texts are cut to one bounded line', async () => {
  const long = { ...noPictureMetadata, credit: `a\n\tb${'c'.repeat(5000)}` };
  const { credit } = readPictureMetadata(
    await withPictureMetadata(picture(), long).webp().toBuffer(),
  );
  expect(credit).toHaveLength(2000);
  expect(credit?.startsWith('a bccc')).toBe(true);
});

test('[RN17] whatever the text, the packet is well-formed and gives it back', () => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (credit, creators) => {
      const packet = pictureXmp({ ...noPictureMetadata, credit, creators });
      const document = parser.parseFromString(packet, 'text/xml');
      const found = document.getElementsByTagName('photoshop:Credit')[0]?.textContent ?? '';
      expect(found).toBe(
        credit.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
      );
      expect(document.getElementsByTagName('rdf:li')).toHaveLength(creators.length);
    }),
  );
});

test('[RN17] absent fields leave nothing behind', () => {
  expect(pictureXmp(noPictureMetadata)).not.toMatch(/dc:creator|Credit>|WebStatement>/);
  expect(pictureXmp(metadata)).toBe(pictureXmp({ ...metadata }));
});

test('digital source types are addresses of the IPTC list', () => {
  for (const [name, address] of Object.entries(digitalSourceTypes))
    expect(address).toBe(`http://cv.iptc.org/newscodes/digitalsourcetype/${name}`);
});

/** A PNG with an `iTXt` chunk after its header (PNG 3, section 11.3.3.4; XMP part 3, section 1.1.5). */
function withXmpChunk(png: Buffer, packet: string): Buffer {
  const body = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}

/** A JPEG with an IIM record in UTF-8 (IIM 4.2; Photoshop image resource 0x0404 in segment APP13). */
function withIim(jpeg: Buffer, datasets: readonly (readonly [number, string])[]): Buffer {
  const dataset = (record: number, number: number, value: Buffer) => {
    const head = Buffer.from([0x1c, record, number, 0, 0]);
    head.writeUInt16BE(value.length, 3);
    return Buffer.concat([head, value]);
  };
  const record = Buffer.concat([
    dataset(1, 90, Buffer.from('\x1b%G', 'latin1')),
    ...datasets.map(([number, value]) => dataset(2, number, Buffer.from(value))),
  ]);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    Buffer.from([0, 0, record.length >> 8, record.length & 255]),
    record,
    Buffer.alloc(record.length % 2),
  ]);
  const segment = Buffer.from([0xff, 0xed, 0, 0]);
  segment.writeUInt16BE(resource.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, resource, jpeg.subarray(2)]);
}
