import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { DocumentInterface } from '@langchain/core/documents';
import type { Serialized } from '@langchain/core/load/serializable';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, EditionError, UserError } from '../../src/errors.ts';
import { openRetriever, type DatelineRetriever } from '../../src/langchain/index.ts';
import { indexedFolder } from '../support/indexed-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { dataDir } = await indexedFolder();
const opened: DatelineRetriever[] = [];

async function open(options: Omit<Parameters<typeof openRetriever>[0], 'dataDir'> = {}) {
  const retriever = await openRetriever({ dataDir, ...options });
  opened.push(retriever);
  return retriever;
}

afterAll(async () => {
  await Promise.all(opened.map((retriever) => retriever.close()));
});

const retriever = await open();

/** Remembers what it is told of a retrieval. */
class Listener extends BaseCallbackHandler {
  override name = 'listener';
  readonly told: unknown[] = [];

  override handleRetrieverStart(
    _: Serialized,
    query: string,
    __: string,
    ___?: string,
    tags?: string[],
  ): void {
    this.told.push([query, tags?.toSorted()]);
  }

  override handleRetrieverEnd(documents: DocumentInterface[]): void {
    this.told.push(documents.length);
  }

  override handleRetrieverError(error: Error): void {
    this.told.push(error);
  }
}

describe('documents', () => {
  test('say of a passage what is known of it', async () => {
    const [first] = await retriever.invoke('When will the new lamp come, says Northwire?');
    expect(first).toMatchObject({
      id: 'wire-1#0',
      metadata: {
        articleId: 'wire-1',
        passageId: 'wire-1#0',
        headline: 'Tarn Head lamp delayed',
        outlet: 'Northwire',
        outletSource: 'given',
        published: '2024-04-10',
        publishedSource: 'given',
        notBefore: null,
        url: 'https://northwire.example/1',
        language: 'en',
        start: 0,
        rank: 1,
        alsoCarriedBy: [],
      },
    });
  });

  test('say nothing of a date that is not known', async () => {
    const [first] = await retriever.invoke('What is the name of the goat?');
    expect(first?.metadata).toMatchObject({ outlet: 'The Gull', published: null, url: null });
  });

  test('hold the words at their place in the body, and name the edition', async () => {
    const database = new Database(join(dataDir, 'editions/current/coverage.sqlite'));
    const bodyOf = database.prepare('select body from articles where id = ?').pluck();
    const documents = await retriever.invoke('lighthouse');
    expect(documents.length).toBeGreaterThan(2);
    for (const { pageContent, metadata } of documents) {
      const { articleId, start, end, edition } = metadata;
      expect(String(bodyOf.get(articleId)).slice(start, end)).toBe(pageContent);
      expect(edition).toMatch(/^\d{8}/);
    }
    expect(documents.map(({ metadata }) => metadata.rank)).toEqual(documents.map((_, i) => i + 1));
    database.close();
  });
});

describe('options', () => {
  test('topK bounds how many come', async () => {
    const two = await open({ topK: 2 });
    expect(await two.invoke('lighthouse')).toHaveLength(2);
  });

  test('filter leaves out all else', async () => {
    const dutch = await open({ filter: { language: 'nl' } });
    const documents = await dutch.invoke('Tarn Head');
    expect(documents.map(({ metadata }) => metadata.articleId)).toEqual(['wire-2']);
  });

  test('asOf is the day that last month is told from', async () => {
    const then = await open({ asOf: '2024-04-20' });
    const documents = await then.invoke('What was reported last month on the lighthouse?');
    expect(documents.map(({ metadata }) => metadata.published)).toEqual(['2024-03-05']);
  });

  test.each([0, 101, 1.5])('topK %d is refused', async (topK) => {
    await expect(open({ topK })).rejects.toThrow(ConfigError);
  });
});

describe('as a runnable', () => {
  test('tells callbacks of the start, with tags of both, and of the end', async () => {
    const listener = new Listener();
    const tagged = await open({ tags: ['own'], topK: 1 });
    await tagged.invoke('lamp', { callbacks: [listener], tags: ['run'] });
    expect(listener.told).toEqual([['lamp', ['own', 'run']], 1]);
  });

  test('ends with the reason of a signal, and tells callbacks', async () => {
    const listener = new Listener();
    const reason = new Error('enough');
    const config = { callbacks: [listener], signal: AbortSignal.abort(reason) };
    await expect(retriever.invoke('lamp', config)).rejects.toBe(reason);
    expect(listener.told.at(-1)).toBe(reason);
  });

  test('follows a signal that is aborted while it searches', async () => {
    const controller = new AbortController();
    const searching = retriever.invoke('lamp', { signal: controller.signal });
    controller.abort(new Error('too slow'));
    await expect(searching).rejects.toThrow('too slow');
  });

  test('keeps the signals of questions at one time apart', async () => {
    const [aborted, found] = await Promise.allSettled([
      retriever.invoke('lamp', { signal: AbortSignal.abort() }),
      retriever.invoke('lamp'),
    ]);
    expect([aborted.status, found.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('can be piped, and asked in a batch', async () => {
    const ids = retriever.pipe((documents) => documents.map(({ metadata }) => metadata.articleId));
    const [goat, lamp] = await ids.batch(['Which goat?', 'What does the lamp cost in pounds?']);
    expect([goat?.[0], lamp?.[0]]).toEqual(['gull/notes', 'harrow-post/lamp']);
  });
});

describe('errors', () => {
  test('name an outlet that is not there', async () => {
    const unknown = await open({ filter: { outlets: ['Nobody'] } });
    await expect(unknown.invoke('lamp')).rejects.toThrow(UserError);
  });

  test('refuse an empty question', async () => {
    await expect(retriever.invoke('  ')).rejects.toThrow(UserError);
  });

  test('say that there is no edition', async () => {
    await expect(openRetriever({ dataDir: temporaryFolder() })).rejects.toThrow(EditionError);
  });

  test('refuse a variable that cannot be', async () => {
    await expect(open({ env: { EMBEDDINGS: 'none' } })).rejects.toThrow(ConfigError);
  });

  test('refuse questions after it was closed', async () => {
    const closed = await openRetriever({ dataDir });
    await closed.close();
    await closed.close();
    await expect(closed.invoke('lamp')).rejects.toThrow(EditionError);
  });
});
