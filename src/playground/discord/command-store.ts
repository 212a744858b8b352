import { isDeepStrictEqual } from 'node:util';
import { asObjects, asText, type JsonObject } from './json.ts';
import { IDS } from './world.ts';

/** Registered application commands, by scope: a guild's id, or `null` for global ones. */
export class CommandStore {
  readonly #scopes = new Map<string | null, readonly JsonObject[]>();
  readonly #nextId: () => string;

  constructor(nextId: () => string) {
    this.#nextId = nextId;
  }

  list(scope: string | null): readonly JsonObject[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Replaces the whole set. A command of the same name and type keeps its id, and its version if nothing changed. */
  replace(scope: string | null, payloads: readonly JsonObject[]): readonly JsonObject[] {
    const commands = payloads.map((payload) => this.#register(scope, payload));
    this.#scopes.set(scope, commands);
    return commands;
  }

  /** Adds one command, or replaces the one of the same name and type. */
  upsert(scope: string | null, payload: JsonObject): { command: JsonObject; created: boolean } {
    const before = this.#same(scope, payload);
    const command = this.#register(scope, payload);
    const others = this.list(scope).filter((other) => other !== before);
    this.#scopes.set(scope, [...others, command]);
    return { command, created: before === undefined };
  }

  /** The command that a person in this guild (or DM) sees under this name: the guild's own one wins. */
  find(name: string, type: number, guildId: string | null): JsonObject | undefined {
    const visible = [...(guildId === null ? [] : this.list(guildId)), ...this.list(null)];
    return visible.find((command) => command.name === name && command.type === type);
  }

  #register(scope: string | null, payload: JsonObject): JsonObject {
    const before = this.#same(scope, payload);
    const id = asText(before?.id) ?? this.#nextId();
    const unchanged = this.#filled(scope, payload, id, before?.version);
    return isDeepStrictEqual(unchanged, before)
      ? unchanged
      : this.#filled(scope, payload, id, this.#nextId());
  }

  #filled(scope: string | null, payload: JsonObject, id: string, version: unknown): JsonObject {
    const place =
      scope === null
        ? { dm_permission: true, contexts: null, integration_types: [0] }
        : { guild_id: scope };
    return {
      id,
      application_id: IDS.application,
      version,
      default_member_permissions: null,
      type: 1,
      name_localizations: null,
      description: '',
      description_localizations: null,
      nsfw: false,
      ...place,
      ...payload,
      ...('options' in payload ? { options: asObjects(payload.options).map(fillOption) } : {}),
    };
  }

  #same(scope: string | null, { name, type }: JsonObject): JsonObject | undefined {
    return this.list(scope).find((other) => other.name === name && other.type === (type ?? 1));
  }
}

/** A command as it is listed without `with_localizations=true`: the dictionaries of localisations are left out. */
export function withoutLocalizations(item: JsonObject): JsonObject {
  const kept = Object.entries(item).filter(([key]) => !key.endsWith('_localizations'));
  const fields = kept.map(([key, value]): [string, unknown] =>
    key === 'options' || key === 'choices'
      ? [key, asObjects(value).map(withoutLocalizations)]
      : [key, value],
  );
  return Object.fromEntries(fields);
}

/** An option as Discord sends it back: `required` and `autocomplete` only when they are true. */
function fillOption(option: JsonObject): JsonObject {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(Array.isArray(options) ? { options: asObjects(options).map(fillOption) } : {}),
    ...(Array.isArray(choices) ? { choices: asObjects(choices).map(fillChoice) } : {}),
  };
}

function fillChoice(choice: JsonObject): JsonObject {
  return { name_localizations: null, ...choice };
}
