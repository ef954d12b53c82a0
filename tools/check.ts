/** `npm run check`: every gate in turn, by the same words as on the command line; all failures are told at the end. */
import { spawnSync } from 'node:child_process';

const GATES = ['format', 'lint', 'types', 'boundaries', 'unused', 'docs', 'test', 'pages'];

const failed = GATES.filter((gate) => {
  const begun = performance.now();
  process.stdout.write(`\n▸ ${gate}\n`);
  const rest = gate === 'test' ? ['--', '--unless-passed'] : [];
  const { status } = spawnSync('npm', ['run', '--silent', gate, ...rest], { stdio: 'inherit' });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${gate} (${seconds} s)\n`);
  return status !== 0;
});

process.stdout.write(
  failed.length === 0
    ? `\nAll ${GATES.length} gates passed.\n`
    : `\nFailed: ${failed.join(', ')}. Run one alone with: npm run ${failed[0]}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
