/** Fills a database with 53 cities in every language, stories, pages and a release, so that the site has something to show. */
import { audiences, cities, languageIds, topics } from '@city-of-cities/region';
import { publishFacts } from './facts.ts';
import { fillKinds } from './fill-kinds.ts';
import { aCity, aPage, aRelease, aStory, paragraph } from './documents.ts';
import type { Publisher } from './publisher.ts';

const titles = {
  de: [
    'Fünf Haltestellen vom Hörsaal ins Labor',
    'Ein Fluss lernt wieder Kurven',
    'Sechs Wochen Bühne, ohne roten Teppich',
    'Die Palette, die mitdenkt',
  ],
  en: [
    'Five stops from lecture hall to lab',
    'A river learns to bend again',
    'Six weeks on stage, no red carpet',
    'The pallet that thinks',
  ],
  zh: ['从课堂到实验室，只要五站', '一条河，重新学会转弯', '六周舞台，没有红毯', '会思考的托盘'],
} as const;
const sentences = {
  de: 'Um 8.12 Uhr verlässt die S-Bahn den Bahnhof, um 8.32 Uhr hält sie unter der Universität. Dazwischen liegen zwei Rathäuser, drei Kanäle und ein Frühstück. Wer hier wohnt, zählt nicht in Kilometern, sondern in Haltestellen.',
  en: 'At 8.12 the train leaves the main station, at 8.32 it stops beneath the university. Between them lie two town halls, three canals and one breakfast. Whoever lives here counts stops, not kilometres.',
  zh: '八点十二分，列车离开中央车站；八点三十二分，停在大学站下。中间隔着两座市政厅、三条运河和一顿早餐。住在这里的人不数公里，只数站。',
} as const;

export async function fill(
  publisher: Publisher,
  options: { readonly stories: number },
): Promise<void> {
  await publishFacts(publisher);
  for (const language of languageIds) {
    await fillKinds(publisher, language);
    for (const city of cities)
      await publisher.publish(
        aCity(city, language, {
          teaser: sentences[language].split(/[.。]/)[0] + (language === 'zh' ? '。' : '.'),
          portrait: [paragraph(sentences[language]), paragraph(sentences[language])],
        }),
      );
    for (const [index, purpose] of (
      ['about', 'contact', 'imprint', 'privacy', 'accessibility'] as const
    ).entries())
      await publisher.publish(
        aPage({
          id: `${index + 1}`,
          language,
          slug: purpose,
          title: pageTitles[language][index] ?? purpose,
          purpose,
        }),
      );
    await publisher.publish(
      aRelease({
        language,
        slug: 'kampagne-beginnt',
        title: releaseTitles[language],
        teaser: sentences[language],
      }),
    );
    for (let index = 0; index < options.stories; index += 1) {
      const title = titles[language][index % 4] ?? '';
      await publisher.publish(
        aStory({
          id: `${index + 100}`,
          language,
          slug: `story-${index}`,
          title,
          teaser: sentences[language].split(/[.。]/)[1]?.trim() + (language === 'zh' ? '。' : '.'),
          city: index % 9 === 8 ? null : (cities[(index * 7) % cities.length]?.id ?? null),
          topics: [topics[index % topics.length]?.id ?? 'living'],
          audiences: [audiences[index % audiences.length]?.id ?? 'students'],
          publishedAt: new Date(Date.UTC(2019, 5, 1) - index * 86_400_000).toISOString(),
          sample: index % 2 === 0,
          body: [
            paragraph(sentences[language]),
            { type: 'heading', level: 2, children: [{ type: 'text', text: title }] },
            paragraph(sentences[language]),
            {
              type: 'quote',
              children: [
                { type: 'text', text: sentences[language].split(/[.。]/)[2]?.trim() ?? '' },
              ],
            },
            {
              type: 'list',
              ordered: false,
              items: [
                [{ type: 'text', text: title }],
                [{ type: 'link', href: `/${language}`, children: [{ type: 'text', text: title }] }],
              ],
            },
            paragraph(sentences[language]),
          ],
        }),
      );
    }
  }
}

const pageTitles = {
  de: ['Über die Kampagne', 'Kontakt', 'Impressum', 'Datenschutz', 'Barrierefreiheit'],
  en: ['About the campaign', 'Contact', 'Legal notice', 'Privacy', 'Accessibility'],
  zh: ['关于推广活动', '联系我们', '法律声明', '隐私', '无障碍'],
} as const;
const releaseTitles = {
  de: 'Stadt der Städte: Die Kampagne beginnt',
  en: 'City of Cities: the campaign begins',
  zh: '众城之城：推广活动启动',
} as const;
