import type { AttributeId } from './attributes.ts';
import type { Sourced } from './sourced.ts';

export interface PerceptionResult extends Sourced {
  readonly key: string;
  /** Null where the source gives a finding in words or a rounded share. */
  readonly sharePercent: number | null;
}

export interface PerceptionBaseline extends Sourced {
  readonly presentedOn: string;
  readonly sampleSize: number;
  readonly strengths: readonly AttributeId[];
  readonly gaps: readonly AttributeId[];
  readonly results: readonly PerceptionResult[];
}

/** The image analysis of 2016. How its sample splits by country is not in the pages read. */
export const perception2016: PerceptionBaseline = {
  presentedOn: '2016-06-07',
  sampleSize: 335,
  strengths: ['traditional', 'authentic', 'cosmopolitan', 'reliable'],
  gaps: ['youthful', 'modern', 'dynamic', 'innovative'],
  statement: {
    de: 'Für die Imageanalyse von 2016 wurden 335 Führungskräfte großer und mittlerer Unternehmen in Deutschland und in sechs weiteren Ländern befragt.',
    en: 'For the image analysis of 2016, 335 managers of large and medium-sized firms in Germany and six other countries were surveyed.',
    zh: '2016年的形象分析调查了德国及另外六个国家大中型企业的335名管理者。',
  },
  references: ['I4', 'I6'],
  confidence: 'A',
  results: [
    {
      key: 'strengths',
      sharePercent: null,
      statement: {
        de: 'Als Stärken galten Tradition, Authentizität, Verlässlichkeit und, vor allem im Ausland, Weltoffenheit.',
        en: 'Tradition, authenticity, reliability and, above all abroad, open-mindedness counted as strengths.',
        zh: '传统、真实、可靠被视为优势，开放包容尤其受到国外受访者认可。',
      },
      references: ['I3', 'I5', 'I6'],
      confidence: 'A',
    },
    {
      key: 'gaps',
      sharePercent: null,
      statement: {
        de: 'Zu selten wurde die Region als jung, modern, dynamisch und innovativ gesehen.',
        en: 'Too few saw the region as youthful, modern, dynamic and innovative.',
        zh: '认为该地区年轻、现代、有活力、富于创新的人偏少。',
      },
      references: ['I3', 'I5', 'I6'],
      confidence: 'A',
    },
    {
      key: 'consequence',
      sharePercent: null,
      statement: {
        de: 'Daraus folgte das Ziel, die Region jünger, attraktiver, dynamischer und innovativer darzustellen.',
        en: 'The aim drawn from it: to present the region as younger, more attractive, more dynamic and more innovative.',
        zh: '由此确定的目标是：展现一个更年轻、更有吸引力、更有活力、更具创新力的地区。',
      },
      references: ['R2'],
      confidence: 'A',
    },
    {
      key: 'transport',
      sharePercent: 76,
      statement: {
        de: '76 Prozent der Befragten waren mit der Verkehrsinfrastruktur zufrieden.',
        en: '76 percent of those surveyed were content with the transport infrastructure.',
        zh: '76%的受访者对交通基础设施表示满意。',
      },
      references: ['I3', 'I4', 'I6'],
      confidence: 'B',
    },
    {
      key: 'housing',
      sharePercent: 37,
      statement: {
        de: 'Nur 37 Prozent urteilten positiv über die Qualität des Wohnens.',
        en: 'Only 37 percent were positive about the quality of housing.',
        zh: '仅有37%的受访者对居住质量给予正面评价。',
      },
      references: ['I3', 'I4', 'I6'],
      confidence: 'B',
    },
    {
      key: 'skilledLabour',
      sharePercent: 52.5,
      statement: {
        de: '52,5 Prozent der Führungskräfte in Deutschland nannten das Fachkräftepotenzial gut oder sehr gut.',
        en: '52.5 percent of managers in Germany rated the supply of skilled labour good or very good.',
        zh: '52.5%的德国企业管理者认为专业人才供给良好或非常好。',
      },
      references: ['I3', 'I4', 'I6'],
      confidence: 'B',
    },
    {
      key: 'rejection',
      sharePercent: 9,
      statement: {
        de: 'Etwa 9 Prozent der Führungskräfte im Ausland äußerten sich negativ.',
        en: 'About 9 percent of the international managers were negative.',
        zh: '约9%的国外企业管理者持负面看法。',
      },
      references: ['I3', 'I4', 'I6'],
      confidence: 'B',
    },
  ],
};
