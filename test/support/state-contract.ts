import { describe, expect, test } from 'vitest';
import type { State } from '../../src/state/state.ts';
import { sampleAnswer } from '../discord/samples.ts';

/** A state under test, and the hand of its clock. */
export interface StateUnderTest {
  readonly state: State;
  /** Milliseconds. */
  readonly advance: (ms: number) => void;
}

/** Makes an empty state, gone with the test. */
export type OpenState = () => StateUnderTest | Promise<StateUnderTest>;

const DAY = 24 * 3_600_000;
const all = { guildId: null, offset: 0, limit: 10 };
const stored = (askerId = '7', guildId: string | null = 'g1') => ({
  answer: sampleAnswer(),
  askerId,
  parentId: null,
  guildId,
});
const asked = (askerId = '7') => ({
  asked: {
    command: 'ask',
    options: { question: 'When?', private: true },
    at: '2026-11-22T02:00:00.000Z',
    undo: [],
    readAs: null,
    understood: [],
  },
  askerId,
  parentId: null,
});
const gap = (question: string, guildId: string | null, answerId: string | null = null) => {
  const { searched, nearest, edition } = sampleAnswer();
  return { question, searched, nearest, edition, guildId, answerId };
};

/** What every home of the state does alike. */
export function describeState(name: string, open: OpenState): void {
  describe(`${name}: answers`, () => {
    test('are found by id, as they were kept', async () => {
      const { state } = await open();
      const id = await state.answers.save(stored());
      expect(id).toMatch(/^[\w-]{11}$/);
      expect(await state.answers.find(id)).toEqual(stored());
      expect(await state.answers.find('unknown')).toBeNull();
    });

    test('end conversations, oldest question first, each standing alone', async () => {
      const { state } = await open();
      const first = await state.answers.save(stored());
      const query = 'When will the ferry line close — And why?';
      const searched = { ...sampleAnswer().searched, query };
      const answer = sampleAnswer({ question: 'And why?', answer: 'Its cost [1].', searched });
      const second = await state.answers.save({ ...stored('8'), answer, parentId: first });
      expect(await state.answers.history(second)).toEqual([
        { question: sampleAnswer().question, answer: sampleAnswer().answer },
        { question: query, answer: 'Its cost [1].' },
      ]);
    });

    test('are counted by server since a moment', async () => {
      const { state, advance } = await open();
      await state.answers.save(stored());
      advance(DAY);
      await state.answers.save(stored('8', 'g2'));
      await state.answers.save(stored('8', null));
      const since = (guildId: string | null, ms: number) =>
        state.answers.countSince(new Date(ms), guildId);
      expect(await since(null, 0)).toBe(3);
      expect(await since(null, DAY)).toBe(2);
      expect(await since('g1', 0)).toBe(1);
      expect(await since('g1', DAY)).toBe(0);
    });

    test('are removed with all that belongs to them, and nothing else', async () => {
      const { state } = await open();
      const id = await state.answers.save(stored());
      const other = await state.answers.save(stored());
      for (const each of [id, other]) {
        await state.asked.save(each, asked());
        await state.messages.link(`m-${each}`, each);
        await state.threads.continueFrom(`t-${each}`, each);
      }
      await state.answers.remove(id);
      expect(await state.answers.find(id)).toBeNull();
      expect(await state.asked.find(id)).toBeNull();
      expect(await state.messages.answerOf(`m-${id}`)).toBeNull();
      expect(await state.threads.lastAnswerOf(`t-${id}`)).toBeNull();
      expect(await state.answers.find(other)).toEqual(stored());
      expect(await state.asked.find(other)).toEqual(asked());
      expect(await state.messages.answerOf(`m-${other}`)).toBe(other);
      expect(await state.threads.lastAnswerOf(`t-${other}`)).toBe(other);
    });
  });

  test(`${name}: what was asked is found by its answer's id, or its own`, async () => {
    const { state } = await open();
    const answerId = await state.answers.save(stored());
    expect(await state.asked.save(answerId, asked())).toBe(answerId);
    const own = await state.asked.save(null, asked('8'));
    expect(await state.asked.find(answerId)).toEqual(asked());
    expect(await state.asked.find(own)).toEqual(asked('8'));
  });

  test(`${name}: a thread goes on from its last answer`, async () => {
    const { state } = await open();
    const [first, second] = [
      await state.answers.save(stored()),
      await state.answers.save(stored()),
    ];
    expect(await state.threads.lastAnswerOf('t1')).toBeNull();
    await state.threads.continueFrom('t1', first);
    await state.threads.continueFrom('t1', second);
    expect(await state.threads.lastAnswerOf('t1')).toBe(second);
  });

  describe(`${name}: feedback`, () => {
    test('counts a person once an answer, and shows the newest first', async () => {
      const { state, advance } = await open();
      const answerId = await state.answers.save(stored());
      const say = (userId: string, isHelpful: boolean, reason: string | null = null) =>
        state.feedback.save({ answerId, userId, isHelpful, reason });
      await say('1', true);
      advance(1000);
      await say('2', true);
      advance(1000);
      expect(await say('1', false, 'An old figure')).toBe(true);
      expect(await state.feedback.counts('g1')).toEqual({ helpful: 1, notHelpful: 1 });
      const page = await state.feedback.page({ ...all, limit: 1 });
      const { question } = sampleAnswer();
      expect(page.total).toBe(2);
      expect(page.items).toMatchObject([
        { answerId, question, isHelpful: false, reason: 'An old figure' },
      ]);
      expect(JSON.stringify(page)).not.toContain('userId');
    });

    test('stays within its server, and is not taken for an unknown answer', async () => {
      const { state } = await open();
      const answerId = await state.answers.save(stored());
      await state.feedback.save({ answerId, userId: '1', isHelpful: true, reason: null });
      expect((await state.feedback.page({ ...all, guildId: 'g2' })).items).toEqual([]);
      expect(await state.feedback.counts('g2')).toEqual({ helpful: 0, notHelpful: 0 });
      const unknown = { answerId: 'unknown', userId: '1', isHelpful: true, reason: null };
      expect(await state.feedback.save(unknown)).toBe(false);
    });
  });

  test(`${name}: gaps come in pages, newest first, a server's own`, async () => {
    const { state, advance } = await open();
    for (const [at, guildId] of ['g1', 'g2', 'g1', null].entries()) {
      await state.gaps.add(gap(`Question ${at}?`, guildId));
      advance(1000);
    }
    const questions = async (guildId: string | null, offset = 0) => {
      const { items, total } = await state.gaps.page({ guildId, offset, limit: 2 });
      return [total, ...items.map(({ question }) => question)];
    };
    expect(await questions('g1')).toEqual([2, 'Question 2?', 'Question 0?']);
    expect(await questions(null)).toEqual([4, 'Question 3?', 'Question 2?']);
    expect(await questions(null, 3)).toEqual([4, 'Question 0?']);
    const [entry] = (await state.gaps.page(all)).items;
    expect(entry).toMatchObject({
      nearest: sampleAnswer().nearest,
      edition: sampleAnswer().edition,
    });
  });

  test(`${name}: settings have defaults, and change one at a time`, async () => {
    const { state } = await open();
    const defaults = { channels: [], askChannel: null, roles: [], language: null, detail: null };
    expect(await state.settings.find('g1')).toEqual(defaults);
    await state.settings.change('g1', (before) => ({ ...before, channels: ['c1'] }));
    await state.settings.change('g1', (before) => ({ ...before, language: 'nl', detail: 'short' }));
    const now = { ...defaults, channels: ['c1'], language: 'nl', detail: 'short' };
    expect(await state.settings.find('g1')).toEqual(now);
    expect(await state.settings.find('g2')).toEqual(defaults);
  });

  describe(`${name}: watches`, () => {
    const watch = { guildId: 'g1', channelId: 'c1', topic: 'ferries', dailyCap: 5 };

    test('are one a topic and channel, and belong to their server', async () => {
      const { state } = await open();
      const { id } = await state.watches.add(watch);
      expect(await state.watches.add({ ...watch, dailyCap: 9 })).toEqual({
        ...watch,
        dailyCap: 9,
        id,
        off: null,
      });
      await state.watches.add({ ...watch, guildId: 'g2', channelId: 'c2' });
      expect(await state.watches.list('g1')).toHaveLength(1);
      expect(await state.watches.list(null)).toHaveLength(2);
      expect(await state.watches.remove('g2', id)).toBe(false);
      expect(await state.watches.remove('g1', id)).toBe(true);
      expect(await state.watches.list('g1')).toEqual([]);
    });

    test('are off until they are added again', async () => {
      const { state } = await open();
      const { id } = await state.watches.add(watch);
      await state.watches.switchOff(id, 'gone');
      expect(await state.watches.list('g1')).toMatchObject([{ id, off: 'gone' }]);
      expect(await state.watches.add(watch)).toMatchObject({ id, off: null });
    });

    test('know which articles were there before, once any were remembered', async () => {
      const { state } = await open();
      expect(await state.watches.unseen(['a1'])).toBeNull();
      await state.watches.saveSeen(['a1', 'a2']);
      await state.watches.saveSeen(['a2', 'a3']);
      expect(await state.watches.unseen(['a0', 'a1', 'a3', 'a4'])).toEqual(['a0', 'a4']);
    });

    test('know what they posted, and how much of late', async () => {
      const { state, advance } = await open();
      const { id } = await state.watches.add(watch);
      await state.watches.savePosted(id, ['a1', 'a2']);
      advance(DAY);
      await state.watches.savePosted(id, ['a2', 'a3']);
      expect(await state.watches.posted(id, ['a0', 'a2', 'a3'])).toEqual(new Set(['a2', 'a3']));
      expect(await state.watches.countPostedSince(id, new Date(DAY))).toBe(1);
      expect(await state.watches.countPostedSince(id, new Date(0))).toBe(3);
    });
  });

  describe(`${name}: probing`, () => {
    test('changes nothing while it can be written, and fails when it cannot', async () => {
      const { state } = await open();
      const id = await state.answers.save(stored());
      await state.probe();
      await state.probe();
      expect(await state.answers.find(id)).toEqual(stored());
      await state.close();
      await expect(state.probe()).rejects.toThrow();
    });
  });
}
