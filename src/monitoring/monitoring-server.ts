import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { answerFor, type Answered, type Figures } from './pages.ts';
import { whoIsAtPort } from './who-is-at-port.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly figures: Figures;
  readonly log: Logger;
}

/** What tells others how the bot is, while it is served. */
export interface MonitoringServer {
  /** `null` where it could not be served. */
  readonly port: number | null;
  close(): Promise<void>;
}

/** Nobody needs longer to ask for a page. */
const REQUEST_MS = 5000;
/** A scraper, a health check and a person, with some to spare. */
const MAX_CONNECTIONS = 32;

/** Serves the pages. A port that cannot be had is told in the log, and costs nothing else. */
export async function serveMonitoring({
  host,
  port,
  figures,
  log,
}: ServerOptions): Promise<MonitoringServer> {
  const http = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    void reply(request, response, { figures, log });
  });
  http.maxConnections = MAX_CONNECTIONS;
  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, host, resolve);
    });
  } catch (error) {
    log.warn({ err: error, host, port }, await notServed(host, port));
    return { port: null, close: () => Promise.resolve() };
  }
  const address = http.address();
  const chosen = address === null || typeof address === 'string' ? port : address.port;
  log.info({ host, port: chosen }, 'Health and metrics are served');
  return {
    port: chosen,
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** A second bot by mistake is the likeliest reason, and shows nowhere else. */
async function notServed(host: string, port: number): Promise<string> {
  const isBot = (await whoIsAtPort(host, port)).kind === 'bot';
  const why = isBot
    ? 'another Dateline bot has this port. With the same token both answer every mention: end one of them. Otherwise set'
    : 'this port cannot be had. Set';
  return `Health and metrics are not served: ${why} MONITORING_PORT to another one, or to 0 for none`;
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  { figures, log }: Pick<ServerOptions, 'figures' | 'log'>,
): Promise<void> {
  try {
    send(response, await answerFor(request.method, request.url, figures), request.method);
  } catch (error) {
    log.error({ err: error }, 'Figures could not be told');
    send(response, { status: 500, type: 'text/plain', text: 'Something broke.\n' });
  }
}

function send(response: ServerResponse, { status, type, text }: Answered, method?: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : text);
}
