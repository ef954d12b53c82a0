import { answerTextsDe } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsDe: SurveyTexts = {
  htmlLang: 'de',
  survey: 'Umfrage',
  skipToQuestions: 'Zu den Fragen springen',
  chooseLanguage: 'In welcher Sprache möchten Sie antworten?',
  start: 'Umfrage beginnen',
  aboutAnswers: 'Was mit Ihren Antworten geschieht',
  aboutAnswersPoints: [
    'Sie antworten anonym. Nach dem Absenden lässt sich nicht mehr feststellen, von wem eine Antwort stammt.',
    'Jede Seite wird gespeichert, sobald Sie weitergehen. Sie können unterbrechen und später weitermachen.',
    'Bis zum Absenden können Sie jederzeit abbrechen und alles löschen.',
    'Es werden keine Cookies gesetzt und keine Adressen aufgezeichnet.',
  ],
  progress: (page, of) => `Seite ${page} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  pause: 'Unterbrechen oder abbrechen',
  optional: 'freiwillig',
  atMostCharacters: (count) => `Höchstens ${count} Zeichen.`,
  atMostAnswers: (count) => `Höchstens ${count} Antworten.`,
  point: (point, of, pole) => (pole === '' ? `${point} von ${of}` : `${point} von ${of}: ${pole}`),
  pair: (low, high) => `${low} oder ${high}`,
  errors: (count) =>
    count === 1
      ? 'Eine Antwort fehlt oder passt nicht'
      : `${count} Antworten fehlen oder passen nicht`,
  errorTitle: 'Fehler',
  conflict:
    'Diese Seite wurde inzwischen in einem anderen Fenster gespeichert. Bitte prüfen Sie Ihre Eingaben und gehen Sie noch einmal weiter.',
  pageTooLarge: 'Ihre Antworten sind zusammen zu lang. Bitte kürzen Sie die freien Antworten.',
  paused: {
    title: 'Unterbrochen',
    explanation:
      'Ihre Antworten sind gespeichert, auch die unvollständigen. Unter dieser Adresse geht es weiter, bis die Befragung endet. Wer die Adresse kennt, kann Ihre Antworten sehen: Geben Sie sie nicht weiter.',
    address: 'Ihre Adresse zum Weitermachen',
    goOn: 'Weiter ausfüllen',
    erase: 'Abbrechen und alles löschen',
    eraseNote: 'Danach bleibt von Ihren Antworten nichts übrig.',
  },
  end: {
    title: 'Geschafft: Das war die letzte Frage',
    explanation: 'Sie können zurückgehen und Antworten ändern oder jetzt absenden.',
    submit: 'Antworten absenden',
    notice:
      'Nach dem Absenden sind die Antworten anonym. Niemand kann sie dann noch ändern oder einzeln löschen.',
  },
  notices: {
    accepted: { title: 'Vielen Dank', explanation: 'Ihre Antworten sind angekommen.' },
    screenedOut: {
      title: 'Danke für Ihre Bereitschaft',
      explanation:
        'Diese Befragung richtet sich an eine andere Gruppe. Ihre Angaben wurden gelöscht.',
    },
    quotaFull: {
      title: 'Danke, wir haben schon genug Antworten',
      explanation:
        'Aus Ihrer Gruppe haben bereits so viele Menschen geantwortet, wie vorgesehen waren. Ihre Angaben wurden gelöscht.',
    },
    erased: { title: 'Alles gelöscht', explanation: 'Von Ihren Antworten ist nichts mehr da.' },
    early: {
      title: 'Die Umfrage hat noch nicht begonnen',
      explanation: 'Bitte kommen Sie zum angekündigten Beginn wieder.',
    },
    closed: {
      title: 'Die Umfrage ist beendet',
      explanation: 'Antworten sind nicht mehr möglich. Danke für Ihr Interesse.',
    },
    invitationNeeded: {
      title: 'Diese Umfrage geht nur mit Einladung',
      explanation: 'Bitte öffnen Sie die Adresse aus Ihrer Einladung, vollständig und unverändert.',
    },
    used: {
      title: 'Mit dieser Einladung wurde schon geantwortet',
      explanation: 'Jede Einladung gilt für eine Antwort. Danke, dass Sie dabei waren.',
    },
    busy: {
      title: 'Gerade beginnen sehr viele',
      explanation: 'Bitte versuchen Sie es in einer Minute noch einmal.',
    },
    unknown: {
      title: 'Unter dieser Adresse gibt es keine Umfrage',
      explanation:
        'Vielleicht ist die Adresse unvollständig, oder die Antworten unter ihr wurden gelöscht.',
    },
    tooLarge: {
      title: 'Das war zu viel auf einmal',
      explanation:
        'Eine Seite darf höchstens 64 Kilobyte groß sein. Es wurde nichts davon gespeichert. Gehen Sie zurück: Ihre Eingaben stehen noch im Formular. Kürzen Sie die freien Antworten.',
    },
    tooMany: {
      title: 'Gerade antworten sehr viele',
      explanation:
        'Bitte warten Sie einige Sekunden, gehen Sie zurück und senden Sie die Seite noch einmal. Ihre Eingaben stehen noch im Formular.',
    },
    foreignOrigin: {
      title: 'Diese Seite wurde von anderswo gesendet',
      explanation: 'Antworten nehmen wir nur von unseren eigenen Seiten an.',
    },
    noForm: {
      title: 'Das war kein ausgefülltes Formular',
      explanation: 'Bitte öffnen Sie die Umfrage noch einmal im Browser.',
    },
    away: {
      title: 'Einen Augenblick, bitte',
      explanation:
        'Die Antworten können gerade nicht gespeichert werden. Gehen Sie in ein paar Sekunden zurück und senden Sie die Seite noch einmal. Bereits gespeicherte Seiten sind sicher.',
    },
    broken: {
      title: 'Hier ist etwas gebrochen',
      explanation: 'Das liegt an uns. Bereits gespeicherte Seiten sind sicher.',
    },
  },
  toStart: 'Zum Anfang der Umfrage',
  answers: answerTextsDe,
};
