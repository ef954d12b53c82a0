import type { CollectionConfig, Field } from 'payload';
import { campaign, nobodyField, ofOwnCity, ownWork, scoped, writesFiles } from '../access/rules.ts';
import { endFilmFiles, lockFile } from '../clearance/expiry-hooks.ts';
import { placesEndpoint } from '../clearance/file-places.ts';
import { rightsFields } from '../clearance/rights-fields.ts';
import { contentKeyField, createdByField } from '../fields/release.ts';
import { fileUsesField } from '../fields/file-uses.ts';
import { cityField } from '../fields/targeting.ts';
import { filmTypes } from '../films/check-film.ts';
import {
  checkFilmUpload,
  refuseFilmInUse,
  rememberFilm,
  removeIncoming,
  removeVersions,
  republishFilms,
} from '../films/hooks.ts';
import { renditionEndpoints } from '../films/rendition-endpoints.ts';
import { uploadEndpoint } from '../films/upload-endpoint.ts';
import { deskSettings, filmDirectory } from '../settings.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

const scopes = {
  cityEditor: (account: Parameters<typeof ownWork>[0]) => ofOwnCity(account, 'city'),
  agency: ownWork,
};

/** What the desk itself finds out about a file. */
function found<Kind extends Field>(field: Kind): Kind {
  return {
    ...field,
    access: { create: nobodyField, update: nobodyField },
    admin: { ...field.admin, hidden: true },
  };
}

/** Uploaded films. What is served to the public is made of them in the background. */
export const FilmFiles: CollectionConfig = {
  slug: 'filmFiles',
  labels: { singular: both('Filmdatei', 'Film file'), plural: both('Filmdateien', 'Film files') },
  access: {
    read: scoped(scopes),
    update: scoped(scopes),
    create: writesFiles,
    delete: campaign,
  },
  admin: {
    useAsTitle: 'filename',
    hideAPIURL: true,
    defaultColumns: ['filename', 'state', 'credit', 'city'],
    group: groups.media,
  },
  disableDuplicate: true,
  upload: {
    staticDir: filmDirectory(deskSettings()),
    mimeTypes: [...filmTypes],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  endpoints: [uploadEndpoint, ...renditionEndpoints, placesEndpoint('filmFiles')],
  hooks: {
    beforeOperation: [checkFilmUpload, lockFile],
    beforeChange: [rememberFilm],
    afterChange: [removeIncoming, endFilmFiles, republishFilms],
    beforeDelete: [refuseFilmInUse],
    afterDelete: [removeVersions],
  },
  fields: [
    fileUsesField,
    {
      name: 'work',
      type: 'ui',
      label: both('Fassungen', 'Versions'),
      admin: { components: { Field: '/components/FilmWork.tsx#FilmWork' } },
    },
    {
      name: 'credit',
      type: 'text',
      label: spoken('Nachweis', 'Credit'),
      required: true,
      maxLength: 200,
    },
    {
      name: 'licence',
      type: 'text',
      label: spoken('Lizenz', 'Licence'),
      required: true,
      maxLength: 200,
    },
    cityField(
      both('Wem der Film gehört; leer: der Kampagne.', 'Whose film it is; empty: the campaign’s.'),
    ),
    ...rightsFields,
    createdByField,
    contentKeyField,
    found({
      name: 'state',
      type: 'text',
      label: spoken('Stand', 'State'),
      index: true,
    }),
    found({ name: 'progressPercent', type: 'number' }),
    found({ name: 'notes', type: 'json' }),
    found({ name: 'mediaType', type: 'text' }),
    found({ name: 'widthPx', type: 'number' }),
    found({ name: 'heightPx', type: 'number' }),
    found({ name: 'durationSeconds', type: 'number' }),
    found({ name: 'hasAudio', type: 'checkbox' }),
    found({ name: 'isWidelyPlayable', type: 'checkbox' }),
    found({ name: 'renditions', type: 'json' }),
    found({ name: 'poster', type: 'upload', relationTo: 'pictures' }),
  ],
};
