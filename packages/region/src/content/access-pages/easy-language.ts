import type { ContentPage } from '../page.ts';

/**
 * RC16: the German text follows the rules of Leichte Sprache (Netzwerk Leichte Sprache, 2022; DIN SPEC 33429) and
 * holds what BITV 2.0, annex 2, part 2 asks for: what the site is, how it is used, the accessibility statement.
 * English and Chinese are the same in plain words; Leichte Sprache itself is a German standard.
 */
export const easyLanguage: ContentPage = {
  purpose: 'easyLanguage',
  slug: { de: 'leichte-sprache', en: 'easy-language', zh: 'yidu' },
  title: { de: 'Leichte Sprache', en: 'Easy language', zh: '易读版' },
  teaser: {
    de: 'Hier lesen Sie: Das finden Sie auf dieser Internet-Seite.',
    en: 'Read here what you can find on this website.',
    zh: '这里用简单的话介绍本网站。',
  },
  body: {
    de: `**Das ist ein Entwurf.**

Das heißt: Der Text ist noch in Arbeit.

Eine Prüf-Gruppe liest den Text noch.

In der Prüf-Gruppe sind Menschen mit Lern-Schwierigkeiten.

Die Prüfung ist am [Datum].

## Worum geht es?

Diese Internet-Seite heißt: **Stadt der Städte**.

Es geht um das Ruhr-Gebiet.

Das Ruhr-Gebiet liegt in Deutschland.

Dort leben 5 Millionen Menschen.

Dort gibt es 53 Orte.

Wir nennen alle 53 Orte: Städte.

Die 53 Städte machen zusammen Werbung.

Das schwere Wort dafür ist: Kampagne.

## Für wen ist die Seite?

Vielleicht passt ein Satz zu Ihnen:

- Sie suchen Arbeit.
- Sie möchten studieren.
- Sie möchten eine Firma gründen.
- Sie möchten mit Ihrem Geld einer Firma helfen.

Dann ist die Seite für Sie.

## Was finden Sie hier?

Jede Stadt hat eine eigene Seite.

Hier ist die [Liste der Städte](/de/staedte).

Es gibt auch [Geschichten](/de/geschichten) über Menschen und Firmen.

Manche Geschichten sind ausgedacht.

Dann steht dort das Wort: Beispiel.

Für Zeitungen gibt es [Nachrichten](/de/presse).

Diese Texte sind in schwerer Sprache.

## Wie benutzen Sie die Seite?

Oben ist das Menü.

Das Menü ist eine Liste mit Wörtern.

Auf dem Handy klicken Sie zuerst auf: Menü.

Klicken Sie dann auf ein Wort.

Es öffnet sich eine neue Seite.

Im Menü können Sie auch die Sprache wählen.

Ganz unten finden Sie den [Kontakt](/de/kontakt).

Dort finden Sie unsere Adresse.

## Barriere-Freiheit

Alle Menschen sollen diese Seite benutzen können.

Das schwere Wort dafür ist: Barriere-Freiheit.

Das geht schon gut:

- Sie können die Schrift größer machen.
- Sie können die Tastatur benutzen.
- Ein Programm kann Ihnen die Seite vorlesen.

Das fehlt noch:

- Videos in Gebärden-Sprache
- mehr Texte in Leichter Sprache

Haben Sie ein Problem mit der Seite?

Dann schreiben Sie uns: [E-Mail].

Oder rufen Sie uns an: [Nummer].

Wir antworten Ihnen in [Frist].

War die Antwort schlecht?

Dann hilft Ihnen diese Stelle: [Name und Adresse].

Die Hilfe kostet kein Geld.

Mehr lesen Sie hier: [Barriere-Freiheit](/de/barrierefreiheit).

Der Text dort ist in schwerer Sprache.`,
    en: `**This is a draft.**

We are still working on this text.

A group of people will test it.

The people in the group find reading hard.

They will test it on [date].

## What is this website?

This website is called: **City of Cities**.

It is about the Ruhr.

The Ruhr is a part of Germany.

5 million people live there.

There are 53 towns and cities.

We call all 53 of them: cities.

The 53 cities advertise together.

The hard word for this is: campaign.

## Who is it for?

Maybe one of these is true for you:

- You are looking for work.
- You want to study.
- You want to start a company.
- You want to put money into a company.

Then this website is for you.

## What can you find here?

Each city has its own page.

Here is the [list of cities](/en/cities).

There are also [stories](/en/stories) about people and companies.

Some stories are made up.

Then you will see the word: sample.

There is [news](/en/press) for newspapers.

These texts are hard to read.

## How do you use it?

At the top is the menu.

The menu is a list of words.

On a phone, first click on: Menu.

Then click on a word.

A new page opens.

In the menu you can also choose your language.

At the bottom you can find [contact](/en/contact).

There you can find our address.

## Accessibility

Everybody should be able to use this website.

The hard word for this is: accessibility.

This works already:

- You can make the letters bigger.
- You can use the keyboard.
- A program can read the page to you.

This is still missing:

- videos in sign language
- more texts in easy language

Do you have a problem with this website?

Then write to us: [email].

Or call us: [number].

We will answer you within [period].

Was the answer not good?

Then this office can help you: [name and address].

The help costs no money.

Read more here: [accessibility](/en/accessibility).

That text is hard to read.`,
    zh: `**这是草稿。**

这篇文字还没有写完。

会有一组读者来检查。

他们读书看字比较吃力。

检查日期：[日期]。

## 这是什么网站？

这个网站叫：**众城之城**。

它介绍鲁尔地区。

鲁尔地区在德国。

那里住着500万人。

那里有53个市镇。

我们把53个市镇都叫作“城市”。

53座城市一起做宣传。

## 谁可以看？

看看有没有一句话说的是您：

- 您在找工作。
- 您想上大学。
- 您想开公司。
- 您想把钱投给公司。

如果有，这个网站就适合您。

## 这里有什么？

每座城市都有自己的网页。

请看[城市列表](/zh/chengshi)。

这里有[故事](/zh/gushi)，讲人和公司。

有些故事是编的。

编的故事上写着“示例”。

给报社看的消息在[新闻](/zh/xinwen)里。

这些文字比较难读。

## 怎么用？

网页上面有菜单。

菜单里有几个词。

用手机时，先点“菜单”。

再点一个词。

就会打开新的网页。

在菜单里还可以选语言。

网页下面有[联系我们](/zh/lianxi)。

那里有我们的地址。

## 无障碍

人人都应该能用这个网站。

这叫“无障碍”。

已经做到的：

- 字可以放大。
- 可以只用键盘。
- 可以用软件把网页读出来。

还没有做到的：

- 手语视频
- 更多易读的文字

用起来有困难吗？

请写信给我们：[电子邮箱]。

也可以打电话：[号码]。

我们会在[期限]内回答您。

对回答不满意吗？

可以找这个机构帮忙：[名称与地址]。

帮忙不收钱。

更多内容请看：[无障碍声明](/zh/wuzhangai)。

那篇文字比较难读。`,
  },
};
