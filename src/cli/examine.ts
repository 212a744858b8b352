import { chooseEmbedder } from '../../embeddings/choose.ts';
import { openDateline } from '../compose.ts';
import { createLog } from '../logging/create-log.ts';
import type { Config } from '../config.ts';
import { coverageChecks } from '../doctor/check-coverage.ts';
import { databaseChecks } from '../doctor/check-database.ts';
import { discordChecks } from '../doctor/check-discord.ts';
import { fileChecks } from '../doctor/check-files.ts';
import { machineChecks } from '../doctor/check-machine.ts';
import { modelChecks } from '../doctor/check-models.ts';
import { monitoringChecks } from '../doctor/check-monitoring.ts';
import type { Finding } from '../doctor/check.ts';

/** Runs every check, one after the other, so that what is found first is what the rest depends on. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const embedder = chooseEmbedder(config);
  const dateline = openDateline(config, createLog({ ...config, logLevel: 'silent' }));
  const findings: Finding[] = [];
  try {
    const checks = [
      ...machineChecks,
      ...modelChecks(config, embedder),
      ...databaseChecks(config),
      ...coverageChecks(config, dateline),
      ...fileChecks(config),
      ...monitoringChecks(config),
      ...discordChecks(config),
    ];
    for (const check of checks) findings.push(...(await check()));
  } finally {
    await embedder.close();
    await dateline.close();
  }
  return findings;
}
