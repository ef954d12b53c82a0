import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const choirInTheGym: ContentStory = {
  key: 'sample-choir-in-the-gym',
  slug: {
    de: 'sample-gelsenkirchen-der-chor-probt-in-turnschuhen',
    en: 'sample-gelsenkirchen-the-choir-in-trainers',
    zh: 'sample-gaiersenjixing-qiuxie-hechangtuan',
  },
  title: {
    de: 'Gelsenkirchen: Der Chor probt in Turnschuhen',
    en: 'Gelsenkirchen: the choir in trainers',
    zh: '盖尔森基兴：穿球鞋的合唱团',
  },
  teaser: {
    de: 'Dienstags um acht singen in einer erfundenen Turnhalle siebzig Leute. Noten lesen kann nicht einmal die Hälfte.',
    en: 'On Tuesdays at eight, seventy people sing in an invented gym. Fewer than half of them read music.',
    zh: '每周二晚八点，七十个人在一座虚构的体育馆里唱歌，识谱的不到一半。',
  },
  body: {
    de: `Der Chor heißt „Halle 2“, weil Halle 1 der Handball hat. Jeden Dienstag um acht stellen sich siebzig Leute auf die Freiwurflinie und singen. Elif Deneme aus Gelsenkirchen leitet ihn, seit sie 23 ist. Sie studiert Musik in einer Nachbarstadt und korrigiert, während sie dirigiert, mit dem linken Fuß die Boxen.

## Kein Vorsingen

Aufgenommen wird, wer kommt. Das führt zu einer ungewöhnlichen Besetzung: neun Bässe, davon drei aus derselben Werkfeuerwehr, und ein Sopran, der eigentlich Torhüterin ist. Das Programm hat zwei Hälften. Die erste wünscht sich Elif, die zweite der Chor. Zwischen Büyükçekmece, der Partnerstadt am Meer, und Gelsenkirchen wandern Lieder hin und her, meist als Sprachnachricht.

> „Wenn siebzig Menschen gleichzeitig Luft holen, ist das auch schon Musik.“

## Nächster Auftritt

Im Dezember singt der Chor in Herten, im Januar in Bochum, im Februar muss er zurück in die Halle, weil dann Handball ist. Auswärtsspiele nennen sie das. Gewonnen haben sie bisher alle. Es gab auch keinen Gegner.

Personen und Gruppen dieses Textes sind erfunden.`,
    en: `The choir is called Hall 2, because Hall 1 belongs to handball. Every Tuesday at eight, seventy people line up along the free-throw line and sing. Elif Deneme from Gelsenkirchen has led them since she was 23. She studies music in a neighbouring city and, while conducting, adjusts the speakers with her left foot.

## No audition

Whoever turns up is in. That makes for unusual forces: nine basses, three of them from the same works fire brigade, and a soprano who is in fact a goalkeeper. The programme has two halves. Elif chooses the first, the choir the second. Songs travel back and forth between Gelsenkirchen and Büyükçekmece, its twin town by the sea, mostly as voice messages.

> “When seventy people draw breath at the same moment, that is music already.”

## Next dates

In December the choir sings in Herten, in January in Bochum. In February it has to go back to the gym, because handball is away. They call the concerts away games. So far they have won them all. There was no opponent, either.

People and groups in this text are invented.`,
    zh: `合唱团叫“二号馆”，因为一号馆归手球队。每周二晚八点，七十个人站到罚球线上，开始唱。指挥艾丽芙（Elif Deneme）是盖尔森基兴人，23岁起带这个团。她在邻城学音乐，一边指挥，一边用左脚拨正音箱。

## 不用考试

来了就算团员。于是编制有些特别：男低音九位，其中三位来自同一支消防队；一位女高音，本行是守门员。曲目分两半，上半场艾丽芙定，下半场大家定。在盖尔森基兴与海边的友好城市比于克切克梅杰之间，歌曲来来往往，多半是语音消息。

> “七十个人同时吸一口气，就已经是音乐了。”

## 接下来

十二月在黑尔滕唱，一月在波鸿唱，二月回到体育馆。他们管演出叫客场，至今场场都赢，毕竟没有对手。

你若刚搬来，周二晚上可以过去。球鞋自备。

本文人物与团体均为虚构。`,
  },
  cityId: toCityId('05513000'),
  topics: ['culture', 'living'],
  audiences: ['youngProfessionals', 'students'],
  markets: ['turkey'],
  attribute: 'youthful',
  publishedAt: '2019-09-24T09:00:00+02:00',
  isSample: true,
};
