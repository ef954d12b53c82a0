'use client';
import { useState } from 'react';
import { ImportColumns, type Looked, type Mapping } from './ImportColumns.tsx';
import { ImportTrial, type Trial } from './ImportTrial.tsx';
import type { ImportTexts } from './import-texts.ts';
import type { ImportedFile } from './survey-schema.ts';
import { messageOf } from './wave-request.ts';

interface Props {
  readonly address: string;
  readonly texts: ImportTexts;
  readonly imports: readonly ImportedFile[];
  readonly onStored: () => void;
}

type Format = keyof ImportTexts['formats'];
const nothing: Mapping = { columns: {}, codes: {} };

/** SU22: look at a file, map its columns, try, and only then import. */
export function WaveImport({ address, imports, onStored, texts }: Props) {
  const [format, setFormat] = useState<Format>('csv');
  const [file, setFile] = useState<File | null>(null);
  const [structure, setStructure] = useState<File | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [mapping, setMapping] = useState<Mapping>(nothing);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [said, setSaid] = useState('');

  async function ask<Answer>(asked: object): Promise<Answer | null> {
    const form = new FormData();
    if (file !== null) form.set('file', file);
    if (structure !== null) form.set('structure', structure);
    form.set('asked', JSON.stringify({ format, mapping: null, ...asked }));
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    }).catch(() => null);
    if (response?.ok === true) {
      setSaid('');
      return (await response.json()) as Answer;
    }
    setSaid(response === null ? texts.failed : await messageOf(response, texts.failed));
    return null;
  }

  function begin(chosen: () => void): void {
    chosen();
    setLooked(null);
    setTrial(null);
  }

  async function look(): Promise<void> {
    const found = await ask<Looked>({ step: 'look' });
    setTrial(null);
    setLooked(found);
    if (found !== null)
      setMapping({
        columns: Object.fromEntries(
          found.columns.map(({ name }) => [name, found.proposed[name] ?? null]),
        ),
        codes: {},
      });
  }

  async function store(leaveOut: readonly number[]): Promise<void> {
    const { contentKey } = trial ?? { contentKey: '' };
    const stored = await ask<{ added: number; alreadyThere: number }>({
      step: 'store',
      mapping,
      contentKey,
      leaveOut,
    });
    if (stored === null) return;
    setTrial(null);
    setLooked(null);
    setSaid(texts.stored(stored.added, stored.alreadyThere));
    onStored();
  }

  return (
    <details className="wave-import">
      <summary>{texts.title}</summary>
      <fieldset className="wave-fields">
        <label>
          {texts.format}
          <select
            onChange={({ target }) => begin(() => setFormat(target.value as Format))}
            value={format}
          >
            {Object.entries(texts.formats).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.file}
          <input
            onChange={({ target }) => begin(() => setFile(target.files?.[0] ?? null))}
            type="file"
          />
        </label>
        {(format === 'limesurvey' || format === 'formbricks') && (
          <label>
            {texts.structure}
            <input
              onChange={({ target }) => begin(() => setStructure(target.files?.[0] ?? null))}
              type="file"
            />
          </label>
        )}
        <button disabled={file === null} onClick={() => void look()} type="button">
          {texts.look}
        </button>
      </fieldset>
      <p aria-live="polite" role="status">
        {said}
      </p>
      {looked !== null && (
        <>
          <ImportColumns
            looked={looked}
            mapping={mapping}
            onChange={(changed) => {
              setMapping(changed);
              setTrial(null);
            }}
            texts={texts}
            unknownCodes={trial?.unknownCodes ?? {}}
          />
          <button
            onClick={() => void ask<Trial>({ step: 'try', mapping }).then(setTrial)}
            type="button"
          >
            {texts.tryOut}
          </button>
        </>
      )}
      {trial !== null && (
        <ImportTrial onStore={(lines) => void store(lines)} texts={texts} trial={trial} />
      )}
      {imports.length > 0 && (
        <>
          <p>{texts.before}</p>
          <ul>
            {imports.map(({ fileName, day, added, alreadyThere }, k) => (
              <li key={`${fileName}-${k}`}>
                {day} · {fileName}: {texts.stored(added, alreadyThere)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
