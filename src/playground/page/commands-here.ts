import { asObject, asObjects, asText, type JsonObject } from '../discord/json.ts';
import type { App } from './app.ts';
import { CommandPlace, MANAGE_GUILD, OptionKind } from './numbers.ts';

/** The commands of this kind that this person sees in the open channel, as Discord's client shows them. */
export function commandsHere(app: App, kind: number): readonly JsonObject[] {
  const isDm = app.channels.find(({ id }) => id === app.channelId)?.kind === 'dm';
  const moderates = app.people.find(({ id }) => id === app.me)?.role === 'moderator';
  return app.commands.filter((command) => {
    const { type, contexts, default_member_permissions: wanted } = command;
    const place = isDm ? CommandPlace.BotDm : CommandPlace.Guild;
    const fitsPlace = !Array.isArray(contexts) || contexts.includes(place);
    const needs = BigInt(asText(wanted) ?? '0');
    return type === kind && fitsPlace && (moderates || isDm || (needs & MANAGE_GUILD) === 0n);
  });
}

/** A command that can be used, by its whole name: those that consist of subcommands, by each of these. */
export interface UsableCommand {
  /** Names as they are registered: `admin status`. */
  readonly name: string;
  /** The same in the person's language. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly JsonObject[];
}

export function usableCommands(app: App, command: JsonObject): readonly UsableCommand[] {
  const options = asObjects(command.options);
  const subcommands = options.filter(
    ({ type }) => type === OptionKind.Subcommand || type === OptionKind.SubcommandGroup,
  );
  const name = asText(command.name) ?? '';
  const shown = localized(app, command, 'name');
  const description = localized(app, command, 'description');
  if (subcommands.length === 0) return [{ name, shown, description, options }];
  return subcommands
    .flatMap((subcommand) => usableCommands(app, subcommand))
    .map((each) => ({ ...each, name: `${name} ${each.name}`, shown: `${shown} ${each.shown}` }));
}

/** A name or description in the person's language, where the bot gave one. */
export function localized(app: App, item: JsonObject, key: 'name' | 'description'): string {
  const dictionary = asObject(item[`${key}_localizations`]);
  return asText(dictionary[app.locale]) ?? asText(item[key]) ?? '';
}
