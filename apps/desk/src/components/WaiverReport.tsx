'use client';
import { useTranslation } from '@payloadcms/ui';
import type { WaiverCount } from '../clearance/waiver-report.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { waiverReportTexts } from '../texts/waiver-report.ts';
import { useRead } from './use-read.ts';

/** Above the list of exceptions: how often which rule was waived, for which words. */
export function WaiverReport() {
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  const texts = waiverReportTexts[reader];
  const answer = useRead<{ readonly waivers: readonly WaiverCount[] }>('/api/waivers/report');
  const counts = answer === null || answer === 'failed' ? null : answer.waivers;
  return (
    <section aria-labelledby="desk-waivers" className="desk-report">
      <h2 id="desk-waivers">{texts.heading}</h2>
      <p className="desk-note">{texts.note}</p>
      {answer === 'failed' && <p role="alert">{texts.failed}</p>}
      {counts !== null && counts.length === 0 && <p>{texts.none}</p>}
      {counts !== null && counts.length > 0 && <CountTable counts={counts} reader={reader} />}
    </section>
  );
}

function CountTable({
  counts,
  reader,
}: {
  readonly counts: readonly WaiverCount[];
  readonly reader: 'de' | 'en';
}) {
  const texts = waiverReportTexts[reader];
  const day = new Intl.DateTimeFormat(reader === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'Europe/Berlin',
  });
  return (
    <table aria-labelledby="desk-waivers">
      <thead>
        <tr>
          {[texts.rule, texts.place, texts.count, texts.documents, texts.persons, texts.last].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ count, documents, lastAt, persons, place, rule }) => (
          <tr key={`${rule} ${place}`}>
            <th scope="row">
              {texts.rules[rule] ?? rule} <small>{rule}</small>
            </th>
            <td data-label={texts.place}>{place === '' ? texts.everywhere : place}</td>
            <td data-label={texts.count}>{count}</td>
            <td data-label={texts.documents}>{documents}</td>
            <td data-label={texts.persons}>{persons}</td>
            <td data-label={texts.last}>
              <time dateTime={lastAt}>{day.format(new Date(lastAt))}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
