import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../discord/json.ts';
import type { View } from '../people/view.ts';
import { SECURITY_HEADERS } from './security.ts';

/** A page that follows what someone sees: at first everything, then what changed. */
export interface EventStream {
  show(view: View): void;
  end(): void;
}

/** What one event holds. */
interface Change {
  readonly place?: View['place'];
  readonly messages: readonly JsonObject[];
  /** Ids of messages that are no longer seen. */
  readonly gone: readonly string[];
}

export function openStream(response: ServerResponse): EventStream {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
  });
  let place = '';
  let sent = new Map<string, string>();
  return {
    show(view) {
      const now = new Map(view.messages.map((each) => [String(each.id), JSON.stringify(each)]));
      const messages = view.messages.filter((each) => {
        const id = String(each.id);
        return sent.get(id) !== now.get(id);
      });
      const gone = [...sent.keys()].filter((id) => !now.has(id));
      const placeNow = JSON.stringify(view.place);
      const change =
        placeNow === place ? { messages, gone } : { place: view.place, messages, gone };
      sent = now;
      place = placeNow;
      write(response, change);
    },
    end: () => response.end(),
  };
}

function write(response: ServerResponse, change: Change): void {
  const isEmpty =
    change.place === undefined && change.messages.length === 0 && change.gone.length === 0;
  if (!isEmpty) response.write(`data: ${JSON.stringify(change)}\n\n`);
}
