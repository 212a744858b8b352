import type { IncomingMessage } from 'node:http';
import type { RecordedRequest } from './requests.ts';

export interface RequestLog {
  readonly requests: readonly RecordedRequest[];
  record(request: IncomingMessage, body: string): RecordedRequest;
  /** Resolves as soon as there are this many. */
  readonly received: (count: number) => Promise<readonly RecordedRequest[]>;
}

export function requestLog(): RequestLog {
  const requests: RecordedRequest[] = [];
  const waiting = new Set<() => void>();
  return {
    requests,
    record(request, body) {
      const recorded = readRequest(request, body);
      requests.push(recorded);
      for (const look of [...waiting]) look();
      return recorded;
    },
    received: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (requests.length < count) return;
          waiting.delete(look);
          resolve(requests);
        };
        waiting.add(look);
        look();
      }),
  };
}

function readRequest(request: IncomingMessage, body: string): RecordedRequest {
  const { method = '', url = '', headers } = request;
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { method, path: url, headers: Object.fromEntries(texts), body: parsed(body) };
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
