import type { CollectionConfig, PayloadRequest } from 'payload';
import { ofOwnCity, ownWork } from '../access/rules.ts';
import { placeTimeField } from '../fields/place-time.ts';
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
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

const endsFirst = both('Das Ende liegt vor dem Beginn.', 'The end lies before the beginning.');

/** What takes place. Times are entered and shown in the region's own time, wherever the editor sits. */
export const Events: CollectionConfig = publicCollection({
  slug: 'events',
  labels: { singular: both('Veranstaltung', 'Event'), plural: both('Veranstaltungen', 'Events') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'startsAt', 'city', 'languages'],
  creation: 'writers',
  scopes: { cityEditor: (account) => ofOwnCity(account, 'city'), agency: ownWork },
  fields: [
    titleField,
    teaserField,
    {
      type: 'row',
      fields: [
        placeTimeField('startsAt', spoken('Beginn', 'Begins')),
        {
          ...placeTimeField('endsAt', spoken('Ende', 'Ends')),
          validate: (
            value: Date | string | null | undefined,
            { req, siblingData }: { req: PayloadRequest; siblingData: unknown },
          ) => {
            const reader = interfaceLanguage(req.i18n);
            if (!value) return both('Bitte das Ende eintragen.', 'Please enter the end.')[reader];
            const { startsAt } = siblingData as { startsAt?: string | null };
            return !startsAt || new Date(value) >= new Date(startsAt) || endsFirst[reader];
          },
        },
      ],
    },
    {
      name: 'isCancelled',
      type: 'checkbox',
      label: spoken('Abgesagt', 'Cancelled'),
      defaultValue: false,
      admin: {
        description: both(
          'Die Seite bleibt und sagt es laut; bitte nicht löschen.',
          'The page stays and says so loudly; please do not delete it.',
        ),
      },
    },
    {
      name: 'venue',
      type: 'group',
      label: both('Ort', 'Venue'),
      fields: [
        {
          name: 'name',
          type: 'text',
          label: spoken('Name', 'Name'),
          localized: true,
          required: true,
          maxLength: 200,
        },
        {
          name: 'address',
          type: 'text',
          label: spoken('Anschrift', 'Address'),
          localized: true,
          maxLength: 300,
        },
      ],
    },
    {
      name: 'link',
      type: 'text',
      label: spoken('Weitere Auskunft (https://…)', 'Further information (https://…)'),
      maxLength: 500,
    },
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
