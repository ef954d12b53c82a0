/** Not yet read by a native speaker. */
import { answerTextsNl } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsNl: SurveyTexts = {
  htmlLang: 'nl',
  survey: 'Enquête',
  skipToQuestions: 'Naar de vragen',
  chooseLanguage: 'In welke taal wilt u antwoorden?',
  start: 'Enquête beginnen',
  aboutAnswers: 'Wat er met uw antwoorden gebeurt',
  aboutAnswersPoints: [
    'U antwoordt anoniem. Na het verzenden kan niemand meer zien van wie een antwoord is.',
    'Elke pagina wordt opgeslagen zodra u verdergaat. U kunt onderbreken en later doorgaan.',
    'Tot het verzenden kunt u op elk moment stoppen en alles wissen.',
    'Er worden geen cookies geplaatst en geen adressen vastgelegd.',
  ],
  progress: (page, of) => `Pagina ${page} van ${of}`,
  next: 'Verder',
  back: 'Terug',
  pause: 'Onderbreken of stoppen',
  optional: 'vrijwillig',
  atMostCharacters: (count) => `Hoogstens ${count} tekens.`,
  atMostAnswers: (count) => `Hoogstens ${count} antwoorden.`,
  point: (point, of, pole) => (pole === '' ? `${point} van ${of}` : `${point} van ${of}: ${pole}`),
  pair: (low, high) => `${low} of ${high}`,
  errors: (count) =>
    count === 1
      ? 'Eén antwoord ontbreekt of klopt niet'
      : `${count} antwoorden ontbreken of kloppen niet`,
  errorTitle: 'Fout',
  conflict:
    'Deze pagina is intussen in een ander venster opgeslagen. Controleer uw invoer en ga nog eens verder.',
  pageTooLarge: 'Uw antwoorden zijn samen te lang. Kort de open antwoorden in.',
  paused: {
    title: 'Onderbroken',
    explanation:
      'Uw antwoorden zijn opgeslagen, ook de onvolledige. Op dit adres kunt u verdergaan tot de enquête eindigt. Wie het adres kent, kan uw antwoorden zien: geef het niet door.',
    address: 'Uw adres om verder te gaan',
    goOn: 'Verder invullen',
    erase: 'Stoppen en alles wissen',
    eraseNote: 'Daarna blijft er niets van uw antwoorden over.',
  },
  end: {
    title: 'Klaar: dat was de laatste vraag',
    explanation: 'U kunt teruggaan en antwoorden wijzigen, of ze nu verzenden.',
    submit: 'Antwoorden verzenden',
    notice:
      'Na het verzenden zijn de antwoorden anoniem. Niemand kan ze dan nog wijzigen of afzonderlijk wissen.',
  },
  notices: {
    accepted: { title: 'Hartelijk dank', explanation: 'Uw antwoorden zijn aangekomen.' },
    screenedOut: {
      title: 'Dank voor uw bereidheid',
      explanation: 'Deze enquête is voor een andere groep bedoeld. Uw gegevens zijn gewist.',
    },
    quotaFull: {
      title: 'Dank u, we hebben al genoeg antwoorden',
      explanation:
        'Uit uw groep hebben al zoveel mensen geantwoord als was voorzien. Uw gegevens zijn gewist.',
    },
    erased: { title: 'Alles gewist', explanation: 'Van uw antwoorden is niets meer over.' },
    early: {
      title: 'De enquête is nog niet begonnen',
      explanation: 'Kom terug op het aangekondigde tijdstip.',
    },
    closed: {
      title: 'De enquête is afgelopen',
      explanation: 'Antwoorden is niet meer mogelijk. Dank voor uw belangstelling.',
    },
    invitationNeeded: {
      title: 'Deze enquête is alleen op uitnodiging',
      explanation: 'Open het adres uit uw uitnodiging, volledig en ongewijzigd.',
    },
    used: {
      title: 'Met deze uitnodiging is al geantwoord',
      explanation: 'Elke uitnodiging geldt voor één antwoord. Dank dat u hebt meegedaan.',
    },
    busy: {
      title: 'Op dit moment beginnen heel veel mensen',
      explanation: 'Probeer het over een minuut nog eens.',
    },
    unknown: {
      title: 'Op dit adres is geen enquête',
      explanation:
        'Misschien is het adres onvolledig, of de antwoorden die erbij hoorden zijn gewist.',
    },
    tooLarge: {
      title: 'Dat was te veel ineens',
      explanation:
        'Een pagina mag hoogstens 64 kilobyte groot zijn. Er is niets van opgeslagen. Ga terug: uw invoer staat nog in het formulier. Kort de open antwoorden in.',
    },
    tooMany: {
      title: 'Op dit moment antwoorden heel veel mensen',
      explanation:
        'Wacht enkele seconden, ga terug en verzend de pagina nog eens. Uw invoer staat nog in het formulier.',
    },
    foreignOrigin: {
      title: 'Deze pagina is van elders verzonden',
      explanation: 'We nemen alleen antwoorden van onze eigen pagina’s aan.',
    },
    noForm: {
      title: 'Dat was geen ingevuld formulier',
      explanation: 'Open de enquête nog eens in de browser.',
    },
    away: {
      title: 'Een ogenblik alstublieft',
      explanation:
        'De antwoorden kunnen nu niet worden opgeslagen. Ga over een paar seconden terug en verzend de pagina nog eens. Eerder opgeslagen pagina’s zijn veilig.',
    },
    broken: {
      title: 'Hier is iets misgegaan',
      explanation: 'Dat ligt aan ons. Eerder opgeslagen pagina’s zijn veilig.',
    },
  },
  toStart: 'Naar het begin van de enquête',
  answers: answerTextsNl,
};
