/** One platform for all page tests; the built apps are reused when their inputs have not changed. */
import type { TestProject } from 'vitest/node';
import { sampleUsers, startPlatform } from './platform.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    pid: number;
    dataDirectory: string;
    accounts: readonly { role: string; email: string; password: string }[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const platform = await startPlatform({ sample: true });
  project.provide('url', platform.url);
  project.provide('pid', platform.pid);
  project.provide('dataDirectory', platform.dataDirectory);
  project.provide('accounts', [
    ...platform.accounts.filter(({ role }) => role === 'administrator').slice(0, 1),
    ...sampleUsers(platform),
  ]);
  return async () => {
    const code = await platform.stop();
    if (code !== 0) throw new Error(`The platform ended with ${code}:\n${platform.output()}`);
  };
}
