import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allCommands } from '../../../commands/index.ts';
import { comparableCommands } from '../../../src/discord/registration/comparable-command.ts';
import { localiseCommand } from '../../../src/discord/registration/localise-command.ts';
import { COMMAND_TEXTS } from '../../../src/localisation/command-texts/command-texts.ts';
import { TEXTS } from '../../../src/localisation/texts.ts';

const CODES = ['nl', 'de', 'fr', 'es-ES', 'es-419'];
/** Discord's rule for names of slash commands and options. */
const NAME = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

const byLocale = z.record(z.string(), z.string()).nullish();

interface Node {
  readonly type?: number | undefined;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly options: readonly Node[];
}

const nodeSchema: z.ZodType<Node> = z.object({
  type: z.number().optional(),
  name: z.string(),
  name_localizations: byLocale,
  description: z.string().optional(),
  description_localizations: byLocale,
  options: z.array(z.lazy(() => nodeSchema)).default([]),
});

/** A command, and all that is below it. */
function nodes(node: Node): Node[] {
  return [node, ...node.options.flatMap(nodes)];
}

const commands = allCommands.map(({ data }) => nodeSchema.parse(localiseCommand(data)));

describe.each(CODES)('localiseCommand() in %s', (code) => {
  test('names and describes every command and option, within the limits', () => {
    for (const { type, name, description, ...node } of commands.flatMap(nodes)) {
      const isMenu = type === 3 && description === undefined;
      const named = node.name_localizations?.[code] ?? '';
      expect(named, name).toMatch(isMenu ? /^.{1,32}$/ : NAME);
      if (description === undefined || description === '') continue;
      const said = node.description_localizations?.[code] ?? '';
      expect(said.length, `${name}: ${description}`).toBeGreaterThan(0);
      expect(said.length, name).toBeLessThanOrEqual(100);
    }
  });

  test('gives no two things beside each other one name', () => {
    const rows = [commands, ...commands.flatMap(nodes).map(({ options }) => options)];
    for (const row of rows) {
      const names = row.map((node) => node.name_localizations?.[code]);
      expect(new Set(names).size, names.join()).toBe(names.length);
    }
  });
});

test('commands named in a text are called as people see them', () => {
  const known = allCommands.map(({ data }) => data.name);
  for (const locale of ['nl', 'de', 'fr', 'es'] as const) {
    const { names } = COMMAND_TEXTS[locale];
    const own = new Set(known.map((name) => `/${names[name] ?? name}`));
    const said = Object.values(TEXTS[locale]).flatMap((room) => Object.values(room));
    const named = said.flatMap((text) => text.match(/(?<![\p{L}<])\/\p{L}+/gu) ?? []);
    expect(named.filter((name) => !own.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  }
});

test('localised commands are compared whole', () => {
  const [first] = allCommands;
  const localised = localiseCommand(first?.data);
  expect(comparableCommands([localised])).toBe(comparableCommands([localised]));
  expect(comparableCommands([localised])).not.toBe(comparableCommands([first?.data]));
});
