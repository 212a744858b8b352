import { expect, test } from 'vitest';
import { environmentSchema, loadConfig } from '../../src/config.ts';
import { repositoryFile } from '../support/repository.ts';

interface Variable {
  readonly name: string;
  readonly value: string;
  readonly comment: string;
}

/** The variables of `.env.example`, each with the line above it. */
function variables(): readonly Variable[] {
  const lines = repositoryFile('.env.example').split('\n');
  return lines.flatMap((line, at) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return [];
    return [{ name, value, comment: lines[at - 1] ?? '' }];
  });
}

test('.env.example names exactly the variables that are read', () => {
  const names = variables().map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted());
});

test.each(variables())('.env.example explains $name', ({ comment }) => {
  expect(comment).toMatch(/^# \S.*[a-z]/);
  expect(comment).not.toMatch(/^# ---/);
});

test('.env.example as it stands gives the defaults', () => {
  const env = Object.fromEntries(variables().map(({ name, value }) => [name, value]));
  expect(loadConfig(env)).toEqual(loadConfig({}));
});

test('.env.example names the choices that there are', () => {
  const text = repositoryFile('.env.example').replaceAll(/\n# /g, ' ');
  for (const choice of ['builtin', 'extractive', 'openai', 'auto', 'silent', 'true'])
    expect(text).toContain(choice);
});
