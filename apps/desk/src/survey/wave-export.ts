/** The answers of a wave as files. */
import { codebookOf, exportRows, wavePlanSchema } from '@city-of-cities/questionnaire';
import { exportCsvWithCodebook } from '@city-of-cities/survey-files';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { waveAnswers, waveState } from './survey-schema.ts';
import { type Act, csvFile, refuse } from './wave-act.ts';
import { fewestAnswers } from './wave-analysis.ts';
import { waveTexts } from './wave-texts.ts';

/** SU14: answers leave the desk ten or more at a time, with what every column means beside them. */
export function answersAs(part: 'data' | 'codebook'): Act {
  return async (req, { wave }) => {
    const state = await waveState(req.payload, wave);
    if (state === null) return refuse(req, waveTexts.notRegistered);
    const { questionnaire } = wavePlanSchema.parse(JSON.parse(state.plan));
    const answers = await waveAnswers(req.payload, wave);
    if (part === 'data' && answers.length < fewestAnswers) return refuse(req, waveTexts.tooFew);
    const exported = exportCsvWithCodebook({
      table: exportRows(
        questionnaire,
        answers.map(({ flags: { language }, ...answer }) => ({
          id: answer.id,
          wave,
          language: typeof language === 'string' ? language : '',
          submittedOn: answer.submittedOn,
          quotaCell: answer.quotaCell,
          answers: answer.answers,
        })),
      ),
      codebook: codebookOf(questionnaire, interfaceLanguage(req.i18n)),
    });
    return csvFile(`${part === 'data' ? 'answers' : 'codebook'}-${wave}.csv`, exported[part]);
  };
}
