import type { Command } from 'commander';
import type { Finding } from '../doctor/check.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface DoctorFlags extends DataFlag {
  readonly json?: boolean;
}

const MARKS: Readonly<Record<Finding['state'], string>> = {
  ok: '✔',
  off: '·',
  warn: '!',
  fail: '✘',
};

/** Adds `dateline doctor`. */
export function addDoctor(program: Command, surroundings: Surroundings): void {
  program
    .command('doctor')
    .description('check the installation, and say what to do about what is wrong')
    .option('--json', 'print the findings as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: DoctorFlags) => {
      const config = surroundings.config(flags);
      const { examine } = await import('./examine.ts');
      const findings = await examine(config);
      if (flags.json) surroundings.out(toJson({ findings }));
      else for (const finding of findings) surroundings.out(lineOf(finding));
      if (findings.some(({ state }) => state === 'fail')) surroundings.fail();
    });
}

function lineOf({ state, subject, detail }: Finding): string {
  return `${MARKS[state]} ${subject}: ${detail}`;
}
