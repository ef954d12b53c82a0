import type { LanguageId } from '@city-of-cities/region';
import { inspectAbout, provenance } from './about.ts';
import type { About } from './about.ts';
import { writeCsv } from './csv.ts';
import type { FigureRecord } from './csv.ts';
import { MINIMUM_N } from './estimate.ts';
import type { Finding } from './finding.ts';
import { frame } from './frame.ts';
import { narrow, wide } from './format.ts';
import type { Drawn, Format } from './format.ts';
import { inspection } from './inspection.ts';
import type { Inspection } from './inspection.ts';
import type { Key } from './keys.ts';
import { phrasesIn } from './phrases.ts';
import type { Phrases } from './phrases.ts';

export interface ChartOptions {
  readonly language: LanguageId;
  /** Unique on its page: a lower-case letter, then letters, digits, hyphens. */
  readonly id: string;
  /** Fewest answers of a cell that is shown: 10 unless stated, never lower. */
  readonly minimumN?: number | undefined;
}

export interface Table {
  /** Title and provenance, so that the table can stand alone. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures without a drawing. */
export interface Figures {
  readonly ok: true;
  readonly table: Table;
  readonly csv: string;
  /** What the marks of the figures mean and how they are to be read; may be empty. */
  readonly note: string;
}

export interface Chart extends Figures {
  /** For 768 px and wider. */
  readonly svg: string;
  /** For narrower places, legible at 390 px. */
  readonly svgNarrow: string;
  /** What can be said and what cannot, in plain words. */
  readonly sentence?: string;
}

export interface Refused {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** What table and file hold. */
export interface FigurePlan {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly FigureRecord[];
  readonly notes: readonly string[];
}

/** What one kind of chart has to say, before it is put on a sheet. */
export interface Plan extends FigurePlan {
  readonly keys: readonly Key[];
  /** Draws below `top`; says where it ends. */
  readonly draw: (format: Format, top: number) => Drawn;
  readonly description: string;
  readonly sentence?: string;
}

/** What a kind of chart plans with: `inspect` collects what keeps it from being drawn. */
export interface Desk {
  readonly inspect: Inspection;
  readonly phrases: Phrases;
  readonly minimumN: number;
}

/** CH1, CH6: inspects first and draws only what is sound. Throws on an id that is none. */
export function chartOf(
  about: About,
  options: ChartOptions,
  read: (desk: Desk) => () => Plan,
): Chart | Refused {
  const sound = inspected(about, options, read);
  return sound.ok ? assemble(sound.plan, about, options, sound.desk) : sound;
}

/** CH1, CH6: the same without a drawing. Throws on an id that is none. */
export function figuresOf(
  about: About,
  options: ChartOptions,
  read: (desk: Desk) => () => FigurePlan,
): Figures | Refused {
  const sound = inspected(about, options, read);
  return sound.ok ? figures(sound.plan, about, sound.desk) : sound;
}

interface Sound<Made> {
  readonly ok: true;
  readonly plan: Made;
  readonly desk: Desk;
}

/** An id that is none is the caller's code, not an input, and throws. */
function inspected<Made>(
  about: About,
  options: ChartOptions,
  read: (desk: Desk) => () => Made,
): Sound<Made> | Refused {
  if (!/^[a-z][a-zA-Z0-9-]*$/u.test(options.id))
    throw new Error(`charts: "${options.id}" is no id for a drawing`);
  const minimumN = options.minimumN ?? MINIMUM_N;
  const inspect = inspection(minimumN);
  const phrases = phrasesIn(options.language);
  inspectAbout(about, inspect);
  const desk = { inspect, phrases, minimumN };
  const plan = read(desk);
  if (inspect.findings.length > 0) return { ok: false, findings: inspect.findings };
  return { ok: true, plan: plan(), desk };
}

function figures(plan: FigurePlan, about: About, { phrases, minimumN }: Desk): Figures {
  const origin = provenance(about, minimumN, phrases);
  const sample = about.isSample ? [phrases.texts.sampleData] : [];
  return {
    ok: true,
    table: {
      caption: [about.title, ...sample, ...origin].join(' · '),
      head: plan.head,
      rows: plan.rows,
    },
    csv: writeCsv(plan.records, about, minimumN, phrases),
    note: [...plan.notes, ...(about.remarks ?? [])].join(' '),
  };
}

function assemble(plan: Plan, about: About, options: ChartOptions, desk: Desk): Chart {
  const { phrases, minimumN } = desk;
  const origin = provenance(about, minimumN, phrases);
  const sheet = {
    title: about.title,
    description: `${plan.description} ${origin.join('. ')}. ${phrases.texts.allInTable}`,
    language: phrases.htmlLang,
    stamp: about.isSample ? phrases.texts.sampleData : null,
    origin,
    keys: plan.keys,
    draw: plan.draw,
  };
  return {
    ...figures(plan, about, desk),
    svg: frame({ ...sheet, id: options.id, format: wide }),
    svgNarrow: frame({ ...sheet, id: `${options.id}-narrow`, format: narrow }),
    ...(plan.sentence !== undefined && { sentence: plan.sentence }),
  };
}
