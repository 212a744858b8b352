import { ComponentType, InteractionResponseType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  buttonId,
  clickableIds,
  componentsOf,
  isEphemeral,
  textOf,
} from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { abstention, SAMPLE_SOURCES, SAMPLE_TIMELINE, sampleAnswer } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const question = 'When will the ferry line close?';

async function ask(server: DiscordServer, options = {}, use = {}): Promise<Message> {
  const command = { name: 'ask', options: { question, ...options }, ...use };
  return (await server.interactions.command(command)).final();
}

const idOf = (message: Message, action: string) =>
  clickableIds(message).find((id) => id.startsWith(`v1:${action}:`)) ?? `no ${action}`;

const press = (server: DiscordServer, message: Message, action: string, use = {}) =>
  server.interactions.button({ message, customId: idOf(message, action), ...use });

const actionsOf = (message: Message) =>
  clickableIds(message).map((id) => id.split(':')[1] ?? 'of another making');

describe('under an answer stand', () => {
  test('the passages, and what people do most, in one row', async () => {
    const { server } = await runningBot();
    const message = await ask(server);
    expect(actionsOf(message)).toEqual([
      'passage',
      'followup',
      'timeline',
      'helpful',
      'nothelpful',
      'delete',
    ]);
    const rows = componentsOf(message, ComponentType.ActionRow);
    expect(rows).toHaveLength(2);
  });

  test('in the other look the same', async () => {
    const { server } = await runningBot({ look: 'embeds' });
    const message = await ask(server);
    expect(message.embeds).toHaveLength(1);
    expect(textOf(message)).toContain('[1] **Harbour Gazette** · 5 Mar 2024');
    expect(actionsOf(message)).toContain('followup');
  });
});

describe('feedback', () => {
  test('is kept, and changing one’s mind replaces it', async () => {
    const { server, state } = await runningBot();
    const message = await ask(server);
    const thanked = await press(server, message, 'helpful').final();
    expect(isEphemeral(thanked)).toBe(true);
    expect(textOf(thanked)).toContain('Thank you');
    expect(await state.feedback.counts(null)).toEqual({ helpful: 1, notHelpful: 0 });
    const modal = await press(server, message, 'nothelpful').modal();
    const fields = { text: 'It is about another ferry.' };
    await server.interactions.modalSubmit({ modal, message, fields }).final();
    expect(await state.feedback.counts(null)).toEqual({ helpful: 0, notHelpful: 1 });
    const { items } = await state.feedback.page({ guildId: null, offset: 0, limit: 5 });
    expect(items).toMatchObject([{ question, isHelpful: false, reason: fields.text }]);
  });
});

describe('"Follow up"', () => {
  test('asks on in the conversation of the answer, for everybody', async () => {
    const { server, dateline } = await runningBot();
    const message = await ask(server);
    const modal = await press(server, message, 'followup', {
      userId: server.ids.otherUser,
    }).modal();
    const sent = server.interactions.modalSubmit({ modal, message, fields: { text: 'And why?' } });
    const shown = await sent.final({ until: (one) => textOf(one).includes('[1]') });
    expect(isEphemeral(shown)).toBe(false);
    expect(shown.referencedMessageId).toBe(message.id);
    expect(dateline.asked[1]).toMatchObject({
      question: 'And why?',
      history: [{ question: sampleAnswer().searched.query }],
    });
    expect(actionsOf(shown)).toContain('thread');
  });

  test('says when earlier questions are no longer taken into account', async () => {
    const { server } = await runningBot();
    let message = await ask(server);
    for (let turn = 0; turn < 6; turn += 1) {
      const modal = await press(server, message, 'followup').modal();
      message = await server.interactions
        .modalSubmit({ modal, message, fields: { text: 'And then?' } })
        .final({ until: (one) => textOf(one).includes('[1]') });
      expect(textOf(message).includes('the last 6 questions')).toBe(turn === 5);
    }
  });
});

