/**
 * When a document may be seen. The window is data in the snapshot: the database opens and closes it by itself, so
 * no job has to run at the instant and none can fail.
 */
import type { CheckboxField, DateField, RelationshipField, TextField } from 'payload';
import { campaignField, nobodyField } from '../access/rules.ts';
import { accountOf } from '../access/roles.ts';
import { both, spoken } from '../texts/bilingual.ts';

function instantField(
  name: string,
  label: ReturnType<typeof spoken>,
  description: { de: string; en: string },
): DateField {
  return {
    name,
    type: 'date',
    label,
    access: { create: campaignField, update: campaignField },
    admin: {
      position: 'sidebar',
      description,
      date: {
        pickerAppearance: 'dayAndTime',
        timeIntervals: 15,
        displayFormat: 'dd.MM.yyyy HH:mm',
      },
    },
  };
}

export const goLiveAtField = instantField(
  'goLiveAt',
  spoken('Geht live am', 'Goes live at'),
  both(
    'Leer: sofort beim Veröffentlichen. Sonst von selbst zu diesem Zeitpunkt.',
    'Empty: at once when published. Otherwise by itself at this instant.',
  ),
);

export const visibleUntilField = instantField(
  'visibleUntil',
  spoken('Sichtbar bis', 'Visible until'),
  both('Danach verschwindet die Seite von selbst.', 'After this the page goes by itself.'),
);

export const embargoUntilField = instantField(
  'embargoUntil',
  spoken('Sperrfrist bis', 'Embargo until'),
  both(
    'Vorher auf keiner Fläche sichtbar: Seite, Liste, Feed, Suche, Bild.',
    'Not visible before on any surface: page, list, feed, search, picture.',
  ),
);

export const publishedAtField: DateField = {
  ...instantField(
    'publishedAt',
    spoken('Datum auf der Seite', 'Date on the page'),
    both('Leer: Tag der ersten Veröffentlichung.', 'Empty: the day of the first publication.'),
  ),
  hooks: {
    beforeChange: [
      ({ value, data }) =>
        value ?? (data?.['_status'] === 'published' ? new Date().toISOString() : value),
    ],
  },
};

export const sampleField: CheckboxField = {
  name: 'isSample',
  type: 'checkbox',
  label: spoken('Beispielinhalt', 'Sample content'),
  defaultValue: false,
  access: { create: campaignField, update: campaignField },
  admin: {
    position: 'sidebar',
    description: both(
      'Erfundenes wird auf der Seite als Beispiel gekennzeichnet.',
      'Invented content is marked as a sample on the page.',
    ),
  },
};

/** A writer's "ready": the campaign office finds the document among what waits for it. Publishing ends it. */
export const submittedField: CheckboxField = {
  name: 'isSubmitted',
  type: 'checkbox',
  label: spoken('Bereit zur Veröffentlichung', 'Ready to publish'),
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: both(
      'Legt das Dokument dem Kampagnenbüro vor.',
      'Puts the document before the campaign office.',
    ),
  },
  hooks: {
    beforeChange: [({ value, data }) => (data?.['_status'] === 'published' ? false : value)],
    beforeDuplicate: [() => false],
  },
};

/** Who made a document. Access rules of agencies look at it. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: spoken('Angelegt von', 'Made by'),
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ operation, req, value }) =>
        operation === 'create' ? (accountOf(req.user)?.id ?? null) : value,
    ],
    beforeDuplicate: [({ req }) => accountOf(req.user)?.id ?? null],
  },
};

/** Who saved the present draft; "changed by others" on the home view is read from it. */
export const changedByField: RelationshipField = {
  ...createdByField,
  name: 'changedBy',
  label: spoken('Zuletzt geändert von', 'Last changed by'),
  hooks: { beforeChange: [({ req, value }) => accountOf(req.user)?.id ?? value] },
};

/** The key under which the loader knows a built-in document; empty for what people made. */
export const contentKeyField: TextField = {
  name: 'contentKey',
  type: 'text',
  label: spoken('Schlüssel', 'Key'),
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
};
