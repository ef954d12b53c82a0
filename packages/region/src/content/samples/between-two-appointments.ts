import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const betweenTwoAppointments: ContentStory = {
  key: 'sample-between-two-appointments',
  slug: {
    de: 'sample-holzwickede-zwischen-zwei-terminen',
    en: 'sample-holzwickede-between-two-appointments',
    zh: 'sample-huoercenweikede-liangge-yuehui-zhijian',
  },
  title: {
    de: 'Holzwickede: zwischen zwei Terminen',
    en: 'Holzwickede: between two appointments',
    zh: '霍尔茨维克德：两场会面之间',
  },
  teaser: {
    de: 'Eine erfundene Vertriebsleiterin wohnt dort, wo ihr Kalender kürzer wird.',
    en: 'An invented head of sales lives where her diary gets shorter.',
    zh: '一位虚构的销售主管，住在让日程变短的地方。',
  },
  body: {
    de: `Joanna Przykład hat ihren Wohnort mit einem Zirkel gefunden. Sie zeichnete ein, wo ihre Kundschaft sitzt, in Dortmund, Unna, Schwerte und Hamm, und stach in die Mitte. Die Nadel traf Holzwickede. „Ich hatte noch nie davon gehört“, sagt sie. „Das hat meine Kundschaft von mir auch gesagt.“

## Ein Dienstag

Um sieben ist sie in Schwerte, um neun in Dortmund, um zwölf daheim bei der Suppe. Ihre Firma, Taktwerk Beispiel, verkauft Schichtpläne, die Menschen mit Kindern nicht zur Verzweiflung bringen. Die besten Ideen dafür hat Joanna im Regionalzug, zwischen zwei Haltestellen, im Stehen.

- Ihr Sohn geht in die Kita, ihr Mann arbeitet in Kamen.
- Ihre Mutter kommt dreimal im Jahr aus Nowy Sącz und findet den Garten zu klein.
- Der Garten wird im Frühjahr größer. Der Nachbar gibt ein Stück ab, gegen Piroggen.

> „Mein Kalender ist voll. Meine Wege sind kurz. Mehr verlange ich nicht.“

Gefragt, ob sie in einer Metropole wohne, schaut Joanna auf die Uhr. „Zwischen halb sechs und sieben ja.“

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Joanna Przykład found her home with a pair of compasses. She marked where her customers are, in Dortmund, Unna, Schwerte and Hamm, and stuck the point in the middle. It hit Holzwickede, one of the 53 municipalities that make up the Ruhr. “I had never heard of it,” she says. “But then my customers had never heard of me.”

## A Tuesday

At seven she is in Schwerte, at nine in Dortmund, at noon back home with her soup. Her company, Taktwerk Beispiel, sells shift rotas that do not drive people with children to despair. Joanna has her best ideas on the regional train, between two stops, standing.

- Her son goes to day care, her husband works in Kamen.
- Her mother comes from Nowy Sącz three times a year and finds the garden too small.
- In spring the garden will grow. The neighbour is giving up a strip, for pierogi.

> “My diary is full. My distances are short. I ask for no more.”

Asked whether she lives in a metropolis, Joanna looks at her watch. “Between half past five and seven, yes.”

People and companies in this text are invented.`,
    zh: `约安娜（Joanna Przykład）用圆规找到了住处。她在图上标出客户：多特蒙德、乌纳、施韦尔特、哈姆，然后把针扎在中间，扎到了霍尔茨维克德。“从没听说过，”她说，“不过客户当时也没听说过我。”

## 某个星期二

七点在施韦尔特，九点在多特蒙德，十二点回家喝汤。她的公司“Taktwerk Beispiel”卖排班方案，让有孩子的人不至于绝望。好主意多半来自区间列车，在两站之间，站着想出来。

- 儿子上托儿所，丈夫在卡门上班。
- 母亲每年从波兰来三次，嫌花园太小。
- 明年春天花园会变大：邻居让出一条地，换她做的饺子。

> “日程排满，路不长。我别无所求。”

问她是不是住在大都市，约安娜看看表：“五点半到七点之间，是的。”

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05978016'),
  topics: ['mobility', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['poland'],
  attribute: 'dynamic',
  publishedAt: '2022-06-14T09:00:00+02:00',
  isSample: true,
};
