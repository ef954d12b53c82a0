import type { Rule } from '../lexicon.ts';

function rule(
  id: string,
  category: Rule['category'],
  severity: Rule['severity'],
  pattern: string,
  flags = 'gu',
): Rule {
  return { id, lang: 'zh', category, severity, pattern, flags };
}

/**
 * Chinese words beyond the given list. Patterns are simplified only: the text is normalised first.
 * The compounds of 钢 and 煤 that mean a material, an instrument or a gas are excluded by look-ahead.
 */
export const CHINESE_RULES: readonly Rule[] = [
  rule(
    'zh-coal-more',
    'mining',
    'block',
    '煤(?:铁|钢|仓|渣|堆|窑|层|矸|块|粉|屑|黑|海|区|井|坑|业|车)|煤[与和、及]\\s*[钢铁]|[铁钢][与和、及]煤|挖煤|运煤|洗煤|产煤|采掘|矸石|地下采|井下|下矿|入矿|下到矿|矿(?:灯|帽|车|难|城|乡|镇|村|脉|洞|道|层|主|场|藏|业小镇|业城)|老矿|旧矿|废矿|煤炭|黑色(?:黄金|钻石|的?心脏|煤)|乌金|黑脸|满脸(?:煤|乌|漆)黑|漆黑的?(?:脸|矿)|矿(?=[^物泉石业工井山区坑灯帽车难城]|$)',
  ),
  rule(
    'zh-steel-more',
    'steel',
    'block',
    '钢花|钢火|钢水|铁水|钢(?:魂|心|骨|城|都|市|炉|乡)|[铁火][与和、]钢|钢[与和、](?:铁|火|煤)|铁[与和、]火|火[与和、]铁|焦炉|炼焦|冶炼|冶金|熔炉|轧钢|铸造厂|铸铁厂|锻造车间|转炉|平炉|炉火|重工业|工业重镇|高炉|鼓风炉|炼[钢铁](?:炉|厂|工)?|钢铁(?:之|重镇|工人|时代|厂|城|心脏|巨兽|森林|洪流|帝国|摇篮)|工业心脏|铁与血',
  ),
  rule(
    'zh-steel-single',
    'steel',
    'review',
    '(?<![不钛铬铸圆角型废线彩特角精镀槽])钢(?![琴笔筋材板管丝结构化桥架梁丁盔叉钉卷索缆制轨轮珠片条带锭印刀架瓶窗门管楼铁厂都城花火水魂心炉骨构混尺制板勺刀鼓])',
  ),
  rule(
    'zh-smoke-more',
    'skyline',
    'block',
    '烟囱|烟尘|粉尘|黑烟|浓烟|煤烟|烟雾(?:弥漫|缭绕|笼罩)|烟熏火燎|黑乎乎|灰扑扑|灰突突|灰头土脸|灰不溜秋|尘土飞扬|乌黑的?(?:天空|烟|脸|城市|河)|(?:从|由|告别|走出|摆脱|褪去|不再)[“"「]?(?:灰|黑)(?:色|暗)?[”"」]?(?:到|走向|变|的|，|迈向|印象|$)|(?:灰色|黑色|灰暗)的?(?:过去|岁月|历史|城市|记忆|年代|印象|形象|工业|地带|标签|河流)|[“"]黑[”"](?:到|变)|鲁尔(?:区|河)?上?空?(?:又|再次|重新|终于)?(?:变)?[是为]?蓝|冷却塔|塔吊林立|井架|卷扬机|提升塔|矿塔',
  ),
  rule(
    'zh-toil-picture',
    'people',
    'block',
    '挥镐|[铁矿]镐|镐头|铁锹|抡大锤|黑(?:乡|鲁尔|色鲁尔|脸汉)|工业(?:巨兽|怪兽|巨人|巨龙)|钢铁(?:巨人|巨兽|汉子|脊梁|之子|儿女|民族)|(?:工厂|厂区|工业)的?(?:烟雾|浓烟|黑烟|废气|烟火)|冒着?黑烟|炉膛|炉火|炼炉|轰鸣的(?:机器|工厂|高炉)|(?:从|由|化)[“"「]?黑[^，。！？]{0,6}(?:到|变|转|走向|为)[^，。！？]{0,4}[绿白蓝]',
  ),
  rule(
    'zh-picture-more',
    'decline',
    'review',
    '(?:咳嗽|喘息|丑陋|阴沉|破旧|灰暗|肮脏)的(?:工业)?(?:城市|土地|老城|地区)|兵工厂|军火库|铁锤声|汽笛声|黝黑的(?:脸|面孔|双手|矿工)|工业老区|工人棚户',
  ),
  rule('zh-dust', 'skyline', 'review', '油污|冒烟|灰尘|铁锈味|机油|尘埃'),
  rule(
    'zh-ruin-picture',
    'decline',
    'review',
    '(?:废旧|废弃的?|老|旧|闲置的?|空置的?)(?:的)?(?:工业)?厂(?:房|区)|生锈|斑驳的(?:厂房|钢架|管道)|工业(?:锈|遗迹|老城)',
  ),
  rule(
    'zh-people-more',
    'people',
    'review',
    '吃苦耐劳|汗流浃背|汗流浹背|满手老茧|老茧|硬汉|铁汉|工人阶级|产业工人|工人村|工人新村|工人社区|工人之城|钢铁工人|炼钢工|蓝领|粗犷|豪爽|粗人|卖力气|卖苦力|劳苦|憨厚的工人|铁人精神',
  ),
  rule(
    'zh-folk-more',
    'folklore',
    'review',
    '咖喱(?:香)?肠|信鸽|养鸽|鸽舍|鸽棚|赛鸽|薯条(?:和|配|加)(?:咖喱|香肠|啤酒)|小卖亭|啤酒和香肠|香肠和啤酒',
  ),
  rule(
    'zh-decline-more',
    'decline',
    'review',
    '铁锈|锈迹|锈蚀|生锈的|锈色|锈城|老工业|旧工业|传统工业(?:区|城|基地)|工业(?:废墟|遗骸|残骸|荒地|荒漠|伤疤|疮疤|坟场|衰退)|废墟|废弃|衰败|衰退|衰落|没落|萧条|凋敝|破败|凋零|式微|去工业化|后工业|夕阳|被遗忘的(?:城市|地区|角落)|(?:污染|肮脏|脏乱|破旧)的?(?:严重的)?(?:城市|工业|河流|地区|过去|空气|老城)|污染严重|臭水沟|浴火重生|凤凰涅槃|涅槃|结构(?:转型|变革|调整|性转型)|产业空心化|没有未来的',
  ),
  rule(
    'zh-loan',
    'name',
    'block',
    '(?<!\\p{Script=Latin})(?:ruhr-?pott\\p{Script=Latin}*|kohlen-?pott\\p{Script=Latin}*|pott|glück\\s?-?auf|glueckauf|kumpels?|malocher\\p{Script=Latin}*|zechen?(?!\\s+(?:zollverein|zollern|carl|bochum))|currywurst|coal|steel(?!e)|rust\\s?belt|pütt)(?!\\p{Script=Latin})',
    'giu',
  ),
];
