/** What the desk says about waves, German first. */
import { both } from '../texts/bilingual.ts';
import type { PlanPower } from './plan-power.ts';

export const waveTexts = {
  notRegistered: both(
    'Der Plan ist noch nicht angemeldet. Melden Sie ihn vor dem Beginn der Befragung an.',
    'The plan is not registered yet. Register it before fielding begins.',
  ),
  locked: both(
    'Der Plan ist gesperrt: Die Befragung hat begonnen, oder ihr Beginn liegt nicht in der Zukunft. Legen Sie eine neue Welle an oder wählen Sie einen späteren Beginn.',
    'The plan is locked: fielding has begun, or its beginning does not lie in the future. Make a new wave or choose a later beginning.',
  ),
  changedSinceRegistered: both(
    'Der Plan weicht vom angemeldeten ab und ist seit Beginn der Befragung gesperrt:',
    'The plan differs from the registered one and has been locked since fielding began:',
  ),
  invitationCount: both(
    'Es lassen sich 1 bis 10.000 Einladungen auf einmal anlegen.',
    'Between 1 and 10,000 invitations can be made at once.',
  ),
  invitationLanguage: both(
    'In dieser Sprache wird die Welle nicht befragt. Wählen Sie eine ihrer Sprachen.',
    'The wave is not fielded in this language. Choose one of its languages.',
  ),
  notEnded: both(
    'Antworten werden erst eingelesen, wenn die Feldzeit der Welle vorbei ist.',
    'Answers are imported once the field time of the wave has passed.',
  ),
  noFile: both('Wählen Sie eine Datei.', 'Choose a file.'),
  tooLargeFile: both(
    'Die Datei ist zu groß. Es werden höchstens 64 MiB gelesen.',
    'The file is too large. At most 64 MiB are read.',
  ),
  noMapping: both(
    'Sagen Sie zu jeder Spalte der Befragung, woher sie kommt.',
    'Say of every column of the survey where it comes from.',
  ),
  otherFile: both(
    'Datei oder Zuordnung sind andere als beim Probelauf. Machen Sie ihn noch einmal; es wurde nichts übernommen.',
    'File or mapping differ from the dry run. Do it again; nothing was imported.',
  ),
  stillOpen: both(
    'Ausgewertet wird erst, wenn die Befragung beendet ist: Wer vorher hinsieht, hört zu früh auf.',
    'A wave is analysed once it is closed: who looks earlier stops too soon.',
  ),
  tooFew: both(
    'Es liegen weniger als zehn Antworten vor. So wenige werden weder gezeigt noch ausgewertet.',
    'There are fewer than ten answers. So few are neither shown nor analysed.',
  ),
  noResults: both(
    'Es gibt noch keine Ergebnisse. Werten Sie die Welle zuerst aus.',
    'There are no results yet. Analyse the wave first.',
  ),
  refused: both('Die Auswertung ist nicht möglich:', 'The analysis is not possible:'),
  waveFixed: both(
    'Die Kennung einer angemeldeten Welle lässt sich nicht ändern.',
    'The id of a registered wave cannot be changed.',
  ),
} as const;

function points(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}

function percent(share: number, language: string): string {
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
}

export const workTexts = {
  de: {
    state: {
      none: 'noch nicht angemeldet',
      early: 'angemeldet, noch nicht offen',
      open: 'offen',
      closed: 'beendet',
      elsewhere: 'anderswo erhoben: hier war kein Plan angemeldet',
    },
    power: (power: PlanPower, language: 'de' | 'en') =>
      `Mit dieser Stichprobe zeigt sich eine Veränderung um ${points(power.smallestChangePoints, language)} Punkte mit ${percent(power.powerShareOfOne, language)} Wahrscheinlichkeit, die kleinste verlässlich sichtbare ist ${points(power.detectablePoints, language)} Punkte; nötig wären ${power.needed.toLocaleString(language)} Antworten je Welle. Angenommen: Streuung ${points(power.spreadPoints, language)} Punkte, Tests je Familie: ${power.tests}.`,
    goals: {
      title: 'Abstand zu den Zielen (Ziel minus Mittelwert, mit 95-%-Intervall)',
      attribute: 'Merkmal',
      goal: 'Ziel',
      gap: 'Abstand',
      hidden: 'zu wenige Antworten',
    },
    register: 'Plan anmelden',
    close: 'Befragung beenden',
    analyse: 'Auswerten',
    publish: 'Ergebnisse veröffentlichen',
    invite: 'Einladungen anlegen und herunterladen',
    invitations: 'Einladungen',
    inviteCount: 'Anzahl',
    inviteLanguage: 'Sprache der Eingeladenen',
    unread: (names: string) =>
      `Noch von niemandem gelesen, der die Sprache als Muttersprache spricht: ${names}. Lassen Sie die Texte vor dem Versand prüfen.`,
    inviteNote:
      'Adressen und Anschreiben gibt es nur in dieser Datei. Sie lassen sich nicht noch einmal herunterladen.',
    answers: 'Antworten (CSV)',
    codebook: 'Codebuch (CSV)',
    spss: 'Antworten (SPSS)',
    script: 'Auswertung (R)',
    hash: 'Prüfsumme des Plans',
    counts: {
      invited: 'Einladungen',
      used: 'davon verbraucht',
      submitted: 'Antworten',
      screenedOut: 'nicht gefragt',
      quotaFull: 'Quote voll',
      outsideQuota: 'außerhalb der Quoten',
    },
    cell: 'Quote',
    target: 'Ziel',
    filled: 'erreicht',
    done: 'Erledigt.',
    failed: 'Das hat nicht geklappt.',
    saveFirst: 'Speichern Sie die Welle zuerst.',
  },
  en: {
    state: {
      none: 'not registered yet',
      early: 'registered, not open yet',
      open: 'open',
      closed: 'closed',
      elsewhere: 'fielded elsewhere: no plan was registered here',
    },
    power: (power: PlanPower, language: 'de' | 'en') =>
      `With this sample a change of ${points(power.smallestChangePoints, language)} points shows with a probability of ${percent(power.powerShareOfOne, language)}; the smallest that shows reliably is ${points(power.detectablePoints, language)} points; ${power.needed.toLocaleString(language)} answers per wave would be needed. Assumed: a spread of ${points(power.spreadPoints, language)} points, tests per family: ${power.tests}.`,
    goals: {
      title: 'Distance to the goals (goal minus mean, with 95 % interval)',
      attribute: 'Attribute',
      goal: 'Goal',
      gap: 'Distance',
      hidden: 'too few answers',
    },
    register: 'Register the plan',
    close: 'End fielding',
    analyse: 'Analyse',
    publish: 'Publish the results',
    invite: 'Make and download invitations',
    invitations: 'Invitations',
    inviteCount: 'Number',
    inviteLanguage: 'Language of those invited',
    unread: (names: string) =>
      `Not yet read by a native speaker: ${names}. Have the words checked before they are sent.`,
    inviteNote: 'Addresses and letters exist in this file only. They cannot be downloaded again.',
    answers: 'Answers (CSV)',
    codebook: 'Codebook (CSV)',
    spss: 'Answers (SPSS)',
    script: 'Analysis (R)',
    hash: 'Checksum of the plan',
    counts: {
      invited: 'invitations',
      used: 'of these used',
      submitted: 'answers',
      screenedOut: 'screened out',
      quotaFull: 'quota full',
      outsideQuota: 'outside the quotas',
    },
    cell: 'Quota',
    target: 'target',
    filled: 'reached',
    done: 'Done.',
    failed: 'That did not work.',
    saveFirst: 'Save the wave first.',
  },
} as const;
