import type { StudyWords } from './study-words.ts';

/** Not yet read by a native speaker. */
export const studyWordsNl: StudyWords = {
  introduction:
    'Hoe ziet u het Ruhrgebied? De enquête duurt ongeveer vijf minuten. Er zijn geen goede of foute antwoorden: uw indruk telt, ook als u er nog nooit bent geweest.',
  closing: 'De resultaten verschijnen op deze website zodra ze zijn geanalyseerd.',
  batteryQuestion: '{region} komt op mij over als …',
  agreement: {
    question: '{region} is {attribute}.',
    low: 'helemaal niet mee eens',
    high: 'helemaal mee eens',
  },
  dontKnow: 'weet ik niet',
  noAnswer: 'zeg ik liever niet',
  pageTitles: { about: 'Over u', regions: 'Uw indruk', last: 'Tot slot' },
  regions: { ruhr: 'Het Ruhrgebied', hamburg: 'Hamburg', munich: 'München' },
  questions: {
    market: 'In welk land woont u?',
    audience: 'Wat past het best bij u?',
    sector: 'In welke sector werkt u?',
    age: 'Hoe oud bent u?',
    sex: 'Wat is uw geslacht?',
    otherMarket: 'in een ander land',
    otherAudience: 'geen van deze',
    otherSector: 'in een andere sector',
    attractive: 'Alles bij elkaar: hoe aantrekkelijk is het Ruhrgebied voor u?',
    remarks: 'Wat komt als eerste bij u op als u aan het Ruhrgebied denkt?',
  },
  ages: {
    from18to29: '18 tot en met 29 jaar',
    from30to44: '30 tot en met 44 jaar',
    from45to59: '45 tot en met 59 jaar',
    from60: '60 jaar of ouder',
  },
  sexes: { female: 'vrouw', male: 'man', diverse: 'anders' },
  attractivePoles: { low: 'helemaal niet', high: 'zeer' },
  remarksHint: 'Noem alstublieft geen namen en niets waaraan men u kan herkennen.',
  markets: {
    germany: 'Duitsland',
    china: 'China',
    usa: 'Verenigde Staten',
    netherlands: 'Nederland',
    greatBritain: 'Groot-Brittannië',
    turkey: 'Turkije',
    poland: 'Polen',
  },
  audiences: {
    investors: 'Ik investeer',
    entrepreneurs: 'Ik ben ondernemer',
    youngProfessionals: 'Ik sta aan het begin van mijn loopbaan',
    students: 'Ik studeer',
  },
  attributes: {
    traditional: { name: 'traditioneel', opposite: 'zonder traditie' },
    authentic: { name: 'authentiek', opposite: 'gekunsteld' },
    cosmopolitan: { name: 'wereldgericht', opposite: 'gesloten' },
    reliable: { name: 'betrouwbaar', opposite: 'onbetrouwbaar' },
    youthful: { name: 'jong', opposite: 'verouderd' },
    modern: { name: 'modern', opposite: 'ouderwets' },
    dynamic: { name: 'dynamisch', opposite: 'traag' },
    innovative: { name: 'innovatief', opposite: 'zonder ideeën' },
  },
};
