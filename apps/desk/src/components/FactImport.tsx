'use client';
import { useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';
import type { ShownReport } from '../facts/import-endpoints.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';

/** Above the list of facts: the register out as CSV, and a file in, read line by line before it counts. */
export function FactImport() {
  const { i18n } = useTranslation();
  const router = useRouter();
  const texts = factTexts[interfaceLanguage(i18n)];
  const [csv, setCsv] = useState('');
  const [report, setReport] = useState<ShownReport | null>(null);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const ids = { file: useId(), note: useId(), reason: useId() };

  async function send(path: string, body: object): Promise<void> {
    setIsBusy(true);
    setSaid('');
    try {
      const response = await fetch(`/api/facts/${path}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      if (path === 'import' && response.ok) {
        const { added, changed } = answer as { added: number; changed: number };
        setReport(null);
        setSaid(texts.applied(added, changed));
        router.refresh();
      } else if (response.ok || response.status === 409 || response.status === 422) {
        setReport(answer as ShownReport);
        if (response.status === 409) setSaid(texts.changedMeanwhile);
      } else setSaid(texts.failed);
    } catch {
      setSaid(texts.failed);
    } finally {
      setIsBusy(false);
    }
  }

  async function read(file: File | undefined): Promise<void> {
    setReport(null);
    if (file === undefined) return;
    const text = await file.text();
    setCsv(text);
    await send('import/dry-run', { csv: text });
  }

  const outcomes = ['added', 'changed', 'unchanged', 'refused'] as const;
  const rows = report === null ? [] : rowsOf(report);
  const countOf = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  return (
    <section className="desk-import">
      <a href="/api/facts/export.csv">{texts.exportAll}</a>
      <details>
        <summary>{texts.importHeading}</summary>
        <label htmlFor={ids.file}>{texts.file}</label>
        <input
          accept=".csv,text/csv"
          aria-describedby={ids.note}
          disabled={isBusy}
          id={ids.file}
          onChange={({ target }) => void read(target.files?.[0])}
          type="file"
        />
        <p className="desk-note" id={ids.note}>
          {texts.fileNote}
        </p>
        {report !== null && (
          <>
            <p role="status">
              {outcomes.map((one) => texts.counts(countOf(one), texts.outcomes[one])).join(' · ')}
            </p>
            {!report.isImportable && <p className="desk-problems">{texts.refused}</p>}
            <div className="desk-import__lines">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{texts.line}</th>
                    <th scope="col">{texts.key}</th>
                    <th scope="col">{texts.outcome}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ line, key, outcome, findings }) => (
                    <tr data-outcome={outcome} key={line}>
                      <td>{line}</td>
                      <td>{key}</td>
                      <td>
                        {texts.outcomes[outcome]}
                        {findings.map((finding) => (
                          <p key={`${finding.rule} ${finding.reason}`}>
                            {finding.reason} {finding.remedy} <small>{finding.rule}</small>
                          </p>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {report.needsReason && (
              <>
                <label htmlFor={ids.reason}>{texts.reason}</label>
                <input
                  id={ids.reason}
                  maxLength={1000}
                  onChange={({ target }) => setReason(target.value)}
                  value={reason}
                />
              </>
            )}
            {report.isImportable && (
              <button
                disabled={isBusy || (report.needsReason && reason.trim() === '')}
                onClick={() => void send('import', { csv, seen: report.seen, reason })}
                type="button"
              >
                {texts.apply}
              </button>
            )}
          </>
        )}
      </details>
      {said !== '' && <p role="status">{said}</p>}
    </section>
  );
}

/** Every line that holds a record or has a finding, in the order of the file. */
function rowsOf({ lines, findings }: ShownReport) {
  const known = new Map(lines.map((one) => [one.line, one]));
  const numbers = new Set([...known.keys(), ...findings.map(({ line }) => line)]);
  return [...numbers]
    .toSorted((one, other) => one - other)
    .map((line) => ({
      line,
      key: known.get(line)?.key ?? '',
      outcome: known.get(line)?.outcome ?? ('refused' as const),
      findings: findings.filter((finding) => finding.line === line),
    }));
}
