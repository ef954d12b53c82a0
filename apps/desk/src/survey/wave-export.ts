/** The answers of a wave as files, and the script that computes its figures from them. */
import { codebookOf, exportRows, type WavePlan } from '@city-of-cities/questionnaire';
import { exportCsvWithCodebook, exportSav, type SurveyExport } from '@city-of-cities/survey-files';
import type { PayloadRequest } from 'payload';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { waveAnswers } from './survey-schema.ts';
import { type Act, fileAnswer, refuse } from './wave-act.ts';
import { fewestAnswers } from './wave-analysis.ts';
import type { WaveDocument } from './wave-document.ts';
import { plannedWave } from './wave-plan-of.ts';
import { waveScript } from './wave-script.ts';
import { withWeights } from './weight-columns.ts';
import { waveTexts } from './wave-texts.ts';

async function planOf(req: PayloadRequest, document: WaveDocument): Promise<WavePlan> {
  const planned = await plannedWave(req.payload, document);
  return planned === null ? refuse(req, waveTexts.notRegistered) : planned.plan;
}

/** SU14: answers leave the desk ten or more at a time. */
async function exportOf(req: PayloadRequest, document: WaveDocument): Promise<SurveyExport> {
  const { wave } = document;
  const { questionnaire, weighting } = await planOf(req, document);
  const answers = await waveAnswers(req.payload, wave);
  if (answers.length < fewestAnswers) return refuse(req, waveTexts.tooFew);
  const submissions = answers.map(({ flags: { language }, ...answer }) => ({
    id: answer.id,
    wave,
    language: typeof language === 'string' ? language : '',
    submittedOn: answer.submittedOn,
    quotaCell: answer.quotaCell,
    answers: answer.answers,
  }));
  return withWeights(
    {
      table: exportRows(questionnaire, submissions),
      codebook: codebookOf(questionnaire, interfaceLanguage(req.i18n)),
    },
    answers.map((answer) => answer.answers),
    weighting,
  );
}

export const answersFile: Act = async (req, document) =>
  fileAnswer(
    `answers-${document.wave}.csv`,
    'text/csv; charset=utf-8',
    exportCsvWithCodebook(await exportOf(req, document)).data,
  );

export const codebookFile: Act = async (req, document) => {
  const { wave } = document;
  const { questionnaire, weighting } = await planOf(req, document);
  const empty = {
    table: exportRows(questionnaire, []),
    codebook: codebookOf(questionnaire, interfaceLanguage(req.i18n)),
  };
  return fileAnswer(
    `codebook-${wave}.csv`,
    'text/csv; charset=utf-8',
    exportCsvWithCodebook(withWeights(empty, [], weighting)).codebook,
  );
};

export const spssFile: Act = async (req, document) => {
  const written = exportSav(await exportOf(req, document), { createdAt: new Date().toISOString() });
  if (!written.ok)
    return refuse(req, waveTexts.refused, 422, JSON.stringify(written.findings.slice(0, 5)));
  return fileAnswer(
    `answers-${document.wave}.sav`,
    'application/octet-stream',
    new Uint8Array(written.bytes),
  );
};

export const scriptFile: Act = async (req, document) => {
  const { title, wave } = document;
  const { questionnaire, weighting } = await planOf(req, document);
  return fileAnswer(
    `analysis-${wave}.R`,
    'text/plain; charset=utf-8',
    waveScript({ id: wave, title: [title, wave], questionnaire, weighting }),
  );
};
