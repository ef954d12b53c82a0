import { checkQuestionnaire } from './check-questionnaire.ts';
import { compareWaves } from './compare-waves.ts';
import { type Finding, finding, shapeFindings } from './finding.ts';
import { isScale } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { possibleCells } from './quota.ts';
import { type WavePlan, wavePlanSchema } from './wave-plan.ts';
import { checkWeighting } from './weighting-plan.ts';

export type WavePlanCheck =
  | { readonly ok: true; readonly plan: WavePlan }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * QU25: whether a plan can be registered: its questionnaire is fit, its tests name scale items, its
 * quotas name cells that can occur, and no wording of the previous wave has changed silently.
 * `previous` is the questionnaire of the wave before, null for the baseline.
 */
export function checkWavePlan(candidate: unknown, previous: Questionnaire | null): WavePlanCheck {
  const parsed = wavePlanSchema.safeParse(candidate);
  if (!parsed.success) return { ok: false, findings: shapeFindings(parsed.error) };
  const plan = parsed.data;
  const questionnaire = checkQuestionnaire(plan.questionnaire);
  const findings = [
    ...(questionnaire.ok ? [] : questionnaire.findings),
    ...checkDesign(plan),
    ...checkQuotas(plan),
    ...(plan.weighting === null ? [] : checkWeighting(plan.questionnaire, plan.weighting)),
    ...(previous === null ? [] : checkWordingKept(previous, plan.questionnaire)),
  ];
  return findings.length === 0 ? { ok: true, plan } : { ok: false, findings };
}

/** QU3: a finding for each item whose words or answers changed under the same version. */
export function checkWordingKept(
  previous: Questionnaire,
  current: Questionnaire,
): readonly Finding[] {
  return compareWaves(previous, current)
    .filter(({ comparability }) => comparability === 'changedSilently')
    .map(({ item, languages }) => {
      const where = languages.length === 0 ? '' : ` (${languages.join(', ')})`;
      return finding(
        'QU3',
        `items.${item}.version`,
        `Die Frage lautet anders als in der vorigen Welle${where}. Stellen Sie den Wortlaut wieder her oder zählen Sie die Fassung hoch.`,
        `The item differs from the previous wave${where}. Restore the wording or raise the version.`,
      );
    });
}

function checkDesign(plan: WavePlan): readonly Finding[] {
  const findings: Finding[] = [];
  if (plan.fieldFrom >= plan.fieldUntil)
    findings.push(
      finding(
        'QU25',
        'fieldUntil',
        'Die Feldzeit endet, bevor sie beginnt.',
        'Fielding ends before it begins.',
      ),
    );
  const scaleIds = new Set(plan.questionnaire.items.filter(isScale).map(({ id }) => id));
  for (const [index, { items }] of plan.tests.entries())
    for (const id of items.filter((candidate) => !scaleIds.has(candidate)))
      findings.push(
        finding(
          'QU25',
          `tests.${index}.items`,
          `„${id}“ ist keine Skalenfrage des Fragebogens.`,
          `"${id}" is no scale item of the questionnaire.`,
        ),
      );
  return findings;
}

function checkQuotas({ quotas, questionnaire }: WavePlan): readonly Finding[] {
  if (quotas === null) return [];
  const findings: Finding[] = [];
  for (const dimension of quotas.dimensions)
    if (questionnaire.quotaItems[dimension] === null)
      findings.push(
        finding(
          'QU25',
          'quotas.dimensions',
          `Keine Frage bestimmt die Quote nach „${dimension}“.`,
          `No item defines the quota by "${dimension}".`,
        ),
      );
  const possible = new Set(possibleCells(questionnaire, quotas));
  const seen = new Set<string>();
  for (const [index, { key }] of quotas.cells.entries()) {
    if (seen.has(key))
      findings.push(
        finding(
          'QU25',
          `quotas.cells.${index}`,
          `Die Zelle „${key}“ kommt mehrfach vor.`,
          `The cell "${key}" occurs more than once.`,
        ),
      );
    else if (!possible.has(key))
      findings.push(
        finding(
          'QU25',
          `quotas.cells.${index}`,
          `Die Zelle „${key}“ kann nicht vorkommen.`,
          `The cell "${key}" cannot occur.`,
        ),
      );
    seen.add(key);
  }
  return findings;
}
