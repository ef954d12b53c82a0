import { type CollectionConfig, ValidationError } from 'payload';
import { administrators, administratorsField } from '../access/rules.ts';
import { accountOf, roleNames, roles, writesContent } from '../access/roles.ts';
import { cityChoices } from '../fields/targeting.ts';
import { choiceField } from '../fields/choice.ts';
import { deskSettings } from '../settings.ts';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

export const PASSWORD_MIN_LENGTH = 12;

const shortPassword = both(
  `Das Passwort braucht mindestens ${PASSWORD_MIN_LENGTH} Zeichen.`,
  `The password needs at least ${PASSWORD_MIN_LENGTH} characters.`,
);
const cityMissing = both(
  'Eine Stadtredaktion gehört zu genau einer Stadt.',
  'A city editor belongs to exactly one city.',
);

/** Everybody who signs in. Only administrators manage accounts; everybody has their own. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Konto', 'Account'), plural: both('Konten', 'Accounts') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: deskSettings().publicUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => writesContent(accountOf(req.user)),
    create: administrators,
    delete: administrators,
    read: ({ req }) => ownAccount(req.user),
    update: ({ req }) => ownAccount(req.user),
    unlock: administrators,
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'city'],
    group: groups.campaign,
    hidden: ({ user }) => accountOf(user)?.role !== 'administrator',
  },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [
      ({ data, originalDoc, req }) => {
        const language = interfaceLanguage(req.i18n);
        const password: unknown = data?.['password'];
        if (typeof password === 'string' && password.length < PASSWORD_MIN_LENGTH)
          throw new ValidationError(
            {
              collection: 'users',
              errors: [{ path: 'password', message: shortPassword[language] }],
              req,
            },
            req.t,
          );
        const merged = { ...originalDoc, ...data };
        if (merged['role'] === 'cityEditor' && !merged['city'])
          throw new ValidationError(
            {
              collection: 'users',
              errors: [{ path: 'city', message: cityMissing[language] }],
              req,
            },
            req.t,
          );
        return data;
      },
    ],
    beforeChange: [({ data }) => (data['role'] === 'cityEditor' ? data : { ...data, city: null })],
  },
  fields: [
    { name: 'name', type: 'text', label: spoken('Name', 'Name'), required: true, maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      label: spoken('Rolle', 'Role'),
      required: true,
      defaultValue: 'reader',
      saveToJWT: true,
      access: { create: administratorsField, update: administratorsField },
      options: roles.map((value) => ({ value, label: roleNames[value] })),
    },
    choiceField({
      name: 'city',
      label: spoken('Stadt', 'City'),
      description: both('Nur für Stadtredaktionen.', 'For city editors only.'),
      choices: cityChoices,
      access: { create: administratorsField, update: administratorsField },
    }),
  ],
};

function ownAccount(user: unknown) {
  const account = accountOf(user);
  if (account === null) return false;
  return account.role === 'administrator' || { id: { equals: account.id } };
}
