import { numeral } from './numerals.ts';
import { region, regionDensity } from './profile.ts';
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
} from './german-phrases.ts';
import type { Voice } from './voice.ts';

const of53 = `der ${region.count} Kommunen der Region`;

/** Square metres per inhabitant, whole. */
function squareMetres(perKm2: number): string {
  return numeral('de', 1_000_000 / perKm2);
}

export const openings: Voice['opening'] = {
  mostPeople: [
    (p) =>
      `${people(p)} Menschen${p.rank.area === 1 ? ` auf ${area(p)} Quadratkilometern: Bei beidem` : ': Nach der Einwohnerzahl'} steht ${name(p)} unter den ${region.count} Kommunen der Region an erster Stelle (${date(p)}). Allein ist es dort trotzdem nicht: ${count(p.circle.count - 1)} weitere Zentren liegen im Umkreis von 20 Kilometern.`,
  ],
  mostDense: [
    (p) =>
      `Auf einem Quadratkilometer wohnen in ${name(p)} ${density(p)} Menschen, mehr als in jeder anderen ${of53} (${date(p)}). Man kennt sich. Es geht kaum anders.`,
  ],
  leastArea: [
    (p) =>
      `${area(p)} Quadratkilometer: Keine andere ${of53} kommt mit weniger Fläche aus als ${name(p)} (Register 2020). Lange Wege sind hier schon geometrisch schwierig.`,
  ],
  fewestPeople: [
    (p) =>
      `${people(p)} Menschen: ${name(p)} ist nach der Einwohnerzahl die kleinste ${of53} (${date(p)})${p.extremes.includes('west') ? ' und zugleich die mit dem westlichsten Mittelpunkt' : ''}. Auch so ein Feld gehört auf den Plan.`,
  ],
  leastDense: [
    (p) =>
      `${density(p)} Menschen je Quadratkilometer, weniger als in jeder anderen ${of53} (${date(p)}): In ${name(p)} zeigt die Metropole, wie viel Platz sie hat.`,
  ],
  northernmost: [
    (p) =>
      `Nördlicher liegt kein Mittelpunkt ${of53} (Register 2020). Wer von Norden kommt, betritt die Metropole in ${name(p)}, bei ${density(p)} Menschen je Quadratkilometer.`,
  ],
  easternmost: [
    (p) =>
      `Östlicher liegt kein Mittelpunkt ${of53} (Register 2020). Für Gäste aus dieser Richtung beginnt die Metropole in ${name(p)}, gleich mit ${people(p)} Menschen (${date(p)}).`,
  ],
  southernmost: [
    (p) =>
      `Südlicher liegt kein Mittelpunkt ${of53} (Register 2020). In ${name(p)} läuft die Metropole mit ${density(p)} Menschen je Quadratkilometer aus, also ohne Gedränge.`,
  ],
  amongMostPeople: [
    (p) =>
      `${people(p)} Menschen: Unter den ${region.count} Kommunen der Region steht ${name(p)} damit an ${ordinal(p.rank.population)} Stelle (${date(p)}). Bis zur Mitte von ${nearest(p)} sind es ${km(p.neighbours[0])} Kilometer Luftlinie.`,
    (p) =>
      `Von ${count(Math.round(100 / p.shareOfPeoplePercent))} Menschen der Region wohnt etwa einer in ${name(p)}. ${people(p)} sind es genau, Platz ${p.rank.population} unter den ${region.count} Kommunen (${date(p)}).`,
  ],
  riverInName: [
    (p) =>
      p.city.name.de.includes('Niederrhein')
        ? `${p.city.name.de}: Die Landschaft gehört hier zum amtlichen Namen. ${people(p)} Menschen wohnen in ${name(p)} (${date(p)}), ${km(p.neighbours[0])} Kilometer Luftlinie von ${nearest(p)} entfernt.`
        : `${name(p)} trägt den Fluss im Namen, der auch der Region ihren gibt. ${people(p)} Menschen wohnen hier (${date(p)}), ${density(p)} je Quadratkilometer.`,
  ],
  pair: [
    (p) =>
      `Zwischen den Mittelpunkten von ${name(p)} und ${nearest(p)} liegen ${km(p.neighbours[0])} Kilometer Luftlinie. Anderswo wäre das ein Weg ins nächste Viertel. Hier ist es der Weg in die nächste Stadt.`,
    (p) =>
      `${km(p.neighbours[0])} Kilometer: So nah liegen die Mittelpunkte von ${name(p)} und ${nearest(p)} beieinander. Zusammen zählen die beiden Nachbarn ${numeral('de', p.city.population + p.neighbours[0].city.population)} Menschen (${date(p)}).`,
  ],
  fourTwins: [
    (p) =>
      `Für ${name(p)} nennt das Register ${count(p.city.twinTowns.length)} Partnerstädte in Ländern der Kampagne. Der nächste Nachbar kommt ohne Vertrag aus: ${nearest(p)}, ${km(p.neighbours[0])} Kilometer Luftlinie.`,
  ],
  amongMostArea: [
    (p) =>
      `${area(p)} Quadratkilometer: Nach der Fläche steht ${name(p)} unter den ${region.count} Kommunen der Region an ${ordinal(p.rank.area)} Stelle (Register 2020). Auf jedem davon wohnen im Schnitt ${density(p)} Menschen.`,
  ],
  likeTheRegion: [
    (p) =>
      `${density(p)} Menschen je Quadratkilometer, und in der Region sind es im Schnitt ${numeral('de', regionDensity)} (${date(p)}): Wer wissen will, wie dicht die Metropole ist, kann in ${name(p)} nachsehen.`,
  ],
  noTownTitle: [
    (p) =>
      `Streng genommen ist ${name(p)} keine Stadt, sondern eine Gemeinde. In der Stadt der Städte hat sie trotzdem ein eigenes Feld, mit ${people(p)} Menschen (${date(p)}).`,
    (p) =>
      `Sechs der ${region.count} „Städte“ führen den Titel Stadt gar nicht. ${name(p)} ist eine davon, zählt ${people(p)} Menschen (${date(p)}) und ganz selbstverständlich mit.`,
  ],
  leadsDistrict: [
    (p) =>
      `Im ${district(p)} wohnen nirgends mehr Menschen als in ${name(p)}: ${people(p)} sind es (${date(p)}). Bis zur Mitte von ${nearest(p)} sind es ${km(p.neighbours[0])} Kilometer Luftlinie.`,
  ],
  amongMostDense: [
    (p) =>
      `${density(p)} Menschen je Quadratkilometer: Nach der Dichte steht ${name(p)} unter den ${region.count} Kommunen der Region an ${ordinal(p.rank.density)} Stelle (${date(p)}). Nah beieinander ist hier wörtlich gemeint.`,
  ],
  airy: [
    (p) =>
      `Rechnerisch hat in ${name(p)} jeder Mensch ${squareMetres(p.density)} Quadratmeter für sich, im Schnitt der Region sind es ${squareMetres(regionDensity)} (${date(p)}). Nachbarn gibt es trotzdem: ${nearest(p)} liegt ${km(p.neighbours[0])} Kilometer entfernt.`,
    (p) =>
      `${density(p)} Menschen je Quadratkilometer wohnen in ${name(p)}, in der Region sind es im Schnitt ${numeral('de', regionDensity)} (${date(p)}). Zur Metropole gehört eben auch Platz.`,
  ],
  manyTwins: [
    (p) =>
      `Von ${name(p)} nach ${p.city.twinTowns[0]?.name} führt eine Städtepartnerschaft, nach ${nearest(p)} führen ${km(p.neighbours[0])} Kilometer Luftlinie. Das Register nennt ${count(p.city.twinTowns.length)} Partnerstädte in Ländern der Kampagne.`,
  ],
  nextDoor: [
    (p) =>
      `Von ${name(p)} nach ${nearest(p)} sind es, von Mitte zu Mitte, ${km(p.neighbours[0])} Kilometer Luftlinie. So sieht in der Stadt der Städte Nachbarschaft aus.`,
    (p) =>
      `${km(p.neighbours[0])} Kilometer Luftlinie, dann ist man von ${name(p)} aus in der Mitte von ${nearest(p)}. ${numeral('de', p.city.population + p.neighbours[0].city.population)} Menschen zählen die beiden zusammen (${date(p)}).`,
  ],
  circle: [
    (p) =>
      `Einsam wird es in ${name(p)} nicht: Im Umkreis von 20 Kilometern liegen die Zentren von ${count(p.circle.count - 1)} weiteren Kommunen. Mit ${name(p)} zählen sie ${circlePeople(p)} (${date(p)}).`,
  ],
};
