import { expect, test } from 'vitest';
import { barrierFor } from '../../../src/discord/admission/may-ask.ts';

const place = { userId: 'u', guildId: 'g', channelIds: ['thread', 'news'], roleIds: ['readers'] };
const open = { channels: [], askChannel: null, roles: [] };

test.each([
  ['nothing is set', open, null],
  ['the thread belongs to an allowed channel', { ...open, channels: ['news'] }, null],
  ['other channels are allowed', { ...open, channels: ['random'] }, 'channel'],
  ['it is the ask-channel', { ...open, channels: ['random'], askChannel: 'news' }, null],
  ['there is an ask-channel and no list', { ...open, askChannel: 'random' }, null],
  ['they have one of the roles', { ...open, roles: ['editors', 'readers'] }, null],
  ['they have none of the roles', { ...open, roles: ['editors'] }, 'role'],
])('barrierFor() where %s', (_, settings, reason) => {
  expect(barrierFor(place, settings)?.reason ?? null).toBe(reason);
});

test('barrierFor() lets everybody ask in direct messages', () => {
  expect(barrierFor({ ...place, guildId: null }, { ...open, channels: ['random'] })).toBeNull();
});

test('barrierFor() names every channel in which one may ask', () => {
  const settings = { ...open, channels: ['random'], askChannel: 'questions' };
  expect(barrierFor(place, settings)).toEqual({
    reason: 'channel',
    channels: ['random', 'questions'],
  });
});
