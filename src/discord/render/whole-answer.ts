import type { Answer, Citation } from '../../answering/answer.ts';
import { visibleLine, visibleText } from '../wording/visible-text.ts';
import { citationDate, outletName, searchedParts } from '../wording/wording.ts';
import { safeUrl } from './link.ts';

/** The whole of an answer with every quote, as a text file for what does not fit in a message. */
export function wholeAnswer(answer: Answer): string {
  return [
    `# ${visibleLine(answer.question)}`,
    visibleText(answer.answer),
    ...(answer.status === 'abstained' ? [] : answer.citations.map(source)),
    `Searched: ${searchedParts(answer.searched).map(visibleLine).join(' · ')}`,
    ...answer.notes.map(visibleLine),
  ]
    .join('\n\n')
    .concat('\n');
}

function source(citation: Citation): string {
  const facts = [
    `[${citation.n}] ${visibleLine(outletName(citation.outlet, citation.outletSource))}`,
    citationDate(citation),
    visibleLine(citation.headline),
    ...(citation.via.length === 0 ? [] : [`via ${citation.via.map(visibleLine).join(', ')}`]),
    ...(citation.alsoCarriedBy.length === 0
      ? []
      : [`also carried by ${citation.alsoCarriedBy.map(visibleLine).join(', ')}`]),
  ];
  const url = safeUrl(citation.url);
  return [
    facts.join(' · '),
    `> ${visibleLine(citation.quote)}`,
    ...(url === null ? [] : [url]),
  ].join('\n');
}
