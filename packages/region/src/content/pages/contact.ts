import type { ContentPage } from '../page.ts';

export const contact: ContentPage = {
  purpose: 'contact',
  slug: { de: 'kontakt', en: 'contact', zh: 'lianxi' },
  title: { de: 'Kontakt', en: 'Contact', zh: '联系我们' },
  teaser: {
    de: 'Eine Adresse für 53 Städte. Wer für Ihre Frage zuständig ist, klären wir.',
    en: 'One address for 53 cities. Finding out who is in charge is our job.',
    zh: '53座城市，一个联系地址。该找谁，由我们来弄清楚。',
  },
  body: {
    de: `**Entwurf.** Die Angaben in eckigen Klammern ergänzt die Stelle, die diese Seiten betreibt.

## Kampagnenbüro

- [Name der Stelle]
- [Straße und Hausnummer, Postleitzahl, Ort]
- Telefon: [Nummer]
- E-Mail: [Adresse]
- Erreichbar: [Tage und Uhrzeiten], auf [Sprachen]

## Womit wir helfen

- **Investieren:** Sie suchen einen Standort. Schreiben Sie, was Sie brauchen, nicht, welche Stadt es sein soll.
- **Gründen:** Sie suchen Räume, Geld oder die ersten Leute.
- **Arbeiten:** Stellen stehen bei den Unternehmen selbst; wir sagen, wo.
- **Studieren:** Für Zulassung und Fristen sind die Hochschulen zuständig.
- **Presse:** Texte und Ansprechpersonen finden Sie im [Pressebereich](/de/presse).

## Etwas stimmt nicht?

Eine Zahl ist alt, ein Name falsch, ein Satz daneben? Nennen Sie uns die Seite und, wenn möglich, eine Quelle. Für Hindernisse bei der Bedienung gibt es einen eigenen Weg, siehe [Barrierefreiheit](/de/barrierefreiheit).`,
    en: `**Draft.** The details in square brackets are to be completed by whoever operates these pages.

## Campaign office

- [Name of the office]
- [Street and number, postcode, town]
- Telephone: [number]
- Email: [address]
- Open: [days and hours], in [languages]

## What we can help with

- **Investing:** you are looking for a site. Write what you need, not which city it has to be.
- **Starting a company:** you are looking for rooms, money or your first people.
- **Working:** vacancies are with the companies themselves; we tell you where.
- **Studying:** the universities decide on admission and deadlines.
- **Press:** releases and contacts are in the [press section](/en/press).

## Something wrong?

A figure is old, a name misspelt, a sentence off? Name the page and, if you can, a source. For obstacles in using the site there is a separate way, see [Accessibility](/en/accessibility).`,
    zh: `**草稿。** 方括号中的内容由本站运营方补充。

## 推广办公室

- [机构名称]
- [街道、门牌号、邮政编码、地点]
- 电话：[号码]
- 电子邮箱：[地址]
- 接待时间：[日期与时间]，语言：[语言]

## 我们能帮什么

- **投资：** 您在寻找落户地点。请写明需要什么，不必先选定城市。
- **创业：** 您在寻找办公空间、资金或第一批伙伴。
- **工作：** 职位由企业自己发布，我们告诉您去哪里找。
- **求学：** 录取和截止日期由各高校负责。
- **媒体：** 新闻稿与联系人请见[新闻中心](/zh/xinwen)。

## 发现有误？

数字过时、名称有错、句子不妥？请告诉我们是哪一页，如有出处请一并附上。若使用本站遇到障碍，另有专门渠道，请见[无障碍声明](/zh/wuzhangai)。`,
  },
};
