import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const guestRoom: ContentStory = {
  key: 'sample-guest-room',
  slug: {
    de: 'sample-xanten-das-gaestezimmer-mit-widmung',
    en: 'sample-xanten-the-guest-room',
    zh: 'sample-kesangteng-qianming-de-kefang',
  },
  title: {
    de: 'Xanten: das Gästezimmer mit Widmung',
    en: 'Xanten: the guest room with signatures',
    zh: '克桑滕：门框上有签名的客房',
  },
  teaser: {
    de: 'Eine erfundene Studentin aus Chattanooga wollte drei Wochen bleiben. Ihr Name steht jetzt am Türrahmen.',
    en: 'An invented student from Chattanooga meant to stay for three weeks. Her name is on the door frame now.',
    zh: '一位虚构的学生从查塔努加来，本想住三周，如今名字写上了门框。',
  },
  body: {
    de: `Am Türrahmen des Gästezimmers in Xanten stehen Namen. Kenji, 2009. Ana, 2014. Und seit Kurzem: Brooke Stencil, 2024. So macht es Familie Vorgabe mit allen, die länger bleiben als geplant. Bis jetzt sind das alle.

Brooke kommt aus Chattanooga und studiert Umwelttechnik, eigentlich in Duisburg. Ein Zimmer fand sie zuerst nicht, ein Gästebett schon. Drei Wochen waren ausgemacht. Das ist zwei Semester her.

## Was sie gelernt hat

- Dass Frühstück hier eine Mahlzeit ist und kein Becher.
- Dass Opa Vorgabe Englisch kann, aber nur aus Liedern.
- Dass man in zwei Städten zu Hause sein kann, wenn der Zug dazwischen fährt.

> „Meine Freundinnen fragen, in welcher Stadt ich lebe. Ich sage: in der, die aus 53 besteht.“

Im Frühjahr geht sie zurück, mit einem Zeugnis und einem Rezept für Grünkohl. Ihr Bruder hat schon gefragt, ob das Zimmer frei wird. Die Familie hat den Stift gespitzt.

Für Gäste aus Chattanooga gibt es übrigens noch eine zweite Adresse: Hamm ist die Partnerstadt. Opa Vorgabe sagt, dort sei auch noch Platz.

Personen dieses Textes sind erfunden.`,
    en: `There are names on the door frame of the guest room in Xanten. Kenji, 2009. Ana, 2014. And, of late, Brooke Stencil, 2024. The Vorgabe family does this with everyone who stays longer than planned. So far that is everyone.

Brooke comes from Chattanooga and studies environmental engineering, officially in Duisburg. At first she could not find a room, but she did find a bed. Three weeks, they agreed. That was two terms ago.

## What she has learnt

- That breakfast here is a meal and not a cup.
- That Grandpa Vorgabe speaks English, but only from songs.
- That you can be at home in two cities if the train runs in between.

> “My friends ask which city I live in. I tell them: the one made of 53.”

In spring she goes back, with a certificate and a recipe for kale. Her brother has already asked whether the room will be free. The family has sharpened the pencil.

Guests from Chattanooga have a second address in the Ruhr, by the way: Hamm is the twin town. Grandpa Vorgabe says there is room there too.

People in this text are invented.`,
    zh: `克桑滕有一间客房，门框上写着名字：健次，2009；安娜，2014；新近的一个，布鲁克（Brooke Stencil），2024。凡是住得比原计划久的人，这家人都请他签名。到目前为止，人人都签了。

布鲁克来自美国查塔努加，在杜伊斯堡学环境工程。起初没找到房间，只找到一张客床，说好住三周。那是两个学期以前的事。

## 她学到了什么

- 这里的早餐是一顿饭，不是一个杯子。
- 爷爷会说英语，但都是从歌里学的。
- 只要有火车，人可以同时以两座城市为家。

> “朋友问我住在哪座城市。我说：由53座城市组成的那一座。”

明年春天她要回去，带着成绩单，还有一张羽衣甘蓝的菜谱。弟弟已经来问，房间会不会空出来。这家人把铅笔削好了。

你若也从查塔努加来，还有一个去处：哈姆是友好城市。爷爷说，那边也有地方。

本文人物均为虚构。`,
  },
  cityId: toCityId('05170052'),
  topics: ['studying', 'living'],
  audiences: ['students'],
  markets: ['usa'],
  attribute: 'cosmopolitan',
  publishedAt: '2024-09-17T09:00:00+02:00',
  isSample: true,
};
