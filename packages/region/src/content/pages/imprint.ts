import type { ContentPage } from '../page.ts';

export const imprint: ContentPage = {
  purpose: 'imprint',
  slug: { de: 'impressum', en: 'imprint', zh: 'falv-shengming' },
  title: { de: 'Impressum', en: 'Imprint', zh: '法律声明' },
  teaser: {
    de: 'Wer diese Seiten betreibt und verantwortet. Entwurf, von der betreibenden Stelle zu ergänzen.',
    en: 'Who operates these pages and answers for them. A draft for the operator to complete.',
    zh: '本站由谁运营、由谁负责。此为草稿，由运营方补充。',
  },
  body: {
    de: `**Entwurf, noch kein gültiges Impressum.** Die Angaben in eckigen Klammern muss die betreibende Stelle ergänzen und den Text rechtlich prüfen lassen, bevor die Seiten öffentlich werden.

## Angaben nach § 5 DDG

- [Name und Rechtsform der Stelle]
- [Straße und Hausnummer, Postleitzahl, Ort]
- Vertreten durch: [Name, Funktion]
- Telefon: [Nummer]
- E-Mail: [Adresse]
- Umsatzsteuer-Identifikationsnummer: [Nummer, falls vorhanden]
- Register: [Gericht und Nummer, falls vorhanden]
- Aufsichtsbehörde: [Name, falls vorhanden]

## Redaktionell verantwortlich nach § 18 Abs. 2 MStV

[Name und Anschrift]

## Texte, Bilder, Zahlen

Rechte an Bildern stehen am Bild. Zahlen nennen Quelle und Jahr. Die mitgelieferten Texte über die Region sind für die Plattform geschrieben; welche Angaben dokumentiert und welche Beispiele sind, erklärt die Seite [Die Kampagne](/de/kampagne).

## Verbraucherstreitbeilegung

[Erklärung, ob die Stelle an einem Verfahren vor einer Verbraucherschlichtungsstelle teilnimmt]`,
    en: `**Draft, not yet a valid legal notice.** The operator must complete the details in square brackets and have the text checked by a lawyer before the pages go public. The German version is the binding one.

## Information under section 5 of the German Digital Services Act (DDG)

- [Name and legal form of the operator]
- [Street and number, postcode, town]
- Represented by: [name, function]
- Telephone: [number]
- Email: [address]
- VAT number: [number, if any]
- Register: [court and number, if any]
- Supervisory authority: [name, if any]

## Editorial responsibility under section 18 (2) of the Media Treaty (MStV)

[Name and address]

## Texts, pictures, figures

Picture rights are stated with each picture. Figures name their source and year. The texts about the region that come with the platform were written for it; which statements are documented and which are samples is explained on the page [The campaign](/en/campaign).

## Consumer dispute resolution

[Statement whether the operator takes part in proceedings before a consumer arbitration board]`,
    zh: `**草稿，尚无法律效力。** 运营方须补充方括号中的内容，并在公开之前请法律人士审核。以德文版本为准。

## 依据德国《数字服务法》（DDG）第5条的信息

- [运营方名称与法律形式]
- [街道、门牌号、邮政编码、地点]
- 法定代表人：[姓名、职务]
- 电话：[号码]
- 电子邮箱：[地址]
- 增值税号：[如有]
- 登记机关与编号：[如有]
- 监管机构：[如有]

## 依据《媒体国家条约》（MStV）第18条第2款的内容负责人

[姓名与地址]

## 文字、图片、数据

图片权利标注在图片旁。数据注明来源和年份。平台自带的地区文字为本平台撰写；哪些有文献可查、哪些是示例，请见[关于推广活动](/zh/tuiguang)。

## 消费者争议解决

[运营方是否参加消费者调解程序的说明]`,
  },
};
