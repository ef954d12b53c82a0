/** SU22: `POST /api/waves/:id/import`: look at a file, try a mapping, store what the trial showed. */
import { codebookOf, columnsOf } from '@city-of-cities/questionnaire';
import { type Refused, storeImport } from '@city-of-cities/survey-files';
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { importedRecords, type ImportTarget, planWaveImport, unknownCodes } from './import-plan.ts';
import { type ImportSource, readSource, sourceFormats } from './import-source.ts';
import { importAnswers } from './survey-schema.ts';
import { type Act, refuse } from './wave-act.ts';
import { plannedWave } from './wave-plan-of.ts';
import { waveTexts } from './wave-texts.ts';

/** The largest file that is read, with room for its structure and mapping. */
const mostBytes = 80 * 2 ** 20;
const mostShown = 100;

const codesSchema = z.record(z.string(), z.string().max(200));
const mappingSchema = z.object({
  columns: z.record(z.string(), z.string().max(500).nullable()),
  codes: z.record(z.string(), codesSchema).default({}),
});
const formSchema = z.object({
  step: z.enum(['look', 'try', 'store']),
  format: z.enum(sourceFormats),
  mapping: mappingSchema.nullable(),
  contentKey: z.string().max(64).default(''),
  leaveOut: z.array(z.int()).default([]),
});

export const importFile: Act = async (req, document) => {
  const planned = await plannedWave(req.payload, document);
  if (planned === null || planned.state !== 'closed') return refuse(req, waveTexts.notEnded);
  const { plan } = planned;
  const form = await readForm(req);
  const { questionnaire } = plan;
  const target: ImportTarget = {
    wave: document.wave,
    questionnaire,
    language: questionnaire.languages[0] ?? '',
    submittedOn: plan.fieldUntil.slice(0, 10),
  };
  const { step, mapping } = form.asked;
  const source = await readSource(form.asked.format, form.bytes, form.structure, questionnaire);
  if (!source.ok) return refuseFile(req, source);
  if (step === 'look') return Response.json(look(req, target, source));
  if (mapping === null) return refuse(req, waveTexts.noMapping, 400);
  const trial = planWaveImport(target, source, mapping);
  if (!trial.ok) return refuseFile(req, trial);
  if (step === 'try')
    return Response.json({
      rowsRead: trial.rowsRead,
      taken: trial.records.length,
      contentKey: trial.contentKey,
      leaveOut: trial.rejected.map(({ line }) => line),
      rejected: said(req, trial.rejected),
      uncertain: said(req, trial.cells),
      uncertainCount: trial.cells.length,
      unknownCodes: unknownCodes(target, source, mapping),
    });
  // What is stored is what was shown: another file or mapping has another key.
  if (form.asked.contentKey !== trial.contentKey) return refuse(req, waveTexts.otherFile);
  const stored = await storeImport(
    trial,
    {
      storeAll: (contentKey, records) =>
        importAnswers(req.payload, {
          wave: document.wave,
          contentKey,
          fileName: form.fileName,
          records: importedRecords({ records }, target),
        }),
    },
    { leaveOut: form.asked.leaveOut },
  );
  if (!stored.ok) return refuseFile(req, stored);
  return Response.json({ added: stored.added, alreadyThere: stored.alreadyThere });
};

function look(req: PayloadRequest, { questionnaire }: ImportTarget, source: ImportSource) {
  const labels = codebookOf(questionnaire, interfaceLanguage(req.i18n));
  return {
    header: source.table.header,
    rows: source.table.records.length,
    proposed: source.proposed,
    columns: columnsOf(questionnaire)
      .map(({ name, item }, k) => ({
        name,
        label: labels[k]?.label ?? name,
        codes: item !== null && 'options' in item ? item.options.map(({ code }) => code) : [],
      }))
      .filter(({ name }) => name !== 'wave'),
  };
}

interface Found {
  readonly reason: { readonly de: string; readonly en: string };
}

function said(req: PayloadRequest, findings: readonly Found[]): readonly string[] {
  const language = interfaceLanguage(req.i18n);
  return findings.slice(0, mostShown).map(({ reason }) => reason[language]);
}

function refuseFile(req: PayloadRequest, { findings }: Refused): never {
  throw new APIError(said(req, findings).slice(0, 10).join(' '), 422, undefined, true);
}

async function readForm(req: PayloadRequest) {
  const size = Number(req.headers.get('content-length') ?? NaN);
  if (!(size <= mostBytes)) return refuse(req, waveTexts.tooLargeFile, 413);
  const form = await req.formData?.().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) return refuse(req, waveTexts.noFile, 400);
  const structure = form.get('structure');
  const asked = formSchema.safeParse(parsed(form.get('asked')));
  if (!asked.success) return refuse(req, waveTexts.noMapping, 400);
  return {
    asked: asked.data,
    fileName: file.name.slice(0, 200),
    bytes: new Uint8Array(await file.arrayBuffer()),
    structure:
      structure instanceof File && structure.size > 0
        ? new Uint8Array(await structure.arrayBuffer())
        : null,
  };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
