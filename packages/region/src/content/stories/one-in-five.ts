import type { ContentStory } from '../story.ts';

export const oneInFive: ContentStory = {
  key: 'one-in-five',
  slug: {
    de: 'fast-jeder-fuenfte-job-hat-mit-gesundheit-zu-tun',
    en: 'almost-one-job-in-five-is-about-health',
    zh: 'jiankang-chanye-jin-wufenzhiyi-jiuye',
  },
  title: {
    de: 'Fast jeder fünfte Job hat mit Gesundheit zu tun',
    en: 'Almost one job in five is about health',
    zh: '将近五分之一的工作，与健康有关',
  },
  teaser: {
    de: '340.756 Menschen arbeiteten 2018 in der Gesundheitswirtschaft der Region. Damit war sie nach Angaben der Wirtschaftsförderung der größte Arbeitgeber der Region.',
    en: 'In 2018, 340,756 people worked in the Ruhr’s health economy. By the account of the regional business agency, that made it the largest employer.',
    zh: '2018年，34.1万人在鲁尔的健康产业工作，在区内各就业领域中列第1位。',
  },
  body: {
    de: `Fragt man, wovon die Region lebt, kommt selten die Antwort: von der Gesundheit. Dabei arbeiteten dort 2018 genau 340.756 Menschen. Das waren 19,5 Prozent aller Beschäftigten, also fast jeder fünfte Arbeitsplatz.

## Was die Chefetagen sagen

Als der Regionalverband 2016 Führungskräfte nach Standortvorteilen fragte, stand die medizinische Versorgung auf Platz zwei, gleich hinter den Verkehrs- und Kommunikationsnetzen. Dritter wurde das Angebot an Arbeitskräften. Wer hier krank wird, ist also in guter Gesellschaft. Wer hier andere gesund macht, erst recht.

## Zahlen mit Geburtsdatum

Zum Start der Kampagne 2017 war von mehr als 320.000 Beschäftigten die Rede, für 2016 von 321.500. Später kursierten auch höhere Werte. Ein Teil davon zählt vermutlich weitere Branchen mit. Wir bleiben bei 2018, bis eine neuere Zahl mit gleicher Abgrenzung vorliegt.

## Wenn Sie sich bewerben

- Fragen Sie, in welcher der 53 Städte Sie arbeiten und in welcher Sie wohnen wollen. Das muss nicht dieselbe sein.
- Abschlüsse aus dem Ausland brauchen eine Anerkennung. Beginnen Sie damit früh.
- Insgesamt zählte die Region am 30. Juni 2024 1.866.914 sozialversicherungspflichtig Beschäftigte. Auch für die zweite Hälfte eines Paares ist also etwas dabei.

Quellen: Business Metropole Ruhr nach TripleZ, März 2019 (Beschäftigte 2018); Business Metropole Ruhr, Wirtschaftsbericht 2024 (Beschäftigte gesamt); Informationsdienst Ruhr, 7. Juni 2016 (Imageanalyse); WELT, Juni 2017, und WAZ (frühere Angaben).`,
    en: `Ask what the Ruhr lives on, all five million people and 53 cities of it, and few will answer: health. Yet 340,756 people worked in that field in 2018. They made up 19.5 per cent of all employees, almost one job in five.

## What the boardrooms say

When the regional association asked managers about the region’s advantages in 2016, medical care came second, just behind transport and communication networks. The supply of labour was third. Fall ill here and you are in good company. Make others well and you are in better.

## Figures with a date of birth

At the start of the campaign in 2017 the talk was of more than 320,000 employees; for 2016 the figure was 321,500. Higher ones circulated later, some of which probably include other sectors. We stay with 2018 until a newer figure with the same boundaries is available.

## If you apply

- Ask yourself which of the 53 cities you want to work in, and which to live in. They need not be the same.
- Qualifications from abroad need recognition in Germany. Begin early.
- On 30 June 2024 the region had 1,866,914 jobs subject to social insurance. There should be one for your other half as well.

Sources: Business Metropole Ruhr via TripleZ, March 2019 (employees 2018); Business Metropole Ruhr, economic report 2024 (all employees); Informationsdienst Ruhr, 7 June 2016 (image analysis); WELT, June 2017, and WAZ (earlier figures).`,
    zh: `鲁尔靠什么吃饭？很少有人会答：健康。可是2018年，有34.1万人在这里的健康产业工作，占全部就业的19.5%，将近五分之一。

## 管理者怎么看

2016年，区域联合会请企业管理人员评价本地优势。医疗服务列第2位，仅次于交通与通信网络；劳动力供给列第3位。

## 数字也有出生日期

2017年推广活动启动时，说法是超过32万人；2016年的数据是32.15万。之后还流传过更高的数字，其中一部分可能算进了别的行业。在口径相同的新数据出现之前，我们只用2018年的数字。

## 如果您想应聘

- 想一想：在53座城市中的哪一座工作，在哪一座居住？两者不必相同。
- 国外学历和职业资格须在德国申请认证，宜早办理。
- 2024年6月30日，全区有186.7万个缴纳社会保险的岗位。您的另一半，也可以看看。

来源：鲁尔商务促进署，经TripleZ发布，2019年3月（2018年就业）；鲁尔商务促进署，2024年经济报告（总就业）；鲁尔信息服务，2016年6月7日（形象分析）；世界报，2017年6月，及WAZ（早期数据）。`,
  },
  cityId: null,
  topics: ['health'],
  audiences: ['youngProfessionals'],
  markets: ['poland', 'turkey', 'germany'],
  attribute: 'reliable',
  publishedAt: '2024-10-22T09:00:00+02:00',
  isSample: false,
};
