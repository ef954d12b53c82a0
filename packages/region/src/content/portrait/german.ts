import { openings } from './german-openings.ts';
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
} from './german-phrases.ts';
import type { Notable } from './notable.ts';
import { numeral, percent } from './numerals.ts';
import { type CityProfile, region, regionDensity } from './profile.ts';
import { twinTownsInProse, twinTownsRemark } from './twin-towns.ts';
import type { Voice } from './voice.ts';

const average = numeral('de', regionDensity);

function belonging(p: CityProfile): string {
  return p.city.district === 'independent'
    ? 'ist eine kreisfreie Stadt'
    : `gehört zum ${district(p)}`;
}

function near(p: CityProfile, index: 0 | 1 | 2): string {
  return nameOf(p.neighbours[index].city);
}

function comparedWithAverage(p: CityProfile): string {
  const factor = p.density / regionDensity;
  if (factor > 1.1)
    return `, das ${numeral('de', factor, 1)}-Fache des Schnitts der Region (${average})`;
  if (factor < 0.9) return `; im Schnitt der Region sind es ${average}`;
  return `, ähnlich wie im Schnitt der Region (${average})`;
}

function kind(p: CityProfile): string {
  return p.city.hasTownTitle ? 'Stadt' : 'Gemeinde';
}

function asides(p: CityProfile, opening: Notable): string[] {
  const smaller = region.count - p.rank.area;
  const emptier = region.count - p.rank.density;
  return [
    !p.city.hasTownTitle && opening !== 'noTownTitle'
      ? `Den Titel Stadt führt ${name(p)} nicht; unter den ${region.count} steht die Gemeinde trotzdem mit eigenem Feld.`
      : '',
    p.rank.area <= 4 && opening !== 'mostPeople'
      ? `Nach der Fläche steht ${name(p)} auf Platz ${p.rank.area} der ${region.count} Kommunen (Register 2020).`
      : '',
    smaller <= 3 && opening !== 'leastArea'
      ? `Nur ${count(smaller)} der ${region.count} Kommunen ${smaller === 1 ? 'hat' : 'haben'} weniger Fläche (Register 2020).`
      : '',
    p.rank.density <= 3 && opening !== 'mostDense' && opening !== 'amongMostDense'
      ? `Nach der Dichte steht ${name(p)} an ${ordinal(p.rank.density)} Stelle der ${region.count} Kommunen (${date(p)}).`
      : '',
    emptier <= 3 && opening !== 'leastDense'
      ? `Nur ${count(emptier)} der ${region.count} Kommunen ${emptier === 1 ? 'ist' : 'sind'} dünner besiedelt (${date(p)}).`
      : '',
    p.isMostPopulousOfDistrict && opening !== 'leadsDistrict'
      ? `Im ${district(p)} hat keine Kommune mehr Einwohnerinnen und Einwohner (${date(p)}).`
      : '',
    p.isLargestOfDistrict ? `Im ${district(p)} hat keine Kommune mehr Fläche (Register 2020).` : '',
  ].filter(Boolean);
}

