import { asObjects, asText, type JsonObject } from '../discord/json.ts';
import { performAct, type Outcome } from './api.ts';

export interface Channel {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What is open in the page. */
export interface App {
  me: string;
  channelId: string;
  locale: string;
  guild: string;
  botId: string;
  people: readonly Person[];
  channels: readonly Channel[];
  commands: readonly JsonObject[];
  typing: readonly string[];
  replyTo: JsonObject | null;
  /** By id, oldest first. */
  readonly messages: Map<string, JsonObject>;
  /** Ephemeral messages that were put away. */
  readonly dismissed: Set<string>;
  /** Does something as the person whose place one has taken, in the open channel. */
  act(what: JsonObject): Promise<Outcome>;
  /** Draws everything anew. */
  refresh: () => void;
  /** Shows a form, and the message of an error. */
  onOutcome: (outcome: Outcome) => void;
}

export function createApp(): App {
  const app: App = {
    me: '',
    channelId: '',
    locale: 'en-US',
    guild: '',
    botId: '',
    people: [],
    channels: [],
    commands: [],
    typing: [],
    replyTo: null,
    messages: new Map(),
    dismissed: new Set(),
    async act(what) {
      const { me: as, channelId, locale } = app;
      const outcome = await performAct({ as, channelId, locale, ...what });
      app.onOutcome(outcome);
      return outcome;
    },
    refresh: () => undefined,
    onOutcome: () => undefined,
  };
  return app;
}

/** Takes over what the server says of the place. */
export function setPlace(app: App, place: JsonObject): void {
  app.guild = asText(place.guild) ?? '';
  app.botId = asText(place.botId) ?? '';
  app.people = asObjects(place.people).map(({ id, name, role }) => ({
    id: String(id),
    name: String(name),
    role: String(role),
  }));
  app.channels = asObjects(place.channels).map(({ id, kind, name, parentId }) => ({
    id: String(id),
    kind: String(kind),
    name: String(name),
    parentId: asText(parentId),
  }));
  app.commands = asObjects(place.commands);
  app.typing = Array.isArray(place.typing) ? place.typing.map(String) : [];
  const isHere = app.channels.some(({ id }) => id === app.channelId);
  if (!isHere) app.channelId = app.channels[0]?.id ?? '';
}

export function channelTitle({ kind, name }: Channel): string {
  return kind === 'dm' ? `@${name}` : kind === 'thread' ? name : `#${name}`;
}
