/**
 * Fields whose values come from a list: the region's ids, the contract's page purposes. They are text columns, not
 * database enums, so that another region or a longer list needs no migration; the choice is offered by a component
 * and checked here.
 */
import { type FieldHook, type TextField, ValidationError } from 'payload';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';

export interface Choice {
  readonly value: string;
  readonly label: { readonly de: string; readonly en: string };
}

interface ChoiceOptions {
  readonly name: string;
  readonly label: ReturnType<typeof spoken>;
  readonly description?: { de: string; en: string };
  readonly choices: readonly Choice[];
  readonly isMany?: boolean;
  readonly inSidebar?: boolean;
  /** A single choice that is never empty. */
  readonly initial?: string;
  /** With `isMany`: chosen at first; may all be taken away. */
  readonly initialMany?: readonly string[];
  readonly access?: TextField['access'];
}

/** A field that takes one or, with `isMany`, several of the choices. */
export function choiceField(options: ChoiceOptions): TextField {
  const said = (language: string): string => options.label({ i18n: { language } });
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
    ...(options.initialMany !== undefined && { defaultValue: [...options.initialMany] as never }),
    ...(options.initial !== undefined && { defaultValue: options.initial, required: true }),
    ...(options.access && { access: options.access }),
    admin: {
      ...(options.description && { description: options.description }),
      ...(options.inSidebar && { position: 'sidebar' as const }),
      components: {
        Field: {
          path: '/components/Choice.tsx#ChoiceField',
          clientProps: {
            // Payload keeps one drawing of such fields for all readers, in the language of whoever came first.
            title: both(said('de'), said('en')),
            choices: options.choices,
            isMany: options.isMany ?? false,
            isRequired: options.initial !== undefined,
          },
        },
        Cell: {
          path: '/components/ChoiceCell.tsx#ChoiceCell',
          clientProps: { choices: options.choices },
        },
      },
    },
    hooks: { beforeChange: [refuseUnknown] },
  };
}

const unknownChoice = both(
  'Bitte einen Eintrag der Liste wählen.',
  'Please choose an entry of the list.',
);

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
