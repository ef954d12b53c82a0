import type { ContentPage } from '../page.ts';

/** RC16: what BITV 2.0, annex 2, part 1 asks a video in German Sign Language to tell; the video itself is missing. */
export const signLanguage: ContentPage = {
  purpose: 'signLanguage',
  slug: { de: 'gebaerdensprache', en: 'sign-language', zh: 'shouyu' },
  title: { de: 'Gebärdensprache', en: 'Sign language', zh: '手语' },
  teaser: {
    de: 'Das Video in Deutscher Gebärdensprache fehlt noch. Was es zeigen wird und was Sie bis dahin nutzen können.',
    en: 'The video in German Sign Language is still missing. What it will show, and what you can use until then.',
    zh: '德国手语视频尚未制作。这里说明它将包含什么，以及目前可用的其他方式。',
  },
  body: {
    de: `**Entwurf.** An dieser Stelle soll ein Video in Deutscher Gebärdensprache (DGS) stehen. Es ist noch nicht produziert. Zuständig ist [Stelle], geplant ist es für [Datum].

## Was das Video zeigen wird

- **Worum es geht:** die Kampagne, die 53 Städte und für wen die Seiten gedacht sind.
- **Wie Sie sich zurechtfinden:** Menü, Städteverzeichnis, Sprachwahl, Fußzeile.
- **Was die Erklärung zur Barrierefreiheit sagt:** was geht, was fehlt, wie Sie Hürden melden und wer im Streit vermittelt.
- **Wo es mehr in DGS gibt:** [Verweise auf weitere Videos, sobald vorhanden].

## Wie es werden soll

Gebärdet von einer Person, deren Erstsprache DGS ist. Ruhiger Hintergrund, ohne eingeblendete Schrift vor den Händen, mit Untertiteln. Es startet nicht von selbst.

## Bis dahin

- Die wichtigsten Angaben stehen in [Leichter Sprache](/de/leichte-sprache).
- Sie erreichen uns schriftlich: [E-Mail], oder über einen Gebärdensprach-Dolmetschdienst: [Dienst und Zeiten].`,
    en: `**Draft.** A video in German Sign Language (DGS) belongs here. It has not been produced yet. Responsible: [office]; planned for [date].

## What the video will show

- **What this is about:** the campaign, the 53 cities, and whom the pages are for.
- **How to find your way:** menu, list of cities, choice of language, footer.
- **What the accessibility statement says:** what works, what is missing, how to report barriers, and who mediates in a dispute.
- **Where there is more in DGS:** [links to further videos, once they exist].

## How it is meant to be

Signed by a person whose first language is DGS. A calm background, no lettering in front of the hands, and captions. It does not start by itself. A version in International Sign is not planned so far.

## Until then

- The main points are available in [easy language](/en/easy-language).
- You can reach us in writing: [email], or through a sign language relay service: [service and hours].`,
    zh: `**草稿。** 此处应有一段德国手语（DGS）视频，目前尚未制作。负责机构：[机构]；计划完成日期：[日期]。

## 视频将包含什么

- **关于什么：** 推广活动、53座城市，以及网站为谁而设。
- **怎样浏览：** 菜单、城市列表、语言选择、页脚。
- **无障碍声明的要点：** 哪些可用，哪些欠缺，怎样反馈障碍，有争议时由谁调解。
- **更多手语内容：** [其他视频的链接，待有后补充]。

## 打算怎样制作

由以德国手语为母语的人士演示。背景安静，手部前方不出现文字，配字幕，不自动播放。目前没有中国手语版的计划。

## 在此之前

- 主要内容有[易读版](/zh/yidu)。
- 书面联系：[电子邮箱]；或通过手语传译服务：[服务与时间]。`,
  },
};
