import { ApplicationCommandOptionType } from 'discord.js';
import { expect, test } from 'vitest';
import { admin } from '../../commands/admin.ts';
import { repositoryFile } from '../support/repository.ts';

interface Option {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly options?: readonly Option[];
}

/** `channels allow`, `status`: as they are typed. */
function subcommands(options: readonly Option[]): readonly string[] {
  return options.flatMap(({ name, type, options: below = [] }) =>
    type === ApplicationCommandOptionType.SubcommandGroup
      ? subcommands(below).map((each) => `${name} ${each}`)
      : [name],
  );
}

test("the moderators' page lists exactly the parts of /admin", () => {
  const rows = repositoryFile('docs/moderators.md').matchAll(/^\| `\/admin ([a-z -]+[a-z])/gm);
  const listed = [...rows].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(subcommands(admin.data.options ?? []).toSorted());
});
