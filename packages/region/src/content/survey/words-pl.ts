import type { StudyWords } from './study-words.ts';

/** Not yet read by a native speaker. */
export const studyWordsPl: StudyWords = {
  introduction:
    'Jak postrzegają Państwo Zagłębie Ruhry? Ankieta trwa około pięciu minut. Nie ma odpowiedzi dobrych ani złych: liczy się Państwa wrażenie, nawet jeśli nigdy tam Państwo nie byli.',
  closing: 'Wyniki ukażą się na tej stronie internetowej po ich opracowaniu.',
  batteryQuestion: '{region} sprawia na mnie wrażenie: …',
  agreement: {
    question: '{region} to miejsce: {attribute}.',
    low: 'zupełnie się nie zgadzam',
    high: 'całkowicie się zgadzam',
  },
  dontKnow: 'nie wiem',
  noAnswer: 'wolę nie odpowiadać',
  pageTitles: { about: 'O Państwu', regions: 'Państwa wrażenie', last: 'Na koniec' },
  regions: { ruhr: 'Zagłębie Ruhry', hamburg: 'Hamburg', munich: 'Monachium' },
  questions: {
    market: 'W jakim kraju Państwo mieszkają?',
    audience: 'Co najlepiej opisuje Państwa sytuację?',
    sector: 'W jakiej branży Państwo pracują?',
    age: 'Ile mają Państwo lat?',
    sex: 'Jaka jest Państwa płeć?',
    otherMarket: 'w innym kraju',
    otherAudience: 'żadne z powyższych',
    otherSector: 'w innej branży',
    attractive: 'Ogólnie rzecz biorąc: jak atrakcyjne jest dla Państwa Zagłębie Ruhry?',
    remarks: 'Z czym w pierwszej chwili kojarzy się Państwu Zagłębie Ruhry?',
  },
  ages: {
    from18to29: '18–29 lat',
    from30to44: '30–44 lata',
    from45to59: '45–59 lat',
    from60: '60 lat lub więcej',
  },
  sexes: { female: 'kobieta', male: 'mężczyzna', diverse: 'inna' },
  attractivePoles: { low: 'wcale', high: 'bardzo' },
  remarksHint: 'Prosimy nie podawać nazwisk ani informacji pozwalających na rozpoznanie.',
  markets: {
    germany: 'Niemcy',
    china: 'Chiny',
    usa: 'USA',
    netherlands: 'Holandia',
    greatBritain: 'Wielka Brytania',
    turkey: 'Turcja',
    poland: 'Polska',
  },
  audiences: {
    investors: 'inwestuję',
    entrepreneurs: 'prowadzę firmę',
    youngProfessionals: 'jestem na początku kariery zawodowej',
    students: 'studiuję',
  },
  attributes: {
    traditional: { name: 'z tradycją', opposite: 'bez tradycji' },
    authentic: { name: 'autentyczne', opposite: 'sztuczne' },
    cosmopolitan: { name: 'otwarte na świat', opposite: 'zamknięte' },
    reliable: { name: 'godne zaufania', opposite: 'niegodne zaufania' },
    youthful: { name: 'młode', opposite: 'postarzałe' },
    modern: { name: 'nowoczesne', opposite: 'staroświeckie' },
    dynamic: { name: 'dynamiczne', opposite: 'ospałe' },
    innovative: { name: 'innowacyjne', opposite: 'bez pomysłów' },
  },
};
