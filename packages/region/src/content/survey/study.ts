/** The region's own image study as data: whom it asks, what, and about which regions. */
import type { AttributeId } from '../../attributes.ts';
import type { LocalText } from '../../languages.ts';

export interface ContentStudy {
  readonly id: string;
  readonly title: LocalText;
  readonly client: string;
  readonly population: LocalText;
  readonly introduction: LocalText;
  readonly closing: LocalText;
  /** Before each battery; `{region}` stands for the region's name. */
  readonly batteryQuestion: LocalText;
  readonly dontKnow: LocalText;
  readonly pageTitles: Readonly<Record<'about' | 'regions' | 'last', LocalText>>;
  /** The own region first. */
  readonly regions: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly role: 'target' | 'competitor';
  }[];
  readonly questions: Readonly<
    Record<
      | 'market'
      | 'audience'
      | 'sector'
      | 'age'
      | 'sex'
      | 'otherMarket'
      | 'otherAudience'
      | 'otherSector'
      | 'attractive'
      | 'remarks',
      LocalText
    >
  >;
  /** Answers to the questions about age and sex, by code. */
  readonly ages: Readonly<Record<string, LocalText>>;
  readonly sexes: Readonly<Record<string, LocalText>>;
  readonly noAnswer: LocalText;
  /** The battery as statements to agree with: `{region}` and `{attribute}` are filled in. */
  readonly agreement: {
    readonly question: LocalText;
    readonly low: LocalText;
    readonly high: LocalText;
  };
  /** Ends of the scale of the overall rating. */
  readonly attractivePoles: { readonly low: LocalText; readonly high: LocalText };
  readonly remarksHint: LocalText;
  readonly goals: readonly {
    readonly attribute: AttributeId;
    /** Mean on the scale from 1 to 7. */
    readonly value: number;
    /** Day in ISO 8601. */
    readonly by: string;
  }[];
}

