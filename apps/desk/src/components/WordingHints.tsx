'use client';
import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { clearanceTexts } from '../texts/clearance-panel.ts';
import { wordingHintTexts } from '../texts/wording-hints.ts';
import type { ShownTextFinding } from '../wording/endpoint.ts';
import type { FactOffer } from '../wording/fact-offers.ts';
import { useWording } from './use-wording.ts';

interface WordingHintsProps {
  readonly text: string;
  readonly isHeadline: boolean;
  /** Puts a token where the finding stands; the field takes the focus again. */
  readonly onInsert: (finding: ShownTextFinding, token: string) => void;
}

/**
 * Under a text field: what stands against its words while they are written. The line keeps its height, and the list
 * changes only while the field is being worked in, so that nothing moves under a hand that has gone on.
 */
export function WordingHints({ isHeadline, onInsert, text }: WordingHintsProps) {
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  const texts = wordingHintTexts[reader];
  const root = useRef<HTMLDivElement>(null);
  const { hasBeen, isWithin } = useFocusWithin(root);
  const { findings, hasFailed } = useWording(text, { isAsked: hasBeen, isHeadline });
  const [shown, setShown] = useState<readonly ShownTextFinding[]>([]);
  const [isOpen, setIsOpen] = useState(true);
  const [said, setSaid] = useState('');
  const listId = useId();
  const places = findings.map(({ rule, start }) => `${rule} ${start}`).join();
  useEffect(() => {
    if (isWithin) setShown(findings);
    // `findings` is a new array with every key; its places say whether anything changed.
  }, [isWithin, places]);
  const insert = (finding: ShownTextFinding, { figure, token }: FactOffer) => {
    onInsert(finding, token);
    setSaid(texts.inserted(figure));
  };
  const words = findings.map(({ found }) => `„${found}“`).join(', ');
  const count = findings.length > 0 ? texts.count(findings.length) : '';
  const first = findings[0];
  return (
    <div className="desk-hints" ref={root}>
      <div className="desk-hints__line">
        {count !== '' && (
          <button
            aria-controls={listId}
            aria-expanded={isOpen && shown.length > 0}
            onClick={() => setIsOpen(!isOpen)}
            type="button"
          >
            <b>{count}</b> <span>{words}</span>
          </button>
        )}
        {hasFailed && <span>{texts.unavailable}</span>}
        <span className="desk-unseen" role="status">
          {first ? `${count}: ${first.found}. ${first.reason}` : said}
        </span>
      </div>
      <ul hidden={!isOpen || shown.length === 0} id={listId}>
        {shown.map((finding) => (
          <Hint
            finding={finding}
            key={`${finding.rule} ${finding.start}`}
            onInsert={(offer) => insert(finding, offer)}
            reader={reader}
          />
        ))}
      </ul>
    </div>
  );
}

interface HintProps {
  readonly finding: ShownTextFinding;
  readonly reader: 'de' | 'en';
  readonly onInsert: (offer: FactOffer) => void;
}

function Hint({ finding, onInsert, reader }: HintProps) {
  const texts = wordingHintTexts[reader];
  const { found, offers, reason, remedy, severity } = finding;
  return (
    <li data-severity={severity}>
      <p>
        <b>{clearanceTexts[reader].severities[severity]}</b>{' '}
        {!reason.includes(found) && <q lang="">{found}</q>} {reason} {offers.length === 0 && remedy}
      </p>
      {offers.map((offer) => (
        <p className="desk-hints__offer" key={offer.token}>
          <button
            aria-label={texts.insertLabel(`${offer.figure} ${offer.unit}`, found)}
            onClick={() => onInsert(offer)}
            type="button"
          >
            {texts.insert}
          </button>
          <span>
            <b>
              {offer.figure} {offer.unit}
            </b>{' '}
            <small>
              {offer.date !== null && `${texts.asOf(dayIn(offer.date, reader))}. `}
              {offer.isPinned && `${texts.pinned}. `}
              {offer.definition}
            </small>
          </span>
        </p>
      ))}
    </li>
  );
}

/** A year stays a year; a month or day is written out. */
function dayIn(date: string, reader: 'de' | 'en'): string {
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat(reader === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(date.length === 10 && { day: 'numeric' as const }),
  }).format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}

/** Whether the focus is in the field an element belongs to, and whether it has ever been. */
function useFocusWithin(root: React.RefObject<HTMLElement | null>) {
  const [isWithin, setIsWithin] = useState(false);
  const [hasBeen, setHasBeen] = useState(false);
  useEffect(() => {
    const field = root.current?.closest('.field-type');
    if (!field) return undefined;
    const enter = () => {
      setIsWithin(true);
      setHasBeen(true);
    };
    const leave = () => setIsWithin(false);
    if (field.contains(document.activeElement)) enter();
    field.addEventListener('focusin', enter);
    field.addEventListener('focusout', leave);
    return () => {
      field.removeEventListener('focusin', enter);
      field.removeEventListener('focusout', leave);
    };
  }, [root]);
  return { hasBeen, isWithin };
}
