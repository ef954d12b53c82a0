import type { RenditionFinding } from '../finding.ts';
import type { Film, FilmContainer, FilmLimits } from './film.ts';

const containerNames: Readonly<Record<FilmContainer, string>> = {
  mp4: 'MP4',
  quicktime: 'QuickTime',
  webm: 'WebM',
  matroska: 'Matroska',
};

export const notAFilm: RenditionFinding = {
  rule: 'RN1',
  severity: 'block',
  reason: {
    de: 'Die Datei ist kein Film, den wir lesen können. Laden Sie MP4, QuickTime, WebM oder Matroska hoch.',
    en: 'The file is not a film that can be read here. Upload MP4, QuickTime, WebM or Matroska.',
  },
};

export const truncated: RenditionFinding = {
  rule: 'RN2',
  severity: 'block',
  reason: {
    de: 'Die Datei ist unvollständig: Sie endet früher, als sie selbst angibt. Laden Sie sie noch einmal hoch oder exportieren Sie den Film neu.',
    en: 'The file is incomplete: it ends before the end it announces. Upload it again or export the film anew.',
  },
};

export const noPicture: RenditionFinding = {
  rule: 'RN3',
  severity: 'block',
  reason: {
    de: 'Die Datei enthält kein Bild, nur Ton oder Text. Laden Sie die Fassung mit Bild hoch.',
    en: 'The file holds no picture, only sound or text. Upload the version with a picture.',
  },
};

/** RN4. `claim` is text of others; only claims known to us are repeated. */
export function liesAboutType(claim: FilmContainer, content: FilmContainer): RenditionFinding {
  const [said, is] = [containerNames[claim], containerNames[content]];
  return {
    rule: 'RN4',
    severity: 'block',
    reason: {
      de: `Die Datei nennt sich ${said}, ihr Inhalt ist ${is}. Benennen Sie sie richtig oder exportieren Sie sie als ${said}.`,
      en: `The file calls itself ${said}, its content is ${is}. Name it correctly or export it as ${said}.`,
    },
  };
}

export function tooManyBytes(limits: FilmLimits): RenditionFinding {
  const gibibytes = Math.round((limits.mostSizeBytes / 1024 ** 3) * 10) / 10;
  return overLimit(
    `Die Datei ist größer als ${String(gibibytes).replace('.', ',')} GiB.`,
    `The file is larger than ${gibibytes} GiB.`,
  );
}

export const indexTooLarge: RenditionFinding = overLimit(
  'Das Verzeichnis der Datei ist unüblich groß.',
  'The index of the file is unusually large.',
);

/** RN5: everything about the film's length and size that is beyond the limits. */
export function limitFindings(
  film: Pick<Film, 'widthPx' | 'heightPx' | 'durationSeconds'>,
  limits: FilmLimits,
): readonly RenditionFinding[] {
  const [short, long] = [film.widthPx, film.heightPx].toSorted((a, b) => a - b) as [number, number];
  const findings: RenditionFinding[] = [];
  if (film.durationSeconds > limits.mostDurationSeconds) {
    const minutes = Math.round(limits.mostDurationSeconds / 60);
    findings.push(
      overLimit(
        `Der Film dauert länger als ${minutes} Minuten.`,
        `The film runs for more than ${minutes} minutes.`,
      ),
    );
  }
  if (long > limits.mostLongSidePx)
    findings.push(
      overLimit(
        `Das Bild ist breiter oder höher als ${limits.mostLongSidePx} Bildpunkte.`,
        `The picture is wider or higher than ${limits.mostLongSidePx} pixels.`,
      ),
    );
  if (short < limits.leastShortSidePx)
    findings.push(
      overLimit(
        `Das Bild ist schmaler oder niedriger als ${limits.leastShortSidePx} Bildpunkte.`,
        `The picture is narrower or lower than ${limits.leastShortSidePx} pixels.`,
      ),
    );
  return findings;
}

function overLimit(de: string, en: string): RenditionFinding {
  return {
    rule: 'RN5',
    severity: 'block',
    reason: {
      de: `${de} Exportieren Sie den Film in üblicher Größe.`,
      en: `${en} Export the film at a usual size.`,
    },
  };
}
