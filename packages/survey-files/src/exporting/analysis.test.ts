import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  categoryColumn,
  comparePaired,
  exportCsv,
  isRefusal,
  itemColumn,
  numberColumn,
  parseDelimited,
  profile,
  type Refusal,
  selectRows,
  surveyDesign,
} from '@city-of-cities/perception';
import { expect, test } from 'vitest';
import { hasInR, runR } from '../testing/r.ts';
import { analysisScript, type ScriptRequest } from './analysis-script.ts';
import { rLiteral } from './r-literal.ts';

const scale = { lo: 1, hi: 7, dk: [98] };
const names = ['ruhr_youthful', 'hamburg_youthful', 'flat', 'topmost', 'asked_of_cn'];

/** A sample with strata, clusters, missing values, an item without variance and one never chosen. */
function aSample(rows: number) {
  let state = 53;
  const below = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * n);
  };
  return Array.from({ length: rows }, (_, k) => {
    const market = ['de', 'cn', 'n"l'][k % 3]!;
    const trait = below(3);
    return {
      id: `r${k}`,
      w: k === 7 ? 0 : 0.5 + below(100) / 100,
      market,
      sector: ['it', 'kältetechnik 能', null][below(3)]!,
      firm: `f${below(14)}`,
      firms: { de: 40, cn: 60, 'n"l': 25 }[market]!,
      ruhr_youthful: below(10) === 0 ? 98 : Math.min(7, 1 + trait + below(5)),
      hamburg_youthful: below(12) === 0 ? 99 : Math.min(7, 1 + trait + below(4)),
      flat: 4,
      topmost: k % 3 === 0 ? 7 : 1 + below(7),
      asked_of_cn: market === 'cn' ? 1 + below(7) : -9,
    };
  });
}

type Row = ReturnType<typeof aSample>[number];
const sample = aSample(150);
const texts = (name: keyof Row) => sample.map((row) => row[name]);
const category = (name: keyof Row) => categoryColumn(name, texts(name));
const item = (name: string) => itemColumn(name, texts(name as keyof Row), scale);

const calibration = {
  margins: [
    { column: 'market', targets: { de: 0.5, cn: 0.3, 'n"l': 0.2 } },
    {
      column: 'sector',
      targets: { it: 0.6, 'kältetechnik 能': 0.4 },
      missing: 'own-category' as const,
    },
  ],
  total: 'n' as const,
};

const designs: Readonly<Record<string, ScriptRequest['design']>> = {
  plain: {},
  raked: { weights: 'w', strata: ['market'], calibration },
  clustered: { weights: 'w', strata: ['market'], psu: 'firm', populationUnits: 'firms' },
  crossed: { weights: 'w', strata: ['market', 'anySector'], lonely: 'adjust' },
};

function aRequest(design: ScriptRequest['design']): ScriptRequest {
  return {
    title: ['Image 2026', 'figures'],
    dataFile: 'data.csv',
    resultFile: 'figures.csv',
    items: names.map((name) => ({ name, ...scale })),
    design,
    tables: [
      { name: 'means', box: 'mean', items: names, by: 'market' },
      { name: 'all', box: 'mean', items: names },
      { name: 'top', box: 'top2', items: names, by: 'market' },
      { name: 'bottom', box: 'bottom2', items: ['ruhr_youthful'] },
      { name: 'sorted', box: 'mean', items: ['ruhr_youthful'], by: 'topmost' },
      { name: 'unsure', box: 'dk', items: ['ruhr_youthful', 'flat'], by: 'sector' },
      {
        name: 'it',
        box: 'mean',
        items: ['ruhr_youthful', 'asked_of_cn'],
        where: [{ column: 'sector', among: ['it'] }],
      },
    ],
    comparisons: [
      {
        name: 'pairs',
        box: 'mean',
        pairs: [
          ['ruhr_youthful', 'hamburg_youthful'],
          ['flat', 'flat'],
          ['topmost', 'ruhr_youthful'],
        ],
      },
    ],
  };
}

function granted<Result>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

