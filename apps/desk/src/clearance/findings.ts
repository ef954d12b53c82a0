/** Findings of clearance and facts as the desk shows them: at a field, in the reader's language. */
import type { Finding } from '@city-of-cities/clearance';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import type { TokenFinding } from '../facts/render-candidate.ts';
import type { PublishFinding } from '../publishing/findings.ts';
import { fieldName } from '../publishing/findings.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';

/** The field of the document where a finding can be mended. */
export function fieldOf({ where }: Pick<Finding, 'where'>): string {
  if (where.startsWith('picture ')) return 'picture';
  if (where.startsWith('film ')) return 'film';
  if (isLanguageId(where)) return 'languages';
  if (where.startsWith('https://') || where.startsWith('/')) return 'body';
  if (where === 'sample') return 'isSample';
  if (where === 'embargo') return 'embargoUntil';
  return /^([a-zA-Z]+) \(/.exec(where)?.[1] ?? where;
}

export function clearanceFinding(
  finding: Finding,
  language: LanguageId,
  reader: InterfaceLanguage,
): PublishFinding {
  const { rule, reason, remedy, where } = finding;
  const place = placeName(where, reader);
  const sentence = `${reason[reader]} ${remedy[reader]} (${rule})`;
  return {
    path: fieldOf(finding),
    message: [languageNames[language][reader], place, sentence]
      .filter((part) => part !== '')
      .join(': '),
  };
}

/** A place in words; the approval and a whole language need none. */
export function placeName(where: string, reader: InterfaceLanguage): string {
  if (where === 'approval' || isLanguageId(where)) return '';
  const field = /^([a-zA-Z]+) \(\w+\)(?:: )?(.*)$/s.exec(where);
  if (!field) return where;
  const [, name = '', found = ''] = field;
  return found === '' ? fieldName(name, reader) : `${fieldName(name, reader)}, „${found}“`;
}

/** A token that cannot be rendered, with its field. */
export function tokenFinding(
  { path, finding }: TokenFinding,
  language: LanguageId,
  reader: InterfaceLanguage,
): PublishFinding {
  const { where, reason, remedy, rule } = finding;
  return {
    path,
    message: `${languageNames[language][reader]}: ${fieldName(path, reader)}, ${where}: ${reason[reader]} ${remedy[reader]} (${rule})`,
  };
}
