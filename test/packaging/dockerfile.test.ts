import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentSchema } from '../../src/config.ts';
import { repositoryFile, ROOT } from '../support/repository.ts';
import { environmentOf, stagesOf, valuesOf, type Stage } from './dockerfile.ts';

const dockerfile = repositoryFile('Dockerfile');
const stages = stagesOf(dockerfile);
const [build = [], run = []] = stages;

/** What `.dockerignore` lets in: it shuts everything out first. */
const letIn = repositoryFile('.dockerignore')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

/** What a stage copies from this folder, not from the stage before. */
function copiedFromHere(stage: Stage): readonly string[] {
  return valuesOf(stage, 'COPY')
    .filter((value) => !value.startsWith('--from='))
    .flatMap((value) => value.split(/\s+/).slice(0, -1));
}

describe('what goes into the image', () => {
  test('there are two stages from one base', () => {
    expect(stages).toHaveLength(2);
    const bases = stages.map((stage) => valuesOf(stage, 'FROM')[0]?.split(/\s+/)[0]);
    expect(new Set(bases).size).toBe(1);
  });

  test.each([...copiedFromHere(build), ...copiedFromHere(run)])(
    '%s is there and let in',
    (path) => {
      expect(existsSync(join(ROOT, path))).toBe(true);
      expect(letIn).toContain(path);
    },
  );

  test('nothing is let in that is not copied', () => {
    const copied = new Set([...copiedFromHere(build), ...copiedFromHere(run)]);
    expect(letIn.filter((path) => !copied.has(path))).toEqual([]);
    expect(repositoryFile('.dockerignore')).toMatch(/^\*$/m);
  });

  test('what runs has neither sources nor packages for development', () => {
    expect(valuesOf(build, 'RUN').at(-1)).toContain('npm prune --omit=dev');
    const copied = valuesOf(run, 'COPY').map((value) => value.replace('--from=build ', ''));
    expect(copied.toSorted()).toEqual([
      '/app/dist dist',
      '/app/node_modules node_modules',
      'articles /articles',
      'package.json ./',
    ]);
  });

  test('what it starts is a file of the program', () => {
    const [command = ''] = valuesOf(run, 'CMD');
    const script = /"(dist\/[^"]+)\.js"/.exec(command)?.[1]?.replace('dist/', '') ?? 'none';
    expect(existsSync(join(ROOT, `${script}.ts`))).toBe(true);
  });
});

describe('what the image may do', () => {
  test('it runs as a user without rights, set after all that root does', () => {
    expect(valuesOf(run, 'USER')).toEqual(['node']);
    const after = run.slice(run.findIndex(({ name }) => name === 'USER'));
    expect(after.filter(({ name }) => ['RUN', 'COPY', 'ADD'].includes(name))).toEqual([]);
  });

  test('its data folder is the volume, and belongs to that user', () => {
    const { DATA_DIR = '' } = Object.fromEntries(environmentOf(run));
    expect(valuesOf(run, 'VOLUME')).toEqual([DATA_DIR]);
    const [made = ''] = valuesOf(run, 'RUN');
    expect(made).toMatch(new RegExp(`--owner=node .* ${DATA_DIR}$`));
  });

  test('it is ended by a signal that the bot drains at', () => {
    expect(valuesOf(run, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  test('the settings that it has are known, and none is a secret', () => {
    const known = ['NODE_ENV', ...Object.keys(environmentSchema.shape)];
    const names = [...environmentOf(run).keys()];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(names.filter((name) => /TOKEN|KEY|URL|PASSWORD/.test(name))).toEqual([]);
    expect(dockerfile).not.toMatch(/COPY[^\n]*\.env|ARG[^\n]*(TOKEN|KEY|PASSWORD)/);
  });
});
