/** What is said beside every figure about how answers were weighted. */
import { isRefusal, summariseWeights } from '@city-of-cities/perception';
import type { WeightingPlan } from '@city-of-cities/questionnaire';
import { type LanguageId, languages, type LocalText } from '@city-of-cities/region';

const itemNames: Readonly<Record<string, LocalText>> = {
  age: { de: 'Alter', en: 'age', zh: '年龄' },
  sex: { de: 'Geschlecht', en: 'sex', zh: '性别' },
  market: { de: 'Land', en: 'country', zh: '国家' },
  audience: { de: 'Zielgruppe', en: 'audience', zh: '目标群体' },
  sector: { de: 'Branche', en: 'sector', zh: '行业' },
};

interface NoteParts {
  readonly margins: string;
  readonly source: string;
  readonly cap: string | null;
  readonly deff: string;
}

const sentence: Readonly<Record<LanguageId, (parts: NoteParts) => string>> = {
  de: ({ margins, source, cap, deff }) =>
    `gewichtet nach ${margins} (${source})${cap === null ? '' : `, Gewichte höchstens das ${cap}-Fache des Mittels`}, Effekt der Gewichtung ${deff}`,
  en: ({ margins, source, cap, deff }) =>
    `weighted by ${margins} (${source})${cap === null ? '' : `, weights at most ${cap} times the mean`}, design effect of weighting ${deff}`,
  zh: ({ margins, source, cap, deff }) =>
    `按${margins}加权（${source}）${cap === null ? '' : `，权重不超过均值的${cap}倍`}，加权设计效应${deff}`,
};

/** SU21: margins, source, cap, and what weighting cost (Kish); null when every answer counts alike. */
export function weightingNote(
  weighting: WeightingPlan | null,
  weights: Float64Array,
): LocalText | null {
  if (weighting === null) return null;
  const summary = summariseWeights(weights);
  if (isRefusal(summary)) throw new Error(summary.message);
  const inLanguage = (id: LanguageId): string => {
    const { locale } = languages.find((language) => language.id === id) ?? { locale: 'de-DE' };
    const said = (value: number, digits: number): string =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
    return sentence[id]({
      margins: weighting.margins
        .map(({ items }) => items.map((item) => itemNames[item]?.[id] ?? item).join(' × '))
        .join(', '),
      source: weighting.source,
      cap: weighting.capTimesMean === null ? null : said(weighting.capTimesMean, 1),
      deff: said(summary.kishDeff, 2),
    });
  };
  return { de: inLanguage('de'), en: inLanguage('en'), zh: inLanguage('zh') };
}
