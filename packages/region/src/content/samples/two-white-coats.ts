import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const twoWhiteCoats: ContentStory = {
  key: 'sample-two-white-coats',
  slug: {
    de: 'sample-witten-visite-mit-widerspruch',
    en: 'sample-witten-ward-round-with-objections',
    zh: 'sample-weiteng-keyi-fandui-de-chafang',
  },
  title: {
    de: 'Witten: Visite mit Widerspruch',
    en: 'Witten: ward round with objections',
    zh: '维滕：可以反对的查房',
  },
  teaser: {
    de: 'Zwei erfundene Medizinstudierende lernen in Witten, dass Fragen erlaubt sind. Auch an den Chefarzt.',
    en: 'In Witten two invented medical students learn that questions are allowed. Even to the consultant.',
    zh: '两位虚构的医学生在维滕学到：可以提问，也可以问主任。',
  },
  body: {
    de: `Am dritten Tag widersprach Zeynep Taslak dem Chefarzt. Sie hatte am Vorabend etwas gelesen, er nicht. Es wurde sehr still auf Zimmer 14. Dann sagte der Chefarzt: „Schicken Sie mir das.“ Seitdem, sagt Zeynep, wisse sie, warum sie aus Zonguldak hierhergekommen sei.

## Lernen zu zweit

Ihr Lernpartner heißt Jonas Entwurf und kommt aus Wetter, dem an der Ruhr. Er kann Anatomie, sie kann Menschen. Nach zwei Semestern hat sich das gemischt. Vormittags gehen sie mit auf Visite, nachmittags üben sie Gespräche: Wie sagt man einem Mann, dass er nicht mehr Auto fahren darf? Die ersten sechs Fassungen waren medizinisch richtig. Die siebte war gut.

> „Im Lehrbuch haben Kranke eine Diagnose. Hier haben sie zuerst einen Namen.“

## Nach dem Examen

Jonas will in eine Hausarztpraxis in Sprockhövel, deren Inhaberin seit Jahren jemanden sucht. Zeynep möchte in die Forschung. Gestritten wird darüber jeden Dienstag, beim Spülen. Der Chefarzt hat beiden eine Stelle in Aussicht gestellt, unter einer Bedingung: weiter widersprechen.

Personen dieses Textes sind erfunden.`,
    en: `On the third day Zeynep Taslak contradicted the consultant. She had read something the night before, and he had not. Room 14 fell very quiet. Then the consultant said: “Send me that.” Since then, says Zeynep, she has known why she came here from Zonguldak.

## Learning in twos

Witten is one of the 53 cities of the Ruhr, and her study partner Jonas Entwurf comes from the next one, Wetter. He knows anatomy, she knows people. After two terms that has mixed. In the morning they join the ward round. In the afternoon they practise conversations. How do you tell a man that he may no longer drive? The first six versions were medically correct. The seventh was good.

> “In the textbook patients have a diagnosis. Here they have a name first.”

## After the exam

Jonas wants to join a general practice in Sprockhövel whose owner has been looking for someone for years. Zeynep would like to do research. They argue about it every Tuesday over the washing-up. The consultant has held out the prospect of a post to both, on one condition: that they keep objecting.

People in this text are invented.`,
    zh: `第三天，泽伊内普（Zeynep Taslak）反驳了主任医师。前一晚她读到一篇新东西，主任没读。14号病房里鸦雀无声。然后主任说：“发给我。”从那一刻起，她知道自己为什么从宗古尔达克来到这里。

## 两个人一起学

学习搭档约纳斯（Jonas Entwurf）来自鲁尔河畔韦特。他懂解剖，她懂人。两个学期下来，各学了一半。上午跟着查房，下午练习谈话：怎样告诉一位老人，他不能再开车了？前六稿，医学上都对；第七稿，才算好。

> “教科书里，病人有诊断。在这里，病人先有名字。”

## 考试之后

约纳斯想去施普罗克赫弗尔的一家家庭诊所，那里的医生多年来一直在找人接手。泽伊内普想做研究。每周二洗碗时，两人为此争论一次。主任说，两个人都可以留下，只有一个条件：继续反对。

你若也想学医，先问一句：这里准不准学生提问？

本文人物均为虚构。`,
  },
  cityId: toCityId('05954036'),
  topics: ['health', 'studying'],
  audiences: ['students'],
  markets: ['turkey', 'germany'],
  attribute: 'modern',
  publishedAt: '2021-10-19T09:00:00+02:00',
  isSample: true,
};
