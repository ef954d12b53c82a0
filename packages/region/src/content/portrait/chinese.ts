import { openings } from './chinese-openings.ts';
import {
  area,
  circlePeople,
  date,
  density,
  direction,
  district,
  km,
  name,
  people,
} from './chinese-phrases.ts';
import type { Notable } from './notable.ts';
import { numeral, percent, tenThousands } from './numerals.ts';
import { type CityProfile, region, regionDensity } from './profile.ts';
import { twinTownsInProse, twinTownsRemark } from './twin-towns.ts';
import type { Voice } from './voice.ts';

const average = numeral('zh', regionDensity);

function belonging(p: CityProfile): string {
  return p.city.district === 'independent' ? '不属于任何县，是独立城市' : `属于${district(p)}`;
}

function near(p: CityProfile, index: 0 | 1 | 2): string {
  return p.neighbours[index].city.name.zh;
}

function comparedWithAverage(p: CityProfile): string {
  const factor = p.density / regionDensity;
  if (factor > 1.1) return `，是全区平均数（${average}人）的${numeral('zh', factor, 1)}倍`;
  if (factor < 0.9) return `，全区平均为${average}人`;
  return `，与全区平均数（${average}人）相近`;
}

function kind(p: CityProfile): string {
  return p.city.hasTownTitle ? '全市' : '全镇';
}

function asides(p: CityProfile, opening: Notable): string[] {
  const smaller = region.count - p.rank.area;
  const emptier = region.count - p.rank.density;
  return [
    !p.city.hasTownTitle && opening !== 'noTownTitle'
      ? `${name(p)}没有“市”的称号，但在${region.count}个市镇中同样占有一格。`
      : '',
    p.rank.area <= 4 && opening !== 'mostPeople'
      ? `按面积，列${region.count}个市镇第${p.rank.area}位（2020年名录）。`
      : '',
    smaller <= 3 && opening !== 'leastArea'
      ? `${region.count}个市镇中，只有${smaller}个面积更小（2020年名录）。`
      : '',
    p.rank.density <= 3 && opening !== 'mostDense' && opening !== 'amongMostDense'
      ? `按密度，列${region.count}个市镇第${p.rank.density}位（${date(p)}）。`
      : '',
    emptier <= 3 && opening !== 'leastDense'
      ? `${region.count}个市镇中，只有${emptier}个人口更稀疏（${date(p)}）。`
      : '',
    p.isMostPopulousOfDistrict && opening !== 'leadsDistrict'
      ? `按人口，列${district(p)}第1位（${date(p)}）。`
      : '',
    p.isLargestOfDistrict ? `按面积，列${district(p)}第1位（2020年名录）。` : '',
  ].filter(Boolean);
}

export const chinese: Voice = {
  gap: '',
  opening: openings,
  headings: { nearby: '隔壁就是邻城', people: '人与空间', twins: '远方的朋友' },
  place: [
    (p) =>
      `${name(p)}位于鲁尔${direction[p.place]}，${belonging(p)}。以中心点计算，近处的邻居是：${near(p, 0)}（${km(p.neighbours[0])}公里）、${near(p, 1)}（${km(p.neighbours[1])}公里）和${near(p, 2)}（${km(p.neighbours[2])}公里）。`,
    (p) =>
      `离这里近的是${near(p, 0)}，两地中心直线相距${km(p.neighbours[0])}公里；其次是${near(p, 1)}，${km(p.neighbours[1])}公里；再次是${near(p, 2)}，${km(p.neighbours[2])}公里。${name(p)}位于鲁尔${direction[p.place]}，${belonging(p)}。`,
    (p) =>
      `在城市地图上，${name(p)}位于鲁尔${direction[p.place]}，${belonging(p)}。直线距离：到${near(p, 0)}${km(p.neighbours[0])}公里，到${near(p, 1)}${km(p.neighbours[1])}公里，到${near(p, 2)}${km(p.neighbours[2])}公里。`,
  ],
  circle: [
    (p) =>
      `以这里为中心画一个半径20公里的圆，圆内还有${p.circle.count - 1}个市镇的中心，连同${name(p)}合计${circlePeople(p)}人。在这里工作、求学或创业，面对的不是一座城市，而是${p.circle.count}座。`,
    (p) =>
      `周围20公里内，还有区内${p.circle.count - 1}个市镇的中心，连同${name(p)}合计${circlePeople(p)}人。人口居前四位的城市中，离这里近的是${p.nearestLarge.city.name.zh}，${km(p.nearestLarge)}公里。`,
    (p) =>
      `别的大都市数的是街区，${name(p)}数的是邻城：20公里之内，还有区内${p.circle.count - 1}个市镇的中心。算上${name(p)}，一共${circlePeople(p)}人。`,
  ],
  people: [
    (p) =>
      `${date(p)}，${name(p)}有${people(p)}人，面积${area(p)}平方公里。平均每平方公里${density(p)}人${comparedWithAverage(p)}。`,
    (p) =>
      `${people(p)}人，${area(p)}平方公里：这是名录中的${name(p)}（${date(p)}）。每平方公里${density(p)}人${comparedWithAverage(p)}。`,
    (p) =>
      `${name(p)}面积${area(p)}平方公里，${date(p)}的人口为${people(p)}。密度为每平方公里${density(p)}人${comparedWithAverage(p)}。`,
  ],
  share: [
    (p) =>
      `${kind(p)}人口占鲁尔的${percent('zh', p.shareOfPeoplePercent)}%，面积占${percent('zh', p.shareOfAreaPercent)}%。`,
    (p) =>
      `在全区所占的份额：人口${percent('zh', p.shareOfPeoplePercent)}%，面积${percent('zh', p.shareOfAreaPercent)}%。`,
    (p) =>
      `鲁尔的土地，有${percent('zh', p.shareOfAreaPercent)}%在${name(p)}；鲁尔的人，有${percent('zh', p.shareOfPeoplePercent)}%住在这里。`,
  ],
  together: [
    (p) =>
      `${name(p)}加上三个近邻，共有${tenThousands(p.populationWithNeighbours)}人（${date(p)}）。`,
    (p) =>
      `四个市政厅，${tenThousands(p.populationWithNeighbours)}人：这就是${name(p)}和它的三个近邻（${date(p)}）。`,
  ],
  asides,
  twins: (p) => {
    const towns = twinTownsInProse(p.city, 'zh');
    return towns === ''
      ? ''
      : `名录记载的推广国家友好城市有：${towns}。${twinTownsRemark(p.city, 'zh')}此外可能还有其他友好城市。`;
  },
  source: (p) =>
    `来源：德国联邦统计局市镇名录（GV-ISys）2020年第四季度，人口截至${date(p)}。密度、份额、范围与直线距离据此计算${p.city.twinTowns.length === 0 ? '' : '；友好城市依公开资料'}。`,
};
