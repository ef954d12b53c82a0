'use client';
import { useId, useState } from 'react';
import type { ShownFinding } from '../clearance/endpoints.ts';
import type { clearanceTexts } from '../texts/clearance-panel.ts';

/** Rules an exception may be recorded for; all others protect somebody else than the editor (CL82). */
const WAIVABLE: ReadonlySet<string> = new Set([
  'CL31',
  'CL32',
  'CL33',
  'CL40',
  'CL41',
  'CL42',
  'CL50',
]);

/** What no field of the form can mend. */
const PLACELESS: ReadonlySet<string> = new Set(['approval', 'languages']);

/** One finding: how much it weighs, where, why, what to do, and the exception with its reason. */
export function FindingLine({
  finding,
  isBusy,
  onWaive,
  texts,
}: {
  readonly finding: ShownFinding;
  readonly isBusy: boolean;
  readonly onWaive: (reason: string) => Promise<void>;
  readonly texts: (typeof clearanceTexts)['de'];
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const inputId = useId();
  const { field, place, remedy, rule, severity, waivedBy } = finding;
  const mayWaive = WAIVABLE.has(rule) && severity !== 'hint' && waivedBy === undefined;
  return (
    <li data-severity={severity}>
      <span>
        <b>{texts.severities[severity]}</b> <small>{rule}</small> {place}
      </span>
      <span>
        {finding.reason} {remedy}
      </span>
      <span className="desk-languages__acts">
        {!PLACELESS.has(field) && <a href={`#field-${field}`}>{texts.jump}</a>}
        {mayWaive && !isOpen && (
          <button disabled={isBusy} onClick={() => setIsOpen(true)} type="button">
            {texts.waive}
          </button>
        )}
      </span>
      {mayWaive && isOpen && (
        <span className="desk-clearance__waiver">
          <label htmlFor={inputId}>{texts.waiveReason}</label>
          <input
            id={inputId}
            maxLength={1000}
            onChange={({ target }) => setReason(target.value)}
            value={reason}
          />
          <button
            disabled={isBusy || reason.trim() === ''}
            onClick={() => void onWaive(reason)}
            type="button"
          >
            {texts.waiveSave}
          </button>
        </span>
      )}
    </li>
  );
}
