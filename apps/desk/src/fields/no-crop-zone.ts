/** The part of a picture that no crop may cut, in per cent of its width and height from the top left. */
import type { GroupField, NumberField, PayloadRequest } from 'payload';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';

const outside = both(
  'Der Bereich reicht über den Rand des Bildes hinaus.',
  'The zone reaches beyond the edge of the picture.',
);

function side(name: string, label: ReturnType<typeof spoken>, starts?: string): NumberField {
  return {
    name,
    type: 'number',
    label,
    min: 0,
    max: 100,
    ...(starts && {
      validate: (
        value: number | number[] | null | undefined,
        { req, siblingData }: { req: PayloadRequest; siblingData: unknown },
      ) => {
        const start = (siblingData as Record<string, unknown>)[starts];
        const sum = Number(start ?? 0) + Number(value ?? 0);
        return (sum <= 100 && Number(value ?? 0) >= 0) || outside[interfaceLanguage(req.i18n)];
      },
    }),
  };
}

export const noCropZoneField: GroupField = {
  name: 'noCropZone',
  type: 'group',
  label: both('Nicht anschneiden (in Prozent)', 'Never cut (in per cent)'),
  admin: {
    description: both(
      'Gesichter, Zeichen, Schrift. Breite und Höhe 0: Das ganze Bild darf beschnitten werden.',
      'Faces, marks, lettering. Width and height 0: the whole picture may be cropped.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        side('x', spoken('Von links', 'From the left')),
        side('y', spoken('Von oben', 'From the top')),
        side('width', spoken('Breite', 'Width'), 'x'),
        side('height', spoken('Höhe', 'Height'), 'y'),
      ],
    },
  ],
};
