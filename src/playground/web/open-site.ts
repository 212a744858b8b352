import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { DatelineError } from '../../errors.ts';
import type { DiscordServer } from '../discord/server.ts';
import { createStage } from '../people/create-stage.ts';
import { viewOf } from '../people/view.ts';
import { createFollowers } from './followers.ts';
import { readPage } from './page-files.ts';
import { serve } from './serve.ts';

/** The page of the playground, while it is served. */
export interface Site {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page on this machine alone.
 * @param port 0 for any that is free
 * @throws DatelineError when the port is taken or the page was not built
 */
export async function openSite(
  server: DiscordServer,
  { port, pageDir }: { readonly port: number; readonly pageDir: string },
): Promise<Site> {
  const page = await readPage(pageDir);
  const stage = createStage(server);
  const followers = createFollowers((person) => viewOf(server, stage, person, performance.now()));
  const end = server.listen(() => {
    followers.update();
  });
  let chosen = port;
  const parts = { page, server, stage, followers, port: () => chosen };
  const http = createServer((request, response) => {
    serve(parts, request, response).catch(() => response.destroy());
  });
  try {
    chosen = await listen(http, port);
  } catch (error) {
    end();
    followers.close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${chosen}`,
    async close() {
      end();
      followers.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function listen(http: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause) => {
      const reason = `The playground cannot be served at port ${port}: ${cause.message}.`;
      reject(new DatelineError(`${reason} Choose another with --port.`, { cause }));
    });
    http.listen(port, '127.0.0.1', resolve);
  });
  const address = http.address();
  return address === null || typeof address === 'string' ? port : address.port;
}
