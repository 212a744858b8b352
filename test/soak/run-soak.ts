import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { broken, figuresLine } from './figures.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '20000' },
    rate: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const [questions, rate, seed] = [values.questions, values.rate, values.seed].map(Number);
if (!questions || !rate || seed === undefined || Number.isNaN(questions + rate + seed)) {
  process.stderr.write('Usage: npm run soak -- [--questions N] [--rate A_SECOND] [--seed N]\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'dateline-soak-'));
const run = await soak({
  questions,
  rate,
  indexEvery: 60 * rate,
  folder,
  seed,
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
const laws = broken(run);
for (const law of laws) process.stderr.write(`${law}\n`);
for (const { text } of run.outcomes.filter(({ kind }) => kind === 'refused').slice(0, 5))
  process.stderr.write(`refused with: ${text}\n`);
process.stdout.write(`${figuresLine(run)}\n`);
if (laws.length === 0) rmSync(folder, { recursive: true });
else process.stderr.write(`The log and the data are left in ${folder}\n`);
process.exitCode = laws.length === 0 ? 0 : 1;
