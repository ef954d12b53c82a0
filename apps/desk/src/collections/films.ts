import type { CollectionConfig, UploadField } from 'payload';
import { ofOwnCity, ownWork } from '../access/rules.ts';
import { refuseUnfitTexts } from '../films/fit-texts.ts';
import { pictureField, teaserField, titleField } from '../fields/heading.ts';
import {
  goLiveAtField,
  publishedAtField,
  sampleField,
  submittedField,
  visibleUntilField,
} from '../fields/release.ts';
import { introductionField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { cityField, targetingFields } from '../fields/targeting.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

function fileField(
  name: string,
  label: ReturnType<typeof spoken>,
  description: { de: string; en: string },
): UploadField {
  return { name, type: 'upload', relationTo: 'filmFiles', label, admin: { description } };
}

function textFileField(
  name: string,
  label: ReturnType<typeof spoken>,
  description: { de: string; en: string },
): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'filmTexts',
    label,
    localized: true,
    admin: { description },
  };
}

/** Films as the public meets them: one film file, and per language what makes it understood. */
export const Films: CollectionConfig = publicCollection({
  slug: 'films',
  labels: { singular: both('Film', 'Film'), plural: both('Filme', 'Films') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'city', 'languages', 'updatedAt'],
  creation: 'writers',
  scopes: { cityEditor: (account) => ofOwnCity(account, 'city'), agency: ownWork },
  checks: [refuseUnfitTexts],
  fields: [
    titleField,
    teaserField,
    {
      ...fileField(
        'film',
        spoken('Filmdatei', 'Film file'),
        both(
          'MP4, MOV, WebM oder MKV, höchstens 2 GB. Kleinere Fassungen entstehen von selbst.',
          'MP4, MOV, WebM or MKV, at most 2 GB. Smaller versions are made by themselves.',
        ),
      ),
      required: true,
    },
    {
      ...pictureField,
      label: spoken('Standbild', 'Poster'),
      admin: {
        description: both(
          'Leer: ein Bild aus dem Film, sobald die Fassungen fertig sind.',
          'Empty: a frame of the film, once its versions are made.',
        ),
      },
    },
    textFileField(
      'captions',
      spoken('Untertitel (WebVTT)', 'Captions (WebVTT)'),
      both(
        'Je Sprache eine Datei; daraus entsteht auch der Text zum Nachlesen.',
        'One file per language; the transcript is made from it too.',
      ),
    ),
    textFileField(
      'chapters',
      spoken('Kapitel (WebVTT)', 'Chapters (WebVTT)'),
      both('Je Kapitel ein Eintrag mit seinem Titel.', 'One cue per chapter with its title.'),
    ),
    fileField(
      'audioDescription',
      spoken('Fassung mit Audiodeskription', 'Version with audio description'),
      both(
        'Derselbe Film mit gesprochener Beschreibung des Bildes.',
        'The same film with a spoken description of the picture.',
      ),
    ),
    fileField(
      'signLanguage',
      spoken('Fassung in Gebärdensprache', 'Version in sign language'),
      both('Deutsche Gebärdensprache.', 'German Sign Language.'),
    ),
    introductionField('body', spoken('Beschreibung', 'Description')),
    slugField,
    submittedField,
    cityField(),
    ...targetingFields,
    publishedAtField,
    goLiveAtField,
    visibleUntilField,
    sampleField,
  ],
});
