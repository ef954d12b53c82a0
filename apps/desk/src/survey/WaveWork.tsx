'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { importTexts } from './import-texts.ts';
import { WaveImport } from './WaveImport.tsx';
import { WaveInvitations } from './WaveInvitations.tsx';
import { GoalTable, QuotaTable } from './WaveTables.tsx';
import type { Standing } from './wave-standing.ts';
import { download, messageOf, sendTo } from './wave-request.ts';
import { workTexts } from './wave-texts.ts';

const ASK_AGAIN_MS = 10_000;
const countNames = [
  'invited',
  'used',
  'submitted',
  'screenedOut',
  'quotaFull',
  'outsideQuota',
] as const;

/** Where the fielding of a wave stands, and what can be done with it. */
export function WaveWork() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = interfaceLanguage(i18n);
  const texts = workTexts[language];
  const [standing, setStanding] = useState<Standing | null>(null);
  const [said, setSaid] = useState('');
  const address = `/api/waves/${id}`;

  const refresh = useCallback(async () => {
    const response = await fetch(`${address}/standing`, { credentials: 'same-origin' }).catch(
      () => null,
    );
    if (response?.ok === true) setStanding((await response.json()) as Standing);
  }, [address]);

  useEffect(() => {
    if (!id) return undefined;
    void refresh();
    const timer = setInterval(() => void refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [id, refresh]);

  async function act(name: string, body?: object): Promise<void> {
    const response = await sendTo(`${address}/${name}`, body ?? {});
    if (response === null) setSaid(texts.failed);
    else if (!response.ok) setSaid(await messageOf(response, texts.failed));
    else {
      if (name === 'invitations') await download(response);
      setSaid(texts.done);
    }
    await refresh();
  }

  if (!id)
    return (
      <section className="wave-work">
        <p className="desk-note">{texts.saveFirst}</p>
      </section>
    );
  if (standing === null) return null;
  const { counts, goals, imports, languages, planHash, power, quotas, state, unread } = standing;
  return (
    <section className="wave-work">
      <p>{texts.state[state]}</p>
      {planHash !== null && (
        <p className="wave-hash">
          {texts.hash}: {planHash}
        </p>
      )}
      {power !== null && <p>{texts.power(power, language)}</p>}
      {unread.length > 0 && <p>{texts.unread(unread.join(', '))}</p>}
      <p aria-live="polite" role="status">
        {said}
      </p>
      {(state === 'none' || state === 'early') && (
        <button onClick={() => void act('register')} type="button">
          {texts.register}
        </button>
      )}
      {(state === 'early' || state === 'open') && (
        <WaveInvitations
          languages={languages}
          onInvite={(request) => void act('invitations', request)}
          texts={texts}
        />
      )}
      {state === 'open' && (
        <button onClick={() => void act('close')} type="button">
          {texts.close}
        </button>
      )}
      {(state === 'closed' || state === 'elsewhere') && (
        <p>
          <button onClick={() => void act('analyse')} type="button">
            {texts.analyse}
          </button>{' '}
          <button onClick={() => void act('publish')} type="button">
            {texts.publish}
          </button>
        </p>
      )}
      {counts !== null && (
        <ul>
          {countNames.map((name) => (
            <li key={name}>
              {texts.counts[name]}: {counts[name]}
            </li>
          ))}
        </ul>
      )}
      {quotas.length > 0 && <QuotaTable quotas={quotas} texts={texts} />}
      {goals.length > 0 && <GoalTable goals={goals} language={language} texts={texts} />}
      {(state === 'closed' || state === 'elsewhere') && (
        <WaveImport
          address={`${address}/import`}
          imports={imports}
          onStored={() => void refresh()}
          texts={importTexts[language]}
        />
      )}
      {state !== 'none' && (
        <p>
          <a href={`${address}/answers`}>{texts.answers}</a> ·{' '}
          <a href={`${address}/codebook`}>{texts.codebook}</a> ·{' '}
          <a href={`${address}/spss`}>{texts.spss}</a> ·{' '}
          <a href={`${address}/script`}>{texts.script}</a>
        </p>
      )}
    </section>
  );
}
