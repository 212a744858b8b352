import type { Answer, Citation } from '../../answering/answer.ts';
import type { Words } from '../../localisation/words.ts';
import { sayAll } from '../../localisation/say.ts';
import { answerText } from '../wording/answer-text.ts';
import { visibleLine, visibleText } from '../wording/visible-text.ts';
import { citationFacts } from '../wording/citation-facts.ts';
import { searchedParts } from '../wording/wording.ts';
import { safeUrl } from './link.ts';

/** The whole of an answer with every quote, as a text file for what does not fit in a message. */
export function wholeAnswer(answer: Answer, words: Words): string {
  const parts = searchedParts(answer.searched, words).map(visibleLine);
  return [
    `# ${visibleLine(answer.question)}`,
    visibleText(answerText(answer, words)),
    ...(answer.status === 'abstained' ? [] : answer.citations.map((each) => source(each, words))),
    words.t('searches.searched', { parts: parts.join(' · ') }),
    ...sayAll(answer.notes, answer.remarks, words).map(visibleLine),
  ]
    .join('\n\n')
    .concat('\n');
}

function source(citation: Citation, words: Words): string {
  const facts = citationFacts(citation, words);
  const url = safeUrl(citation.url);
  return [
    facts.join(' · '),
    `> ${visibleLine(citation.quote)}`,
    ...(url === null ? [] : [url]),
  ].join('\n');
}