/** The same request in the image analysis, as the script's rows. */
function figuresHere(request: ScriptRequest): (string | number | null)[][] {
  const { design: asked } = request;
  const anySector = categoryColumn(
    'anySector',
    sample.map((row) => row.sector ?? 'none'),
  );
  const design = granted(
    surveyDesign({
      rows: sample.length,
      weights: asked.weights === undefined ? undefined : numberColumn(texts('w')),
      strata: asked.strata?.map((name) =>
        name === 'anySector' ? anySector : category(name as keyof Row),
      ),
      psu: asked.psu === undefined ? undefined : category('firm'),
      populationUnits:
        asked.populationUnits === undefined ? undefined : numberColumn(texts('firms')),
      lonely: asked.lonely,
      calibration: asked.calibration && {
        total: asked.calibration.total,
        margins: asked.calibration.margins.map(({ column, targets, missing }) => ({
          column: category(column as keyof Row),
          targets,
          ...(missing && { missing }),
        })),
      },
    }),
  );
  const rows = request.tables.flatMap(({ name, box, items, by, where }) =>
    granted(
      profile({
        design,
        box,
        items: items.map(item),
        by: by === undefined ? undefined : { column: category(by as keyof Row) },
        where:
          where &&
          selectRows(
            sample.length,
            where.map(({ column, among }) => ({
              column: category(column as keyof Row),
              in: among,
            })),
          ),
      }),
    ).map((row) => [name, row.item, row.level, row.n, row.est, row.se, row.df, row.lo, row.hi]),
  );
  const paired = request.comparisons!.flatMap(({ name, box, pairs }) =>
    granted(
      comparePaired({ design, box, pairs: pairs.map(([a, b]) => [item(a), item(b)] as const) }),
    ).map(({ a, b, n, est, se, df, lo, hi, p, pHolm, pBH }) =>
      [name, `${a} - ${b}`, 'ALL', n, est, se, df, lo, hi].concat([p, pHolm, pBH]),
    ),
  );
  return [...rows.map((row) => [...row, null, null, null]), ...paired];
}

test('[SF15] the script holds the study as data and the estimators once', () => {
  const script = analysisScript(aRequest(designs['raked']!));
  expect(script.startsWith('# Image 2026\n# figures\n# Rscript FILE')).toBe(true);
  expect(script).toContain('strata = c("market")');
  expect(script).toContain(String.raw`levels = c("de", "cn", "n\"l"),`);
  expect(script).toContain('shares = c(0.5, 0.3, 0.2)');
  expect(script).toContain(String.raw`"k\U{e4}ltetechnik \U{80fd}"`);
  expect(script).toContain('name = "ruhr_youthful",\n    lo = 1,\n    hi = 7,\n    dk = c(98)');
  expect(script).toContain('calfun = "raking"');
  expect(script).toBe(analysisScript(aRequest(designs['raked']!)));
});

test('[SF15] nothing in a study becomes code', () => {
  expect(rLiteral('"); quit("\\\n鲁`')).toBe(String.raw`"\"); quit(\"\\\U{a}\U{9c81}` + '`"');
  const title = ['harmless\nquit()', 'also\rquit()'];
  const script = analysisScript({ ...aRequest({}), title });
  expect(script.split(/[\r\n]+/).filter((line) => line.startsWith('quit'))).toEqual([]);
  expect(() => rLiteral(NaN)).toThrow(RangeError);
  expect(() => rLiteral('\0')).toThrow(RangeError);
  expect(() => analysisScript({ ...aRequest({}), items: [] })).toThrow(/no scale/);
});

test.runIf(hasInR('survey'))(
  '[SF15] R gives the figures of the image analysis',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'script-'));
    const header = [...Object.keys(sample[0]!), 'anySector'];
    const rows = sample.map((row) => [...Object.values(row), row.sector ?? 'none']);
    try {
      writeFileSync(join(folder, 'data.csv'), exportCsv(header, rows));
      const requests = Object.entries(designs).map(([name, design]) => ({
        name,
        request: { ...aRequest(design), resultFile: `${name}.csv` },
      }));
      for (const { name, request } of requests)
        writeFileSync(join(folder, `${name}.R`), analysisScript(request));
      const all = 'for (name in dir(pattern = "[.]R$")) source(name, local = new.env())';
      runR(['-e', all], { folder, locale: 'C' });
      for (const { name, request } of requests) {
        const result = readFileSync(join(folder, request.resultFile), 'utf8');
        const [, ...fromR] = parseDelimited(result, ',');
        const here = figuresHere(request);
        expect(fromR.length, name).toBe(here.length);
        for (const [k, row] of here.entries())
          for (const [c, value] of row.entries()) {
            const there = fromR[k]![c]!;
            const place = `${name} ${row.slice(0, 3).join(' ')} column ${c}`;
            if (typeof value !== 'number') expect(there, place).toBe(value ?? '');
            else {
              expect(there, place).not.toBe('');
              expect(Math.abs(Number(there) - value), place).toBeLessThan(
                1e-9 * (1 + Math.abs(value)),
              );
            }
          }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