/** Goals are proposals to be decided on: the campaign of 2017 published none in figures. */
export const perceptionStudy: ContentStudy = {
  id: 'image',
  title: {
    de: 'Wie die Metropole Ruhr wahrgenommen wird',
    en: 'How the Ruhr metropolis is seen',
    zh: '鲁尔大都市区的形象',
  },
  client: 'Regionalverband Ruhr',
  population: {
    de: 'Menschen, die investieren, gründen, arbeiten oder studieren, in sieben Ländern',
    en: 'People who invest, found companies, work or study, in seven countries',
    zh: '七个国家中从事投资、创业、工作或求学的人士',
  },
  introduction: {
    de: 'Wie sehen Sie die Metropole Ruhr? Die Befragung dauert etwa fünf Minuten. Es gibt keine richtigen und keine falschen Antworten: Es zählt Ihr Eindruck, auch wenn Sie noch nie dort waren.',
    en: 'How do you see the Ruhr metropolis? The survey takes about five minutes. There are no right or wrong answers: your impression counts, even if you have never been there.',
    zh: '您如何看待鲁尔大都市区？填写约需五分钟。答案没有对错之分，即使您从未到过那里，您的印象同样重要。',
  },
  closing: {
    de: 'Die Ergebnisse erscheinen auf dieser Website, sobald sie ausgewertet sind.',
    en: 'The results appear on this website once they have been analysed.',
    zh: '分析完成后，结果将在本网站公布。',
  },
  batteryQuestion: {
    de: '{region} wirkt auf mich …',
    en: '{region} seems to me …',
    zh: '在我看来，{region}……',
  },
  dontKnow: { de: 'weiß nicht', en: 'don’t know', zh: '不清楚' },
  pageTitles: {
    about: { de: 'Zu Ihnen', en: 'About you', zh: '关于您' },
    regions: { de: 'Ihr Eindruck', en: 'Your impression', zh: '您的印象' },
    last: { de: 'Zum Schluss', en: 'Finally', zh: '最后' },
  },
  regions: [
    {
      id: 'ruhr',
      name: { de: 'Die Metropole Ruhr', en: 'The Ruhr', zh: '鲁尔大都市区' },
      role: 'target',
    },
    { id: 'hamburg', name: { de: 'Hamburg', en: 'Hamburg', zh: '汉堡' }, role: 'competitor' },
    { id: 'munich', name: { de: 'München', en: 'Munich', zh: '慕尼黑' }, role: 'competitor' },
  ],
  questions: {
    market: {
      de: 'In welchem Land leben Sie?',
      en: 'In which country do you live?',
      zh: '您居住在哪个国家？',
    },
    audience: {
      de: 'Was trifft am ehesten auf Sie zu?',
      en: 'Which describes you best?',
      zh: '以下哪项最符合您的情况？',
    },
    sector: {
      de: 'In welcher Branche sind Sie tätig?',
      en: 'In which sector do you work?',
      zh: '您从事哪个行业？',
    },
    age: { de: 'Wie alt sind Sie?', en: 'How old are you?', zh: '您的年龄是？' },
    sex: { de: 'Welches Geschlecht haben Sie?', en: 'What is your sex?', zh: '您的性别是？' },
    otherMarket: { de: 'in einem anderen Land', en: 'in another country', zh: '其他国家' },
    otherAudience: { de: 'nichts davon', en: 'none of these', zh: '以上都不是' },
    otherSector: { de: 'in einer anderen Branche', en: 'in another sector', zh: '其他行业' },
    attractive: {
      de: 'Alles in allem: Wie anziehend ist die Metropole Ruhr für Sie?',
      en: 'All in all, how attractive is the Ruhr metropolis to you?',
      zh: '总体而言，鲁尔大都市区对您有多大吸引力？',
    },
    remarks: {
      de: 'Was fällt Ihnen zur Metropole Ruhr als Erstes ein?',
      en: 'What comes to your mind first about the Ruhr metropolis?',
      zh: '提到鲁尔大都市区，您首先想到什么？',
    },
  },
  ages: {
    from18to29: { de: '18 bis 29 Jahre', en: '18 to 29 years', zh: '18至29岁' },
    from30to44: { de: '30 bis 44 Jahre', en: '30 to 44 years', zh: '30至44岁' },
    from45to59: { de: '45 bis 59 Jahre', en: '45 to 59 years', zh: '45至59岁' },
    from60: { de: '60 Jahre oder älter', en: '60 years or older', zh: '60岁及以上' },
  },
  sexes: {
    female: { de: 'weiblich', en: 'female', zh: '女' },
    male: { de: 'männlich', en: 'male', zh: '男' },
    diverse: { de: 'divers', en: 'diverse', zh: '其他' },
  },
  noAnswer: { de: 'keine Angabe', en: 'prefer not to say', zh: '不愿透露' },
  agreement: {
    question: {
      de: '{region} ist {attribute}.',
      en: '{region} is {attribute}.',
      zh: '{region}是{attribute}的。',
    },
    low: { de: 'stimme gar nicht zu', en: 'do not agree at all', zh: '完全不同意' },
    high: { de: 'stimme voll zu', en: 'agree completely', zh: '完全同意' },
  },
  attractivePoles: {
    low: { de: 'gar nicht', en: 'not at all', zh: '完全没有' },
    high: { de: 'sehr', en: 'very', zh: '非常大' },
  },
  remarksHint: {
    de: 'Bitte keine Namen und keine Angaben, an denen man Sie erkennt.',
    en: 'Please no names and nothing by which you could be recognised.',
    zh: '请勿填写姓名或可识别您身份的信息。',
  },
  goals: [
    { attribute: 'youthful', value: 4.2, by: '2019-12-31' },
    { attribute: 'modern', value: 4.4, by: '2019-12-31' },
    { attribute: 'dynamic', value: 4.4, by: '2019-12-31' },
    { attribute: 'innovative', value: 4.5, by: '2019-12-31' },
  ],
};
