import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDiscord, type DiscordOptions } from '../discord/client.ts';
import { openSqliteState } from '../state/sqlite/open-state.ts';
import { STATE_FILE } from '../state/sqlite/state-file.ts';
import { startDiscordServer } from './discord/server.ts';
import { openDms } from './people/people.ts';
import { openSite, type Site } from './web/open-site.ts';

export interface PlaygroundOptions extends Omit<
  DiscordOptions,
  'token' | 'apiUrl' | 'guildId' | 'messageContent' | 'state'
> {
  /** @default any that is free */
  readonly port?: number | undefined;
  /** Where the page is. @default beside this module, where `npm run build` puts it */
  readonly pageDir?: string | undefined;
}

/**
 * Runs the bot against a Discord of its own, with a page on which people can be played. What it keeps goes with it.
 * @throws DatelineError when the port is taken or the page was not built
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Site> {
  const { port = 0, pageDir = fileURLToPath(new URL('page/', import.meta.url)), ...bot } = options;
  const server = await startDiscordServer({ messageContent: true });
  openDms(server.world);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-playground-'));
  const state = openSqliteState(join(folder, STATE_FILE), options.now);
  const endings: (() => Promise<void>)[] = [
    () => rm(folder, { recursive: true, force: true }),
    () => state.close(),
    () => server.close(),
  ];
  const end = async () => {
    for (const each of endings.splice(0).reverse()) await each();
  };
  try {
    const site = await openSite(server, { port, pageDir });
    endings.push(() => site.close());
    const { token, restUrl: apiUrl } = server;
    const running = await startDiscord({ ...bot, token, apiUrl, messageContent: true, state });
    endings.push(() => running.close());
    return { url: site.url, close: end };
  } catch (error) {
    await end();
    throw error;
  }
}
