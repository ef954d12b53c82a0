'use client';
import type { ImportTexts } from './import-texts.ts';

export interface Looked {
  readonly header: readonly string[];
  readonly rows: number;
  readonly proposed: Readonly<Record<string, string>>;
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly codes: readonly string[];
  }[];
}

export interface Mapping {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Props {
  readonly looked: Looked;
  readonly mapping: Mapping;
  /** Of the last trial: values that are no code of their column. */
  readonly unknownCodes: Readonly<Record<string, readonly string[]>>;
  readonly texts: ImportTexts;
  readonly onChange: (mapping: Mapping) => void;
}

/** Every column of the survey beside the column of the file it comes from. */
export function ImportColumns({ looked, mapping, onChange, texts, unknownCodes }: Props) {
  const headings = looked.header.filter((heading) => heading !== '');
  const valuesOf = (name: string): readonly string[] => [
    ...Object.keys(mapping.codes[name] ?? {}),
    ...(unknownCodes[name] ?? []),
  ];
  return (
    <>
      <p>{texts.rows(looked.rows)}</p>
      <table className="wave-columns">
        <thead>
          <tr>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.heading}</th>
          </tr>
        </thead>
        <tbody>
          {looked.columns.map(({ name, label, codes }) => (
            <tr key={name}>
              <th scope="row">
                {label}
                {label !== name && <small>{name}</small>}
              </th>
              <td>
                <select
                  aria-label={`${texts.heading}: ${label}`}
                  onChange={({ target }) =>
                    onChange({
                      ...mapping,
                      columns: {
                        ...mapping.columns,
                        [name]: target.value === '' ? null : target.value,
                      },
                    })
                  }
                  value={mapping.columns[name] ?? ''}
                >
                  <option value="">{texts.absent}</option>
                  {headings.map((heading) => (
                    <option key={heading} value={heading}>
                      {heading}
                    </option>
                  ))}
                </select>
                {valuesOf(name).map((value) => (
                  <label key={value}>
                    {texts.codes}: „{value}“
                    <select
                      onChange={({ target }) => {
                        const { [value]: _, ...others } = mapping.codes[name] ?? {};
                        const own =
                          target.value === '' ? others : { ...others, [value]: target.value };
                        onChange({ ...mapping, codes: { ...mapping.codes, [name]: own } });
                      }}
                      value={mapping.codes[name]?.[value] ?? ''}
                    >
                      <option value="">{texts.unknown}</option>
                      {codes.map((code) => (
                        <option key={code} value={code}>
                          {code}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
