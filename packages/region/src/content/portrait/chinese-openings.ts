import {
  area,
  circlePeople,
  date,
  density,
  district,
  km,
  name,
  nearest,
  people,
} from './chinese-phrases.ts';
import { numeral, tenThousands } from './numerals.ts';
import { region, regionDensity } from './profile.ts';
import { twinTownName } from './twin-towns.ts';
import type { Voice } from './voice.ts';

const among = `鲁尔${region.count}个市镇`;

/** Square metres per inhabitant, whole. */
function squareMetres(perKm2: number): string {
  return numeral('zh', 1_000_000 / perKm2);
}

export const openings: Voice['opening'] = {
  mostPeople: [
    (p) =>
      `${people(p)}人，${area(p)}平方公里：${p.rank.area === 1 ? `论人口和面积，${name(p)}都` : `论人口，${name(p)}`}列${among}第1位（${date(p)}）。它并不孤单：周围20公里内，还有${p.circle.count - 1}个市镇的中心。`,
  ],
  mostDense: [
    (p) =>
      `每平方公里${density(p)}人，密度列${among}第1位（${date(p)}）。在${name(p)}，邻居之间想不认识都难。`,
  ],
  leastArea: [
    (p) =>
      `${area(p)}平方公里：按面积，${name(p)}列${among}末位（2020年名录）。想在这里走远路，得绕几圈。`,
  ],
  fewestPeople: [
    (p) =>
      `${people(p)}人：按人口，${name(p)}列${among}末位（${date(p)}）${p.extremes.includes('west') ? '，其中心位置也在全区西端' : ''}。但在城市地图上，它同样有自己的一格。`,
  ],
  leastDense: [
    (p) =>
      `每平方公里${density(p)}人，密度列${among}末位（${date(p)}）。到了${name(p)}，就知道这个大都市有多宽敞。`,
  ],
  northernmost: [
    (p) =>
      `${among}中，没有哪个中心比它更靠北（2020年名录）。从北边来，${name(p)}就是大都市的入口：每平方公里${density(p)}人。`,
  ],
  easternmost: [
    (p) =>
      `${among}中，没有哪个中心比它更靠东（2020年名录）。从东边来，大都市从${name(p)}开始，一进门就是${people(p)}人（${date(p)}）。`,
  ],
  southernmost: [
    (p) =>
      `${among}中，没有哪个中心比它更靠南（2020年名录）。大都市到${name(p)}收尾：每平方公里${density(p)}人，不必排队。`,
  ],
  amongMostPeople: [
    (p) =>
      `${people(p)}人：按人口，${name(p)}列${among}第${p.rank.population}位（${date(p)}）。到${nearest(p)}市中心的直线距离是${km(p.neighbours[0])}公里。`,
    (p) =>
      `鲁尔每${numeral('zh', 100 / p.shareOfPeoplePercent)}个人里，大约就有1人住在${name(p)}。全市${people(p)}人，列${among}第${p.rank.population}位（${date(p)}）。`,
  ],
  riverInName: [
    (p) =>
      p.city.name.de.includes('Niederrhein')
        ? `德文名里写着所在的风土：Niederrhein，下莱茵。${name(p)}有${people(p)}人（${date(p)}），距${nearest(p)}${km(p.neighbours[0])}公里。`
        : `一条鲁尔河，给了这个地区名字，也写进了${name(p)}的名字。这里住着${people(p)}人（${date(p)}），每平方公里${density(p)}人。`,
  ],
  pair: [
    (p) =>
      `${name(p)}与${nearest(p)}，两个中心相距${km(p.neighbours[0])}公里。在别处，这是到下一个街区的路；在这里，是到下一座城市的路。`,
    (p) =>
      `${km(p.neighbours[0])}公里：${name(p)}的中心离${nearest(p)}的中心就这么近。两个邻居合计${tenThousands(p.city.population + p.neighbours[0].city.population)}人（${date(p)}）。`,
  ],
  fourTwins: [
    (p) =>
      `名录记载，${name(p)}在推广国家有${p.city.twinTowns.length}个友好城市。近处的邻居不需要签约：${nearest(p)}，直线${km(p.neighbours[0])}公里。`,
  ],
  amongMostArea: [
    (p) =>
      `${area(p)}平方公里：按面积，${name(p)}列${among}第${p.rank.area}位（2020年名录）。平均每平方公里住着${density(p)}人。`,
  ],
  likeTheRegion: [
    (p) =>
      `这里每平方公里${density(p)}人，全区平均${numeral('zh', regionDensity)}人（${date(p)}）。想知道这个大都市有多密，到${name(p)}看一看就行。`,
  ],
  noTownTitle: [
    (p) =>
      `严格说来，${name(p)}没有“市”的称号，只是一个镇。但在“众城之城”里，它有自己的一格，住着${people(p)}人（${date(p)}）。`,
    (p) =>
      `${region.count}座“城市”里，有六个并没有“市”的称号，${name(p)}就是其中之一。它有${people(p)}人（${date(p)}），一样算数。`,
  ],
  leadsDistrict: [
    (p) =>
      `按人口，${name(p)}列${district(p)}第1位：${people(p)}人（${date(p)}）。到${nearest(p)}中心的直线距离是${km(p.neighbours[0])}公里。`,
  ],
  amongMostDense: [
    (p) =>
      `每平方公里${density(p)}人：按密度，${name(p)}列${among}第${p.rank.density}位（${date(p)}）。说这里“彼此靠近”，就是字面意思。`,
  ],
  airy: [
    (p) =>
      `算下来，${name(p)}人均${squareMetres(p.density)}平方米土地，全区人均${squareMetres(regionDensity)}平方米（${date(p)}）。邻居还是有的：${nearest(p)}就在${km(p.neighbours[0])}公里外。`,
    (p) =>
      `${name(p)}每平方公里住${density(p)}人，全区平均${numeral('zh', regionDensity)}人（${date(p)}）。大都市，总得有些空地。`,
  ],
  manyTwins: [
    (p) =>
      `从${name(p)}到${twinTownName(p.city.twinTowns[0]?.name ?? '')}，有一纸友好城市协议；到${nearest(p)}，只有${km(p.neighbours[0])}公里直线距离。名录记载的推广国家友好城市共${p.city.twinTowns.length}个。`,
  ],
  nextDoor: [
    (p) =>
      `从${name(p)}到${nearest(p)}，中心到中心${km(p.neighbours[0])}公里。在“众城之城”，这就叫隔壁。`,
    (p) =>
      `走出${name(p)}，直线${km(p.neighbours[0])}公里，就是${nearest(p)}的中心。两地合计${tenThousands(p.city.population + p.neighbours[0].city.population)}人（${date(p)}）。`,
  ],
  circle: [
    (p) =>
      `${name(p)}不会寂寞：周围20公里内，有${p.circle.count - 1}个市镇的中心，连同${name(p)}，合计${circlePeople(p)}人（${date(p)}）。`,
  ],
};
