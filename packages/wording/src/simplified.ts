/**
 * Traditional characters that occur in the lexicon and its context words, each with its simplified
 * form at the same position. Not a general converter.
 */
const TRADITIONAL =
  '礦鋼鐵煉爐廠鏽銹煙囪濃霧烏氣區業帶沒轉結構廢棄藍領賽鴿腸魯爾國館關豎揚塵獷陽產黃動學億萬個數歲號樓電話點時兩華聲舊聳車間燈壘熱風錄過東爺孫寫碼屬專語車進備實驗場網戶計畫畫貧廣頭臉變鎮髒汙污濁擁創勞動';
const SIMPLIFIED =
  '矿钢铁炼炉厂锈锈烟囱浓雾乌气区业带没转结构废弃蓝领赛鸽肠鲁尔国馆关竖扬尘犷阳产黄动学亿万个数岁号楼电话点时两华声旧耸车间灯垒热风录过东爷孙写码属专语车进备实验场网户计画画贫广头脸变镇脏污污浊拥创劳动';

const SIMPLE = new Map(
  Array.from(TRADITIONAL).map((from, index) => [from, SIMPLIFIED[index] ?? from]),
);

/** The simplified form of a single character, or the character itself. */
export function simplify(character: string): string {
  return SIMPLE.get(character) ?? character;
}
