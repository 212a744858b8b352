import { commandText } from '../../localisation/command-texts/command-texts.ts';
import type { Words } from '../../localisation/words.ts';
import type { Command, Reply } from '../command.ts';
import { helpText } from '../wording/help-text.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

type Help = Extract<Reply, { kind: 'help' }>;

interface HelpContext {
  readonly commands: readonly Command[];
  readonly words: Words;
}

/** What Dateline does and how to ask it; to a greeting or thanks, in short. */
export function renderHelp({ sources, said }: Help, { commands, words }: HelpContext): Payload {
  const isShort = said === 'hello' || said === 'thanks';
  const list = commands.map(({ data }) => {
    const { name, description } = commandText(data, words.locale);
    return `**/${name}** ${description}`;
  });
  return layOut({
    accent: ACCENTS.grey,
    sections: [
      helpText(sources, said, words),
      isShort ? '' : list.join('\n'),
      words.t('help.ways'),
    ],
  });
}
