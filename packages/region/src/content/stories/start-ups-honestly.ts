import type { ContentStory } from '../story.ts';

export const startUpsHonestly: ContentStory = {
  key: 'start-ups-honestly',
  slug: {
    de: 'gruenden-an-der-ruhr-erst-34-dann-92',
    en: 'start-ups-in-the-ruhr-first-34-then-92',
    zh: 'chuangye-cong-34-dao-92',
  },
  title: {
    de: 'Gründen an der Ruhr: erst 34, dann 92',
    en: 'Starting up in the Ruhr: first 34, then 92',
    zh: '在鲁尔创业：从34家到92家',
  },
  teaser: {
    de: '2015 entstanden 34 Start-ups im Ruhrgebiet, 2023 waren es 92. Die Richtung stimmt. Der Rest ist Ihre Gelegenheit.',
    en: 'In 2015 the Ruhr saw 34 start-ups founded, in 2023 it was 92. The direction is right. The rest is your opening.',
    zh: '2015年，鲁尔新创34家初创企业；2023年，92家。方向对了，剩下的是您的机会。',
  },
  body: {
    de: `Als die Kampagne 2017 startete, nannte sie die Region eine Heimat starker Start-ups. Die Fachpresse sah das damals anders: Die Gründerkultur sei noch schwach. Beides zu zitieren gehört sich, denn inzwischen lässt sich nachzählen.

## Die Kurve

Im Jahr 2015 wurden im Ruhrgebiet 34 Start-ups gegründet. Im Jahr 2023 waren es 92, fast dreimal so viele. So steht es in einer Studie des Initiativkreises Ruhr und des Startup-Verbands vom Mai 2024.

## Das Kleingedruckte

Die Gründungen verteilen sich ungleich. Im ersten Halbjahr 2023 zählte man 49, in Herne keine einzige. Die Region ist also kein Selbstläufer, sondern im Aufbau.

> Wo noch nicht alle sind, erinnert man sich an Ihren Namen.

## Womit Sie rechnen können

- Mit Kundschaft in Reichweite: Der Wirtschaftsbericht Ruhr 2024 zählt in den Leitmärkten 123.989 Betriebe.
- Mit Nachwuchs: 268.364 Studierende waren im Wintersemester 2024/25 an den Hochschulorten der Region eingeschrieben.
- Mit Führungskräften, die Fachkräfte hier finden: 52,5 Prozent der 2016 im Inland Befragten nannten das Potenzial gut oder sehr gut.

Und mit Platz in Herne.

Quellen: WAZ nach Initiativkreis Ruhr und Startup-Verband, Mai 2024 (Gründungen); NRZ (erstes Halbjahr 2023); berlinvalley.com, 2017 (Fachpresse); Business Metropole Ruhr, Wirtschaftsbericht 2024; Ruhrbarone nach IT.NRW; Informationsdienst Ruhr, 7. Juni 2016.`,
    en: `When the campaign for the Ruhr, five million people in 53 cities, began in 2017, it called the region a home of strong start-ups. The trade press disagreed at the time: founder culture was still weak. It is fair to quote both, because by now one can count.

## The curve

In 2015, 34 start-ups were founded in the Ruhr. In 2023 there were 92, nearly three times as many. The figures come from a study by the Initiativkreis Ruhr and the German start-up association of May 2024.

## The small print

They are unevenly spread. In the first half of 2023 there were 49, of which Herne had none. This is not a scene that runs by itself. It is being built.

> Where not everyone has arrived yet, people remember your name.

## What you can count on

- Customers within reach: the regional economic report of 2024 counts 123,989 businesses in the lead markets.
- New people: 268,364 students were enrolled at university sites of the region in the winter term of 2024/25.
- Managers who find skilled staff: 52.5 per cent of those surveyed in Germany in 2016 called the supply good or very good.

And room in Herne.

Sources: WAZ after Initiativkreis Ruhr and Startup-Verband, May 2024 (start-ups); NRZ (first half of 2023); berlinvalley.com, 2017 (trade press); Business Metropole Ruhr, economic report 2024; Ruhrbarone after IT.NRW; Informationsdienst Ruhr, 7 June 2016.`,
    zh: `数字先行：2015年，鲁尔新创34家初创企业；2023年，92家，接近三倍。数据出自鲁尔倡议圈与德国初创企业协会2024年5月的研究。

2017年，推广活动把这里称作优秀初创企业之家。当时的行业媒体却写道：创业文化尚弱。两种说法我们都列在这里，因为如今可以用数字核对。

## 还有一行小字

分布并不均匀。2023年上半年共49家，其中黑尔讷一家也没有。这里不是现成的热土，而是正在搭建的场地。

> 人还没到齐的地方，您的名字容易被记住。

## 您可以指望什么

- 客户就在附近：2024年区域经济报告统计，主导市场有123989家企业。
- 后备人才：2024/25年冬季学期，268364名学生在区内高校所在地注册。
- 用人评价：2016年受访的德国企业管理人员中，52.5%认为专业人才潜力良好或非常好。

还有，黑尔讷有地方。

来源：WAZ引自鲁尔倡议圈与初创企业协会，2024年5月（创业数）；NRZ（2023年上半年）；berlinvalley.com，2017年（行业媒体）；鲁尔商务促进署，2024年经济报告；Ruhrbarone引自IT.NRW；鲁尔信息服务，2016年6月7日。`,
  },
  cityId: null,
  topics: ['business', 'digital'],
  audiences: ['entrepreneurs'],
  markets: ['germany', 'usa', 'greatBritain'],
  attribute: 'dynamic',
  publishedAt: '2025-06-17T09:00:00+02:00',
  isSample: false,
};
