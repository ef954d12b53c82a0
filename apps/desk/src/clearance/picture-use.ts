/** A picture of the desk → its rights as clearance reads them. */
import type { ClearanceObject } from '@city-of-cities/clearance';
import { instantOf } from '../translate/candidate.ts';
import type { PictureDocument } from '../translate/picture.ts';

type PictureUse = ClearanceObject['media'][number];
type Consent = PictureUse['consents'][number];
type Exit = NonNullable<Consent['exits']>[number];

export function pictureUseOf(picture: PictureDocument): PictureUse {
  const { exits, markets } = picture;
  const until = instantOf(picture.licenceUntil);
  const credit = picture.credit ?? '';
  return {
    id: `picture ${picture.id}`,
    kind: 'picture',
    licence: {
      // A photographer who is credited holds the rights unless somebody else is named.
      holder: picture.holder || credit,
      credit,
      ...(exits && exits.length > 0 && { exits: exits as Exit[] }),
      ...(markets && markets.length > 0 && { markets }),
      ...(until !== null && { until }),
    },
    consents: (picture.persons ?? []).map(consentOf),
    alt: Object.fromEntries(
      Object.entries(picture.alt ?? {}).map(([language, alt]) => [language, alt ?? '']),
    ),
    // What says so is also what marks it on the page: see translate/picture.ts.
    isGenerated: /algorithmicMedia$/i.test(picture.digitalSourceType ?? ''),
    isMarkedAsGenerated: true,
    isRestricted: picture.isRestricted === true,
  };
}

type Person = NonNullable<PictureDocument['persons']>[number];

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

/** The first instant at which a picture may no longer be shown on the site, or `null`. */
export function endOfUse(picture: PictureDocument): string | null {
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

/** Whether a picture may be shown at an instant (as of PU1). */
export function isUsableAt(picture: PictureDocument, at: string): boolean {
  const end = endOfUse(picture);
  return end === null || end > at;
}
