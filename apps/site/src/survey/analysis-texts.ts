/** Words of the results page around its charts; the charts bring their own. */
import type { LanguageId } from '@city-of-cities/region';

export interface AnalysisTexts {
  /** Path segment; part of addresses, never change one. */
  readonly segment: string;
  readonly title: string;
  readonly lead: string;
  readonly sample: string;
  readonly none: string;
  readonly charts: {
    readonly profile: string;
    readonly topTwo: string;
    readonly strengths: (competitor: string) => string;
    readonly map: string;
    readonly importance: string;
    readonly goals: string;
    readonly markets: string;
    readonly wave: (attribute: string) => string;
  };
  readonly sections: {
    readonly profile: string;
    readonly strengths: string;
    readonly map: string;
    readonly importance: string;
    readonly change: string;
    readonly goals: string;
    readonly markets: string;
  };
  /** Above the list of sections. */
  readonly contents: string;
  readonly waveLabel: (year: string) => string;
  readonly table: string;
  readonly csv: string;
  readonly noChart: string;
  readonly marketsNote: string;
  readonly plan: (hash: string) => string;
  readonly baseline: string;
  readonly baselineLead: string;
  readonly sources: string;
  readonly confidence: Readonly<Record<'A' | 'B' | 'C', string>>;
}

export const analysisTexts: Readonly<Record<LanguageId, AnalysisTexts>> = {
  de: {
    segment: 'imageanalyse',
    title: 'Imageanalyse',
    lead: 'Wie wird die Metropole Ruhr gesehen, und ändert sich das? Jede Zahl mit ihrer Unsicherheit, auch dort, wo es unbequem ist.',
    sample:
      'Beispieldaten: Diese Befragten sind erfunden. Sie zeigen, wie Ergebnisse hier aussehen werden, und sagen nichts über die Region.',
    none: 'Noch ist keine Welle ausgewertet. Unten stehen die veröffentlichten Befunde von 2016.',
    charts: {
      profile: 'Polaritätenprofil',
      topTwo: 'Wie viele die Region so sehen',
      strengths: (competitor) => `Stärken und Schwächen gegenüber ${competitor}`,
      map: 'Wer steht wofür',
      importance: 'Was zählt, und wie es bewertet wird',
      markets: 'Die Region in den Ländern',
      goals: 'Ziele und Abstand',
      wave: (attribute) => `Die Region gilt als ${attribute}`,
    },
    sections: {
      profile: 'Das Bild im Ganzen',
      strengths: 'Im Vergleich',
      map: 'Die Karte',
      importance: 'Was davon wichtig ist',
      change: 'Was sich bewegt hat',
      goals: 'Wie weit es noch ist',
      markets: 'In den Ländern',
    },
    contents: 'Auf dieser Seite',
    waveLabel: (year) => `Welle ${year}`,
    table: 'Lesehilfe und Zahlen',
    csv: 'CSV herunterladen',
    noChart: 'Diese Grafik lässt sich mit den vorliegenden Zahlen nicht zeichnen.',
    marketsNote:
      'Mittelwerte von 1 bis 7 mit 95-%-Intervall. Nicht gezeigt wird, was auf weniger als 10 Antworten beruht oder eine solche Zahl zu errechnen erlaubte.',
    plan: (hash) =>
      `Fragen, Stichprobe und Tests standen vor der Befragung fest. Prüfsumme des Plans: ${hash}`,
    baseline: 'Die Befunde von 2016',
    baselineLead:
      'Das ist, was von der Imageanalyse 2016 veröffentlicht wurde. Die Antworten selbst liegen nicht vor; deshalb gibt es dazu keine Intervalle und keinen Test gegen spätere Wellen.',
    sources: 'Quellen',
    confidence: {
      A: 'amtlich oder doppelt belegt',
      B: 'eine Pressequelle',
      C: 'Meinungs- oder Parteiquelle',
    },
  },
  en: {
    segment: 'image-analysis',
    title: 'Image analysis',
    lead: 'How is the Ruhr metropolis seen, and does it change? Every figure with its uncertainty, also where it is uncomfortable.',
    sample:
      'Sample data: these respondents are invented. They show what results will look like here and say nothing about the region.',
    none: 'No wave has been analysed yet. Below are the published findings of 2016.',
    charts: {
      profile: 'Polarity profile',
      topTwo: 'How many see the region that way',
      strengths: (competitor) => `Strengths and weaknesses against ${competitor}`,
      map: 'Who stands for what',
      importance: 'What matters, and how it is rated',
      markets: 'The region by country',
      goals: 'Goals and gaps',
      wave: (attribute) => `The region counts as ${attribute}`,
    },
    sections: {
      profile: 'The whole picture',
      strengths: 'In comparison',
      map: 'The map',
      importance: 'Which of it matters',
      change: 'What has moved',
      goals: 'How far there is to go',
      markets: 'By country',
    },
    contents: 'On this page',
    waveLabel: (year) => `Wave ${year}`,
    table: 'How to read it, and figures',
    csv: 'Download CSV',
    noChart: 'This chart cannot be drawn from the figures at hand.',
    marketsNote:
      'Means from 1 to 7 with 95 % intervals. What rests on fewer than 10 answers, or would let such a figure be worked out, is not shown.',
    plan: (hash) =>
      `Questions, sample and tests were fixed before fielding. Checksum of the plan: ${hash}`,
    baseline: 'The findings of 2016',
    baselineLead:
      'This is what was published of the image analysis of 2016. The answers themselves are not at hand, so there are no intervals and no test against later waves.',
    sources: 'Sources',
    confidence: {
      A: 'official, or two sources',
      B: 'one press source',
      C: 'opinion or party source',
    },
  },
  zh: {
    segment: 'xingxiang-fenxi',
    title: '形象分析',
    lead: '人们如何看待鲁尔大都市区？这种看法在改变吗？每个数字都附有其不确定性，即使结果不尽如人意。',
    sample: '示例数据：受访者均为虚构，仅用于展示结果的呈现方式，不代表该地区的真实情况。',
    none: '尚无调查轮次完成分析。以下为2016年已公布的调查结论。',
    charts: {
      profile: '两极剖面图',
      topTwo: '持此看法的人数比例',
      strengths: (competitor) => `与${competitor}相比的优势与劣势`,
      map: '各地区代表什么',
      importance: '重要性与评价',
      markets: '各国对该地区的看法',
      goals: '目标与差距',
      wave: (attribute) => `认为该地区“${attribute}”`,
    },
    sections: {
      profile: '整体形象',
      strengths: '比较',
      map: '感知图',
      importance: '哪些更重要',
      change: '有何变化',
      goals: '距离目标',
      markets: '各国情况',
    },
    contents: '本页内容',
    waveLabel: (year) => `${year}年`,
    table: '阅读说明与数据',
    csv: '下载CSV',
    noChart: '现有数据无法绘制此图。',
    marketsNote:
      '均值范围1至7，附95%置信区间。不予显示：回答少于10份，或可由其他数字推算出此类单元格。',
    plan: (hash) => `问题、样本与检验均在调查前确定。计划校验值：${hash}`,
    baseline: '2016年的调查结论',
    baselineLead:
      '以下为2016年形象分析已公布的内容。原始回答无法取得，因此没有置信区间，也不与后续调查作统计检验。',
    sources: '来源',
    confidence: { A: '官方或两个独立来源', B: '单一媒体来源', C: '观点或党派来源' },
  },
};
