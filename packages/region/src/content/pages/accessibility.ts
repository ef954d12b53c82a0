import type { ContentPage } from '../page.ts';

export const accessibility: ContentPage = {
  purpose: 'accessibility',
  slug: { de: 'barrierefreiheit', en: 'accessibility', zh: 'wuzhangai' },
  title: { de: 'Barrierefreiheit', en: 'Accessibility', zh: '无障碍声明' },
  teaser: {
    de: 'Was hier ohne Hürde geht, was noch fehlt und wo Sie es melden. Entwurf, von der betreibenden Stelle zu prüfen.',
    en: 'What works here without barriers, what is still missing, and where to report it. A draft for the operator to check.',
    zh: '哪些已经做到，哪些还有欠缺，以及在哪里反馈。此为草稿，由运营方核对。',
  },
  body: {
    de: `**Entwurf.** Diese Erklärung ist noch nicht durch eine unabhängige Prüfung belegt. Die betreibende Stelle lässt die Seiten prüfen und ergänzt die Angaben in eckigen Klammern.

## Maßstab

Ziel ist WCAG 2.2, Stufe AA, und damit die EN 301 549. Stand der Vereinbarkeit: [vollständig, teilweise oder nicht vereinbar, nach Prüfung vom Datum].

## Worauf die Plattform angelegt ist

- Alles ist mit der Tastatur erreichbar, der Fokus ist sichtbar.
- Die Seiten funktionieren ohne Skript, bei 400 Prozent Vergrößerung und im dunklen Farbschema.
- Der Plan der 53 Städte hat eine gleichwertige Liste: das [Städteverzeichnis](/de/staedte).
- Bilder brauchen einen Alternativtext, bevor sie veröffentlicht werden.
- Bewegung ruht, wenn Ihr Gerät das wünscht.

## Was noch fehlt

- Inhalte in Leichter Sprache und in Deutscher Gebärdensprache.
- Audiodeskription für Filme.
- Eine Prüfung durch Menschen, die Hilfsmittel täglich nutzen.
- Kleine Felder im Plan sind schwer zu treffen; nutzen Sie dort die Liste.
- Ein Teil der chinesischen Städtenamen ist eine eigene Umschrift und noch nicht muttersprachlich geprüft.

## Hürde gefunden?

Schreiben Sie an [E-Mail] oder rufen Sie an: [Nummer]. Wir antworten innerhalb von [Frist].

## Durchsetzungsverfahren

Bleibt unsere Antwort aus oder genügt sie nicht, können Sie sich an die zuständige Stelle wenden: [Ombuds- oder Durchsetzungsstelle mit Anschrift].

Erstellt am [Datum], zuletzt geprüft am [Datum].`,
    en: `**Draft.** This statement has not yet been confirmed by an independent audit. The operator has the pages tested and completes the details in square brackets.

## Standard

The aim is WCAG 2.2, level AA, and thereby EN 301 549. Status of conformance: [full, partial or none, according to the audit of date].

## What the platform is built for

- Everything can be reached by keyboard, and the focus is visible.
- The pages work without scripts, at 400 per cent zoom and in the dark colour scheme.
- The plan of the 53 cities has an equal in words: the [list of cities](/en/cities).
- A picture needs an alternative text before it is published.
- Motion rests if your device asks for that.

## What is still missing

- Content in easy language and in German Sign Language.
- Audio description for films.
- A test by people who use assistive technology every day.
- Small fields on the plan are hard to hit; please use the list there.
- Some of the Chinese city names are our own transcription and await a native reader.

## Found a barrier?

Write to [email] or call [number]. We reply within [period].

## Enforcement

If we do not reply, or not well enough, you may turn to the competent body: [ombudsperson or enforcement body with address].

Drawn up on [date], last checked on [date].`,
    zh: `**草稿。** 本声明尚未经独立审核确认。运营方须请人测试，并补充方括号中的内容。

## 标准

目标是WCAG 2.2的AA级，并由此符合EN 301 549。符合程度：[完全、部分或不符合，依据某日的审核]。

## 平台的设计目标

- 所有内容均可用键盘到达，焦点清晰可见。
- 页面无需脚本，放大到400%以及在深色模式下均可使用。
- 53座城市的地图有等同的文字版：[城市列表](/zh/chengshi)。
- 图片须有替代文字才能发布。
- 若您的设备要求减少动态效果，画面保持静止。

## 尚有欠缺

- 尚无易读语言和德国手语内容。
- 影片尚无口述影像。
- 尚未由日常使用辅助技术的人士测试。
- 地图上的小块不易点中，请改用列表。
- 部分中文城市名为自行音译，有待母语人士核对。

## 遇到障碍？

请写信至[电子邮箱]或致电[号码]。我们会在[期限]内答复。

## 申诉

若未获答复，或答复不能令您满意，可联系主管机构：[机构名称与地址]。

拟定日期：[日期]；上次核对：[日期]。`,
  },
};
