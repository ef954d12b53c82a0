/** A picture or film file of the desk → its rights as clearance reads them. */
import type { ClearanceObject } from '@city-of-cities/clearance';
import { instantOf } from '../translate/candidate.ts';
import type { FilmFileDocument } from '../translate/film-document.ts';
import type { PictureDocument } from '../translate/picture.ts';
import type { RightsDocument } from '../translate/rights.ts';

type PictureUse = ClearanceObject['media'][number];
type Consent = PictureUse['consents'][number];
type Exit = NonNullable<Consent['exits']>[number];

export function pictureUseOf(picture: PictureDocument): PictureUse {
  return {
    id: `picture ${picture.id}`,
    kind: 'picture',
    ...rightsOf(picture),
    alt: Object.fromEntries(
      Object.entries(picture.alt ?? {}).map(([language, alt]) => [language, alt ?? '']),
    ),
    // What says so is also what marks it on the page: see translate/picture.ts.
    isGenerated: /algorithmicMedia$/i.test(picture.digitalSourceType ?? ''),
    isMarkedAsGenerated: true,
  };
}

/** `shown`: languages with captions, and with a transcript. Its poster is a picture of its own. */
export function filmUseOf(
  film: FilmFileDocument,
  shown: { readonly captions: readonly string[]; readonly transcripts: readonly string[] },
): PictureUse {
  return {
    id: `film ${film.id}`,
    kind: 'film',
    ...rightsOf(film),
    alt: {},
    isDecorative: true,
    ...shown,
  };
}

function rightsOf(document: RightsDocument) {
  const { exits, markets } = document;
  const until = instantOf(document.licenceUntil);
  const credit = document.credit ?? '';
  return {
    licence: {
      // Who is credited holds the rights unless somebody else is named.
      holder: document.holder || credit,
      credit,
      ...(exits && exits.length > 0 && { exits: exits as Exit[] }),
      ...(markets && markets.length > 0 && { markets }),
      ...(until !== null && { until }),
    },
    consents: (document.persons ?? []).map(consentOf),
    isRestricted: document.isRestricted === true,
  };
}

type Person = NonNullable<RightsDocument['persons']>[number];

function consentOf({ name, exits, until, withdrawnAt }: Person): Consent {
  const end = instantOf(until);
  const withdrawal = instantOf(withdrawnAt);
  return {
    person: name ?? '',
    ...(exits && exits.length > 0 && { exits: exits as Exit[] }),
    ...(end !== null && { until: end }),
    ...(withdrawal !== null && { withdrawnAt: withdrawal }),
  };
}

/** The first instant at which a picture or film may no longer be shown on the site, or `null`. */
export function endOfUse(picture: RightsDocument): string | null {
  const ends = [
    picture.licenceUntil,
    ...(picture.persons ?? []).flatMap(({ until, withdrawnAt }) => [until, withdrawnAt]),
  ].map(instantOf);
  return (
    ends
      .filter((end) => end !== null)
      .toSorted()
      .at(0) ?? null
  );
}

/** Whether a picture or film may be shown at an instant (as of PU1). */
export function isUsableAt(picture: RightsDocument, at: string): boolean {
  const end = endOfUse(picture);
  return end === null || end > at;
}