describe('"Timeline"', () => {
  test('shows the topic of the question by date, under its filter', async () => {
    const dateline = fakeDateline({ sources: SAMPLE_SOURCES, timeline: SAMPLE_TIMELINE });
    dateline.answerWith(sampleAnswer());
    const { server } = await runningBot({ dateline });
    const message = await ask(server, { outlet: 'Harbour Gazette', after: '2024' });
    const shown = await press(server, message, 'timeline').final({
      until: (one) => one.id !== message.id && textOf(one).includes(SAMPLE_TIMELINE.topic),
    });
    expect(isEphemeral(shown)).toBe(false);
    expect(dateline.topics).toMatchObject([
      { topic: question, filter: { outlets: ['Harbour Gazette'], after: '2024' } },
    ]);
  });
});

test('a question without an answer is asked again without a filter that narrowed it', async () => {
  const { server, dateline } = await runningBot();
  dateline.answerWith(abstention(), sampleAnswer());
  const message = await ask(server, { outlet: 'Harbour Gazette', after: '2024', before: '2025' });
  expect(actionsOf(message)).toEqual([
    'drop',
    'drop',
    'followup',
    'helpful',
    'nothelpful',
    'delete',
  ]);
  const customId = buttonId(message, 'At any time');
  const again = await server.interactions
    .button({ message, customId })
    .final({ until: (one) => textOf(one).includes('[1]') });
  expect(textOf(again)).toContain('Harbour Gazette');
  expect(dateline.asked[1]?.filter).toEqual({ outlets: ['Harbour Gazette'] });
});

test('what failed is tried again in its place', async () => {
  const { server, dateline } = await runningBot();
  dateline.answerWith(new Error('broken'), sampleAnswer());
  const message = await ask(server, { after: '2024' });
  expect(textOf(message)).toContain('Something went wrong');
  const retried = press(server, message, 'retry');
  expect((await retried.callback()).type).toBe(InteractionResponseType.DeferredMessageUpdate);
  const shown = await retried.final({ until: (one) => textOf(one).includes('[1]') });
  expect(shown.id).toBe(message.id);
  expect(dateline.asked[1]).toMatchObject({ question, filter: { after: '2024' } });
});

describe('"Stop"', () => {
  async function waiting() {
    const bot = await runningBot();
    bot.dateline.report({ stage: 'searching', articles: 1204 });
    bot.dateline.hold();
    const asked = await bot.server.interactions.command({ name: 'ask', options: { question } });
    const message = await asked.final({ until: (one) => textOf(one).includes('Searching') });
    return { ...bot, asked, message };
  }

  test('ends the answer under way, which can then be asked again', async () => {
    const { server, dateline, asked, message } = await waiting();
    press(server, message, 'stop');
    const shown = await asked.final({ until: (one) => textOf(one).includes('Stopped') });
    expect(dateline.asked[0]?.signal?.aborted).toBe(true);
    expect(actionsOf(shown)).toEqual(['retry']);
  });

  test('ends the answer to a message as well', async () => {
    const { server, dateline } = await runningBot();
    dateline.report({ stage: 'searching', articles: 1204 });
    dateline.hold();
    const asked = server.messages.create({ content: `<@${server.ids.bot}> ${question}` });
    const reply = await asked.reply();
    const message = await reply.final({ until: (one) => textOf(one).includes('Searching') });
    press(server, message, 'stop');
    const shown = await reply.final({ until: (one) => textOf(one).includes('Stopped') });
    expect(dateline.asked[0]?.signal?.aborted).toBe(true);
    expect(actionsOf(shown)).toEqual(['retry']);
  });

  test('is for the one who asked, and for what is under way', async () => {
    const { server, asked, message, dateline } = await waiting();
    const refused = press(server, message, 'stop', { userId: server.ids.otherUser });
    expect(textOf(await refused.final())).toContain('Only the person who asked');
    expect(dateline.asked[0]?.signal?.aborted).toBe(false);
    press(server, message, 'stop');
    await asked.final({ until: (one) => textOf(one).includes('Stopped') });
  });
});

