import type { CollectionConfig, ImageSize } from 'payload';
import { ofOwnCity, ownWork, scoped } from '../access/rules.ts';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { createdByField } from '../fields/release.ts';
import { cityField } from '../fields/targeting.ts';
import { pictureTypes } from '../pictures/check-file.ts';
import { checkUpload, refuseInUse, republishDependants } from '../pictures/hooks.ts';
import { deskSettings, pictureDirectory } from '../settings.ts';
import { both, spoken } from '../texts/bilingual.ts';

const WIDTHS_PX = [480, 960, 1600, 2400];

// A picture narrower than a size is written at its own width, never enlarged.
const sizes: ImageSize[] = WIDTHS_PX.flatMap((width) => [
  {
    name: `avif${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
  },
  {
    name: `webp${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'webp', options: { quality: 78, effort: 3 } },
  },
]);

const scopes = {
  cityEditor: (account: Parameters<typeof ownWork>[0]) => ofOwnCity(account, 'city'),
  agency: ownWork,
};

/** Photographs and drawings. Nothing is published without alternative text, credit and licence. */
export const Pictures: CollectionConfig = {
  slug: 'pictures',
  labels: { singular: both('Bild', 'Picture'), plural: both('Bilder', 'Pictures') },
  access: {
    read: scoped(scopes),
    update: scoped(scopes),
    create: ({ req }) => {
      const account = accountOf(req.user);
      if (account?.role === 'cityEditor') return account.city !== null;
      return runsCampaign(account) || account?.role === 'agency';
    },
    delete: scoped(scopes),
  },
  admin: {
    useAsTitle: 'filename',
    hideAPIURL: true,
    defaultColumns: ['filename', 'alt', 'credit', 'city'],
    group: both('Inhalte', 'Content'),
  },
  disableDuplicate: true,
  upload: {
    staticDir: pictureDirectory(deskSettings()),
    mimeTypes: pictureTypes,
    imageSizes: sizes,
    adminThumbnail: 'webp480',
    // No options for the original: with any, Payload would write it a second time, at a lower quality.
    crop: false,
    focalPoint: true,
    pasteURL: false,
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [checkUpload],
    afterChange: [republishDependants],
    beforeDelete: [refuseInUse],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: spoken('Alternativtext', 'Alternative text'),
      localized: true,
      required: true,
      maxLength: 400,
      admin: {
        description: both(
          'Was zu sehen ist, für alle, die das Bild nicht sehen.',
          'What can be seen, for everybody who does not see the picture.',
        ),
      },
    },
    {
      name: 'credit',
      type: 'text',
      label: spoken('Bildnachweis', 'Credit'),
      required: true,
      maxLength: 200,
    },
    {
      name: 'licence',
      type: 'text',
      label: spoken('Lizenz', 'Licence'),
      required: true,
      maxLength: 200,
      admin: {
        description: both(
          'Zum Beispiel „CC BY 4.0“ oder „alle Rechte bei …“.',
          'For example “CC BY 4.0” or “all rights with …”.',
        ),
      },
    },
    cityField(
      both(
        'Wem das Bild gehört; leer: der Kampagne.',
        'Whose picture it is; empty: the campaign’s.',
      ),
    ),
    createdByField,
  ],
};
