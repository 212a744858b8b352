import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { transformersFingerprint, transformersModel } from '../../embeddings/transformers-model.ts';
import { findTransformers } from '../../embeddings/transformers-package.ts';
import { ConfigError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const E5 = { question: 'query: ', passage: 'passage: ' };
const PLAIN = { question: '', passage: '' };
const COMMIT = '761b726dd34fb83930e26aab4e9ac3899aa1fa78';

describe('transformersModel()', () => {
  test.each([
    ['Xenova/multilingual-e5-small', COMMIT, null, E5, 384],
    [`Xenova/multilingual-e5-small@${COMMIT}`, COMMIT, null, E5, 384],
    ['Xenova/multilingual-e5-small@main', 'main', null, E5, null],
    ['Xenova/multilingual-e5-base', 'main', null, E5, null],
    ['Xenova/bge-m3', 'main', null, PLAIN, null],
    ['Xenova/e5-small-v2', 'main', ['en'], E5, null],
    ['Xenova/all-MiniLM-L6-v2@v1', 'v1', ['en'], PLAIN, null],
    ['Xenova/phase5-small', 'main', ['en'], PLAIN, null],
  ])('knows of %s', (name, revision, languages, prefixes, dimensions) => {
    expect(transformersModel(name)).toMatchObject({ revision, languages, prefixes, dimensions });
  });

  test('knows size and hash of every file of the default model, and of no other', () => {
    const { files } = transformersModel('Xenova/multilingual-e5-small');
    const other = transformersModel('Xenova/multilingual-e5-small@main').files;
    expect(files.map(({ path }) => path)).toEqual(other.map(({ path }) => path));
    for (const { bytes, sha256 } of files) {
      expect(bytes).toBeGreaterThan(0);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(other.every(({ bytes, sha256 }) => bytes === null && sha256 === null)).toBe(true);
  });
});

test.each([
  [
    'Xenova/multilingual-e5-small',
    'transformers:Xenova/multilingual-e5-small@761b726dd34f:q8:prepared1',
  ],
  [
    'Xenova/multilingual-e5-small@main',
    'transformers:Xenova/multilingual-e5-small@main:q8:prepared1',
  ],
])('transformersFingerprint() of %s is %s', (name, fingerprint) => {
  expect(transformersFingerprint(transformersModel(name))).toBe(fingerprint);
});

test('findTransformers() says how to install what is missing', () => {
  const from = pathToFileURL(join(temporaryFolder(), 'module.js'));
  expect(() => findTransformers(from)).toThrow(ConfigError);
  expect(() => findTransformers(from)).toThrow(
    /npm install --no-save @huggingface\/transformers@\d/,
  );
});
