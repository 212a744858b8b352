import type { ServerSettings } from '../../../state/tables/settings.ts';
import type { Words } from '../../../localisation/words.ts';
import type { Payload } from '../../render/payload.ts';
import { ACCENTS, layOut } from '../../render/payload.ts';
import type { ServiceUse, ServiceUser } from '../service-command.ts';
import { inServer } from './in-server.ts';
import { excluding, including } from './listed.ts';

/** Lets the bot answer in a channel; with the first one named, in no others. */
export function allowChannel(use: ServiceUse): Promise<Payload> {
  return changeChannels(use, (before, id) => ({
    ...before,
    channels: including(before.channels, id),
  }));
}

/** Takes a channel off the list; with the last one gone, the bot answers everywhere again. */
export function disallowChannel(use: ServiceUse): Promise<Payload> {
  return changeChannels(use, (before, id) => ({
    ...before,
    channels: excluding(before.channels, id),
    askChannel: before.askChannel === id ? null : before.askChannel,
  }));
}

/** Makes every message of a channel a question, or of none where none is named. */
export async function setAskChannel(use: ServiceUse): Promise<Payload> {
  const askChannel = use.options.id('channel');
  const settings = await use.context.state.settings.change(inServer(use), (before) => ({
    ...before,
    askChannel,
  }));
  return describe(settings, use.words);
}

/** Where the bot answers. */
export async function listChannels(user: ServiceUser): Promise<Payload> {
  return describe(await user.context.state.settings.find(inServer(user)), user.words);
}

async function changeChannels(
  use: ServiceUse,
  edit: (before: ServerSettings, id: string) => ServerSettings,
): Promise<Payload> {
  const id = use.options.id('channel') ?? '';
  const { settings } = use.context.state;
  return describe(await settings.change(inServer(use), (before) => edit(before, id)), use.words);
}

function describe({ channels, askChannel }: ServerSettings, { t }: Words): Payload {
  const names = channels.map((id) => `<#${id}>`);
  const sections = [
    [
      names.length === 0 ? t('admin.everyChannel') : t('admin.channels', { names }),
      askChannel === null
        ? t('admin.noAskChannel')
        : t('admin.askChannel', { channel: `<#${askChannel}>` }),
    ].join('\n'),
  ];
  return layOut({ accent: ACCENTS.grey, sections });
}
