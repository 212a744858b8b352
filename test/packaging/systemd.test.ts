import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { repositoryFile, ROOT } from '../support/repository.ts';

const UNIT = 'packaging/dateline.service';

const directives = [...repositoryFile(UNIT).matchAll(/^([A-Z]\w*)=(.*)$/gm)].map(
  ([, name = '', value = '']) => [name, value] as const,
);
const unit = Object.fromEntries(directives);

const hasSystemd = spawnSync('systemd-analyze', ['--version']).error === undefined;

test('the unit starts a file of the program, in its data folder', () => {
  const script = /(dist\/\S+)\.js$/.exec(unit.ExecStart ?? '')?.[1]?.replace('dist/', '') ?? 'none';
  expect(existsSync(join(ROOT, `${script}.ts`))).toBe(true);
  expect(unit.ExecStart).toContain(`DATA_DIR=/var/lib/${String(unit.StateDirectory)} `);
});

test('the unit runs the bot with as few rights as it can do with', () => {
  expect(unit).toMatchObject({
    User: 'dateline',
    ProtectSystem: 'strict',
    ProtectHome: 'yes',
    PrivateTmp: 'yes',
    NoNewPrivileges: 'yes',
    CapabilityBoundingSet: '',
    Restart: 'on-failure',
  });
  // V8 could not compile anything.
  expect(unit).not.toHaveProperty('MemoryDenyWriteExecute');
});

test('systemd waits longer than the bot takes to end', () => {
  const { stopWithinSeconds } = loadConfig({});
  expect(Number.parseInt(unit.TimeoutStopSec ?? '0')).toBeGreaterThanOrEqual(
    stopWithinSeconds + 10,
  );
});

test('a wrong configuration is not tried again and again', () => {
  expect(unit.RestartPreventExitStatus).toBe('2');
});

test.runIf(hasSystemd)('systemd finds nothing wrong with the unit', () => {
  const { stderr } = spawnSync('systemd-analyze', ['verify', join(ROOT, UNIT)], {
    encoding: 'utf8',
  });
  // Where Dateline is not installed, as here, its folder and user are missing; nothing else may be said of it.
  const said = stderr.split('\n').filter((line) => line.includes('dateline.service'));
  expect(said).toEqual([]);
});

test.runIf(hasSystemd)('systemd rates the unit as little exposed', () => {
  const args = ['security', '--offline=yes', '--no-pager', '--threshold=20', join(ROOT, UNIT)];
  expect(spawnSync('systemd-analyze', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
});
