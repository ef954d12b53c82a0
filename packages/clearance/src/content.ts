/** What the object says: facts, typed figures, wording, links. */
import type { ClearanceContext, OutsideFinding } from './context.ts';
import type { Finding } from './finding.ts';
import type { ClearanceObject, Exit, TextField } from './object.ts';

function place(field: TextField, found?: string): string {
  const name = `${field.field} (${field.language})`;
  return found === undefined ? name : `${name}: ${found}`;
}

function outside(rule: string, where: string, finding: OutsideFinding): Finding {
  const { severity, reason, remedy } = finding;
  return { rule, severity, where, reason, remedy };
}

/** CL30, CL31: every fact may be used; typed figures block in claims and headlines, elsewhere ask. */
export function checkFigures(object: ClearanceObject, context: ClearanceContext): Finding[] {
  const facts = [...new Set(object.facts)].flatMap((key) =>
    context.checkFact(key).map((finding) => outside('CL30', key, finding)),
  );
  const typed = leaving(object, context).flatMap((field) =>
    context.findFigures(field).map(({ span }): Finding => ({
      rule: 'CL31',
      severity: field.isHeadline === true ? 'block' : 'review',
      where: place(field, span),
      reason: {
        de: `„${span}“ ist von Hand geschrieben und veraltet unbemerkt.`,
        en: `"${span}" is typed by hand and ages unnoticed.`,
      },
      remedy: {
        de: 'Setzen Sie den Beleg aus dem Register ein.',
        en: 'Insert the fact from the register.',
      },
    })),
  );
  return [...facts, ...typed];
}

/** CL32: wording of every text that leaves. */
export function checkWords(object: ClearanceObject, context: ClearanceContext): Finding[] {
  return leaving(object, context).flatMap((field) =>
    context
      .checkWording(field)
      .map((finding) => outside('CL32', place(field, finding.found), finding)),
  );
}

function leaving(object: ClearanceObject, context: ClearanceContext): TextField[] {
  return object.texts.filter(({ language }) => context.exitLanguages.includes(language));
}

/** CL33: links are alive; one that was never asked is for an editor to decide. Print has no links. */
export function checkLinks(
  object: ClearanceObject,
  exit: Exit,
  context: ClearanceContext,
): Finding[] {
  if (exit === 'print') return [];
  return [...new Set(object.links)].flatMap((address): Finding[] => {
    const state = context.linkState(address);
    if (state === 'alive') return [];
    return [
      {
        rule: 'CL33',
        severity: state === 'dead' ? 'block' : 'review',
        where: address,
        reason:
          state === 'dead'
            ? { de: 'Der Link führt ins Leere.', en: 'The link is dead.' }
            : { de: 'Der Link ist noch nicht geprüft.', en: 'The link has not been checked yet.' },
        remedy: {
          de: 'Berichtigen oder entfernen Sie den Link.',
          en: 'Correct or remove the link.',
        },
      },
    ];
  });
}
