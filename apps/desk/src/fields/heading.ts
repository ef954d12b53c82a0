import type { TextareaField, TextField, UploadField } from 'payload';
import { both, spoken } from '../texts/bilingual.ts';

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  label: spoken('Titel', 'Title'),
  localized: true,
  required: true,
  maxLength: 200,
};

export const teaserField: TextareaField = {
  name: 'teaser',
  type: 'textarea',
  label: spoken('Vorspann', 'Teaser'),
  localized: true,
  required: true,
  maxLength: 600,
  admin: {
    description: both(
      'Ein Satz, der auch allein stehen kann.',
      'One sentence that can stand alone.',
    ),
  },
};

export const pictureField: UploadField = {
  name: 'picture',
  type: 'upload',
  relationTo: 'pictures',
  label: spoken('Bild', 'Picture'),
};
