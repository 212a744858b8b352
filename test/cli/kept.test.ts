import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { abstention } from '../discord/samples.ts';
import { indexedFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';

let folder: IndexedFolder;

beforeAll(async () => {
  folder = await indexedFolder();
  const state = openSqliteState(join(folder.dataDir, 'state.sqlite'));
  const { searched, nearest, edition } = abstention();
  const gap = { searched, nearest, edition, answerId: null };
  await state.gaps.add({ ...gap, question: 'Who sank it?', guildId: 'g1' });
  await state.gaps.add({ ...gap, question: 'Who \u001b[31mpaid?', guildId: null });
  const asked = { askerId: '918273645', parentId: null, guildId: 'g1' };
  const answerId = await state.answers.save({ answer: abstention(), ...asked });
  await state.feedback.save({ answerId, userId: '918273645', isHelpful: false, reason: 'Too old' });
  await state.close();
});

const run = async (...args: readonly string[]) => {
  const { status, stdout } = await runProgram([...args, '--data', folder.dataDir]);
  expect(status).toBe(0);
  return stdout;
};

test('dateline gaps lists what had no answer in all servers, the newest first', async () => {
  const text = await run('gaps');
  expect(text).toMatch(
    /^2 questions without an answer.*\n\d{4}-\d\d-\d\d {2}Who .*paid\?\n.*Who sank it\?\n$/,
  );
  expect(text).not.toContain('\u001b');
  const json = z.object({ total: z.number(), gaps: z.array(z.object({ question: z.string() })) });
  expect(json.parse(JSON.parse(await run('gaps', '--json', '--limit', '1')))).toMatchObject({
    total: 2,
    gaps: [{ question: 'Who \u001b[31mpaid?' }],
  });
});

test('dateline feedback counts opinions and names nobody', async () => {
  const text = await run('feedback');
  expect(text).toContain('1 opinion: 0 helpful, 1 not helpful');
  expect(text).toMatch(/not helpful {2}.* {2}Too old\n$/);
  expect(await run('feedback', '--json')).not.toContain('918273645');
});

test('dateline status tells the coverage, what was asked and the disk', async () => {
  const status: unknown = JSON.parse(await run('status', '--json'));
  expect(status).toMatchObject({
    articles: 4,
    outlets: 3,
    answersWithin24Hours: 1,
    gaps: 2,
    feedback: { helpful: 0, notHelpful: 1 },
  });
  expect(await run('status')).toMatch(/^4 articles · 3 outlets\nEdition .*\n1 answer /);
});
