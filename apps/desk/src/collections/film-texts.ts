import { languages } from '@city-of-cities/region';
import type { CollectionConfig } from 'payload';
import { campaign, nobodyField, ofOwnCity, ownWork, scoped, writesFiles } from '../access/rules.ts';
import { choiceField } from '../fields/choice.ts';
import { contentKeyField, createdByField } from '../fields/release.ts';
import { cityField } from '../fields/targeting.ts';
import { checkTextUpload, refuseTextInUse, rememberText } from '../films/text-hooks.ts';
import { deskSettings, filmDirectory } from '../settings.ts';
import { languageNames } from '../texts/language-names.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

const scopes = {
  cityEditor: (account: Parameters<typeof ownWork>[0]) => ofOwnCity(account, 'city'),
  agency: ownWork,
};

/** WebVTT files: captions and chapters, each in one language. Checked line by line when they come in. */
export const FilmTexts: CollectionConfig = {
  slug: 'filmTexts',
  labels: { singular: both('Filmtext', 'Film text'), plural: both('Filmtexte', 'Film texts') },
  access: {
    read: scoped(scopes),
    update: scoped(scopes),
    create: writesFiles,
    delete: campaign,
  },
  admin: {
    useAsTitle: 'filename',
    hideAPIURL: true,
    defaultColumns: ['filename', 'purpose', 'language', 'city'],
    group: groups.media,
  },
  disableDuplicate: true,
  upload: {
    staticDir: filmDirectory(deskSettings()),
    mimeTypes: ['text/vtt'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [checkTextUpload],
    beforeChange: [rememberText],
    beforeDelete: [refuseTextInUse],
  },
  fields: [
    {
      name: 'check',
      type: 'ui',
      label: both('Prüfung', 'Check'),
      admin: { components: { Field: '/components/FileNotes.tsx#FileNotes' } },
    },
    choiceField({
      name: 'purpose',
      label: spoken('Zweck', 'Purpose'),
      choices: [
        { value: 'captions', label: both('Untertitel', 'Captions') },
        { value: 'chapters', label: both('Kapitel', 'Chapters') },
      ],
      initial: 'captions',
    }),
    choiceField({
      name: 'language',
      label: spoken('Sprache', 'Language'),
      choices: languages.map(({ id }) => ({ value: id, label: languageNames[id] })),
      initial: 'de',
    }),
    {
      name: 'content',
      type: 'code',
      label: spoken('Inhalt', 'Content'),
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, language: 'plaintext' },
    },
    {
      name: 'notes',
      type: 'json',
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    cityField(
      both('Wem der Text gehört; leer: der Kampagne.', 'Whose text it is; empty: the campaign’s.'),
    ),
    createdByField,
    contentKeyField,
  ],
};