describe('a private answer', () => {
  test('is shown to everybody once, with who asked', async () => {
    const { server, state } = await runningBot();
    const message = await ask(server, { private: true });
    const shared = press(server, message, 'public');
    const posted = await (await shared.followup()).final();
    expect(isEphemeral(posted)).toBe(false);
    expect(textOf(posted)).toContain(`Asked by <@${server.ids.user}>`);
    expect(actionsOf(posted)).toContain('delete');
    const own = await shared.final();
    expect(own.id).toBe(message.id);
    expect(actionsOf(own)).not.toContain('public');
    await expect.poll(() => state.messages.answerOf(posted.id)).not.toBeNull();
  });
});

describe('"Delete"', () => {
  test('is for the one who asked: the message goes, and what was kept', async () => {
    const { server, state } = await runningBot();
    const message = await ask(server);
    const other = press(server, message, 'delete', { userId: server.ids.otherUser });
    expect(textOf(await other.final())).toContain('can delete this');
    press(server, message, 'delete');
    await server.request({ method: 'DELETE', path: /webhooks/ });
    const [, , id = ''] = idOf(message, 'delete').split(':');
    await expect.poll(() => state.answers.find(id)).toBeNull();
    expect(
      server.transcript().find(({ current }) => current.id === message.id)?.deletedAtMs,
    ).not.toBeNull();
  });

  test('is for those who manage messages', async () => {
    const { server } = await runningBot();
    const message = await ask(server);
    press(server, message, 'delete', {
      userId: server.ids.otherUser,
      permissions: PermissionFlagsBits.ManageMessages,
    });
    await server.request({ method: 'DELETE', path: /webhooks/ });
  });
});

describe('"Continue in a thread"', () => {
  test('opens one named after the question, in which nobody needs to mention the bot', async () => {
    const granted = await serverForTest({ messageContent: true });
    const { server, dateline } = await runningBot({ messageContent: true }, granted);
    const first = await ask(server);
    const modal = await press(server, first, 'followup').modal();
    const message = await server.interactions
      .modalSubmit({ modal, message: first, fields: { text: 'And why?' } })
      .final({ until: (one) => textOf(one).includes('[1]') });
    const told = await press(server, message, 'thread').final({
      until: (one) => one.id !== message.id,
    });
    expect(textOf(told)).toContain(`<#${message.id}>`);
    expect(server.world.channel(message.id).name).toBe(sampleAnswer().searched.query);
    const asked = server.messages.create({ content: 'And then?', channelId: message.id });
    await (await asked.reply()).final();
    expect(dateline.asked.at(-1)).toMatchObject({ question: 'And then?' });
    expect(dateline.asked.at(-1)?.history).toHaveLength(2);
    const again = server.messages.create({ content: 'And now?', channelId: message.id });
    await (await again.reply()).final();
    expect(dateline.asked.at(-1)?.history).toHaveLength(3);
    const twice = await press(server, message, 'thread').final({
      until: (one) => one.id !== message.id,
    });
    expect(textOf(twice)).toContain('There is a thread already');
  });

  test('names the permissions it lacks, and who can grant them', async () => {
    const { server } = await runningBot();
    const first = await ask(server);
    const modal = await press(server, first, 'followup').modal();
    const message = await server.interactions
      .modalSubmit({ modal, message: first, fields: { text: 'And why?' } })
      .final({ until: (one) => textOf(one).includes('[1]') });
    const appPermissions = PermissionFlagsBits.SendMessages;
    const told = textOf(await press(server, message, 'thread', { appPermissions }).final());
    expect(told).toContain('“Create Public Threads” and “Send Messages in Threads”');
    expect(told).toContain(`<#${server.ids.channel}>`);
  });
});
