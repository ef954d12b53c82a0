/** Whom a piece is for and what it works for; the values come from the region. */
import {
  attributes,
  audiences,
  cities,
  type CityId,
  type LocalText,
  markets,
  topics,
} from '@city-of-cities/region';
import type { TextField } from 'payload';
import { campaignField } from '../access/rules.ts';
import { accountOf } from '../access/roles.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { type Choice, choiceField } from './choice.ts';

function choicesOf(
  entries: readonly { readonly id: string; readonly name: LocalText }[],
): readonly Choice[] {
  return entries.map(({ id, name }) => ({ value: id, label: { de: name.de, en: name.en } }));
}

export const cityChoices: readonly Choice[] = choicesOf(cities).toSorted((a, b) =>
  a.label.de.localeCompare(b.label.de, 'de'),
);

/** The city's name for people, from its official key. */
export function cityName(id: CityId, language: 'de' | 'en'): string {
  return cityChoices.find(({ value }) => value === id)?.label[language] ?? id;
}

/** The city something belongs to. Only the campaign chooses; a city editor's work belongs to the own city. */
export function cityField(description?: { de: string; en: string }): TextField {
  const field = choiceField({
    name: 'city',
    label: spoken('Stadt', 'City'),
    choices: cityChoices,
    inSidebar: true,
    access: { create: campaignField, update: campaignField },
    ...(description && { description }),
  });
  return {
    ...field,
    hooks: {
      ...field.hooks,
      beforeChange: [
        ...(field.hooks?.beforeChange ?? []),
        ({ operation, req, value }) => {
          const account = accountOf(req.user);
          return operation === 'create' && account?.role === 'cityEditor' ? account.city : value;
        },
      ],
    },
  };
}

export const targetingFields: TextField[] = [
  choiceField({
    name: 'topics',
    label: spoken('Themen', 'Topics'),
    choices: choicesOf(topics),
    isMany: true,
    inSidebar: true,
  }),
  choiceField({
    name: 'audiences',
    label: spoken('Zielgruppen', 'Audiences'),
    choices: choicesOf(audiences),
    isMany: true,
    inSidebar: true,
  }),
  choiceField({
    name: 'markets',
    label: spoken('Zielmärkte', 'Markets'),
    choices: choicesOf(markets),
    isMany: true,
    inSidebar: true,
  }),
  choiceField({
    name: 'attribute',
    label: spoken('Merkmal', 'Attribute'),
    description: both(
      'Welches Merkmal des Images der Beitrag stärken soll.',
      'The attribute of the image this piece works for.',
    ),
    choices: choicesOf(attributes),
    inSidebar: true,
  }),
];
