import { z } from 'zod';
import {
  COMMAND_TEXTS,
  type CommandTexts,
} from '../../localisation/command-texts/command-texts.ts';

/** Discord knows two kinds of Spanish. */
const TEXTS: readonly (readonly [locale: string, texts: CommandTexts])[] = [
  ['nl', COMMAND_TEXTS.nl],
  ['de', COMMAND_TEXTS.de],
  ['fr', COMMAND_TEXTS.fr],
  ['es-ES', COMMAND_TEXTS.es],
  ['es-419', COMMAND_TEXTS.es],
];

const choiceSchema = z.looseObject({ name: z.string() });
const nodeSchema = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  options: z.array(z.unknown()).optional(),
  choices: z.array(choiceSchema).optional(),
});

/** A command with its names and descriptions in every language, down to the choices of its options. */
export function localiseCommand(data: unknown, above: readonly string[] = []): unknown {
  const { options, choices, ...node } = nodeSchema.parse(data);
  const path = [...above, node.name];
  const describe = ({ descriptions }: CommandTexts): string | undefined =>
    descriptions[path.join(' ')] ?? descriptions[`* ${node.name}`];
  return {
    ...node,
    name_localizations: localisations(({ names }) => names[node.name]),
    ...(node.description && { description_localizations: localisations(describe) }),
    ...(options && { options: options.map((option) => localiseCommand(option, path)) }),
    ...(choices && {
      choices: choices.map((choice) => ({
        ...choice,
        name_localizations: localisations((texts) => texts.choices[choice.name]),
      })),
    }),
  };
}

function localisations(textOf: (texts: CommandTexts) => string | undefined) {
  const known = TEXTS.flatMap(([locale, texts]) => {
    const text = textOf(texts);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}
