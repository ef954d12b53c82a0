import type { CollectionConfig } from 'payload';
import { campaignField, nobodyField, ofOwnCity } from '../access/rules.ts';
import { pictureField, teaserField } from '../fields/heading.ts';
import {
  goLiveAtField,
  publishedAtField,
  submittedField,
  visibleUntilField,
} from '../fields/release.ts';
import { runningTextField } from '../fields/running-text.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

/** The 53 cities. Their ids are the official keys; the loader makes them, people write their portraits. */
export const Cities: CollectionConfig = publicCollection({
  slug: 'cities',
  labels: { singular: both('Stadt', 'City'), plural: both('Städte', 'Cities') },
  useAsTitle: 'name',
  defaultColumns: ['name', 'id', 'languages', 'updatedAt'],
  creation: 'loader',
  scopes: { cityEditor: (account) => ofOwnCity(account, 'id') },
  fields: [
    {
      name: 'id',
      type: 'text',
      label: spoken('Amtlicher Schlüssel (AGS)', 'Official key (AGS)'),
      required: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'name',
      type: 'text',
      label: spoken('Name', 'Name'),
      localized: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
    },
    teaserField,
    pictureField,
    runningTextField('portrait', spoken('Porträt', 'Portrait')),
    {
      name: 'links',
      type: 'array',
      label: spoken('Links', 'Links'),
      labels: { singular: both('Link', 'Link'), plural: both('Links', 'Links') },
      localized: true,
      maxRows: 12,
      fields: [
        { name: 'label', type: 'text', label: spoken('Beschriftung', 'Label'), required: true },
        {
          name: 'href',
          type: 'text',
          label: spoken('Adresse (https://…)', 'Address (https://…)'),
          required: true,
        },
      ],
    },
    submittedField,
    { ...publishedAtField, access: { update: campaignField } },
    goLiveAtField,
    visibleUntilField,
  ],
});
