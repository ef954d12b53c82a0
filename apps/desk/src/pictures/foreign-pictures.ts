/** A document shows only pictures that its writer may see; an id typed into a request opens nothing. */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { idOf, pictureIdsIn } from '../translate/running-text.ts';

const unknownPicture = both(
  'Dieses Bild gibt es nicht, oder es gehört einer anderen Stadt.',
  'This picture does not exist, or it belongs to another city.',
);

export const refuseForeignPictures: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!req.user) return data;
  const known = new Set(idsIn(originalDoc ?? {}));
  const added = idsIn(data).filter((id) => !known.has(id));
  if (added.length === 0) return data;
  const { totalDocs } = await req.payload.count({
    collection: 'pictures',
    where: { id: { in: added } },
    overrideAccess: false,
    req,
  });
  if (totalDocs === new Set(added).size) return data;
  throw new ValidationError(
    { errors: [{ path: 'picture', message: unknownPicture[interfaceLanguage(req.i18n)] }], req },
    req.t,
  );
};

function idsIn(document: Record<string, unknown>): number[] {
  const lead = idOf(document['picture']);
  const inText = ['body', 'portrait'].flatMap((field) => pictureIdsIn(document[field]));
  return [...(lead === null ? [] : [lead]), ...inText];
}
