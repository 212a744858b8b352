import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import {
  allowChannel,
  disallowChannel,
  listChannels,
  setAskChannel,
} from '../src/discord/service/admin/channels.ts';
import { OPINIONS, showFeedback } from '../src/discord/service/admin/feedback.ts';
import { GAPS, showGaps } from '../src/discord/service/admin/gaps.ts';
import { offsetOf } from '../src/discord/service/admin/pages.ts';
import { reindex } from '../src/discord/service/admin/reindex.ts';
import { setDetail, setLanguage } from '../src/discord/service/admin/replies.ts';
import { allowRole, disallowRole, listRoles } from '../src/discord/service/admin/roles.ts';
import { addWatch, listWatches, removeWatch } from '../src/discord/service/admin/watches.ts';
import { showStatus } from '../src/discord/service/admin/status.ts';
import type { ServiceCommand, ServiceUse } from '../src/discord/service/service-command.ts';
import type { Payload } from '../src/discord/render/payload.ts';
import { UserError } from '../src/errors.ts';
import { languageName } from '../src/localisation/language-name.ts';
import { LOCALES } from '../src/localisation/locales.ts';
import { DETAIL_CHOICES } from './options/detail-option.ts';
import { named, onChannel, onRole } from './options/subcommands.ts';

/** `/admin`: for those who may manage the server. */
export const admin = {
  data: new SlashCommandBuilder()
    .setName('admin')
    .setDescription('Settings of this server, and how I am')
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand(named('status', 'My coverage, how busy I am, and what is left of the limits'))
    .addSubcommand(named('reindex', 'Read the coverage again; I answer meanwhile'))
    .addSubcommand(named('gaps', 'Questions asked here that had no answer'))
    .addSubcommand(named('feedback', 'Whether people here found my answers helpful'))
    .addSubcommandGroup((group) =>
      group
        .setName('channels')
        .setDescription('Where I answer')
        .addSubcommand(
          onChannel('allow', 'Let me answer in this channel, and in no other that is not allowed'),
        )
        .addSubcommand(onChannel('disallow', 'Take this channel off the list'))
        .addSubcommand(
          onChannel('ask-channel', 'Take every message here as a question; none: nowhere', false),
        )
        .addSubcommand(named('list', 'Show where I answer')),
    )
    .addSubcommandGroup((group) =>
      group
        .setName('roles')
        .setDescription('Who may ask')
        .addSubcommand(
          onRole('allow', 'Let people with this role ask, and nobody without an allowed one'),
        )
        .addSubcommand(onRole('disallow', 'Take this role off the list'))
        .addSubcommand(named('list', 'Show who may ask')),
    )
    .addSubcommandGroup((group) =>
      group
        .setName('watches')
        .setDescription('Where I post new coverage of a topic')
        .addSubcommand((sub) =>
          onChannel(
            'add',
            'Post new coverage of a topic in a channel',
          )(sub)
            .addStringOption((option) =>
              option
                .setName('topic')
                .setDescription('The topic, in a few words')
                .setMinLength(2)
                .setMaxLength(200)
                .setRequired(true),
            )
            .addIntegerOption((option) =>
              option
                .setName('per_day')
                .setDescription('Articles posted a day at most; none: 20')
                .setMinValue(1)
                .setMaxValue(100),
            ),
        )
        .addSubcommand((sub) =>
          named(
            'remove',
            'Post no more new coverage of a topic',
          )(sub).addIntegerOption((option) =>
            option
              .setName('number')
              .setDescription('The number that the list shows')
              .setMinValue(1)
              .setRequired(true),
          ),
        )
        .addSubcommand(named('list', 'Show what I post where')),
    )
    .addSubcommand((sub) =>
      named(
        'language',
        'The language of what everybody here sees',
      )(sub).addStringOption((option) =>
        option
          .setName('language')
          .setDescription("None: the server's own")
          .addChoices(...LOCALES.map((value) => ({ name: languageName(value, value), value }))),
      ),
    )
    .addSubcommand((sub) =>
      named(
        'detail',
        'How much answers say here',
      )(sub).addStringOption((option) =>
        option
          .setName('detail')
          .setDescription('None: as usual')
          .addChoices(...DETAIL_CHOICES),
      ),
    )
    .toJSON(),
  forManagers: true,
  run,
  buttons: new Map([
    [GAPS, (pressed) => showGaps(pressed, offsetOf(pressed.id.answerId))],
    [OPINIONS, (pressed) => showFeedback(pressed, offsetOf(pressed.id.answerId))],
  ]),
} satisfies ServiceCommand;

const SUBCOMMANDS: ReadonlyMap<string, ServiceCommand['run']> = new Map<
  string,
  ServiceCommand['run']
>([
  ['status', showStatus],
  ['reindex', reindex],
  ['gaps', (use) => showGaps(use)],
  ['feedback', (use) => showFeedback(use)],
  ['channels allow', allowChannel],
  ['channels disallow', disallowChannel],
  ['channels ask-channel', setAskChannel],
  ['channels list', listChannels],
  ['roles allow', allowRole],
  ['roles disallow', disallowRole],
  ['roles list', listRoles],
  ['watches add', addWatch],
  ['watches remove', removeWatch],
  ['watches list', listWatches],
  ['language', setLanguage],
  ['detail', setDetail],
]);

async function run(use: ServiceUse): Promise<Payload> {
  const subcommand = SUBCOMMANDS.get(use.path);
  if (subcommand === undefined) throw new UserError(use.words.t('admin.unknown'));
  return subcommand(use);
}
