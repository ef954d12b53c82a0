import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';

/** Documented: Informationsdienst Ruhr of 27 June 2017. The hour of the session is not on record. */
export const firstShowing: ContentEvent = {
  key: 'event-first-showing-2017',
  slug: {
    de: 'bochum-erste-vorstellung-der-kampagne',
    en: 'bochum-first-showing-of-the-campaign',
    zh: 'bohong-tuiguang-shouci-gongkai',
  },
  title: {
    de: 'Bochum: Die Kampagne wird zum ersten Mal gezeigt',
    en: 'Bochum: the campaign is shown for the first time',
    zh: '波鸿：推广活动首次公开',
  },
  teaser: {
    de: 'Sondersitzung des Wirtschaftsausschusses des Regionalverbands Ruhr am 27. Juni 2017.',
    en: 'Special session of the economic committee of the Ruhr Regional Association on 27 June 2017.',
    zh: '2017年6月27日，鲁尔区域联合会经济委员会特别会议。',
  },
  body: {
    de: `Am 27. Juni 2017 tagte der Wirtschaftsausschuss des Regionalverbands Ruhr (RVR) in einer Sondersitzung bei der Picard GmbH in Bochum. Dort waren Motto und Anspruch der Kampagne zum ersten Mal öffentlich zu sehen: „Stadt der Städte“ und „5 Millionen Menschen, 53 Städte, 1 Metropole“.

Die Uhrzeit ist nicht überliefert, deshalb steht hier nur der Tag. Was vorgestellt wurde, erzählt die [Meldung zum Start](/de/presse/stadt-der-staedte-startet).

Quelle: Informationsdienst Ruhr (RVR), 27. Juni 2017.`,
    en: `On 27 June 2017 the economic committee of the Ruhr Regional Association (RVR) held a special session at Picard GmbH in Bochum. There the motto and the claim of the campaign were seen in public for the first time: “City of Cities” and “5 million people, 53 cities, 1 metropolis”.

The hour is not on record, which is why only the day is given here. What was presented is told in the [release on the launch](/en/press/city-of-cities-begins).

Source: Informationsdienst Ruhr (RVR), 27 June 2017.`,
    zh: `2017年6月27日，鲁尔区域联合会（RVR）经济委员会在波鸿的Picard公司召开特别会议。推广活动的口号“众城之城”与主张“500万人，53座城市，1个大都会”在会上首次公开。

具体钟点没有记载，因此这里只注明日期。会上介绍的内容，见[启动新闻稿](/zh/xinwen/zhong-cheng-zhi-cheng-qidong)。

来源：鲁尔信息服务（RVR），2017年6月27日。`,
  },
  cityId: toCityId('05911000'),
  venue: {
    name: { de: 'Picard GmbH', en: 'Picard GmbH', zh: 'Picard公司' },
    streetAddress: null,
    postalCode: null,
  },
  startsAt: '2017-06-27T00:00:00+02:00',
  endsAt: '2017-06-28T00:00:00+02:00',
  isAllDay: true,
  status: 'scheduled',
  topics: ['business'],
  audiences: ['investors', 'entrepreneurs'],
  markets: ['germany'],
  attribute: 'dynamic',
  publishedAt: '2017-06-27T11:00:00+02:00',
  isSample: false,
};
