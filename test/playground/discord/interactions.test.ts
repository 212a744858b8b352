import {
  ActionRowBuilder,
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  Routes,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Client,
  type Interaction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readyClient, serverForTest } from '../../support/discord/bot.ts';
import {
  buttonId,
  clickableIds,
  isEphemeral,
  textOf,
} from '../../../src/playground/discord/message-text.ts';
import { requestViolations } from '../../../src/playground/discord/request-violations.ts';
import type {
  DiscordServer,
  DiscordServerOptions,
} from '../../../src/playground/discord/server.ts';

/** A bot that registers `/ask`, `/admin status` and a message menu, and handles interactions in this way. */
async function botFor(
  handle: (interaction: Interaction) => Promise<unknown>,
  options: DiscordServerOptions = {},
): Promise<{ server: DiscordServer; client: Client<true>; failures: unknown[] }> {
  const server = await serverForTest(options);
  const client = await readyClient(server);
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => failures.push(error));
  });
  await client.application.commands.set([
    {
      name: 'ask',
      description: 'Asks',
      options: [
        {
          type: Option.String,
          name: 'question',
          description: 'What',
          required: true,
          minLength: 3,
        },
        { type: Option.String, name: 'outlet', description: 'Where', autocomplete: true },
        { type: Option.Boolean, name: 'private', description: 'Only for me' },
      ],
    },
    {
      name: 'admin',
      description: 'Looks after it',
      options: [{ type: Option.Subcommand, name: 'status', description: 'Status' }],
    },
    { type: ApplicationCommandType.Message, name: 'Check against coverage' },
  ]);
  return { server, client, failures };
}

const asked = { name: 'ask', options: { question: 'When?' } };

function answerCard(...buttons: ButtonBuilder[]) {
  const text = new TextDisplayBuilder().setContent('It opened in May. [1]');
  const card = new ContainerBuilder().setAccentColor(0x2e7d32).addTextDisplayComponents(text);
  if (buttons.length === 0) return card;
  return card.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(buttons));
}

const passageButton = new ButtonBuilder()
  .setCustomId('v1:passage:1')
  .setLabel('Show passage')
  .setStyle(ButtonStyle.Secondary);

describe('commands', () => {
  test('a command is deferred, then edited to Components V2', async () => {
    const { server, failures } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('Searching…');
      await interaction.editReply({
        content: null,
        components: [answerCard(passageButton)],
        flags: MessageFlags.IsComponentsV2,
      });
    });

    const use = await server.interactions.command(asked);
    const reply = await use.final({ until: (message) => textOf(message).includes('[1]') });

    expect(failures).toEqual([]);
    expect(await use.callback()).toMatchObject({ type: 5, data: { flags: 0 } });
    expect(use.edits().map(({ message }) => textOf(message))).toEqual([
      'Searching…',
      'It opened in May. [1]',
    ]);
    expect(clickableIds(reply)).toEqual(['v1:passage:1']);
    expect(server.requests.flatMap(requestViolations)).toEqual([]);
  });

  test('what the bot is told of the command is complete', async () => {
    const seen: unknown[] = [];
    const { server } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push({
        question: interaction.options.getString('question'),
        isPrivate: interaction.options.getBoolean('private'),
        locale: [interaction.locale, interaction.guildLocale],
        place: [interaction.guild?.name, interaction.channel?.id, interaction.context],
        mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild),
        maySend: interaction.appPermissions.has(PermissionFlagsBits.SendMessages),
        owner: interaction.authorizingIntegrationOwners.guildId,
        limit: interaction.attachmentSizeLimit,
        who: interaction.user.username,
      });
      await interaction.reply({ content: 'noted', flags: MessageFlags.Ephemeral });
    });

    const use = await server.interactions.command({
      name: 'ask',
      options: { question: 'When?', private: true },
      locale: 'nl',
      permissions: PermissionFlagsBits.ManageGuild,
      appPermissions: 0n,
    });

    expect(isEphemeral(await use.final())).toBe(true);
    expect(seen).toEqual([
      {
        question: 'When?',
        isPrivate: true,
        locale: ['nl', 'en-US'],
        place: ['Newsroom', server.ids.channel, 0],
        mayManage: true,
        maySend: false,
        owner: server.ids.guild,
        limit: 10_485_760,
        who: 'uma',
      },
    ]);
  });

  test('in a DM there is a user and no member, and the context says so', async () => {
    const seen: unknown[] = [];
    const { server } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push([interaction.context, interaction.member, interaction.channel?.isDMBased()]);
      await interaction.reply('here');
    });

    const options = { question: 'When?' };
    const use = await server.interactions.command({ name: 'ask', guildId: null, options });

    expect((await use.final()).channelId).toBe(server.ids.dm);
    expect(seen).toEqual([[1, null, true]]);
  });

  test('subcommands and message menus arrive as themselves', async () => {
    const seen: unknown[] = [];
    const { server } = await botFor(async (interaction) => {
      if (interaction.isChatInputCommand()) seen.push(interaction.options.getSubcommand());
      if (interaction.isMessageContextMenuCommand()) seen.push(interaction.targetMessage.content);
      if (interaction.isRepliable()) await interaction.reply('ok');
    });
    const target = server.messages.create({ content: 'The bridge opened in May.' });

    await (await server.interactions.command({ name: 'admin status' })).final();
    await (await server.interactions.menu({ name: 'Check against coverage', target })).final();

    expect(seen).toEqual(['status', 'The bridge opened in May.']);
  });

  test.each([
    [{ name: 'ask' }, 'Option "question" is required'],
    [{ name: 'ask', options: { question: 'a' } }, 'too short'],
    [{ name: 'ask', options: { question: 'When?', private: 'yes' } }, 'takes a boolean'],
    [{ name: 'ask', options: { question: 'When?', colour: 'red' } }, 'no option "colour"'],
    [{ name: 'nothing', timeoutMs: 5 }, 'Waited for command "nothing" to be registered'],
  ])('%j cannot be sent', async (use, reason) => {
    const { server } = await botFor(() => Promise.resolve());

    await expect(server.interactions.command(use)).rejects.toThrow(reason);
  });
});

