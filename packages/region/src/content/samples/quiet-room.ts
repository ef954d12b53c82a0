import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const quietRoom: ContentStory = {
  key: 'sample-quiet-room',
  slug: {
    de: 'sample-moers-der-leiseste-raum-des-festivals',
    en: 'sample-moers-the-quietest-room-of-the-festival',
    zh: 'sample-moersi-anjing-de-dixiashi',
  },
  title: {
    de: 'Moers: der leiseste Raum des Festivals',
    en: 'Moers: the quietest room of the festival',
    zh: '默尔斯：安静的地下室',
  },
  teaser: {
    de: 'Ein erfundener Toningenieur aus Santa Monica suchte Lärm und fand in Moers einen Keller.',
    en: 'An invented sound engineer from Santa Monica was looking for noise. In Moers he found a cellar.',
    zh: '一位虚构的录音师从圣莫尼卡来，本想找热闹，却在默尔斯找到一间地下室。',
  },
  body: {
    de: `Tyler Mockup hört Dinge, die andere überhören. Die Lüftung. Die Straßenbahn in der Nachbarstadt. Das Zögern vor einem Nein. Als Toningenieur ist das ein Beruf, als Mieter ein Problem. In Santa Monica zog er viermal um, in Moers einmal: in einen Gewölbekeller mit Küche.

## Probehören

Eigentlich wollte er nur für ein Festival bleiben. Dann fragte ihn eine Band, ob sie bei ihm aufnehmen dürfe. Dann eine zweite. Inzwischen heißt der Keller Studio Attrappe und ist auf sieben Monate ausgebucht. Die Vermieterin, Frau Muster, bringt freitags Streuselkuchen und hört zwei Stücke mit. Ihr Urteil ist gefürchtet.

- Aufgenommen wird, was in den Raum passt.
- Bezahlt wird nach Tagen, nicht nach Minuten.
- Um zehn ist Ruhe. Das verlangt nicht das Amt, das verlangt Tyler.

> „Am Meer rauscht es. Hier ist es erst still, und dann spielt jemand.“

Seine Eltern waren zu Besuch. Sie fragten, ob ihm das Meer fehle. Er bat um einen Augenblick Ruhe, hörte hin und sagte: nein.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Tyler Mockup hears what others miss. The ventilation. The tram in the next city. The hesitation before a no. For a sound engineer that is a profession, for a tenant a problem. In Santa Monica he moved four times. In Moers, on the western side of the Ruhr, he moved once: into a vaulted cellar with a kitchen.

## A listening test

He had meant to stay for a single festival. Then a band asked to record at his place. Then another. By now the cellar is called Studio Attrappe and is booked for seven months ahead. His landlady, Frau Muster, brings crumble cake on Fridays and listens to two pieces. Her verdict is feared.

- Whatever fits into the room gets recorded.
- Payment is by the day, not by the minute.
- Quiet from ten. It is not the council that insists, it is Tyler.

> “By the sea there is always a hiss. Here it is silent first, and then somebody plays.”

His parents came to visit. They asked whether he missed the ocean. He requested a moment of quiet, listened, and said no.

People and companies in this text are invented.`,
    zh: `泰勒（Tyler Mockup）听得见别人听不见的声音：通风口，邻城的电车，说“不”之前的犹豫。对录音师来说，这是饭碗；对租客来说，这是麻烦。在圣莫尼卡，他搬了四次家；在默尔斯，只搬一次，搬进一间带厨房的拱顶地下室。

## 试听

起初他只打算待一个音乐节。后来有支乐队想在他那里录音，再后来又有一支。如今地下室有了名字，“Studio Attrappe”，档期排到七个月之后。房东穆斯特太太每周五送来蛋糕，顺便听两首。她的评价，人人都怕。

- 房间装得下，就录。
- 按天收费，不按分钟。
- 晚上十点安静。要求安静的不是市政府，是泰勒。

> “海边总有沙沙声。这里先是安静，然后有人开始演奏。”

父母来看他，问他想不想海。他请大家静一静，听了一会儿，说：不想。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05170024'),
  topics: ['culture', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['usa'],
  attribute: 'youthful',
  publishedAt: '2021-06-01T09:00:00+02:00',
  isSample: true,
};
