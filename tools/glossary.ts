/** One word per concept: names that must not be exported, each with the word to use. Table in docs/glossary.md. */
export const FORBIDDEN_NAMES: Readonly<Record<string, string>> = {
  post: 'contribution or story',
  article: 'story',
  image: 'picture or perception',
  asset: 'picture or film',
  media: 'picture or film',
  sentiment: 'perception',
  county: 'district',
  tender: 'callForBids or bid',
  competition: 'contest',
  dump: 'publication',
  backend: 'desk',
};

/** File and folder names that hide what is inside. */
export const FORBIDDEN_FILES =
  /(^|\/)(utils?|helpers?|common|shared|misc|types|services?|managers?|base)(\.[a-z]+|\/|$)/;
