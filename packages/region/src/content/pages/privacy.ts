import type { ContentPage } from '../page.ts';

export const privacy: ContentPage = {
  purpose: 'privacy',
  slug: { de: 'datenschutz', en: 'privacy', zh: 'yinsi' },
  title: { de: 'Datenschutz', en: 'Privacy', zh: '隐私说明' },
  teaser: {
    de: 'Kein Cookie, kein fremder Server, kein Skript im Browser. Was trotzdem anfällt, steht hier.',
    en: 'No cookie, no third-party server, no script in your browser. What remains is listed here.',
    zh: '不用Cookie，不连第三方服务器，不在浏览器里运行脚本。其余事项，写在这里。',
  },
  body: {
    de: `**Entwurf.** Der Text beschreibt, was die Plattform technisch tut. Die betreibende Stelle ergänzt die Angaben in eckigen Klammern, prüft, was ihre eigene Umgebung zusätzlich tut, und lässt das Ganze rechtlich prüfen.

## Verantwortlich

- [Name, Anschrift, E-Mail]
- Datenschutzbeauftragte Person: [Name, Kontakt]

## Beim Lesen dieser Seiten

- Die öffentlichen Seiten setzen **keine Cookies** und legen auf Ihrem Gerät nichts ab.
- Schriften, Bilder und Filme kommen vom selben Server. Beim Laden wird **kein Dritter** angesprochen.
- Die Seiten kommen ohne Skript aus. Es gibt keine Zählpixel und keine Wiedererkennung.
- Rufen Sie die Startadresse ohne Sprache auf, liest der Server die Spracheinstellung Ihres Browsers und leitet Sie weiter. Gespeichert wird sie nicht.

## Protokolle des Servers

Um eine Seite zu senden, verarbeitet der Server Ihre IP-Adresse, die angefragte Adresse, die Uhrzeit und die Angaben Ihres Browsers. Für Fehlersuche und Abwehr von Angriffen können solche Angaben kurz in Protokollen stehen. Umfang und Löschfrist: [welche Angaben, wie viele Tage]. Rechtsgrundlage: [zum Beispiel Art. 6 Abs. 1 Buchst. e oder f DSGVO].

## Wenn Sie uns schreiben

Schreiben Sie uns, verwenden wir Ihre Angaben nur, um zu antworten, und löschen sie nach [Frist].

## Für Redaktionen

Wer am redaktionellen Arbeitsplatz angemeldet ist, erhält dafür ein Cookie. Es ist für die Anmeldung nötig und betrifft Leserinnen und Leser nicht. Gespeichert werden Name, E-Mail-Adresse, Rolle und die Bearbeitungsschritte.

## Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, der Verarbeitung widersprechen und sich bei einer Aufsichtsbehörde beschweren: [zuständige Behörde].

## Dienstleister

Die Server betreibt: [Name, Ort, Vertrag zur Auftragsverarbeitung].`,
    en: `**Draft.** This text describes what the platform does technically. The operator completes the details in square brackets, checks what their own environment adds, and has all of it reviewed by a lawyer. The German version is the binding one.

## Controller

- [Name, address, email]
- Data protection officer: [name, contact]

## When you read these pages

- The public pages set **no cookies** and store nothing on your device.
- Fonts, pictures and films come from the same server. Loading a page contacts **no third party**.
- The pages work without scripts. There are no tracking pixels and no recognition of returning visitors.
- If you open the start address without a language, the server reads your browser’s language setting and redirects you. It does not store it.

## Server logs

To send a page, the server processes your IP address, the address requested, the time and what your browser states about itself. For troubleshooting and to fend off attacks, such details may stand in logs for a short time. Extent and deletion: [which details, how many days]. Legal basis: [for example Article 6 (1) (e) or (f) GDPR].

## If you write to us

If you write to us, we use your details only to reply, and delete them after [period].

## For editors

Whoever signs in to the editorial desk receives a cookie for it. It is needed for signing in and does not concern readers. Name, email address, role and editing steps are stored.

## Your rights

You may ask for access, correction, erasure and restriction, object to processing, and complain to a supervisory authority: [competent authority].

## Service providers

The servers are run by: [name, place, data processing agreement].`,
    zh: `**草稿。** 本文说明平台在技术上做了什么。运营方须补充方括号中的内容，核对自身环境另外做了什么，并请法律人士审核。以德文版本为准。

## 责任方

- [名称、地址、电子邮箱]
- 数据保护专员：[姓名、联系方式]

## 您阅读本站时

- 公开页面**不设Cookie**，不在您的设备上存放任何内容。
- 字体、图片和影片来自同一台服务器。加载页面时**不连接任何第三方**。
- 页面无需脚本即可使用，没有追踪像素，也不识别回访者。
- 如果您打开不带语言的首页地址，服务器会读取浏览器的语言设置并转到相应页面，不作保存。

## 服务器日志

为发送页面，服务器会处理您的IP地址、所请求的地址、时间以及浏览器信息。为排查故障、抵御攻击，这些信息可能短期保存在日志中。范围与删除期限：[哪些信息、多少天]。法律依据：[例如《通用数据保护条例》第6条第1款e项或f项]。

## 您写信给我们时

您的信息仅用于答复，并在[期限]后删除。

## 编辑人员

登录编辑后台的人员会收到登录所需的Cookie，与读者无关。系统保存其姓名、电子邮箱、角色和编辑记录。

## 您的权利

您可以要求查阅、更正、删除和限制处理，可以反对处理，也可以向监管机构投诉：[主管机构]。

## 服务商

服务器运营方：[名称、地点、数据处理协议]。`,
  },
};
