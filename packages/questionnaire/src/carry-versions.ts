import { compareWaves } from './compare-waves.ts';
import type { Item } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * QU28: a questionnaire whose items count their wordings on from the wave before: the same words and answers keep
 * their version, others are a new one. `equivalent` gives the reason why an item, by id, may yet be compared.
 */
export function carryVersions(
  previous: Questionnaire | null,
  current: Questionnaire,
  equivalent: Readonly<Record<string, string>>,
): Questionnaire {
  if (previous === null) return current;
  const before = new Map(previous.items.map((item) => [item.id, item]));
  const carried = current.items.map((item): Item => {
    const earlier = before.get(item.id);
    if (earlier === undefined) return item;
    const same = { ...item, version: earlier.version, equivalentTo: [...earlier.equivalentTo] };
    const [found] = compareWaves({ ...previous, items: [earlier] }, { ...current, items: [same] });
    if (found?.comparability === 'comparable') return same;
    const reason = equivalent[item.id]?.trim();
    return {
      ...item,
      version: earlier.version + 1,
      equivalentTo: reason ? [{ version: earlier.version, reason }] : [],
    };
  });
  return { ...current, items: carried };
}
