import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const nightShiftKitchen: ContentStory = {
  key: 'sample-night-shift-kitchen',
  slug: {
    de: 'sample-oberhausen-die-kueche-nach-der-nachtschicht',
    en: 'sample-oberhausen-the-kitchen-after-the-night-shift',
    zh: 'sample-aobohaosen-yeban-hou-de-chufang',
  },
  title: {
    de: 'Oberhausen: die Küche nach der Nachtschicht',
    en: 'Oberhausen: the kitchen after the night shift',
    zh: '奥伯豪森：夜班之后的厨房',
  },
  teaser: {
    de: 'Eine erfundene Wohngemeinschaft aus Tychy und Oberhausen hat eine Regel: Wer zuletzt kommt, bekommt das größte Stück.',
    en: 'An invented flat share from Tychy and Oberhausen has one rule: last one home gets the largest slice.',
    zh: '一套虚构的合租房，住着来自蒂黑和奥伯豪森的三个人。规矩只有一条：后到家的，吃大块。',
  },
  body: {
    de: `Um halb sieben sitzt Kasia Przykładowa in der Küche und isst zu Abend. Draußen wird es hell. Sie ist Pflegerin auf einer Intensivstation in Oberhausen, und ihr Tag endet, wenn der ihrer Mitbewohnerin beginnt.

Aus Tychy ist sie gekommen, der Partnerstadt, mit zwei Taschen und einem Sprachzeugnis. Die Anerkennung ihres Abschlusses dauerte, das Krankenhaus zahlte den Kurs, und die Stationsleiterin lernte derweil drei Wörter Polnisch. Alle drei sind Flüche.

## Eine Wohnung, drei Schichten

- Kasia arbeitet nachts und kocht morgens.
- Jana Beispiel fährt Straßenbahn und schläft, wenn sie darf.
- Tomek Wzór programmiert in Mülheim und ist der Einzige, der je das Bad putzt.

> „Bei uns fragt keiner, woher ich komme. Sie fragen, wann ich komme. Wegen des Essens.“

Im Sommer bekommt Kasia eine feste Stelle in der Ausbildung. Dann arbeitet sie tagsüber. Die Regel mit dem größten Stück, sagt Tomek, müsse man dann wohl neu verhandeln. Kasia sagt: Nein.

Personen dieses Textes sind erfunden.`,
    en: `At half past six Kasia Przykładowa sits in the kitchen eating dinner. Outside it is getting light. She is a nurse in intensive care in Oberhausen, and her day ends when her flatmate’s begins.

She came from Tychy, the twin town, with two bags and a language certificate. Recognition of her degree took a while. The hospital paid for the course, and the ward sister meanwhile learnt three words of Polish. All three are curses.

## One flat, three shifts

- Kasia works nights and cooks in the morning.
- Jana Beispiel drives trams and sleeps when she can.
- Tomek Wzór writes software in Mülheim and is the only one ever to clean the bathroom.

> “Nobody here asks where I come from. They ask when I am coming. It is about the food.”

In summer Kasia starts a permanent post in training new nurses. She will work by day. The rule about the largest slice, says Tomek, will have to be renegotiated. Kasia says no.

People in this text are invented.`,
    zh: `早上六点半，卡霞（Kasia Przykładowa）坐在厨房里吃晚饭，窗外天正亮。她是奥伯豪森一家医院重症监护室的护士，她下班时，室友刚好上班。

她来自友好城市蒂黑，带着两个包和一张语言证书。学历认证花了些时间，医院付了课程费。护士长趁这段时间学会三个波兰语单词，三个都是骂人的话。

## 一套房，三个班

- 卡霞上夜班，早上做饭。
- 雅娜开有轨电车，有空才睡。
- 托梅克在米尔海姆写程序，打扫浴室的只有他。

> “这里没人问我从哪里来，只问我几点来。因为要等我做饭。”

夏天起，卡霞转去带新护士，改上白班。托梅克说，大块归谁的规矩，恐怕要重新商量。卡霞说：不行。

找房子的时候，她只看了两个问题：离医院多远，厨房多大。两个答案，她都满意。

本文人物均为虚构。`,
  },
  cityId: toCityId('05119000'),
  topics: ['living', 'health'],
  audiences: ['youngProfessionals'],
  markets: ['poland'],
  attribute: 'authentic',
  publishedAt: '2020-10-13T09:00:00+02:00',
  isSample: true,
};
