import { openings } from './english-openings.ts';
import {
  area,
  circlePeople,
  count,
  date,
  density,
  direction,
  district,
  km,
  name,
  nameOf,
  ordinal,
  people,
} from './english-phrases.ts';
import type { Notable } from './notable.ts';
import { numeral, percent } from './numerals.ts';
import { type CityProfile, region, regionDensity } from './profile.ts';
import { twinTownsInProse, twinTownsRemark } from './twin-towns.ts';
import type { Voice } from './voice.ts';

const average = numeral('en', regionDensity);

function belonging(p: CityProfile): string {
  return p.city.district === 'independent'
    ? 'belongs to no district'
    : `belongs to the ${district(p)}`;
}

function near(p: CityProfile, index: 0 | 1 | 2): string {
  return nameOf(p.neighbours[index].city);
}

function comparedWithAverage(p: CityProfile): string {
  const factor = p.density / regionDensity;
  if (factor > 1.1) return `, ${numeral('en', factor, 1)} times the region’s average of ${average}`;
  if (factor < 0.9) return `; the region’s average is ${average}`;
  return `, close to the region’s average of ${average}`;
}

function kind(p: CityProfile): string {
  if (!p.city.hasTownTitle) return 'municipality';
  return p.city.population >= 100_000 ? 'city' : 'town';
}

function asides(p: CityProfile, opening: Notable): string[] {
  const smaller = region.count - p.rank.area;
  const emptier = region.count - p.rank.density;
  return [
    !p.city.hasTownTitle && opening !== 'noTownTitle'
      ? `${name(p)} does not hold the title of town, yet has a field of its own among the ${region.count}.`
      : '',
    p.rank.area <= 4 && opening !== 'mostPeople'
      ? `By area ${name(p)} is number ${p.rank.area} of the ${region.count} municipalities (register 2020).`
      : '',
    smaller <= 3 && opening !== 'leastArea'
      ? `Only ${count(smaller)} of the ${region.count} municipalities ${smaller === 1 ? 'has' : 'have'} less land (register 2020).`
      : '',
    p.rank.density <= 3 && opening !== 'mostDense' && opening !== 'amongMostDense'
      ? `By density ${name(p)} comes ${ordinal(p.rank.density)} of the ${region.count} (${date(p)}).`
      : '',
    emptier <= 3 && opening !== 'leastDense'
      ? `Only ${count(emptier)} of the ${region.count} municipalities ${emptier === 1 ? 'is' : 'are'} more sparsely populated (${date(p)}).`
      : '',
    p.isMostPopulousOfDistrict && opening !== 'leadsDistrict'
      ? `No municipality in the ${district(p)} has more inhabitants (${date(p)}).`
      : '',
    p.isLargestOfDistrict
      ? `No municipality in the ${district(p)} covers more land (register 2020).`
      : '',
  ].filter(Boolean);
}

export const english: Voice = {
  gap: ' ',
  opening: openings,
  headings: { nearby: 'Next door', people: 'People and room', twins: 'Friends abroad' },
  place: [
    (p) =>
      `${name(p)} lies ${direction[p.place]} of the Ruhr and ${belonging(p)}. The nearest neighbours, measured from centre to centre, are ${near(p, 0)} at ${km(p.neighbours[0])} kilometres, ${near(p, 1)} at ${km(p.neighbours[1])} and ${near(p, 2)} at ${km(p.neighbours[2])}.`,
    (p) =>
      `${near(p, 0)} is nearest, ${km(p.neighbours[0])} kilometres as the crow flies from centre to centre. ${near(p, 1)} follows at ${km(p.neighbours[1])} kilometres, ${near(p, 2)} at ${km(p.neighbours[2])}. ${name(p)} itself ${belonging(p)} and lies ${direction[p.place]} of the Ruhr.`,
    (p) =>
      `On the plan ${name(p)} stands ${direction[p.place]} of the Ruhr; the ${kind(p)} ${belonging(p)}. As the crow flies it is ${km(p.neighbours[0])} kilometres to ${near(p, 0)}, ${km(p.neighbours[1])} to ${near(p, 1)} and ${km(p.neighbours[2])} to ${near(p, 2)}.`,
  ],
  circle: [
    (p) =>
      `A circle of 20 kilometres around the centre takes in the centres of ${count(p.circle.count - 1)} other municipalities of the region. With ${name(p)} they count ${circlePeople(p)}. Whoever works, studies or starts a firm here has not one city to reckon with, but ${count(p.circle.count)}.`,
    (p) =>
      `Within 20 kilometres lie the centres of ${count(p.circle.count - 1)} other municipalities of the region; with ${name(p)} that makes ${circlePeople(p)}. Of the four cities with the most people, ${nameOf(p.nearestLarge.city)} is nearest, ${km(p.nearestLarge)} kilometres away.`,
    (p) =>
      `Others count boroughs. ${name(p)} counts neighbouring cities: the centres of ${count(p.circle.count - 1)} other municipalities of the region lie less than 20 kilometres away. That makes ${circlePeople(p)}, ${name(p)} included.`,
  ],
  people: [
    (p) =>
      `On ${date(p)}, ${people(p)} people lived in ${name(p)}, on ${area(p)} square kilometres. That is ${density(p)} to the square kilometre${comparedWithAverage(p)}.`,
    (p) =>
      `${people(p)} people, ${area(p)} square kilometres: that is ${name(p)} in the register (${date(p)}). Each square kilometre holds ${density(p)} people${comparedWithAverage(p)}.`,
    (p) =>
      `${name(p)} covers ${area(p)} square kilometres and was home to ${people(p)} people on ${date(p)}. Its density is ${density(p)} to the square kilometre${comparedWithAverage(p)}.`,
  ],
  share: [
    (p) =>
      `The ${kind(p)} accounts for ${percent('en', p.shareOfPeoplePercent)} per cent of the region’s people and ${percent('en', p.shareOfAreaPercent)} per cent of its area.`,
    (p) =>
      `Its share of the region: ${percent('en', p.shareOfPeoplePercent)} per cent of the people, ${percent('en', p.shareOfAreaPercent)} per cent of the area.`,
    (p) =>
      `Of the region’s land ${name(p)} takes up ${percent('en', p.shareOfAreaPercent)} per cent; of its people ${percent('en', p.shareOfPeoplePercent)} per cent live here.`,
  ],
  together: [
    (p) =>
      `Together with its three nearest neighbours, ${name(p)} counts ${numeral('en', p.populationWithNeighbours)} people (${date(p)}).`,
    (p) =>
      `${name(p)} and its three nearest neighbours make four town halls and ${numeral('en', p.populationWithNeighbours)} people (${date(p)}).`,
  ],
  asides,
  twins: (p) => {
    const towns = twinTownsInProse(p.city, 'en');
    return towns === ''
      ? ''
      : [
          `In the campaign’s countries the register lists ${p.city.twinTowns.length === 1 ? 'one twin town' : 'these twin towns'}: ${towns}.`,
          twinTownsRemark(p.city, 'en'),
          'There may be more.',
        ]
          .filter(Boolean)
          .join(' ');
  },
  source: (p) =>
    `Source: Destatis, register of municipalities (GV-ISys), fourth quarter of 2020, population on ${date(p)}. Density, shares, circle and distances are computed from it${p.city.twinTowns.length === 0 ? '' : '; twin towns as published'}.`,
};
