import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { recordGap } from '../../src/state/record-gap.ts';
import { openStore } from '../../src/state/store.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('recordGap() keeps what was asked, where it was looked for and what came near, beside the answers', () => {
  const path = join(temporaryFolder(), 'data', 'state.sqlite');
  const store = openStore(path);
  const unanswered = { ...sampleAnswer(), status: 'abstained' as const, question: 'Who sank it?' };
  recordGap(path, unanswered, new Date('2025-06-01T12:00:00Z'));
  recordGap(path, { ...unanswered, question: 'When?' }, new Date('2025-06-02T12:00:00Z'));
  store.close();

  const database = new Database(path, { readonly: true });
  expect(
    database.prepare('SELECT asked_at, question, edition FROM gaps ORDER BY id').all(),
  ).toEqual([
    {
      asked_at: '2025-06-01T12:00:00.000Z',
      question: 'Who sank it?',
      edition: unanswered.edition,
    },
    { asked_at: '2025-06-02T12:00:00.000Z', question: 'When?', edition: unanswered.edition },
  ]);
  const row = database.prepare('SELECT searched FROM gaps WHERE id = 1').pluck().get();
  expect(JSON.parse(String(row))).toEqual(unanswered.searched);
  database.close();
});
