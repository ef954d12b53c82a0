/** The forms of the site: contact, and feedback on accessibility. Read without trust, written back as it came. */
import type { PagePurpose } from '@city-of-cities/publication';

export type FormPurpose = Extract<PagePurpose, 'contact' | 'accessibility'>;

/** Names of the fields; `website` is the honeypot, which no reader sees. */
export const fieldNames = ['name', 'email', 'where', 'message', 'website'] as const;
export type FieldName = (typeof fieldNames)[number];
export type FieldProblem = 'missing' | 'tooLong' | 'notAnAddress';

export const maxLength = {
  name: 120,
  email: 254,
  where: 500,
  message: 5_000,
  website: 200,
} as const satisfies Record<FieldName, number>;

export interface WrittenForm {
  readonly values: Readonly<Record<FieldName, string>>;
  readonly problems: Readonly<Partial<Record<FieldName, FieldProblem>>>;
  /** What stands in the way of the whole form. */
  readonly refusal: 'tooMany' | 'away' | null;
}

/** One sign, an at, a dot somewhere behind; the rest only a letter sent there can tell. */
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads what was sent: line ends made equal, control characters removed, nothing cut. */
export function readForm(body: URLSearchParams): WrittenForm {
  const value = (name: FieldName): string =>
    (body.get(name) ?? '')
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/(?!\n)\p{Cc}/gu, '')
      .trim();
  const values = {
    name: value('name'),
    email: value('email'),
    where: value('where'),
    message: value('message'),
    website: value('website'),
  };
  const problems: Partial<Record<FieldName, FieldProblem>> = {};
  if (values.message === '') problems.message = 'missing';
  if (values.email !== '' && !address.test(values.email)) problems.email = 'notAnAddress';
  for (const name of fieldNames)
    if (Array.from(values[name]).length > maxLength[name]) problems[name] = 'tooLong';
  return { values, problems, refusal: null };
}

export function isComplete({ problems, refusal }: WrittenForm): boolean {
  return refusal === null && Object.keys(problems).length === 0;
}

export function isFormPurpose(purpose: PagePurpose): purpose is FormPurpose {
  return purpose === 'contact' || purpose === 'accessibility';
}
