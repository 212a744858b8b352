import type { Command } from 'commander';
import { chooseEmbedder } from '../../embeddings/choose.ts';
import { createLog, openDateline } from '../compose.ts';
import type { Config } from '../config.ts';
import { coverageChecks } from '../doctor/check-coverage.ts';
import { discordChecks } from '../doctor/check-discord.ts';
import { machineChecks } from '../doctor/check-machine.ts';
import { modelChecks } from '../doctor/check-models.ts';
import type { Finding } from '../doctor/check.ts';
import { toJson } from './json.ts';
import type { Surroundings } from './program.ts';

interface DoctorFlags {
  readonly data?: string;
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
      const findings = await examine(surroundings.config(flags));
      if (flags.json) surroundings.out(toJson({ findings }));
      else for (const finding of findings) surroundings.out(lineOf(finding));
      if (findings.some(({ state }) => state === 'fail')) surroundings.fail();
    });
}

/** One after the other, so that what is printed first is what the rest depends on. */
async function examine(config: Config): Promise<Finding[]> {
  const embedder = chooseEmbedder(config);
  const dateline = openDateline(config, createLog({ ...config, logLevel: 'silent' }));
  const findings: Finding[] = [];
  try {
    const checks = [
      ...machineChecks,
      ...modelChecks(config, embedder),
      ...coverageChecks(config, dateline),
      ...discordChecks(config),
    ];
    for (const check of checks) findings.push(...(await check()));
  } finally {
    await embedder.close();
    await dateline.close();
  }
  return findings;
}

function lineOf({ state, subject, detail }: Finding): string {
  return `${MARKS[state]} ${subject}: ${detail}`;
}
