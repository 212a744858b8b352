import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/state/store.ts';
import { EditionError } from '../../src/errors.ts';
import { sampleAnswer } from '../discord/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = () => join(folder, 'data', 'state.sqlite');

test('openStore() keeps answers and the messages that show them over a restart', () => {
  const first = openStore(path());
  const id = first.save({ answer: sampleAnswer(), askerId: '7', parentId: null });
  first.linkMessage('100', id);
  first.close();

  const second = openStore(path());
  expect(second.find(id)).toEqual({ answer: sampleAnswer(), askerId: '7', parentId: null });
  expect(second.answerOf('100')).toBe(id);
  expect(second.find('unknown')).toBeNull();
  expect(second.answerOf('101')).toBeNull();
  second.close();
});

test('history() gives the conversation oldest first, with questions that stand alone', () => {
  const store = openStore(path());
  const first = store.save({ answer: sampleAnswer(), askerId: '7', parentId: null });
  const followUp = sampleAnswer({
    question: 'And why?',
    answer: 'Because of its cost [1].',
    searched: { ...sampleAnswer().searched, query: 'When will the ferry line close — And why?' },
  });
  const second = store.save({ answer: followUp, askerId: '8', parentId: first });
  expect(store.history(second)).toEqual([
    { question: sampleAnswer().question, answer: sampleAnswer().answer },
    {
      question: 'When will the ferry line close — And why?',
      answer: 'Because of its cost [1].',
    },
  ]);
  store.close();
});

test('find() gives null for an answer of a form no longer understood', () => {
  const store = openStore(path());
  const id = store.save({ answer: sampleAnswer(), askerId: '7', parentId: null });
  const database = new Database(path());
  database.prepare('UPDATE answers SET answer = ? WHERE id = ?').run('{"status":"fine"}', id);
  database.close();
  expect(store.find(id)).toBeNull();
  store.close();
});

test('openStore() refuses a file that a newer version has written', () => {
  openStore(path()).close();
  const database = new Database(path());
  database.pragma('user_version = 99');
  database.close();
  expect(() => openStore(path())).toThrow(EditionError);
});