export const german: Voice = {
  gap: ' ',
  opening: openings,
  headings: {
    nearby: 'Gleich nebenan',
    people: 'Menschen und Platz',
    twins: 'In der Welt verbunden',
  },
  place: [
    (p) =>
      `${name(p)} liegt ${direction[p.place]} der Region und ${belonging(p)}. Die nächsten Nachbarn, von Mittelpunkt zu Mittelpunkt gemessen, sind ${near(p, 0)} mit ${km(p.neighbours[0])}, ${near(p, 1)} mit ${km(p.neighbours[1])} und ${near(p, 2)} mit ${km(p.neighbours[2])} Kilometern.`,
    (p) =>
      `Am nächsten liegt ${near(p, 0)}, ${km(p.neighbours[0])} Kilometer Luftlinie von Mitte zu Mitte. Dann folgen ${near(p, 1)} mit ${km(p.neighbours[1])} und ${near(p, 2)} mit ${km(p.neighbours[2])} Kilometern. ${name(p)} selbst ${belonging(p)} und liegt ${direction[p.place]} der Region.`,
    (p) =>
      `Auf dem Plan steht ${name(p)} ${direction[p.place]} der Region; die ${kind(p)} ${belonging(p).replace('ist eine kreisfreie Stadt', 'ist kreisfrei')}. Luftlinie bis ${near(p, 0)}: ${km(p.neighbours[0])} Kilometer. Bis ${near(p, 1)}: ${km(p.neighbours[1])}. Bis ${near(p, 2)}: ${km(p.neighbours[2])}.`,
  ],
  circle: [
    (p) =>
      `Ein Kreis von 20 Kilometern um die Ortsmitte umfasst die Zentren von ${count(p.circle.count - 1)} weiteren Kommunen der Region. Mit ${name(p)} zählen sie ${circlePeople(p)}. Wer hier arbeitet, gründet oder studiert, rechnet also nicht mit einer Stadt, sondern mit ${count(p.circle.count)}.`,
    (p) =>
      `Im Umkreis von 20 Kilometern liegen die Zentren von ${count(p.circle.count - 1)} weiteren Kommunen der Region, zusammen mit ${name(p)} sind das ${circlePeople(p)}. Von den vier Städten mit den meisten Menschen liegt ${nameOf(p.nearestLarge.city)} am nächsten, ${km(p.nearestLarge)} Kilometer entfernt.`,
    (p) =>
      `Andere zählen Bezirke, ${name(p)} zählt Nachbarstädte: Die Zentren von ${count(p.circle.count - 1)} weiteren Kommunen der Region liegen keine 20 Kilometer entfernt. ${circlePeople(p)} sind das, ${name(p)} eingerechnet.`,
  ],
  people: [
    (p) =>
      `Am ${date(p)} lebten ${people(p)} Menschen in ${name(p)}, auf ${area(p)} Quadratkilometern. Das sind ${density(p)} je Quadratkilometer${comparedWithAverage(p)}.`,
    (p) =>
      `${people(p)} Menschen, ${area(p)} Quadratkilometer: So steht ${name(p)} im Register (${date(p)}). Auf einen Quadratkilometer kommen ${density(p)} Menschen${comparedWithAverage(p)}.`,
    (p) =>
      `${area(p)} Quadratkilometer gehören zu ${name(p)}, ${people(p)} Menschen waren dort am ${date(p)} zu Hause. Die Dichte: ${density(p)} je Quadratkilometer${comparedWithAverage(p)}.`,
  ],
  share: [
    (p) =>
      `Damit stellt die ${kind(p)} ${percent('de', p.shareOfPeoplePercent)} Prozent der Menschen und ${percent('de', p.shareOfAreaPercent)} Prozent der Fläche der Region.`,
    (p) =>
      `Anteil an der Region: ${percent('de', p.shareOfPeoplePercent)} Prozent der Menschen, ${percent('de', p.shareOfAreaPercent)} Prozent der Fläche.`,
    (p) =>
      `Von der Fläche der Region nimmt ${name(p)} ${percent('de', p.shareOfAreaPercent)} Prozent ein, von ihren Menschen wohnen hier ${percent('de', p.shareOfPeoplePercent)} Prozent.`,
  ],
  together: [
    (p) =>
      `Mit den drei nächsten Nachbarn zusammen zählt ${name(p)} ${numeral('de', p.populationWithNeighbours)} Menschen (${date(p)}).`,
    (p) =>
      `${name(p)} und die drei nächsten Nachbarn: Das sind vier Rathäuser und ${numeral('de', p.populationWithNeighbours)} Menschen (${date(p)}).`,
  ],
  asides,
  twins: (p) => {
    const towns = twinTownsInProse(p.city, 'de');
    return towns === ''
      ? ''
      : [
          `In Ländern der Kampagne verzeichnet das Register ${p.city.twinTowns.length === 1 ? 'eine Partnerstadt' : 'diese Partnerstädte'}: ${towns}.`,
          twinTownsRemark(p.city, 'de'),
          'Weitere Partnerschaften sind möglich.',
        ]
          .filter(Boolean)
          .join(' ');
  },
  source: (p) =>
    `Quelle: Destatis, Gemeindeverzeichnis (GV-ISys), 4. Quartal 2020, Bevölkerung am ${date(p)}. Dichte, Anteile, Umkreis und Luftlinien sind daraus berechnet${p.city.twinTowns.length === 0 ? '' : '; Partnerstädte nach veröffentlichten Angaben'}.`,
};
