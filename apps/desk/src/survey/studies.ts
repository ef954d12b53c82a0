/** Studies of the image analysis: what is asked about which regions, chosen in a form. */
import { checkQuestionnaire } from '@city-of-cities/questionnaire';
import { type CollectionBeforeChangeHook, type CollectionConfig, ValidationError } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { campaign } from '../access/rules.ts';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';
import { studyFields } from './study-steps.ts';
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

export const Studies: CollectionConfig = {
  slug: 'studies',
  labels: { singular: both('Studie', 'Study'), plural: both('Studien', 'Studies') },
  access: { read: campaign, create: campaign, update: campaign, delete: campaign },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'study', 'languages'],
    group: groups.analysis,
    hidden: ({ user }) => !runsCampaign(accountOf(user)),
  },
  disableDuplicate: true,
  hooks: { beforeChange: [holdToRules] },
  fields: studyFields,
};
