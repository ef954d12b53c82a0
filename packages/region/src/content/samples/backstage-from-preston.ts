import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const backstageFromPreston: ContentStory = {
  key: 'sample-backstage-from-preston',
  slug: {
    de: 'sample-recklinghausen-hinter-dem-vorhang-aus-preston',
    en: 'sample-recklinghausen-backstage-from-preston',
    zh: 'sample-leikelinhaosen-mubu-houmian',
  },
  title: {
    de: 'Recklinghausen: hinter dem Vorhang, aus Preston',
    en: 'Recklinghausen: backstage, from Preston',
    zh: '雷克林豪森：幕布后面的普雷斯顿人',
  },
  teaser: {
    de: 'Eine erfundene Studentin aus der Partnerstadt verbringt ein Festspielsemester im Dunkeln. Freiwillig.',
    en: 'An invented student from the twin town spends a festival term in the dark. She volunteered.',
    zh: '一位虚构的学生从友好城市普雷斯顿来，在黑暗里过了一个学期，自愿的。',
  },
  body: {
    de: `Holly Dummy hat in Recklinghausen vierzig Vorstellungen erlebt und keine gesehen. Sie stand dahinter. Für ein Semester ist sie aus Preston gekommen, um zu lernen, wie man auf der Bühne Dinge rechtzeitig verschwinden lässt: Stühle, Türen, einmal einen Bischof.

## Lehrjahre in Schwarz

Ihr Chef, der Inspizient Klaus Vorlage, spricht kein Englisch und braucht auch keines. Er hat drei Handzeichen: jetzt, nicht jetzt und bitte nie wieder. Das dritte, sagt Holly, sehe man selten und vergesse man nie.

- Morgens Seminar, nachmittags Probe, abends Dunkelheit.
- Das Zimmer teilt sie mit einer Lichttechnikerin aus Herten.
- Montags ist frei. Dann geht sie ins Theater, in Bochum oder Essen, und sitzt endlich einmal vorn.

> „Ich kenne jetzt zehn deutsche Wörter für ‚Vorsicht‘ und eines für ‚schön‘. Das reicht für die Bühne.“

Im Herbst schreibt sie ihre Abschlussarbeit, über Pausen. Danach möchte sie zurückkommen. Klaus Vorlage hat dazu ein Zeichen gemacht. Es war das erste.

Personen dieses Textes sind erfunden.`,
    en: `Holly Dummy has been at forty performances in Recklinghausen and seen none of them. She stood behind them. She came from Preston for a term to learn how to make things vanish from a stage in time: chairs, doors, on one occasion a bishop. Recklinghausen is one of the 53 cities of the Ruhr, and they keep plenty of stages busy.

## An apprenticeship in black

Her boss, the stage manager Klaus Vorlage, speaks no English and needs none. He has three hand signals: now, not now, and please never again. The third, says Holly, is rarely seen and never forgotten.

- Seminar in the morning, rehearsal in the afternoon, darkness in the evening.
- She shares a room with a lighting technician from Herten.
- Mondays are free. She goes to the theatre, in Bochum or Essen, and for once sits in front.

> “I now know ten German words for ‘careful’ and one for ‘lovely’. That will do for the stage.”

In autumn she writes her thesis, on pauses. After that she would like to come back. Klaus Vorlage has given a signal about it. It was the first one.

People in this text are invented.`,
    zh: `霍莉（Holly Dummy）在雷克林豪森赶上四十场演出，一场也没看见，因为她站在幕布后面。她从普雷斯顿来学一个学期：怎样让舞台上的东西按时消失，椅子、门，还有一次是一位主教。

## 穿黑衣的学徒

舞台监督克劳斯（Klaus Vorlage）不说英语，也不需要。他有三个手势：现在；还没；请别再有下次。霍莉说，第三个手势难得一见，见了就忘不掉。

- 上午上课，下午排练，晚上摸黑。
- 室友是黑尔滕来的灯光师。
- 星期一休息，她去波鸿或埃森看戏，总算坐到前面一回。

> “我学会了十个表示‘小心’的德语词，一个表示‘美’的。在舞台上够用了。”

秋天她要写毕业论文，题目是停顿。之后，她想再回来。克劳斯对此打了一个手势，是第一个。

你要是喜欢剧场，不妨先试试站在后面。

本文人物均为虚构。`,
  },
  cityId: toCityId('05562032'),
  topics: ['culture', 'studying'],
  audiences: ['students'],
  markets: ['greatBritain'],
  attribute: 'cosmopolitan',
  publishedAt: '2019-05-21T09:00:00+02:00',
  isSample: true,
};
