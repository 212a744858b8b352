import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedSet } from '../../src/evaluation/retrieval/named-sets.ts';
import type {
  ArticleReference,
  EvaluationQuestion,
} from '../../src/evaluation/retrieval/question.ts';
import { readQuestions } from '../../src/evaluation/retrieval/read-questions.ts';
import { resolveRelevant } from '../../src/evaluation/retrieval/resolve-relevant.ts';
import { testArticle } from '../support/edition-contract.ts';
import { sharedPath } from '../support/shared.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function questionsFile(...lines: readonly (object | string)[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return join(writeFiles(temporaryFolder(), { 'q.jsonl': text.join('\n') }), 'q.jsonl');
}

describe('readQuestions()', () => {
  test('reads a question with everything it may have', async () => {
    const path = questionsFile(
      {
        id: 7,
        question: 'Who sails?',
        type: 'single-fact',
        language: 'en',
        asOf: '2025-06-01',
        outlets: ['Island Echo'],
        after: '2025',
        history: [{ question: 'Which ferry?' }],
        relevant: ['captain', { headline: 'Ferry', published: '2025-01-06' }, ['mate', 'cook']],
      },
      '',
      { id: 'b', question: 'And?', filter: { language: 'nl' }, articles: ['x', 'y'] },
      { id: 'c', question: 'Nothing?', articles: [], answerable: false },
    );
    const [first, second, third] = await readQuestions(path);
    expect(first).toMatchObject({
      id: '7',
      asOf: '2025-06-01',
      filter: { outlets: ['Island Echo'], after: '2025' },
      history: [{ question: 'Which ferry?', answer: '' }],
      relevant: [['captain'], [{ headline: 'Ferry', published: '2025-01-06' }], ['mate', 'cook']],
    });
    expect(second).toMatchObject({ filter: { language: 'nl' }, relevant: [['x', 'y']] });
    expect(third?.relevant).toEqual([]);
  });

  test.each([
    [
      'no article',
      [{ id: 'a', question: 'Who?' }],
      /line 1 is not .*"relevant".*\n.*relevant: missing/,
    ],
    [
      'no JSON',
      [{ id: 'a', question: 'Who?', relevant: [] }, 'oops'],
      /line 2 is.*\n.*is not JSON/,
    ],
    ['no question', [{ id: 'a', relevant: [] }], /line 1 is not .*\n.*question: /],
    ['no day', [{ id: 'a', question: 'Who?', asOf: 'today', relevant: [] }], /asOf: write a day/],
    [
      'no date',
      [{ id: 'a', question: 'Who?', after: '2021-13', relevant: [] }],
      /after: write 2021/,
    ],
    ['nothing', [], /is empty: each line has to be a question/],
    ['one id twice', [1, 1].map((id) => ({ id, question: 'Who?', relevant: [] })), /the id "1"/],
  ])('refuses a file with %s', async (_, lines, message) => {
    await expect(readQuestions(questionsFile(...lines))).rejects.toThrow(message);
  });

  test('says when there is no file', async () => {
    await expect(readQuestions('none.jsonl')).rejects.toThrow(/Cannot read none\.jsonl/);
  });
});

describe('resolveRelevant()', () => {
  const entry = (
    id: string,
    headline: string,
    published: string | null,
    outlet: string | null,
  ) => ({
    ...testArticle({ id, headline, published, outlet }),
    leadId: id,
    links: [],
  });
  const articles = [
    entry('a', 'The Ferry Sails', '2025-06-14', 'Island Echo'),
    entry('b', 'The ferry sails', '2025-06-15', 'Strandline'),
    entry('c', "The ferry's sails", null, null),
  ];
  const question = (reference: ArticleReference): EvaluationQuestion => ({
    id: 'q',
    question: 'Who?',
    type: null,
    language: null,
    asOf: undefined,
    filter: {},
    history: [],
    relevant: [[reference]],
  });

  test.each([
    ['an id', 'b', ['b']],
    ['a headline in any case', { headline: 'the  ferry sails' }, ['a', 'b']],
    ['an escaped headline', { headline: 'The ferry&#039;s sails' }, ['c']],
    ['headline and date', { headline: 'The ferry sails', published: '2025-06-15' }, ['b']],
    ['headline and outlet', { headline: 'The ferry sails', outlet: 'The Island Echo' }, ['a']],
  ])('finds articles by %s', (_, reference, ids) => {
    const [found] = resolveRelevant([question(reference)], articles).get('q') ?? [];
    expect([...(found ?? [])]).toEqual(ids);
  });

  test('refuses a question on an article that is not there', () => {
    expect(() => resolveRelevant([question('d')], articles)).toThrow(/question q: "d"/);
  });
});

describe('namedSet()', () => {
  test.each([
    ['meantime', ['meantime-en', 'meantime-nl'], 240],
    ['ntrex', ['ntrex-en', 'ntrex-nl'], 246],
    ['query-filters', ['query-filters'], 200],
  ] as const)('prepares %s', async (name, parts, questions) => {
    const set = await namedSet(name, sharedPath('eval'));
    expect(set.parts.map((part) => part.name)).toEqual(parts);
    for (const part of set.parts) expect(part.questions).toHaveLength(questions);
  });

  test('makes an article of all evidence of one headline and date', async () => {
    const folder = temporaryFolder();
    const fact = (headline: string, published: string, text: string) => ({
      outlet: 'The Gull',
      published,
      headline,
      fact: text,
    });
    const lines = [
      {
        id: '1',
        question: 'One?',
        type: 'inference_query',
        evidence: [fact('A', '2023-01-01', 'First.'), fact('B', '2023-01-01', 'Second.')],
      },
      {
        id: '2',
        question: 'Two?',
        type: 'temporal_query',
        evidence: [fact('A', '2023-01-01', 'Third.'), fact('A', '2023-01-02', 'Fourth.')],
      },
    ].map((line) => JSON.stringify(line));
    writeFiles(folder, { 'query-filters/questions.jsonl': lines.join('\n') });
    const { parts } = await namedSet('query-filters', folder);
    const [part] = parts;
    expect(part?.coverage).toMatchObject({
      lines: [
        { id: 'evidence-1', headline: 'A', published: '2023-01-01', body: 'First.\nThird.' },
        { id: 'evidence-2', headline: 'B', body: 'Second.' },
        { id: 'evidence-3', headline: 'A', published: '2023-01-02', body: 'Fourth.' },
      ],
    });
    expect(part?.questions.map(({ relevant }) => relevant)).toEqual([
      [['evidence-1'], ['evidence-2']],
      [['evidence-1'], ['evidence-3']],
    ]);
  });
});
