'use client';
import { useState } from 'react';
import type { workTexts } from './wave-texts.ts';

interface Props {
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly texts: (typeof workTexts)['de' | 'en'];
  readonly onInvite: (request: { readonly count: number; readonly language: string }) => void;
}

/** How many are invited in which language; the file with their addresses comes once. */
export function WaveInvitations({ languages, texts, onInvite }: Props) {
  const [count, setCount] = useState(100);
  const [chosen, setLanguage] = useState('');
  const language = chosen === '' ? (languages[0]?.tag ?? '') : chosen;
  return (
    <fieldset className="wave-fields">
      <legend>{texts.invitations}</legend>
      <label>
        {texts.inviteCount}
        <input
          max={10_000}
          min={1}
          onChange={({ target }) => setCount(Number(target.value))}
          type="number"
          value={count}
        />
      </label>
      <label>
        {texts.inviteLanguage}
        <select onChange={({ target }) => setLanguage(target.value)} value={language}>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button onClick={() => onInvite({ count, language })} type="button">
        {texts.invite}
      </button>
      <p>{texts.inviteNote}</p>
    </fieldset>
  );
}
