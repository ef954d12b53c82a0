/** The published map as its chart takes it. */
import type { CorrespondenceInput } from '@city-of-cities/charts';
import type { PerceptionResults } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';

type PublishedMap = NonNullable<PerceptionResults['map']>;

/** Ids of regions and attributes may be the same word, so those of attributes are marked. */
const attributeKey = (id: string): string => `attribute ${id}`;

export function mapInput({
  regions,
  attributes,
  shares,
}: PublishedMap): Pick<CorrespondenceInput, 'map' | 'n'> {
  // The chart adds the squared cosines of both dimensions; published is their sum.
  const cos2 = ({ quality }: { readonly quality: number }) => [quality, 0];
  return {
    map: {
      activeRows: regions.map(({ id }) => id),
      cols: attributes.map(({ id }) => attributeKey(id)),
      rowMass: regions.map(({ mass }) => mass),
      colMass: attributes.map(({ mass }) => mass),
      rowPrincipal: regions.map(({ at }) => at),
      colPrincipal: attributes.map(({ at }) => at),
      rowCos2: regions.map(cos2),
      colCos2: attributes.map(cos2),
      shares,
      supplementary: [],
    },
    n: Object.fromEntries(regions.map(({ id, n }) => [id, n])),
  };
}

export function namesOn(
  results: PerceptionResults,
  language: LanguageId,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...results.regions.map(({ id, name }) => [id, name[language]] as const),
    ...results.attributes.map(({ id, right }) => [attributeKey(id), right[language]] as const),
  ]);
}
