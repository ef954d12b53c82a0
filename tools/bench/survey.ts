/** Five hundred people answer a questionnaire at once: nothing lost, nothing double, the quota exact. */
import { answerByForms, campaignAt, untilOpen } from '../pages/survey-client.ts';

const RESPONDENTS = 500;
const QUOTA = 300;

/** A row of the report. Throws when the counts at the desk differ from what respondents were told. */
export async function measureSurvey(
  url: string,
  account: { readonly email: string; readonly password: string },
): Promise<readonly string[]> {
  const campaign = await campaignAt(url, account);
  const wave = `crowd${Date.now()}`;
  const id = await campaign.aWave(wave, 6_000, {
    quotaBy: ['market'],
    size: QUOTA,
    quotas: [{ cell: 'germany', target: QUOTA }],
  });
  await campaign.act(id, 'register');
  const start = `/zh/wenjuan/${wave}`;
  await untilOpen(url + start);
  const took: number[] = [];
  const ends = await Promise.all(
    Array.from({ length: RESPONDENTS }, () => answerByForms(url, start, (ms) => took.push(ms))),
  );
  const accepted = ends.filter((text) => text.includes('谢谢您')).length;
  const full = ends.filter((text) => text.includes('回答数量已满')).length;
  const { counts } = await campaign.standing(id);
  if (accepted !== QUOTA || full !== RESPONDENTS - QUOTA || counts?.['submitted'] !== QUOTA)
    throw new Error(
      `${RESPONDENTS} answered, ${accepted} were thanked, ${full} turned away, ${counts?.['submitted']} kept.`,
    );
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return [
    String(sorted.length),
    ...[0.5, 0.95, 1].map((share) => `${at(share).toFixed(0)} ms`),
    String(accepted),
    String(full),
  ];
}
