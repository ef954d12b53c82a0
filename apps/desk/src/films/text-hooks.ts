/** The hooks of film texts: checked when they come in, kept while a film uses them. */
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
} from 'payload';
import { isLanguageId } from '@city-of-cities/region';
import { both } from '../texts/bilingual.ts';
import { filmTextFields } from '../translate/film-document.ts';
import { randomName } from './check-film.ts';
import { checkText } from './check-text.ts';
import { refuse, refuseInUse } from './hooks.ts';

const noFile = both('Bitte eine WebVTT-Datei wählen.', 'Please choose a WebVTT file.');
const fixedFile = both(
  'Die Datei bleibt. Bitte eine neue hochladen und die alte ersetzen.',
  'The file stays. Please upload a new one and replace the old one.',
);
const fixedLanguage = both(
  'Sprache und Zweck gehören zur geprüften Datei. Bitte die Datei neu hochladen.',
  'Language and purpose belong to the checked file. Please upload the file anew.',
);

export const checkTextUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data } = args as { data?: Record<string, unknown> };
  if (operation === 'update') {
    if (req.file) refuse(req, [fixedFile]);
    return args;
  }
  if (!req.file) return refuse(req, [noFile]);
  const language = isLanguageId(data?.['language']) ? data['language'] : 'de';
  const check = checkText(req.file.data, {
    language,
    isChapters: data?.['purpose'] === 'chapters',
  });
  if (!check.ok)
    return refuse(
      req,
      check.notes
        .filter(({ severity }) => severity === 'block')
        .slice(0, 20)
        .map(({ line, reason }) =>
          both(`Zeile ${line}: ${reason.de}`, `Line ${line}: ${reason.en}`),
        ),
    );
  // The type is ours to say: browsers announce WebVTT in many ways.
  req.file = {
    ...req.file,
    mimetype: 'text/vtt',
    name: randomName(req.file.name.replace(/\.[^.]*$/, ''), '.vtt'),
  };
  req.context['filmText'] = { content: check.content, notes: check.notes };
  return args;
};

export const rememberText: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const stays = (field: 'language' | 'purpose') =>
      data[field] === undefined || data[field] === (originalDoc as typeof data)[field];
    if (!stays('language') || !stays('purpose')) refuse(req, [fixedLanguage]);
    return data;
  }
  const found = req.context['filmText'] as Record<string, unknown> | undefined;
  delete req.context['filmText'];
  return { ...data, ...found };
};

export const refuseTextInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseInUse(req, filmTextFields, Number(id));
};
