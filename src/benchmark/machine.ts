import { arch, cpus, platform, totalmem } from 'node:os';
import type { Machine } from './retrieval-figures.ts';

/** What this is measured on; no name of it. */
export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memoryBytes: totalmem(),
    node: process.versions.node,
    system: `${platform()} ${arch()}`,
  };
}
