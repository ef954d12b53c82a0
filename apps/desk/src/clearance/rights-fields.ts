/** Who may show a picture or film where, and until when. The site stops showing it by itself. */
import { markets } from '@city-of-cities/region';
import type { DateField, Field } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';

const exitNames = {
  site: both('Website', 'Site'),
  social: both('Soziale Medien', 'Social media'),
  print: both('Druck', 'Print'),
  press: both('Presse', 'Press'),
  kit: both('Material zum Herunterladen', 'Download kit'),
  report: both('Bericht', 'Report'),
} as const;

const exits = choiceField({
  name: 'exits',
  label: spoken('Erlaubte Ausspielwege', 'Allowed exits'),
  description: both('Leer: alle.', 'Empty: all.'),
  choices: Object.entries(exitNames).map(([value, label]) => ({ value, label })),
  isMany: true,
});

function instantField(name: string, label: ReturnType<typeof spoken>): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  };
}

export const rightsFields: Field[] = [
  {
    name: 'holder',
    type: 'text',
    label: spoken('Rechteinhaber', 'Rights holder'),
    maxLength: 200,
    admin: { description: both('Leer: wie im Bildnachweis.', 'Empty: as in the credit.') },
  },
  instantField('licenceUntil', spoken('Lizenz endet am', 'Licence ends on')),
  exits,
  choiceField({
    name: 'markets',
    label: spoken('Erlaubte Zielländer', 'Allowed markets'),
    description: both('Leer: alle.', 'Empty: all.'),
    choices: markets.map(({ id, name }) => ({ value: id, label: both(name.de, name.en) })),
    isMany: true,
  }),
  {
    name: 'persons',
    type: 'array',
    label: spoken('Abgebildete Personen', 'Persons shown'),
    labels: { singular: both('Person', 'Person'), plural: both('Personen', 'Persons') },
    fields: [
      { name: 'name', type: 'text', label: spoken('Name', 'Name'), required: true },
      exits,
      instantField('until', spoken('Einwilligung bis', 'Consent until')),
      instantField('withdrawnAt', spoken('Widerrufen am', 'Withdrawn on')),
    ],
  },
  {
    name: 'isRestricted',
    type: 'checkbox',
    label: spoken(
      'Eingeschränkt: nicht beschneiden, nicht herunterladen, nur ein Ausspielweg',
      'Restricted: no cropping, no download, one exit only',
    ),
    defaultValue: false,
  },
];
