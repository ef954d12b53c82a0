/** Not yet read by a native speaker. */
import { answerTextsPl } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsPl: SurveyTexts = {
  htmlLang: 'pl',
  survey: 'Ankieta',
  skipToQuestions: 'Przejdź do pytań',
  chooseLanguage: 'W jakim języku chcą Państwo odpowiadać?',
  start: 'Rozpocznij ankietę',
  aboutAnswers: 'Co dzieje się z Państwa odpowiedziami',
  aboutAnswersPoints: [
    'Odpowiadają Państwo anonimowo. Po wysłaniu nie można już ustalić, od kogo pochodzi odpowiedź.',
    'Każda strona jest zapisywana przy przejściu dalej. Można przerwać i dokończyć później.',
    'Do momentu wysłania można w każdej chwili zrezygnować i wszystko usunąć.',
    'Nie używamy plików cookie i nie zapisujemy adresów.',
  ],
  progress: (page, of) => `Strona ${page} z ${of}`,
  next: 'Dalej',
  back: 'Wstecz',
  pause: 'Przerwij lub zrezygnuj',
  optional: 'nieobowiązkowe',
  atMostCharacters: (count) => `Liczba znaków: najwyżej ${count}.`,
  atMostAnswers: (count) => `Liczba odpowiedzi: najwyżej ${count}.`,
  point: (point, of, pole) => (pole === '' ? `${point} z ${of}` : `${point} z ${of}: ${pole}`),
  pair: (low, high) => `${low} czy ${high}`,
  errors: (count) => `Brakujące lub nieprawidłowe odpowiedzi: ${count}`,
  errorTitle: 'Błąd',
  conflict:
    'Ta strona została w międzyczasie zapisana w innym oknie. Prosimy sprawdzić odpowiedzi i przejść dalej jeszcze raz.',
  pageTooLarge: 'Odpowiedzi są łącznie zbyt długie. Prosimy skrócić odpowiedzi otwarte.',
  paused: {
    title: 'Przerwano',
    explanation:
      'Odpowiedzi zostały zapisane, także niepełne. Pod tym adresem można kontynuować do końca badania. Kto zna adres, może zobaczyć Państwa odpowiedzi: prosimy go nie udostępniać.',
    address: 'Państwa adres do kontynuowania',
    goOn: 'Kontynuuj wypełnianie',
    erase: 'Zrezygnuj i usuń wszystko',
    eraseNote: 'Po tym nic z Państwa odpowiedzi nie pozostanie.',
  },
  end: {
    title: 'Gotowe: to było ostatnie pytanie',
    explanation: 'Można wrócić i zmienić odpowiedzi albo wysłać je teraz.',
    submit: 'Wyślij odpowiedzi',
    notice:
      'Po wysłaniu odpowiedzi są anonimowe. Nikt nie może ich już zmienić ani pojedynczo usunąć.',
  },
  notices: {
    accepted: { title: 'Dziękujemy', explanation: 'Odpowiedzi dotarły.' },
    screenedOut: {
      title: 'Dziękujemy za gotowość',
      explanation: 'To badanie jest skierowane do innej grupy. Podane informacje usunięto.',
    },
    quotaFull: {
      title: 'Dziękujemy, mamy już dość odpowiedzi',
      explanation:
        'Z Państwa grupy odpowiedziało już tyle osób, ile przewidziano. Podane informacje usunięto.',
    },
    erased: { title: 'Wszystko usunięto', explanation: 'Z odpowiedzi nic nie pozostało.' },
    early: {
      title: 'Ankieta jeszcze się nie rozpoczęła',
      explanation: 'Prosimy wrócić w zapowiedzianym terminie.',
    },
    closed: {
      title: 'Ankieta została zakończona',
      explanation: 'Nie można już odpowiadać. Dziękujemy za zainteresowanie.',
    },
    invitationNeeded: {
      title: 'Ta ankieta wymaga zaproszenia',
      explanation: 'Prosimy otworzyć adres z zaproszenia, cały i bez zmian.',
    },
    used: {
      title: 'Na to zaproszenie już odpowiedziano',
      explanation: 'Każde zaproszenie pozwala na jedną odpowiedź. Dziękujemy za udział.',
    },
    busy: {
      title: 'Właśnie zaczyna bardzo wiele osób',
      explanation: 'Prosimy spróbować ponownie za minutę.',
    },
    unknown: {
      title: 'Pod tym adresem nie ma ankiety',
      explanation: 'Adres może być niepełny albo zapisane pod nim odpowiedzi usunięto.',
    },
    tooLarge: {
      title: 'To było za dużo naraz',
      explanation:
        'Strona może mieć najwyżej 64 kilobajty. Nic z niej nie zapisano. Prosimy wrócić: odpowiedzi są nadal w formularzu. Prosimy skrócić odpowiedzi otwarte.',
    },
    tooMany: {
      title: 'Właśnie odpowiada bardzo wiele osób',
      explanation:
        'Prosimy poczekać kilka sekund, wrócić i wysłać stronę jeszcze raz. Odpowiedzi są nadal w formularzu.',
    },
    foreignOrigin: {
      title: 'Tę stronę wysłano z innego miejsca',
      explanation: 'Przyjmujemy odpowiedzi tylko z naszych własnych stron.',
    },
    noForm: {
      title: 'To nie był wypełniony formularz',
      explanation: 'Prosimy otworzyć ankietę w przeglądarce jeszcze raz.',
    },
    away: {
      title: 'Chwileczkę',
      explanation:
        'Odpowiedzi nie można teraz zapisać. Prosimy wrócić za kilka sekund i wysłać stronę jeszcze raz. Zapisane wcześniej strony są bezpieczne.',
    },
    broken: {
      title: 'Coś się tu zepsuło',
      explanation: 'To nasza wina. Zapisane wcześniej strony są bezpieczne.',
    },
  },
  toStart: 'Na początek ankiety',
  answers: answerTextsPl,
};
