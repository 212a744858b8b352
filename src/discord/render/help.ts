import { commandText } from '../../localisation/command-texts/command-texts.ts';
import type { Sources } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import type { Command, Reply } from '../command.ts';
import { helpText } from '../wording/help-text.ts';
import { describeLoaded } from '../wording/wording.ts';
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
      `${helpText(sources, said, words)}\n-# ${loaded(sources, words)}`,
      isShort ? '' : list.join('\n'),
      words.t('help.ways'),
    ],
  });
}

function loaded(sources: Sources, words: Words): string {
  const seconds = Math.floor(Date.parse(sources.indexedAt) / 1000);
  return describeLoaded(sources, `<t:${seconds}:R>`, words);
}
