import { answerTextsEn } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsEn: SurveyTexts = {
  htmlLang: 'en',
  survey: 'Survey',
  skipToQuestions: 'Skip to the questions',
  chooseLanguage: 'In which language would you like to answer?',
  start: 'Begin the survey',
  aboutAnswers: 'What happens to your answers',
  aboutAnswersPoints: [
    'You answer anonymously. Once sent, nobody can tell any more whose answers they are.',
    'Each page is saved when you go on. You can pause and continue later.',
    'Until you send your answers you can stop at any time and delete everything.',
    'No cookies are set and no addresses are recorded.',
  ],
  progress: (page, of) => `Page ${page} of ${of}`,
  next: 'Continue',
  back: 'Back',
  pause: 'Pause or stop',
  optional: 'optional',
  atMostCharacters: (count) => `At most ${count} characters.`,
  atMostAnswers: (count) => `At most ${count} answers.`,
  point: (point, of, pole) => (pole === '' ? `${point} of ${of}` : `${point} of ${of}: ${pole}`),
  pair: (low, high) => `${low} or ${high}`,
  errors: (count) =>
    count === 1
      ? 'One answer is missing or does not fit'
      : `${count} answers are missing or do not fit`,
  errorTitle: 'Error',
  conflict:
    'This page was saved in another window meanwhile. Please check your entries and continue once more.',
  pageTooLarge: 'Taken together your answers are too long. Please shorten the open ones.',
  paused: {
    title: 'Paused',
    explanation:
      'Your answers are saved, unfinished ones too. At this address you can go on until the survey ends. Whoever knows the address can see your answers, so keep it to yourself.',
    address: 'Your address for going on',
    goOn: 'Go on answering',
    erase: 'Stop and delete everything',
    eraseNote: 'Nothing of your answers remains after that.',
  },
  end: {
    title: 'Done: that was the last question',
    explanation: 'You can go back and change answers, or send them now.',
    submit: 'Send my answers',
    notice: 'Once sent, answers are anonymous. Nobody can change or single them out any more.',
  },
  notices: {
    accepted: { title: 'Thank you', explanation: 'Your answers have arrived.' },
    screenedOut: {
      title: 'Thank you for being willing',
      explanation: 'This survey is meant for another group. What you entered was deleted.',
    },
    quotaFull: {
      title: 'Thank you, we have enough answers',
      explanation:
        'As many people of your group as planned have answered already. What you entered was deleted.',
    },
    erased: { title: 'Everything deleted', explanation: 'Nothing of your answers is left.' },
    early: {
      title: 'The survey has not begun yet',
      explanation: 'Please come back at the time announced.',
    },
    closed: {
      title: 'The survey has ended',
      explanation: 'Answers can no longer be given. Thank you for your interest.',
    },
    invitationNeeded: {
      title: 'This survey is by invitation only',
      explanation: 'Please open the address from your invitation, complete and unchanged.',
    },
    used: {
      title: 'This invitation was answered already',
      explanation: 'Each invitation is good for one answer. Thank you for having taken part.',
    },
    busy: {
      title: 'Very many are beginning just now',
      explanation: 'Please try again in a minute.',
    },
    unknown: {
      title: 'There is no survey at this address',
      explanation: 'The address may be incomplete, or the answers behind it were deleted.',
    },
    tooLarge: {
      title: 'That was too much at once',
      explanation:
        'A page may hold 64 kilobytes at most. Nothing of it was saved. Go back: your entries are still in the form. Please shorten the open answers.',
    },
    tooMany: {
      title: 'Very many are answering just now',
      explanation:
        'Please wait a few seconds, go back and send the page once more. Your entries are still in the form.',
    },
    foreignOrigin: {
      title: 'This page was sent from elsewhere',
      explanation: 'Answers are taken from our own pages only.',
    },
    noForm: {
      title: 'That was no filled-in form',
      explanation: 'Please open the survey in your browser once more.',
    },
    away: {
      title: 'One moment, please',
      explanation:
        'Answers cannot be saved right now. Go back in a few seconds and send the page once more. Pages saved before are safe.',
    },
    broken: {
      title: 'Something broke here',
      explanation: 'The fault is ours. Pages saved before are safe.',
    },
  },
  toStart: 'To the beginning of the survey',
  answers: answerTextsEn,
};
