'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import type { CellCount, WaveCounts } from './survey-schema.ts';
import { WaveInvitations } from './WaveInvitations.tsx';
import { download, messageOf, sendTo } from './wave-request.ts';
import { workTexts } from './wave-texts.ts';

interface Standing {
  readonly state: 'none' | 'early' | 'open' | 'closed';
  readonly planHash?: string;
  readonly counts?: WaveCounts;
  readonly quotas?: readonly CellCount[];
  readonly languages?: readonly { readonly tag: string; readonly name: string }[];
  /** Languages whose words no native speaker has read. */
  readonly unread?: readonly string[];
}

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
  const texts = workTexts[interfaceLanguage(i18n)];
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

  if (!id) return <p className="desk-note">{texts.saveFirst}</p>;
  if (standing === null) return null;
  const { state, planHash, counts, quotas = [], languages = [], unread = [] } = standing;
  return (
    <section className="desk-note">
      <p>{texts.state[state]}</p>
      {planHash !== undefined && (
        <p style={{ overflowWrap: 'anywhere' }}>
          {texts.hash}: {planHash}
        </p>
      )}
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
      {state === 'closed' && (
        <p>
          <button onClick={() => void act('analyse')} type="button">
            {texts.analyse}
          </button>{' '}
          <button onClick={() => void act('publish')} type="button">
            {texts.publish}
          </button>
        </p>
      )}
      {counts !== undefined && (
        <ul>
          {countNames.map((name) => (
            <li key={name}>
              {texts.counts[name]}: {counts[name]}
            </li>
          ))}
        </ul>
      )}
      {quotas.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.cell}</th>
              <th scope="col">{texts.filled}</th>
              <th scope="col">{texts.target}</th>
            </tr>
          </thead>
          <tbody>
            {quotas.map(({ cell, filled, target }) => (
              <tr key={cell}>
                <th scope="row">{cell}</th>
                <td>{filled}</td>
                <td>{target}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
