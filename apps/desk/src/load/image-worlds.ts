import { createHash } from 'node:crypto';
import { motifSvg } from '@city-of-cities/mosaic';
import { cityById } from '@city-of-cities/region';
import type { ContentImageWorld } from '@city-of-cities/region/content';
import sharp from 'sharp';
import { digitalSourceOf } from '../pictures/digital-sources.ts';
import { brandCredit } from './brand-credit.ts';
import type { BuiltInDocument } from './built-in-document.ts';
import { type BuiltInFile, fileKey, fileReference } from './files.ts';
import { inEach, textOf } from './localised.ts';

/** Small, because all of them are drawn and encoded while somebody waits for the first start. */
const SIZE_PX = { width: 900, height: 675 };

type Motif = ContentImageWorld['pictures'][number];

export function imageWorldDocument(world: ContentImageWorld): BuiltInDocument {
  const pictures = world.pictures.map((motif) => fileReference(motifFile(world, motif)));
  return {
    collection: 'imageWorlds',
    key: `image-world/${world.key}`,
    shared: {
      topics: [...new Set(world.pictures.map(({ topic }) => topic))],
      publishedAt: world.publishedAt,
      isSample: world.isSample,
    },
    byLanguage: inEach((language) => ({
      ...textOf({ ...world, body: introWithLicence(world) }, language),
      pictures: world.pictures.map((motif, index) => ({
        // The same rows in every language, so that a later language adds its caption to them.
        id: rowId(`${world.key}/${motif.key}`),
        picture: pictures[index],
        city: motif.cityId,
        caption: motif.caption[language],
        isDownloadable: true,
      })),
    })),
  };
}

/** RC15: the page says how the pictures came about and why they may be used. */
function introWithLicence({ intro, licence }: ContentImageWorld) {
  return inEach(
    (language) =>
      `${intro[language]}\n\n${licence.note[language]} [${licence.name}](${licence.href})`,
  );
}

function motifFile(world: ContentImageWorld, motif: Motif): BuiltInFile {
  const { slug } = cityById(motif.cityId);
  return {
    collection: 'pictures',
    key: fileKey(`motif/${motif.key}`, [motif, SIZE_PX]),
    name: `${motif.key}.png`,
    mimetype: 'image/png',
    make: () =>
      sharp(Buffer.from(motifSvg({ citySlug: slug, topic: motif.topic, ...SIZE_PX })))
        .resize(SIZE_PX)
        .png()
        .toBuffer(),
    shared: {
      credit: brandCredit(),
      licence: world.licence.name,
      licenceAddress: world.licence.href,
      digitalSourceType: digitalSourceOf(world.digitalSourceType),
      city: null,
    },
    byLanguage: inEach((language) => ({ alt: motif.alt[language] })),
  };
}

function rowId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24);
}
