import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const studentsCounted: ContentStory = {
  key: 'students-counted',
  slug: {
    de: 'wie-viele-studieren-hier-eigentlich',
    en: 'how-many-students-are-there-really',
    zh: 'zheli-daodi-you-duoshao-xuesheng',
  },
  title: {
    de: 'Wie viele studieren hier eigentlich?',
    en: 'How many students are there, really?',
    zh: '这里到底有多少学生？',
  },
  teaser: {
    de: '268.364 Studierende im Wintersemester 2024/25, und das ist ein Plus, während das Land verliert. Dass früher höhere Zahlen umliefen, gehört zur Geschichte.',
    en: '268,364 students in the winter term of 2024/25: a gain while the state as a whole lost. That higher numbers used to circulate is part of the story.',
    zh: '2024/25年冬季学期，268364人在这里注册求学，比上年多，而全州在减少。从前流传过更高的数字，这也要说清楚。',
  },
  body: {
    de: `Zum Start der Kampagne 2017 hieß es: 290.000 Studierende. Vier Wochen später zählte die Statistik des Regionalverbands für das Wintersemester 2016/17 genau 274.714. Die kleinere Zahl war die richtige, und sie war damals ein Rekord.

## Heute

Im Wintersemester 2024/25 waren an den Hochschulorten der Region 268.364 Menschen eingeschrieben, 0,6 Prozent mehr als im Jahr davor. In ganz Nordrhein-Westfalen ging die Zahl zugleich um 1,2 Prozent zurück, auf 701.358.

## Hagen zählt anders

Fast jede vierte Immatrikulation des Winters 2016/17 gehörte nach Hagen: 64.819 Menschen studierten dort an der FernUniversität. Die meisten Schreibtische dazu stehen woanders. Wer wissen will, wie voll die Cafés am Campus sind, zieht Hagen also besser ab. Wer wissen will, wie viele von hier aus lernen, zählt es mit.

## Was das für Ihre Wahl heißt

- 2017 gab es 22 Hochschulen an mehr als 30 Standorten.
- Hochschule heißt nicht Universität. Die Zahl 22 umfasst Universitäten, Fachhochschulen und Kunsthochschulen.
- Zwischen zwei Standorten liegt oft nur eine Stadtgrenze. Einen Wechsel des Fachs können Sie also ohne Umzugswagen erwägen.

Ob Studierende Ihnen gefallen, steht in keiner Statistik. Kommen Sie in der Vorlesungszeit.

Quellen: Informationsdienst Ruhr, Juli 2017 (RVR-Statistik, Wintersemester 2016/17, Hochschulen); Ruhrbarone nach IT.NRW (Wintersemester 2024/25); metropole.ruhr (Angabe zum Kampagnenstart).`,
    en: `When the campaign for the Ruhr, five million people in 53 cities, began in 2017, it spoke of 290,000 students. Four weeks later the regional association’s own statistics gave 274,714 for the winter term of 2016/17. The smaller number was the right one, and it was a record at the time.

## Now

In the winter term of 2024/25, 268,364 people were enrolled at university sites in the region, 0.6 per cent more than the year before. In North Rhine-Westphalia as a whole the number fell by 1.2 per cent over the same year, to 701,358.

## Hagen counts differently

Almost one enrolment in four in the winter of 2016/17 belonged to Hagen: 64,819 people studied there, at the FernUniversität, which teaches at a distance. Most of their desks stand elsewhere. If you want to know how full the campus cafés are, subtract Hagen. If you want to know how many learn from here, leave it in.

## What this means for your choice

- In 2017 there were 22 institutions of higher education at more than 30 sites.
- Not all of them are universities. The 22 include universities of applied sciences and arts schools.
- Often only a city limit lies between two sites. You can consider a change of subject without a removal van.

Whether you will like the other students is in no statistic. Come during term.

Sources: Informationsdienst Ruhr, July 2017 (RVR statistics, winter term 2016/17, institutions); Ruhrbarone after IT.NRW (winter term 2024/25); metropole.ruhr (figure at the start of the campaign).`,
    zh: `2024/25年冬季学期，鲁尔各高校所在地共有268364名注册学生，比上一年增加0.6%。同一时期，整个北莱茵-威斯特法伦州减少1.2%，为701358人。

## 从前的数字

2017年推广活动启动时，说法是29万人。四周之后，区域联合会自己的统计公布：2016/17年冬季学期，274714人。数字小一些，但这才是对的，而且在当时已创下纪录。

## 哈根要另算

2016/17年冬季学期，有64819人属于哈根的远程大学，将近四分之一。他们大多在别处的书桌前学习。你想知道校园咖啡馆挤不挤，就把哈根减掉；你想知道有多少人在这里注册求学，就把哈根算上。

## 对你的选择意味着什么

- 2017年，这里有22所高等院校，分布在30多个校区。
- 22所里既有综合大学，也有应用科学大学和艺术学院。申请前，请看清学校类型。
- 校区之间往往只隔一条市界。换个专业，不一定要搬家。

同学合不合得来，统计里查不到。开学的时候，来看看吧。

来源：鲁尔信息服务，2017年7月（RVR统计，2016/17年冬季学期，院校数）；Ruhrbarone引自IT.NRW（2024/25年冬季学期）；metropole.ruhr（启动时的说法）。`,
  },
  cityId: toCityId('05914000'),
  topics: ['studying', 'science'],
  audiences: ['students'],
  markets: ['china', 'turkey', 'poland', 'germany'],
  attribute: 'youthful',
  publishedAt: '2025-05-13T09:00:00+02:00',
  isSample: false,
};
