import { join } from 'node:path';
import type { Command } from '../spoil-run.ts';
import type { Installation } from './installation.ts';

const PUBLISHER = join(import.meta.dirname, 'publish-process.mjs');

/** An index run that something happens to. */
export interface Scenario extends Command {
  readonly name: string;
  /** What there is before it; `null` for nothing. */
  readonly base: keyof Installation['bases'] | null;
}

/** The whole program, which takes seconds to start. */
export const PROGRAM_SCENARIOS: readonly Scenario[] = [
  { name: 'first edition, whole program', args: ['index'], base: null },
  { name: 'next edition, whole program', args: ['index'], base: 'older' },
];

/** The parts of it that write. */
export const PUBLISHER_SCENARIOS: readonly Scenario[] = [
  { name: 'first edition', args: ['publish'], base: null, script: PUBLISHER },
  { name: 'next edition', args: ['publish'], base: 'older', script: PUBLISHER },
  { name: 'rollback', args: ['rollback'], base: 'newer', script: PUBLISHER },
];
