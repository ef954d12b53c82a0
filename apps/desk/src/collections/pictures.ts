import type { CollectionConfig, ImageSize, PayloadRequest, TextField } from 'payload';
import { ofOwnCity, ownWork, scoped, writesFiles } from '../access/rules.ts';
import { choiceField } from '../fields/choice.ts';
import { noCropZoneField } from '../fields/no-crop-zone.ts';
import { contentKeyField, createdByField } from '../fields/release.ts';
import { fileUsesField } from '../fields/file-uses.ts';
import { cityField } from '../fields/targeting.ts';
import { pictureTypes } from '../pictures/check-file.ts';
import { digitalSourceChoices } from '../pictures/digital-sources.ts';
import {
  checkUpload,
  makeFiles,
  refuseInUse,
  removeFiles,
  republishDependants,
} from '../pictures/hooks.ts';
import { placesEndpoint } from '../clearance/file-places.ts';
import { rightsFields } from '../clearance/rights-fields.ts';
import { endFiles, lockFile } from '../clearance/expiry-hooks.ts';
import { deskSettings, pictureDirectory } from '../settings.ts';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

const WIDTHS_PX = [480, 960, 1600, 2400];

/**
 * The least and the largest are always written, a picture narrower than them at its own width, never enlarged; those
 * between only where they differ from both.
 */
const sizes: ImageSize[] = WIDTHS_PX.flatMap((width, index) => {
  const isAlwaysWritten = index === 0 || index === WIDTHS_PX.length - 1;
  const size = {
    width,
    // No crop: without it a focal point would make Payload cut a piece out and scale twice.
    fit: 'inside' as const,
    ...(isAlwaysWritten && { withoutEnlargement: true }),
  };
  return [
    {
      ...size,
      name: `avif${width}`,
      formatOptions: { format: 'avif' as const, options: { quality: 55, effort: 2 } },
    },
    {
      ...size,
      name: `webp${width}`,
      formatOptions: { format: 'webp' as const, options: { quality: 78, effort: 3 } },
    },
  ];
});

const scopes = {
  cityEditor: (account: Parameters<typeof ownWork>[0]) => ofOwnCity(account, 'city'),
  agency: ownWork,
};

const missing = both('Bitte eintragen.', 'Please fill in.');

/** Required, but not before the file has had its say: the form alone cannot know. */
function rightsField(
  name: string,
  label: ReturnType<typeof spoken>,
  description: { de: string; en: string },
): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 200,
    admin: { description },
    validate: (
      value: string | string[] | null | undefined,
      { event, operation, req }: { event?: string; operation?: string; req: PayloadRequest },
    ) => {
      if (typeof value === 'string' && value.trim() !== '') return true;
      const isFormWithFile = event === 'onChange' && operation === 'create';
      return isFormWithFile || missing[interfaceLanguage(req.i18n)];
    },
  };
}

/** Photographs and drawings. Nothing is published without alternative text, credit and licence. */
export const Pictures: CollectionConfig = {
  slug: 'pictures',
  labels: { singular: both('Bild', 'Picture'), plural: both('Bilder', 'Pictures') },
  access: {
    read: scoped(scopes),
    update: scoped(scopes),
    create: writesFiles,
    delete: scoped(scopes),
  },
  admin: {
    useAsTitle: 'filename',
    hideAPIURL: true,
    defaultColumns: ['filename', 'alt', 'credit', 'city'],
    group: groups.media,
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
    // What the kept original says about author and rights, and no more, goes into every size.
    withMetadata: true,
    pasteURL: false,
    displayPreview: true,
  },
  endpoints: [placesEndpoint('pictures')],
  hooks: {
    beforeOperation: [checkUpload, lockFile],
    afterChange: [endFiles, makeFiles, republishDependants],
    beforeDelete: [refuseInUse],
    afterDelete: [removeFiles],
  },
  fields: [
    fileUsesField,
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
    rightsField(
      'credit',
      spoken('Bildnachweis', 'Credit'),
      both(
        'Leer: wie es in der Datei steht (IPTC). Steht sichtbar am Bild.',
        'Empty: as the file says (IPTC). Stands visibly beside the picture.',
      ),
    ),
    rightsField(
      'licence',
      spoken('Lizenz', 'Licence'),
      both(
        'Zum Beispiel „CC BY 4.0“ oder „alle Rechte bei …“. Leer: wie es in der Datei steht.',
        'For example “CC BY 4.0” or “all rights with …”. Empty: as the file says.',
      ),
    ),
    {
      name: 'licenceAddress',
      type: 'text',
      label: spoken('Adresse der Lizenz', 'Address of the licence'),
      maxLength: 500,
    },
    {
      name: 'creator',
      type: 'text',
      label: spoken('Urheberin oder Urheber', 'Creator'),
      maxLength: 200,
    },
    choiceField({
      name: 'digitalSourceType',
      label: spoken('Herkunft des Bildes', 'Origin of the picture'),
      description: both(
        'Erzeugte Bilder werden auf der Seite als solche genannt.',
        'Generated pictures are named as such on the page.',
      ),
      choices: digitalSourceChoices,
    }),
    noCropZoneField,
    cityField(
      both(
        'Wem das Bild gehört; leer: der Kampagne.',
        'Whose picture it is; empty: the campaign’s.',
      ),
    ),
    ...rightsFields,
    createdByField,
    contentKeyField,
  ],
};
