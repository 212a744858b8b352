import type { WriterRequest } from '../../../src/answering/writer.ts';
import { queryTerms } from '../../../src/retrieval/query-terms.ts';
import { testQuestion } from '../../support/test-question.ts';
import { testEvidence, type HitFields } from '../evidence.ts';

/** A request as a writer gets it; all words of the question weigh the same. */
export function writerRequest(
  query: string,
  hits: readonly HitFields[],
  fields: Partial<WriterRequest> = {},
): WriterRequest {
  const question = testQuestion(query);
  return {
    question,
    terms: queryTerms(query, question.language, ['en', 'nl']).map((term) => ({
      ...term,
      frequency: 1,
      period: null,
      related: new Map(),
      weight: 1,
    })),
    evidence: testEvidence(...hits),
    today: '2025-06-01',
    detail: 'normal',
    coverage: { first: '2024-08-21', last: '2025-05-02' },
    ...fields,
  };
}