describe('autocomplete', () => {
  test('choices come back', async () => {
    const { server } = await botFor(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: 'Harbour Post' }]);
    });

    const options = { outlet: 'Harb' };
    const use = await server.interactions.autocomplete({ name: 'ask', focused: 'outlet', options });

    expect(await use.choices()).toEqual([{ name: 'outlet: Harb', value: 'Harbour Post' }]);
  });

  test('26 choices, or a name of 101 characters, are refused with 50035', async () => {
    const answers = [
      Array.from({ length: 26 }, (_, n) => ({ name: `n${n}`, value: `v${n}` })),
      [{ name: 'x'.repeat(101), value: 'v' }],
      [],
    ];
    const { server, failures } = await botFor(async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond(answers.shift() ?? []);
    });
    const use = () =>
      server.interactions.autocomplete({ name: 'ask', focused: 'outlet', options: { outlet: '' } });

    await use();
    await use();
    expect(await (await use()).choices()).toEqual([]);

    expect(failures).toMatchObject([{ code: 50035 }, { code: 50035 }]);
  });
});

describe('components', () => {
  test('a button is answered ephemerally, with the message it is on', async () => {
    const { server } = await botFor(async (interaction) => {
      if (interaction.isButton()) {
        const { customId, message } = interaction;
        const content = `${customId} ${message.id}`;
        await interaction.reply({ content, flags: MessageFlags.Ephemeral, withResponse: true });
      } else if (interaction.isChatInputCommand()) {
        const components = [answerCard(passageButton)];
        await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 });
      }
    });
    const use = await server.interactions.command(asked);
    const message = await use.final();

    const customId = buttonId(message, 'Show passage');
    const click = server.interactions.button({ customId, message });
    const reply = await click.final();

    expect(reply.content).toBe(`v1:passage:1 ${message.id}`);
    expect(isEphemeral(reply)).toBe(true);
  });

  test('a button that is not there, or disabled, cannot be clicked', async () => {
    const { server } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const disabled = ButtonBuilder.from(passageButton.toJSON()).setDisabled(true);
      const components = [answerCard(disabled)];
      await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 });
    });
    const use = await server.interactions.command(asked);
    const message = await use.final();
    const click = (customId: string) => server.interactions.button({ customId, message });

    expect(() => click('v1:passage:1')).toThrow('disabled');
    expect(() => click('v1:stop:1')).toThrow('not there; the message has: v1:passage:1');
  });

  test('a menu updates its message; deferUpdate and an edit do too', async () => {
    const menu = new StringSelectMenuBuilder()
      .setCustomId('v1:pick')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
    const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
    const { server } = await botFor(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'pick', components: [row] });
      } else if (interaction.isStringSelectMenu()) {
        const [value] = interaction.values;
        if (value === '1') await interaction.update('one');
        else {
          await interaction.deferUpdate();
          await interaction.editReply('two');
        }
      }
    });
    const use = await server.interactions.command(asked);
    const message = await use.final();
    const pick = (value: string) =>
      server.interactions.select({ customId: 'v1:pick', message, values: [value] });

    const isTwo = ({ content }: { content: string }) => content === 'two';
    expect((await pick('1').final()).content).toBe('one');
    expect((await pick('2').final({ until: isTwo })).id).toBe(message.id);
    expect(() => pick('3')).toThrow('does not offer 3');
  });

  test('a button opens a modal, whose submission is answered', async () => {
    const input = new TextInputBuilder().setCustomId('reason').setStyle(TextInputStyle.Paragraph);
    const label = new LabelBuilder().setLabel('What was wrong?').setTextInputComponent(input);
    const modal = new ModalBuilder().setCustomId('v1:reason').setTitle('Not helpful');
    modal.addLabelComponents(label);
    const { server } = await botFor(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const components = [answerCard(passageButton)];
        await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 });
      } else if (interaction.isButton()) await interaction.showModal(modal);
      else if (interaction.isModalSubmit()) {
        await interaction.reply(`Thanks: ${interaction.fields.getTextInputValue('reason')}`);
      }
    });
    const use = await server.interactions.command(asked);
    const message = await use.final();
    const click = server.interactions.button({ customId: 'v1:passage:1', message });

    const shown = await click.modal();
    const fields = { reason: 'wrong date' };
    const submit = server.interactions.modalSubmit({ modal: shown, fields, message });

    expect((await submit.final()).content).toBe('Thanks: wrong date');
    const empty = { modal: shown, fields: {}, message };
    expect(() => server.interactions.modalSubmit(empty)).toThrow('"reason" is required');
  });
});

