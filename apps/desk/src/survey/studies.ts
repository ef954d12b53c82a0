/** Studies of the image analysis: what is asked about which regions, chosen in a form. */
import { checkQuestionnaire, respondentLanguages } from '@city-of-cities/questionnaire';
import { attributes, audiences, markets } from '@city-of-cities/region';
import { perceptionStudy } from '@city-of-cities/region/content';
import { type CollectionBeforeChangeHook, type CollectionConfig, ValidationError } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { campaign } from '../access/rules.ts';
import { choiceField } from '../fields/choice.ts';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { wordsField } from './study-fields.ts';
import { outlineOf } from './study-from-form.ts';
import { questionnaireOf } from './study-outline.ts';

const mostFindings = 10;

/** SU24: a study is kept only when its questionnaire could be fielded; what is missing is said with its place. */
const holdToRules: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const check = checkQuestionnaire(questionnaireOf(outlineOf({ ...originalDoc, ...data })));
  if (check.ok) return data;
  const language = interfaceLanguage(req.i18n);
  throw new ValidationError(
    {
      collection: 'studies',
      errors: check.findings
        .slice(0, mostFindings)
        .map(({ path, reason }) => ({ path, message: `${path}: ${reason[language]}` })),
      req,
    },
    req.t,
  );
};

const namedChoices = (
  rows: readonly {
    readonly id: string;
    readonly name: { readonly de: string; readonly en: string };
  }[],
) => rows.map(({ id, name }) => ({ value: id, label: both(name.de, name.en) }));

export const Studies: CollectionConfig = {
  slug: 'studies',
  labels: { singular: both('Studie', 'Study'), plural: both('Studien', 'Studies') },
  access: { read: campaign, create: campaign, update: campaign, delete: campaign },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'study', 'languages'],
    group: both('Imageanalyse', 'Image analysis'),
    hidden: ({ user }) => !runsCampaign(accountOf(user)),
  },
  disableDuplicate: true,
  hooks: { beforeChange: [holdToRules] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: spoken('Titel', 'Title'),
      required: true,
      maxLength: 120,
    },
    {
      name: 'study',
      type: 'text',
      label: spoken('Kennung', 'Id'),
      required: true,
      unique: true,
      maxLength: 32,
      defaultValue: perceptionStudy.id,
      admin: {
        description: both(
          'Wellen mit derselben Kennung bilden eine Reihe. Buchstaben, Ziffern, Unterstrich.',
          'Waves with the same id form a series. Letters, digits, underscore.',
        ),
      },
    },
    choiceField({
      name: 'languages',
      label: spoken('Sprachen der Befragten', 'Languages of respondents'),
      description: both(
        'Niederländisch, Türkisch und Polnisch hat noch niemand mit dieser Muttersprache gelesen.',
        'Dutch, Turkish and Polish have not been read by native speakers yet.',
      ),
      choices: respondentLanguages.map(({ tag, name }) => ({
        value: tag,
        label: both(name, name),
      })),
      isMany: true,
    }),
    wordsField(
      'introduction',
      spoken('Begrüßung (leer: die vorhandene)', 'Welcome (empty: the existing one)'),
      { isLong: true },
    ),
    wordsField(
      'closing',
      spoken('Dank (leer: der vorhandene)', 'Thanks (empty: the existing one)'),
      { isLong: true },
    ),
    {
      name: 'regions',
      type: 'array',
      label: spoken('Verglichene Regionen', 'Regions compared with'),
      labels: { singular: both('Region', 'Region'), plural: both('Regionen', 'Regions') },
      maxRows: 5,
      admin: {
        description: both(
          'Die eigene Region wird immer gefragt. Die ersten beiden stehen in den Grafiken.',
          'The own region is always asked about. The first two stand in the charts.',
        ),
      },
      fields: [
        {
          name: 'key',
          type: 'text',
          label: spoken('Kennung', 'Id'),
          required: true,
          maxLength: 32,
        },
        wordsField('name', spoken('Name', 'Name')),
      ],
    },
    choiceField({
      name: 'scale',
      label: spoken('Art der Fragen', 'Kind of questions'),
      choices: [
        {
          value: 'semanticDifferential',
          label: both('Gegensatzpaare, 7 Stufen', 'Opposites, 7 points'),
        },
        { value: 'agreement5', label: both('Zustimmung, 5 Stufen', 'Agreement, 5 points') },
        { value: 'agreement7', label: both('Zustimmung, 7 Stufen', 'Agreement, 7 points') },
      ],
      initial: 'semanticDifferential',
    }),
    choiceField({
      name: 'attributes',
      label: spoken('Merkmale (leer: alle)', 'Attributes (empty: all)'),
      choices: namedChoices(attributes),
      isMany: true,
    }),
    wordsField(
      'batteryQuestion',
      spoken('Frage davor (leer: die vorhandene)', 'Question before (empty: the existing one)'),
    ),
    {
      name: 'offersDontKnow',
      type: 'checkbox',
      label: spoken('„weiß nicht“ anbieten', 'Offer “don’t know”'),
      defaultValue: true,
    },
    choiceField({
      name: 'markets',
      label: spoken('Länder (leer: nicht gefragt)', 'Countries (empty: not asked)'),
      choices: namedChoices(markets),
      isMany: true,
    }),
    choiceField({
      name: 'audiences',
      label: spoken('Zielgruppen (leer: nicht gefragt)', 'Audiences (empty: not asked)'),
      choices: namedChoices(audiences),
      isMany: true,
    }),
    {
      name: 'sectors',
      type: 'array',
      label: spoken('Branchen', 'Sectors'),
      labels: { singular: both('Branche', 'Sector'), plural: both('Branchen', 'Sectors') },
      maxRows: 20,
      fields: [
        {
          name: 'key',
          type: 'text',
          label: spoken('Kennung', 'Id'),
          required: true,
          maxLength: 30,
        },
        wordsField('name', spoken('Name', 'Name')),
      ],
    },
    {
      name: 'asksAge',
      type: 'checkbox',
      label: spoken('Alter fragen', 'Ask age'),
      defaultValue: false,
    },
    {
      name: 'asksSex',
      type: 'checkbox',
      label: spoken('Geschlecht fragen', 'Ask sex'),
      defaultValue: false,
    },
    {
      name: 'asksOverall',
      type: 'checkbox',
      label: spoken(
        'Gesamturteil fragen (für die Wichtigkeit)',
        'Ask an overall rating (for importance)',
      ),
      defaultValue: true,
    },
    {
      name: 'openQuestions',
      type: 'array',
      label: spoken('Offene Fragen', 'Open questions'),
      labels: {
        singular: both('Offene Frage', 'Open question'),
        plural: both('Offene Fragen', 'Open questions'),
      },
      maxRows: 10,
      fields: [
        {
          name: 'key',
          type: 'text',
          label: spoken('Kennung', 'Id'),
          required: true,
          maxLength: 32,
        },
        wordsField('question', spoken('Frage', 'Question')),
      ],
    },
  ],
};
