import {
  area,
  circlePeople,
  count,
  date,
  density,
  district,
  km,
  name,
  nearest,
  ordinal,
  people,
} from './english-phrases.ts';
import { numeral } from './numerals.ts';
import { region, regionDensity } from './profile.ts';
import type { Voice } from './voice.ts';

const of53 = `of the Ruhr’s ${region.count} municipalities`;

/** Square metres per inhabitant, whole. */
function squareMetres(perKm2: number): string {
  return numeral('en', 1_000_000 / perKm2);
}

export const openings: Voice['opening'] = {
  mostPeople: [
    (p) =>
      `${people(p)} people${p.rank.area === 1 ? ` on ${area(p)} square kilometres: on both counts` : ': by population'} ${name(p)} comes first ${of53} (${date(p)}). It is not alone, though: within 20 kilometres lie ${count(p.circle.count - 1)} other centres.`,
  ],
  mostDense: [
    (p) =>
      `${name(p)} has ${density(p)} people to the square kilometre, more than any other ${of53} (${date(p)}). People know their neighbours here. It is hard not to.`,
  ],
  leastArea: [
    (p) =>
      `${area(p)} square kilometres: no other ${of53} makes do with less than ${name(p)} (register 2020). A long way to work takes some effort here.`,
  ],
  fewestPeople: [
    (p) =>
      `With ${people(p)} people, ${name(p)} is the smallest ${of53} (${date(p)})${p.extremes.includes('west') ? ', and its centre lies furthest west' : ''}. It has its own field on the plan like everyone else.`,
  ],
  leastDense: [
    (p) =>
      `${density(p)} people to the square kilometre, fewer than in any other ${of53} (${date(p)}): ${name(p)} is where the metropolis shows how much room it has.`,
  ],
  northernmost: [
    (p) =>
      `No centre ${of53} lies further north (register 2020). Come from that side and the metropolis begins in ${name(p)}, at ${density(p)} people to the square kilometre.`,
  ],
  easternmost: [
    (p) =>
      `No centre ${of53} lies further east (register 2020). Arrive from there and the metropolis begins in ${name(p)}, with ${people(p)} people at once (${date(p)}).`,
  ],
  southernmost: [
    (p) =>
      `No centre ${of53} lies further south (register 2020). ${name(p)} ends the metropolis at ${density(p)} people to the square kilometre, which is to say without a queue.`,
  ],
  amongMostPeople: [
    (p) =>
      `${people(p)} people put ${name(p)} ${ordinal(p.rank.population)} by population among the Ruhr’s ${region.count} municipalities (${date(p)}). The centre of ${nearest(p)} is ${km(p.neighbours[0])} kilometres away.`,
    (p) =>
      `About one in ${count(Math.round(100 / p.shareOfPeoplePercent))} of the Ruhr’s people lives in ${name(p)}. That makes ${people(p)}, number ${p.rank.population} among ${region.count} municipalities (${date(p)}).`,
  ],
  riverInName: [
    (p) =>
      p.city.name.de.includes('Niederrhein')
        ? `${p.city.name.en}: the official name includes the landscape, the Lower Rhine. ${name(p)} has ${people(p)} people (${date(p)}) and lies ${km(p.neighbours[0])} kilometres from ${nearest(p)}.`
        : `${name(p)} carries the river in its name, as the whole region does. It is home to ${people(p)} people (${date(p)}), ${density(p)} to the square kilometre.`,
  ],
  pair: [
    (p) =>
      `Between the centres of ${name(p)} and ${nearest(p)} lie ${km(p.neighbours[0])} kilometres. Elsewhere that takes you to the next quarter. Here it takes you to the next city.`,
    (p) =>
      `${km(p.neighbours[0])} kilometres is all that separates the centres of ${name(p)} and ${nearest(p)}. Together the two neighbours count ${numeral('en', p.city.population + p.neighbours[0].city.population)} people (${date(p)}).`,
  ],
  fourTwins: [
    (p) =>
      `The register lists ${count(p.city.twinTowns.length)} twin towns of ${name(p)} in the campaign’s countries. The nearest neighbour manages without a treaty: ${nearest(p)}, ${km(p.neighbours[0])} kilometres away.`,
  ],
  amongMostArea: [
    (p) =>
      `At ${area(p)} square kilometres, ${name(p)} comes ${ordinal(p.rank.area)} by area among the Ruhr’s ${region.count} municipalities (register 2020). Each of those kilometres holds ${density(p)} people on average.`,
  ],
  likeTheRegion: [
    (p) =>
      `${density(p)} people to the square kilometre here, ${numeral('en', regionDensity)} across the Ruhr (${date(p)}): to see how dense the metropolis is on average, go to ${name(p)}.`,
  ],
  noTownTitle: [
    (p) =>
      `Strictly speaking ${name(p)} is not a town at all; the law calls it a municipality. In the City of Cities it has its own field regardless, and ${people(p)} people (${date(p)}).`,
    (p) =>
      `Six of the ${region.count} “cities” do not hold the title of town. ${name(p)} is one of them. It has ${people(p)} people (${date(p)}) and counts all the same.`,
  ],
  leadsDistrict: [
    (p) =>
      `Nowhere in the ${district(p)} do more people live than in ${name(p)}: ${people(p)} (${date(p)}). The centre of ${nearest(p)} is ${km(p.neighbours[0])} kilometres off.`,
  ],
  amongMostDense: [
    (p) =>
      `${density(p)} people to the square kilometre put ${name(p)} ${ordinal(p.rank.density)} by density among the Ruhr’s ${region.count} municipalities (${date(p)}). Close together is meant literally here.`,
  ],
  airy: [
    (p) =>
      `On paper everyone in ${name(p)} has ${squareMetres(p.density)} square metres to themselves; the average in the Ruhr is ${squareMetres(regionDensity)} (${date(p)}). There are neighbours even so: ${nearest(p)} is ${km(p.neighbours[0])} kilometres away.`,
    (p) =>
      `${name(p)} has ${density(p)} people to the square kilometre, the Ruhr as a whole ${numeral('en', regionDensity)} (${date(p)}). A metropolis needs room somewhere.`,
  ],
  manyTwins: [
    (p) =>
      `A twinning links ${name(p)} with ${p.city.twinTowns[0]?.name}; ${km(p.neighbours[0])} kilometres link it with ${nearest(p)}. The register lists ${count(p.city.twinTowns.length)} twin towns in the campaign’s countries.`,
  ],
  nextDoor: [
    (p) =>
      `From ${name(p)} to ${nearest(p)} it is ${km(p.neighbours[0])} kilometres, centre to centre. That is what next door means in the City of Cities.`,
    (p) =>
      `Leave ${name(p)} as the crow flies, and after ${km(p.neighbours[0])} kilometres you are in the centre of ${nearest(p)}. The two count ${numeral('en', p.city.population + p.neighbours[0].city.population)} people together (${date(p)}).`,
  ],
  circle: [
    (p) =>
      `${name(p)} will not get lonely. Within 20 kilometres lie the centres of ${count(p.circle.count - 1)} other municipalities. With ${name(p)} they count ${circlePeople(p)} (${date(p)}).`,
  ],
};
