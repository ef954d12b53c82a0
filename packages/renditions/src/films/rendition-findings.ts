import type { RenditionFinding } from '../finding.ts';
import type { Film } from './film.ts';

/** RN10: without ffmpeg the site serves the original, which is a problem only where browsers cannot play it. */
export function originalIsServed(film: Pick<Film, 'isWidelyPlayable'>): RenditionFinding {
  return original(
    film,
    'RN10',
    'Auf diesem Server fehlt das Programm ffmpeg, es entstehen keine kleineren Fassungen.',
    'The program ffmpeg is missing on this server, so no smaller versions are made.',
  );
}

/** RN12: what happened is in the log. */
export function renditionFailed(film: Pick<Film, 'isWidelyPlayable'>): RenditionFinding {
  return original(
    film,
    'RN12',
    'Die Umwandlung des Films ist gescheitert, es sind keine Fassungen entstanden.',
    'Converting the film failed, and no versions were made.',
  );
}

function original(
  { isWidelyPlayable }: Pick<Film, 'isWidelyPlayable'>,
  rule: RenditionFinding['rule'],
  de: string,
  en: string,
): RenditionFinding {
  return isWidelyPlayable
    ? {
        rule,
        severity: 'review',
        reason: {
          de: `${de} Ausgeliefert wird das Original. Laden Sie es klein genug für Mobilfunk hoch.`,
          en: `${en} The original is served. Upload it small enough for mobile networks.`,
        },
      }
    : {
        rule,
        severity: 'block',
        reason: {
          de: `${de} Das Original spielt nicht in allen Browsern. Laden Sie den Film als MP4 mit H.264 und AAC hoch.`,
          en: `${en} Not all browsers play the original. Upload the film as MP4 with H.264 and AAC.`,
        },
      };
}
