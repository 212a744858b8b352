import type { Question } from '../../src/retrieval/question.ts';

/** A question of which nothing was understood. */
export function testQuestion(text: string, fields: Partial<Question> = {}): Question {
  return {
    text,
    standalone: text,
    query: text,
    language: 'en',
    filter: {},
    kind: 'fact',
    understood: [],
    outlets: [],
    isAboutNow: false,
    currentOn: null,
    entities: [],
    index: null,
    dropped: [],
    undone: [],
    ...fields,
  };
}
