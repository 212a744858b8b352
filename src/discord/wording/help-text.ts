import type { Sources } from '../../answering/dateline.ts';
import type { SmallTalk } from '../../language/small-talk.ts';
import type { Words } from '../../localisation/words.ts';
import { describeCoverage } from './wording.ts';

/** What Dateline does, behind a word for what someone said. */
export function helpText(sources: Sources, said: SmallTalk | undefined, words: Words): string {
  const what = words.t('help.what', { coverage: describeCoverage(sources, words) });
  return said === undefined ? what : `${words.t(`help.${said}`)} ${what}`;
}
