/** The form of a study, in the order in which it is decided: who answers, about what, in which words. */
import { perceptionStudy } from '@city-of-cities/region/content';
import type { Field } from 'payload';
import { both, spoken } from '../texts/bilingual.ts';
import { formStep } from './form-step.ts';
import { peopleFields } from './study-people.ts';
import { openQuestionFields, subjectFields } from './study-subject.ts';
import { wordsField } from './study-fields.ts';

export const studyFields: Field[] = [
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
  formStep({ title: both('1 · Wer antwortet', '1 · Who answers'), fields: peopleFields }),
  formStep({
    title: both('2 · Wonach gefragt wird', '2 · What is asked about'),
    fields: subjectFields,
  }),
  formStep({
    title: both('3 · Offene Fragen', '3 · Open questions'),
    note: both('Ohne Eintrag wird keine gestellt.', 'Without an entry none is asked.'),
    isClosed: true,
    fields: openQuestionFields,
  }),
  formStep({
    title: both('4 · Eigene Worte', '4 · Own words'),
    note: both(
      'Was leer bleibt, wird mit den vorhandenen Worten gefragt.',
      'What stays empty is asked in the existing words.',
    ),
    isClosed: true,
    fields: [
      wordsField('introduction', spoken('Begrüßung', 'Welcome'), { isLong: true }),
      wordsField(
        'batteryQuestion',
        spoken('Frage vor den Merkmalen', 'Question before attributes'),
      ),
      wordsField('closing', spoken('Dank', 'Thanks'), { isLong: true }),
    ],
  }),
];
