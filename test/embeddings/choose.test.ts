import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chooseEmbedder } from '../../embeddings/choose.ts';
import { ConfigError } from '../../src/errors.ts';
import { startOpenAIServer } from '../support/openai/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KEY = { openaiApiKey: 'sk-test' };
const BASE = { openaiBaseUrl: 'http://127.0.0.1:1/v1' };

describe('chooseEmbedder()', () => {
  test.each([
    [{ embeddings: 'auto' }, 'builtin', 'use-lite-en'],
    [{ embeddings: 'auto', openaiApiKey: '', openaiBaseUrl: null }, 'builtin', 'use-lite-en'],
    [{ embeddings: 'auto', ...KEY }, 'openai', 'text-embedding-3-small'],
    [{ embeddings: 'auto', ...BASE, embeddingModel: 'bge-m3' }, 'openai', 'bge-m3'],
    [{ embeddings: 'builtin', ...KEY }, 'builtin', 'use-lite-en'],
    [{ embeddings: 'openai', ...KEY }, 'openai', 'text-embedding-3-small'],
  ] as const)('%j chooses %s with %s', async (config, name, model) => {
    const embedder = chooseEmbedder(config);
    expect(embedder).toMatchObject({ name, model });
    await embedder.close();
  });

  test('openai without a key or a base URL is a problem of configuration', () => {
    expect(() => chooseEmbedder({ embeddings: 'openai' })).toThrow(ConfigError);
    expect(() => chooseEmbedder({ embeddings: 'openai' })).toThrow(/set OPENAI_API_KEY/);
  });

  test('transformers without its package is a problem of configuration', () => {
    const packageFrom = pathToFileURL(join(temporaryFolder(), 'module.js'));
    const choose = () => chooseEmbedder({ embeddings: 'transformers' }, { packageFrom });
    expect(choose).toThrow(ConfigError);
    expect(choose).toThrow(/npm install --no-save/);
  });

  test('without a key, a server of one’s own is asked with a stand-in for it', async () => {
    const server = await startOpenAIServer({ apiKey: 'none' });
    const embedder = chooseEmbedder({ embeddings: 'auto', openaiBaseUrl: server.baseUrl });
    expect(await embedder.embedQuestion('one')).toHaveLength(64);
    await server.close();
  });

  test('different choices have different fingerprints', () => {
    const choices = [
      chooseEmbedder({ embeddings: 'builtin' }),
      chooseEmbedder({ embeddings: 'openai', ...KEY }),
      chooseEmbedder({ embeddings: 'openai', ...KEY, embeddingModel: 'text-embedding-3-large' }),
      chooseEmbedder({ embeddings: 'openai', ...BASE }),
    ];
    expect(new Set(choices.map(({ fingerprint }) => fingerprint)).size).toBe(choices.length);
  });
});
