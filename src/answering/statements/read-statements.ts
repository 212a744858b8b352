import type { Hit } from '../../retrieval/hit.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';
import { contextOf } from '../evidence-context.ts';
import { orderEvidence } from '../order-evidence.ts';
import { sentenceCandidates } from '../writers/sentence-candidates.ts';
import type { Statement } from './statement.ts';
import { topicShare } from './topic-share.ts';

/** The statements of passages, by date, article and place; each with how near it is to a topic. */
export function readStatements(
  hits: readonly Hit[],
  terms: readonly SearchTerm[],
): readonly Statement[] {
  return sentenceCandidates(orderEvidence(hits)).map(({ evidence, text, start, end, before }) => {
    const { hit } = evidence;
    const { article, passage } = hit;
    const around = `${before}\n${text}\n${contextOf(article)}`;
    return {
      hit,
      text,
      start: passage.start + start,
      end: passage.start + end,
      before,
      share: topicShare(terms, text, article.language),
      around: topicShare(terms, around, article.language),
    };
  });
}
