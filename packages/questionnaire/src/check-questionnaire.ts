import { checkRouting } from './check-routing.ts';
import { checkScreening } from './check-screening.ts';
import { checkWords } from './check-words.ts';
import { columnsOf } from './codebook.ts';
import { type Finding, finding, shapeFindings } from './finding.ts';
import { hasOptions, isScale, type Item } from './item.ts';
import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

export type QuestionnaireCheck =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** QU1, QU2, QU5–QU7, QU15: whether a questionnaire is fit to be fielded. A broken shape is told first. */
export function checkQuestionnaire(candidate: unknown): QuestionnaireCheck {
  const parsed = questionnaireSchema.safeParse(candidate);
  if (!parsed.success) return { ok: false, findings: shapeFindings(parsed.error) };
  const questionnaire = parsed.data;
  const findings = [
    ...checkIds(questionnaire),
    ...questionnaire.items.flatMap((item) => checkItem(questionnaire, item)),
    ...checkWords(questionnaire),
    ...checkRouting(questionnaire),
    ...checkScreening(questionnaire),
  ];
  return findings.length === 0 ? { ok: true, questionnaire } : { ok: false, findings };
}

/** Values that occur again, each once. */
function repeatedIn(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

function checkIds(questionnaire: Questionnaire): readonly Finding[] {
  const lists = {
    items: questionnaire.items.map(({ id }) => id),
    pages: questionnaire.pages.map(({ id }) => id),
    regions: questionnaire.regions.map(({ id }) => id),
    languages: questionnaire.languages,
  };
  const findings = Object.entries(lists).flatMap(([list, ids]) =>
    repeatedIn(ids).map((id) =>
      finding(
        'QU1',
        `${list}.${id}`,
        `„${id}“ kommt mehrfach vor.`,
        `"${id}" occurs more than once.`,
      ),
    ),
  );
  if (findings.length > 0) return findings;
  return repeatedIn(columnsOf(questionnaire).map(({ name }) => name.toLowerCase())).map((name) =>
    finding(
      'QU15',
      `columns.${name}`,
      `Die Spalte „${name}“ entstünde im Export doppelt. Benennen Sie die Frage oder die Antwort um.`,
      `The export would have the column "${name}" twice. Rename the item or the option.`,
    ),
  );
}

function checkItem(questionnaire: Questionnaire, item: Item): readonly Finding[] {
  const findings: Finding[] = [];
  const at = `items.${item.id}`;
  if (hasOptions(item)) {
    if (item.options.length < 2)
      findings.push(
        finding(
          'QU1',
          `${at}.options`,
          'Eine Auswahl braucht mindestens zwei Antworten.',
          'A choice needs at least two options.',
        ),
      );
    for (const code of repeatedIn(item.options.map((option) => option.code)))
      findings.push(
        finding(
          'QU1',
          `${at}.options.${code}`,
          `Die Antwort „${code}“ kommt mehrfach vor.`,
          `The option "${code}" occurs more than once.`,
        ),
      );
  }
  if (item.kind === 'number' && item.min >= item.max)
    findings.push(
      finding(
        'QU1',
        `${at}.max`,
        'Die größte Zahl muss über der kleinsten liegen.',
        'The greatest number must be above the least.',
      ),
    );
  if (isScale(item) && item.about !== null) {
    const { region } = item.about;
    if (!questionnaire.regions.some(({ id }) => id === region))
      findings.push(
        finding(
          'QU1',
          `${at}.about.region`,
          `Die Region „${region}“ gehört nicht zur Studie. Nehmen Sie sie auf oder entfernen Sie den Bezug.`,
          `The region "${region}" is not part of the study. Add it or remove the reference.`,
        ),
      );
  }
  return findings;
}
