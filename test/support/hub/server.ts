import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../loopback.ts';
import { createScript, type Script } from '../openai/script.ts';

/** What a request for a file is answered in place of the file. */
export interface HubFault {
  /** Another status, with headers. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is cut after so many bytes. */
  readonly cutAfter?: number;
  /** These bytes are sent in place of the file's, without a length. */
  readonly bytes?: Buffer;
  /** After a first byte nothing comes for ever. */
  readonly stalls?: boolean;
}

/** A request for a file. */
export interface HubRequest {
  /** `/owner/name/resolve/revision/file`, or `/cdn/…` where a large file is kept. */
  readonly path: string;
}

/** A hub of models on loopback, in the way of Hugging Face's: large files are led on to where they are kept. */
export interface Hub {
  readonly url: string;
  /** Paths, in order. */
  readonly requests: readonly string[];
  received(count: number): Promise<void>;
  readonly faults: Script<HubRequest, HubFault | null>;
  close(): Promise<void>;
}

export interface HubOptions {
  /** @default 'tiny/e5-multilingual' */
  readonly name?: string;
  /** @default 'main' */
  readonly revision?: string;
}

/** Offers the files of one model, until it is closed. */
export async function modelHub(
  files: ReadonlyMap<string, Buffer>,
  { name = 'tiny/e5-multilingual', revision = 'main' }: HubOptions = {},
): Promise<Hub> {
  const requests: string[] = [];
  const waiting = new Set<() => void>();
  const faults = createScript<HubRequest, HubFault | null>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    for (const look of [...waiting]) look();
    const fault = faults.next({ path }) ?? null;
    if (fault !== null) playFault(fault, found(path, files, name, revision), response);
    else answer(path, request, response);
  });
  const answer = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const file = found(path, files, name, revision);
    if (file === undefined) send(response, 404, Buffer.from('Entry not found'));
    else if (path.endsWith('.onnx') && !path.startsWith('/cdn/')) leadOn(response, path, file);
    else send(response, 200, file, { 'x-repo-commit': 'a'.repeat(40) });
    request.resume();
  };
  const { port, close } = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    faults,
    close,
    received: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (requests.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

function found(
  path: string,
  files: ReadonlyMap<string, Buffer>,
  name: string,
  revision: string,
): Buffer | undefined {
  const place = path.replace(/^\/cdn/, '');
  const start = `/${name}/resolve/${revision}/`;
  return place.startsWith(start) ? files.get(place.slice(start.length)) : undefined;
}

function leadOn(response: ServerResponse, path: string, file: Buffer): void {
  const sha256 = createHash('sha256').update(file).digest('hex');
  send(response, 302, Buffer.from('Found'), {
    location: `/cdn${path}`,
    'x-linked-size': String(file.length),
    'x-linked-etag': `"${sha256}"`,
  });
}

function playFault(fault: HubFault, file: Buffer | undefined, response: ServerResponse): void {
  const { status, headers = {}, cutAfter, bytes, stalls } = fault;
  const whole = file ?? Buffer.alloc(0);
  if (status !== undefined) send(response, status, Buffer.from('fault'), headers);
  else if (bytes !== undefined) response.writeHead(200).end(bytes);
  else if (stalls) response.writeHead(200, { 'content-length': whole.length }).write('x');
  else if (cutAfter !== undefined) {
    response.writeHead(200, { 'content-length': whole.length });
    response.write(whole.subarray(0, cutAfter), () => response.destroy());
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-length': body.length, ...headers });
  response.end(body);
}
