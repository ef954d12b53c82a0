import type { CollectionConfig } from 'payload';
import { ofOwnCity, ownWork } from '../access/rules.ts';
import { pictureField, teaserField, titleField } from '../fields/heading.ts';
import {
  goLiveAtField,
  publishedAtField,
  sampleField,
  submittedField,
  visibleUntilField,
} from '../fields/release.ts';
import { runningTextField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { cityField, targetingFields } from '../fields/targeting.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

export const Stories: CollectionConfig = publicCollection({
  slug: 'stories',
  labels: { singular: both('Geschichte', 'Story'), plural: both('Geschichten', 'Stories') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'city', 'languages', 'updatedAt'],
  creation: 'writers',
  scopes: {
    cityEditor: (account) => ofOwnCity(account, 'city'),
    agency: ownWork,
  },
  fields: [
    titleField,
    teaserField,
    pictureField,
    runningTextField('body', spoken('Text', 'Text')),
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