describe('rules of interactions', () => {
  test('a second answer is 40060', async () => {
    const { server, client, failures } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('first');
      await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 4, data: { content: 'second' } },
      });
    });

    const use = await server.interactions.command(asked);
    await server.request({ path: /callback$/ }, 2);

    expect((await use.final()).content).toBe('first');
    await expect.poll(() => failures).toMatchObject([{ code: 40060, status: 400 }]);
  });

  test('an answer after three seconds is 10062', async () => {
    let nowMs = 0;
    const { server, failures } = await botFor(
      async (interaction) => {
        nowMs += 3001;
        if (interaction.isRepliable()) await interaction.reply('late');
      },
      { now: () => nowMs },
    );

    await server.interactions.command(asked);

    await expect.poll(() => failures).toMatchObject([{ code: 10062, status: 404 }]);
    expect(server.transcript()).toEqual([]);
  });

  test('an answer within three seconds is told with the time it took', async () => {
    let nowMs = 0;
    const { server } = await botFor(
      async (interaction) => {
        nowMs += 2900;
        if (interaction.isRepliable()) await interaction.reply('in time');
      },
      { now: () => nowMs },
    );

    const use = await server.interactions.command(asked);

    expect((await use.callback()).afterMs).toBe(2900);
  });

  test('an edit before any answer is 10015', async () => {
    const { server, failures } = await botFor(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.webhook.editMessage('@original', 'x');
    });

    await server.interactions.command(asked);

    await expect.poll(() => failures).toMatchObject([{ code: 10015 }]);
  });

  test('an edit with an expired token is 50027', async () => {
    const { server, client } = await botFor(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.deferReply();
    });
    const use = await server.interactions.command(asked);
    await use.callback();
    use.expireToken();

    const editing = client.rest.patch(
      Routes.webhookMessage(server.ids.application, use.token, '@original'),
      { body: { content: 'too late' } },
    );

    await expect(editing).rejects.toMatchObject({ code: 50027, status: 401 });
    expect(use.message()?.flags).toBe(MessageFlags.Loading);
  });

  test('a deleted reply is 10008, and gone', async () => {
    const { server, failures } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('gone soon');
      await interaction.deleteReply();
      await interaction.editReply('back');
    });

    const use = await server.interactions.command(asked);

    await expect.poll(() => failures).toMatchObject([{ code: 10008 }]);
    expect(use.message()).toBeNull();
  });

  test('the first follow-up fills in a deferred reply; later ones are messages of their own', async () => {
    const { server } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp('first');
      await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
    });

    const use = await server.interactions.command(asked);
    const followup = await use.followup();

    expect(use.message()?.content).toBe('first');
    expect(followup.message()).toMatchObject({ content: 'second', flags: MessageFlags.Ephemeral });
    expect(use.followups()).toHaveLength(1);
  });

  test('Components V2 refuses content that is left over, and is never unset', async () => {
    const { server, failures } = await botFor(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const flags = MessageFlags.IsComponentsV2;
      const components = [answerCard()];
      await interaction.reply('Searching…');
      await interaction.editReply({ components, flags }).catch((e: unknown) => failures.push(e));
      await interaction.editReply({ components, flags, content: null });
      await interaction.editReply('plain again');
    });

    const use = await server.interactions.command(asked);

    await expect.poll(() => failures).toMatchObject([{ code: 50035 }, { code: 50035 }]);
    expect(String(failures[0])).toContain('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
    expect(use.message()?.content).toBe('');
    expect(use.edits()).toHaveLength(1);
  });

  test('waiting for an answer that does not come fails with what came', async () => {
    const { server } = await botFor(() => Promise.resolve());
    const use = await server.interactions.command(asked);

    const waiting = use.callback({ timeoutMs: 10 });

    await expect(waiting).rejects.toThrow(
      /"\/ask".*nothing after 10 ms.*GET \/gateway\/bot → 200/s,
    );
  });
});
