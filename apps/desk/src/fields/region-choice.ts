/**
 * Fields whose values are ids of the region's data. They are text columns, not database enums, so that another
 * region needs no migration; the choice is offered by a component and checked here.
 */
import { type FieldHook, type TextField, ValidationError } from 'payload';
import { both, interfaceLanguage } from '../texts/bilingual.ts';

export interface Choice {
  readonly value: string;
  readonly label: { readonly de: string; readonly en: string };
}

interface ChoiceField {
  readonly name: string;
  readonly label: { de: string; en: string };
  readonly description?: { de: string; en: string };
  readonly choices: readonly Choice[];
  readonly isMany?: boolean;
  readonly inSidebar?: boolean;
  readonly access?: TextField['access'];
}

/** A field that takes one or, with `isMany`, several of the choices. */
export function regionChoice(options: ChoiceField): TextField {
  const known = new Set(options.choices.map(({ value }) => value));

  // Drafts skip field validation, and access rules compare such columns: an unknown id never gets in.
  const refuseUnknown: FieldHook = ({ value, req, path }) => {
    // An empty choice arrives as '' from a form; the column knows only null.
    const values = (Array.isArray(value) ? value : [value]).filter(isGiven);
    if (!values.every((one) => known.has(one as string)))
      throw new ValidationError({
        errors: [{ path: path.join('.'), message: unknownChoice[interfaceLanguage(req.i18n)] }],
        req,
      });
    if (options.isMany) return value === undefined ? value : values;
    return value === '' ? null : value;
  };

  return {
    name: options.name,
    type: 'text',
    label: options.label,
    index: true,
    ...(options.isMany && { hasMany: true as const }),
    ...(options.access && { access: options.access }),
    admin: {
      ...(options.description && { description: options.description }),
      ...(options.inSidebar && { position: 'sidebar' as const }),
      components: {
        Field: {
          path: '/components/RegionChoice.tsx#RegionChoice',
          clientProps: { choices: options.choices, isMany: options.isMany ?? false },
        },
        Cell: {
          path: '/components/RegionChoiceCell.tsx#RegionChoiceCell',
          clientProps: { choices: options.choices },
        },
      },
    },
    hooks: { beforeChange: [refuseUnknown] },
  } as TextField;
}

const unknownChoice = both(
  'Bitte einen Eintrag der Liste wählen.',
  'Please choose an entry of the list.',
);

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
