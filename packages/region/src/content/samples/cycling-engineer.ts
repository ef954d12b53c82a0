import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const cyclingEngineer: ContentStory = {
  key: 'sample-cycling-engineer',
  slug: {
    de: 'sample-muelheim-die-radpruefung-des-ingenieurs',
    en: 'sample-muelheim-the-engineers-cycling-test',
    zh: 'sample-mierhaimu-gongchengshi-de-zixingche',
  },
  title: {
    de: 'Mülheim an der Ruhr: die Radprüfung des Ingenieurs',
    en: 'Mülheim an der Ruhr: the engineer’s cycling test',
    zh: '米尔海姆：工程师给骑行路打分',
  },
  teaser: {
    de: 'Ein erfundener Ingenieur aus Dordrecht bewertet Radwege von eins bis zehn. Sein Arbeitsweg bekam erst eine Vier.',
    en: 'An invented engineer from Dordrecht marks cycle paths out of ten. His way to work began with a four.',
    zh: '一位虚构的荷兰工程师给自行车道打分，满分十分。他的上班路，起初只得四分。',
  },
  body: {
    de: `Wer aus Dordrecht kommt, fährt Rad, und wer aus Dordrecht kommt, hat eine Meinung dazu. Pieter de Proef ist vor zwei Jahren nach Mülheim gezogen, der Stelle wegen. Am ersten Tag fuhr er mit dem Rad ins Büro und vergab abends eine Note: vier von zehn. Die Kreuzungen, sagte er, seien für Autos erdacht und für Mut gebaut.

## Eine Liste mit 31 Punkten

Statt sich zu ärgern, schrieb er auf, was zu ändern wäre. Einunddreißig Punkte, mit Skizze. Seine Chefin bei der Ingenieurgesellschaft Spurtreu Muster gab ihm dafür jeden zweiten Freitag frei. Das Rathaus lud ihn ein. Zwölf Punkte waren Pinselarbeit, neun eine Frage der Ampel, der Rest kostet Geld und Zeit.

- Erledigt sind bisher vierzehn.
- Sechs gelten als schwierig.
- Einer war ein Irrtum. Er betraf Oberhausen.

> „Ein guter Radweg fällt nicht auf. Man kommt nur an.“

Inzwischen steht sein Arbeitsweg bei sieben. Zehn, sagt er, gebe es nicht einmal in Dordrecht. Er sagt es leise.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `People from Dordrecht cycle, and people from Dordrecht have views about it. Pieter de Proef moved to Mülheim, one of the Ruhr’s 53 cities, two years ago for a job. On the first day he rode to the office and in the evening gave it a mark: four out of ten. The junctions, he said, had been designed for cars and built for courage.

## A list of 31 points

Instead of grumbling, he wrote down what could be changed. Thirty-one points, with sketches. His manager at the engineering firm Spurtreu Muster gave him every second Friday off to do it. The town hall invited him in. Twelve points were a matter of paint, nine of traffic lights; the rest takes money and time.

- Fourteen have been dealt with so far.
- Six are considered difficult.
- One was a mistake. It was in Oberhausen.

> “A good cycle path goes unnoticed. You simply arrive.”

His way to work now stands at seven. A ten, he says, does not exist even in Dordrecht. He says it quietly.

People and companies in this text are invented.`,
    zh: `荷兰人骑车，荷兰人对骑车有意见。彼得（Pieter de Proef）来自多德雷赫特，两年前因工作搬到鲁尔河畔米尔海姆。上班第一天，他骑车去办公室，晚上打了分：四分。他说，那些路口是为汽车设计的，骑车要靠胆量。

## 三十一条建议

他没有抱怨，而是写下可以改的地方，一共31条，配草图。所在的工程公司“Spurtreu Muster”每隔一周给他一个星期五。市政厅请他去谈。12条只要重新画线，9条要调信号灯，其余要花钱、花时间。

- 已办妥14条。
- 6条比较难。
- 1条弄错了，那个路口在奥伯豪森。

> “好的自行车道不引人注意，只是让人到达。”

如今他的上班路得七分。他说，十分的路，在多德雷赫特也没有。说这话时，他压低了声音。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05117000'),
  topics: ['mobility', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['netherlands'],
  attribute: 'modern',
  publishedAt: '2020-06-09T09:00:00+02:00',
  isSample: true,
};
