/** What the loader tells the supervisor; without one, what a person reads at the terminal. */
export interface LoadedAccount {
  readonly email: string;
  readonly password: string;
}

export type LoadStep = 'migrations' | 'region' | 'content' | 'administrator';

export type LoadMessage =
  | {
      readonly type: 'progress';
      readonly step: LoadStep;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly type: 'done';
      readonly administrator?: LoadedAccount;
      readonly sampleUsers?: readonly (LoadedAccount & { readonly role: string })[];
    };

/** Resolves when the supervisor has the message, so that a process may end after it. */
export function tell(message: LoadMessage): Promise<void> {
  if (!process.send) {
    process.stdout.write(`${sentenceOf(message)}\n`);
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    process.send!(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}

export function progress(step: LoadStep, done: number, of: number): Promise<void> {
  return tell({ type: 'progress', step, done, of });
}

function sentenceOf(message: LoadMessage): string {
  if (message.type === 'progress') return `${message.step}: ${message.done} of ${message.of}`;
  const accounts = [
    ...(message.administrator ? [{ role: 'administrator', ...message.administrator }] : []),
    ...(message.sampleUsers ?? []),
  ];
  return [
    'done',
    ...accounts.map(({ role, email, password }) => `${role}: ${email} ${password}`),
  ].join('\n');
}
