/**
 * Languages in which respondents can be invited and asked, whether or not the site speaks them. A further
 * one is a value here, its `AnswerTexts`, and the site's words around the questions.
 */
export interface RespondentLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Path segment before the wave; part of addresses that were sent out: never change one. */
  readonly segment: string;
  /** False: no native speaker has read the words yet, and the desk says so before they are sent. */
  readonly isReadByNative: boolean;
  /** For the mail that brings an invitation; `{region}`, `{address}`, `{until}` are filled in. */
  readonly invitation: { readonly subject: string; readonly message: string };
}

export const respondentLanguages: readonly RespondentLanguage[] = [
  {
    tag: 'de',
    name: 'Deutsch',
    segment: 'umfrage',
    isReadByNative: true,
    invitation: {
      subject: 'Wie sehen Sie {region}? Ihre Meinung ist gefragt',
      message:
        'Guten Tag,\n\nwir möchten wissen, wie {region} auf Sie wirkt. Die Umfrage dauert etwa fünf Minuten und ist anonym. Bitte antworten Sie bis zum {until} unter dieser Adresse, die nur für Sie gilt:\n\n{address}\n\nVielen Dank.',
    },
  },
  {
    tag: 'en',
    name: 'English',
    segment: 'survey',
    isReadByNative: true,
    invitation: {
      subject: 'How do you see {region}? Your opinion counts',
      message:
        'Good day,\n\nwe would like to know how {region} seems to you. The survey takes about five minutes and is anonymous. Please answer by {until} at this address, which is meant for you alone:\n\n{address}\n\nThank you.',
    },
  },
  {
    tag: 'zh',
    name: '中文',
    segment: 'wenjuan',
    isReadByNative: true,
    invitation: {
      subject: '您如何看待{region}？诚邀您参与问卷调查',
      message:
        '您好！\n\n我们希望了解您对{region}的印象。填写问卷约需五分钟，全程匿名。请于{until}前通过以下专属链接作答：\n\n{address}\n\n感谢您的参与。',
    },
  },
  {
    tag: 'nl',
    name: 'Nederlands',
    segment: 'enquete',
    isReadByNative: false,
    invitation: {
      subject: 'Hoe kijkt u naar {region}? Uw mening telt',
      message:
        'Goedendag,\n\nwe willen graag weten welke indruk {region} op u maakt. De enquête duurt ongeveer vijf minuten en is anoniem. Antwoord alstublieft vóór {until} via dit adres, dat alleen voor u bedoeld is:\n\n{address}\n\nHartelijk dank.',
    },
  },
  {
    tag: 'tr',
    name: 'Türkçe',
    segment: 'anket',
    isReadByNative: false,
    invitation: {
      subject: '{region} hakkında ne düşünüyorsunuz? Görüşünüz önemli',
      message:
        'İyi günler,\n\n{region} hakkındaki izleniminizi öğrenmek istiyoruz. Anket yaklaşık beş dakika sürer ve anonimdir. Lütfen {until} tarihine kadar yalnızca size ait olan şu adresten yanıtlayın:\n\n{address}\n\nTeşekkür ederiz.',
    },
  },
  {
    tag: 'pl',
    name: 'Polski',
    segment: 'ankieta',
    isReadByNative: false,
    invitation: {
      subject: '{region}: jak Państwo postrzegają ten region? Państwa opinia jest ważna',
      message:
        'Dzień dobry,\n\nchcielibyśmy wiedzieć, jakie wrażenie robi na Państwu {region}. Ankieta trwa około pięciu minut i jest anonimowa. Prosimy o odpowiedź do {until} pod tym adresem, przeznaczonym tylko dla Państwa:\n\n{address}\n\nDziękujemy.',
    },
  },
];

export function respondentLanguage(tag: string): RespondentLanguage | null {
  return respondentLanguages.find((language) => language.tag === tag) ?? null;
}

/** @example surveySegment('zh') // => 'wenjuan'. Throws for a language that has none. */
export function surveySegment(tag: string): string {
  const language = respondentLanguage(tag);
  if (language === null) throw new RangeError(`surveySegment: no respondent reads "${tag}"`);
  return language.segment;
}
