import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';

/** A server that can be reached from this machine alone. */
export interface Loopback {
  readonly port: number;
  /** Cuts all connections, and refuses every further one. */
  readonly close: () => Promise<void>;
}

/** Has a server listen at a port that nobody has. */
export async function listenOnLoopback(server: Server): Promise<Loopback> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    port,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
