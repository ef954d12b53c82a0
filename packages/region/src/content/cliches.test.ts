import { expect, test } from 'vitest';
import { cities, languageIds } from '../index.ts';
import { portraitOf } from './index.ts';
import { allDocuments } from './testing/all-documents.ts';

/** The plain words of the region's cliché lexicon, without its exceptions: content has no need of either. */
const words = {
  de: /(?<!\p{L})(?:(?:stein|braun)?kohlen?|kohlen\p{L}*|zechen?|zechen\p{L}+|pütt|bergwerk\p{L}*|bergbau\p{L}*|bergm[aä]nn\p{L}*|bergleute\p{L}*|flöz\p{L}*|stollen|steiger\p{L}*|schacht|schächte|gruben?|halden?|glück\s?auf|stahl|stahl(?:werk|kocher|arbeiter|stadt)\p{L}*|hochofen|hochöfen|kokerei\p{L}*|förder(?:turm|türm|gerüst)\p{L}*|schlote?|schornstein\p{L}*|ruß|kumpels?|maloch\p{L}*|pott|ruhrpott\p{L}*|revier\p{L}*|currywurst|pommes\p{L}*|trinkhallen?|büdchen|tauben\p{L}+|schrebergärt?\p{L}*|strukturwandel\p{L}*|strukturkrise|niedergang\p{L}*|abgehängt\p{L}*|industriebrachen?|schmelztiegel\p{L}*|potenziale|spannend\p{L}*|herz europas)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:coal\p{L}*|collier\p{L}*|mining|miners?|pits?|pithead|steel\p{L}*|furnaces?|ironworks|winding towers?|headframes?|smokestacks?|chimneys?|slag|soot|smog|grim[ey]|gritty|grit|blue[- ]collar|ruhrpott|pott|currywurst|pigeons?|rust belt|post-industrial|structural change|left[- ]behind|melting pot|hubs?|vibrant|heart of europe)(?!\p{L})/giu,
  zh: /煤|[矿礦]|[钢鋼]铁|[钢鋼]厂|炼[钢铁焦]|高炉|焦[化炭]|烟囱|浓烟|黑烟|灰蒙蒙|雾霾|苦力|蓝领|粗犷|工业区|咖喱|赛鸽|锈带|老工业|夕阳产业|衰落|没落|废墟|转型|超级|顶级|最/gu,
} as const;

test.each(languageIds)('[RC9] no %s text carries a word of the lexicon', (language) => {
  const texts = [
    ...allDocuments.map(({ slug, title, teaser, body, others }) => ({
      of: slug.de,
      text: [title, teaser, body, ...others].map((text) => text[language]).join('\n'),
    })),
    ...cities.map((city) => {
      const { teaser, body } = portraitOf(city);
      return { of: city.slug, text: `${teaser[language]}\n${body[language]}` };
    }),
  ];
  for (const { of, text } of texts) {
    expect(text.match(words[language]) ?? [], of).toEqual([]);
  }
});

test('[RC9] the words would be found', () => {
  expect('Der Kumpel kam vom Stahlwerk.'.match(words.de)).toEqual(['Kumpel', 'Stahlwerk']);
  expect('from coal to a vibrant hub'.match(words.en)).toEqual(['coal', 'vibrant', 'hub']);
  expect('昔日煤都与烟囱'.match(words.zh)).toEqual(['煤', '烟囱']);
});
