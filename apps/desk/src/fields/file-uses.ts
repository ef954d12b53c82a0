import type { UIField } from 'payload';
import { both } from '../texts/bilingual.ts';

/** The documents a picture or film file stands in. */
export const fileUsesField: UIField = {
  name: 'uses',
  type: 'ui',
  label: both('Wo es verwendet wird', 'Where it is used'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/FileUses.tsx#FileUses' },
  },
};
