import type { ClearanceContext } from './context.ts';
import type { Bilingual, Finding } from './finding.ts';
import { toMilliseconds } from './instant.ts';
import type { ClearanceObject, Consent, Exit, PictureUse } from './object.ts';

const OTHER: Bilingual = {
  de: 'Nehmen Sie ein anderes Bild oder klären Sie die Rechte neu.',
  en: 'Use another picture or clear the rights anew.',
};

function stop(rule: string, media: PictureUse, de: string, en: string, remedy = OTHER): Finding {
  return { rule, severity: 'block', where: media.id, reason: { de, en }, remedy };
}

/** CL20–CL23: the licence names holder and credit and covers exit, markets and the moment. */
function checkLicence(
  media: PictureUse,
  exit: Exit,
  markets: readonly string[],
  now: number,
): Finding[] {
  const { licence } = media;
  if (licence === undefined)
    return [stop('CL20', media, 'Es ist keine Lizenz hinterlegt.', 'No licence is recorded.')];
  const findings: Finding[] = [];
  if (licence.holder.trim() === '' || licence.credit.trim() === '')
    findings.push(
      stop(
        'CL20',
        media,
        'Rechteinhaber oder Bildnachweis fehlt.',
        'Holder or credit is missing.',
        {
          de: 'Tragen Sie Rechteinhaber und Bildnachweis ein.',
          en: 'Enter holder and credit.',
        },
      ),
    );
  if (licence.exits !== undefined && !licence.exits.includes(exit))
    findings.push(
      stop(
        'CL21',
        media,
        `Die Lizenz deckt diesen Ausspielweg nicht: ${exit}.`,
        `The licence does not cover this exit: ${exit}.`,
      ),
    );
  const uncovered =
    licence.markets === undefined
      ? []
      : markets.filter((market) => !licence.markets?.includes(market));
  if (uncovered.length > 0)
    findings.push(
      stop(
        'CL22',
        media,
        `Die Lizenz deckt nicht: ${uncovered.join(', ')}.`,
        `The licence does not cover: ${uncovered.join(', ')}.`,
      ),
    );
  if (licence.until !== undefined && toMilliseconds(licence.until) < now)
    findings.push(
      stop(
        'CL23',
        media,
        `Die Lizenz endete am ${licence.until}.`,
        `The licence ended on ${licence.until}.`,
      ),
    );
  return findings;
}

/** CL24: every person shown agreed to this exit, the consent still runs and was not withdrawn. */
function checkConsent(media: PictureUse, consent: Consent, exit: Exit, now: number): Finding[] {
  if (consent.withdrawnAt !== undefined && toMilliseconds(consent.withdrawnAt) <= now)
    return [
      stop(
        'CL24',
        media,
        `${consent.person} hat die Einwilligung widerrufen.`,
        `${consent.person} has withdrawn consent.`,
      ),
    ];
  if (consent.until !== undefined && toMilliseconds(consent.until) < now)
    return [
      stop(
        'CL24',
        media,
        `Die Einwilligung von ${consent.person} ist abgelaufen.`,
        `The consent of ${consent.person} has ended.`,
      ),
    ];
  if (consent.exits !== undefined && !consent.exits.includes(exit))
    return [
      stop(
        'CL24',
        media,
        `Die Einwilligung von ${consent.person} deckt diesen Ausspielweg nicht: ${exit}.`,
        `The consent of ${consent.person} does not cover this exit: ${exit}.`,
      ),
    ];
  return [];
}

function checkHandling(media: PictureUse, exit: Exit): Finding[] {
  const findings: Finding[] = [];
  if (media.isGenerated === true && media.isMarkedAsGenerated !== true)
    findings.push(
      stop(
        'CL25',
        media,
        'Das Bild ist erzeugt, aber nicht gekennzeichnet.',
        'The picture is generated but not marked.',
        {
          de: 'Kennzeichnen Sie das Bild auf der Seite und in den Metadaten.',
          en: 'Mark the picture on the page and in its metadata.',
        },
      ),
    );
  const first = media.licence?.exits?.[0] ?? 'site';
  if (media.isRestricted === true && (media.isCropped === true || exit !== first))
    findings.push(
      stop(
        'CL26',
        media,
        `Die Rechte sind eingeschränkt: kein Zuschnitt, kein Herunterladen, kein anderer Ausspielweg als ${first}.`,
        `The rights are restricted: no cropping, no download, no other exit than ${first}.`,
      ),
    );
  return findings;
}

/** CL20–CL26: rights in every picture and film, for this exit, its markets and this moment. */
export function checkRights(
  object: ClearanceObject,
  exit: Exit,
  context: ClearanceContext,
): Finding[] {
  const now = toMilliseconds(context.now);
  const markets = context.market === undefined ? object.markets : [context.market];
  return object.media.flatMap((media) => [
    ...checkLicence(media, exit, markets, now),
    ...media.consents.flatMap((consent) => checkConsent(media, consent, exit, now)),
    ...checkHandling(media, exit),
  ]);
}
