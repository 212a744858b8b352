import { expect, test } from 'vitest';
import { z } from 'zod';
import { createProgram } from '../../src/cli/program.ts';
import { environmentSchema } from '../../src/config.ts';
import { repositoryFile } from '../support/repository.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(repositoryFile('package.json')));

const readme = repositoryFile('README.md');

/** `npm run check` is the gate of this repository, so that the command has another script. */
const SCRIPTS: Readonly<Record<string, string>> = { check: 'check-statement' };

function scriptOf(command: string): string {
  return SCRIPTS[command] ?? command;
}

function programCommands(): readonly string[] {
  const unused = () => {
    throw new Error('Nothing is run here.');
  };
  const program = createProgram({
    config: unused,
    withDateline: unused,
    out: unused,
    show: unused,
    stages: unused,
    err: unused,
    fail: unused,
  });
  return program.commands.map((command) => command.name());
}

/** The scripts that the first column of the table of commands runs. */
function tableCommands(): readonly string[] {
  const rows = readme.matchAll(/^\| *`npm run (?:-s )?([a-z-]+)[^|]*\|/gm);
  return [...rows].map(([, name]) => name ?? '');
}

test('the README lists exactly the commands of the program', () => {
  expect(tableCommands().toSorted()).toEqual(programCommands().map(scriptOf).toSorted());
});

test('each command of the program has its npm script', () => {
  for (const name of programCommands())
    expect(scripts[scriptOf(name)]).toMatch(new RegExp(` ${name}$`));
});

test('the README names no npm script that there is not', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('the README names no variable that is not read', () => {
  const named = [...readme.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name]) => name);
  expect(named).toContain('DISCORD_TOKEN');
  for (const name of named) expect(Object.keys(environmentSchema.shape)).toContain(name);
});
