import type { Answer, Citation } from '../../src/answering/answer.ts';
import type { SearchResult, Sources } from '../../src/answering/dateline.ts';
import type { Timeline } from '../../src/answering/timeline/timeline.ts';
import { NO_TIME } from '../../src/answering/time/answer-time.ts';
import type { ArticleEntry } from '../../src/edition/edition.ts';
import { NO_USAGE } from '../../src/models/usage.ts';

/** A citation of an invented article about an invented ferry. */
export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    articleId: 'gazette/ferry',
    headline: 'Ferry line to close in spring',
    outlet: 'Harbour Gazette',
    outletSource: 'given',
    published: '2024-03-05',
    publishedSource: 'given',
    notBefore: null,
    url: 'https://gazette.example/ferry',
    language: 'en',
    quote: 'The ferry line will close on 1 April.',
    start: 20,
    end: 57,
    passage: 'The council voted. The ferry line will close on 1 April. Staff were told by letter.',
    event: null,
    via: [],
    alsoCarriedBy: [],
    ...changes,
  };
}

export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    question: 'When will the ferry line close?',
    answer:
      'On 5 March 2024, Harbour Gazette reported that the ferry line will close on 1 April [1].',
    claims: [{ text: 'The ferry line will close on 1 April', citations: [1], translatedFrom: [] }],
    citations: [sampleCitation()],
    searched: {
      query: 'When will the ferry line close?',
      outlets: [],
      after: null,
      before: null,
      language: null,
      undatedExcluded: 0,
    },
    disagreements: [],
    corrections: [],
    sources: [{ name: 'Harbour Gazette', outlets: ['Harbour Gazette'], citations: [1] }],
    time: { asOf: null, newest: '2024-03-05', undated: 0, isOld: false },
    nearest: [],
    checked: { written: 1, kept: 1 },
    notes: [],
    edition: 'sample',
    embedder: 'builtin',
    writer: 'extractive',
    usage: NO_USAGE,
    language: 'en',
    timingsMs: {},
    ...changes,
  };
}

export function abstention(changes: Partial<Answer> = {}): Answer {
  return sampleAnswer({
    status: 'abstained',
    answer: 'The coverage does not say who painted the ferry.',
    claims: [],
    citations: [],
    sources: [],
    time: NO_TIME,
    nearest: [
      {
        articleId: 'gazette/ferry',
        headline: 'Ferry line to close in spring',
        outlet: 'Harbour Gazette',
        published: '2024-03-05',
      },
    ],
    checked: { written: 0, kept: 0 },
    ...changes,
  });
}

export function sampleEntry(changes: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id: 'gazette/ferry',
    path: 'gazette/ferry.txt',
    headline: 'Ferry line to close in spring',
    outlet: 'Harbour Gazette',
    outletSource: 'given',
    published: '2024-03-05',
    publishedSource: 'given',
    notBefore: null,
    updated: null,
    url: 'https://gazette.example/ferry',
    language: 'en',
    languageConfidence: 1,
    kind: null,
    authors: [],
    notes: [],
    leadId: 'gazette/ferry',
    links: [],
    ...changes,
  };
}

export const SAMPLE_SOURCES: Sources = {
  outlets: [
    outlet('Harbour Gazette', 12, 'en'),
    outlet('Het Havenblad', 3, 'nl'),
    outlet('Tide Times', 2, 'en'),
    outlet(null, 1, 'en'),
  ],
  articles: [
    sampleEntry(),
    sampleEntry({
      id: 'tide/1',
      headline: 'Old ferry sold',
      outlet: 'Tide Times',
      published: '2023',
    }),
  ],
  passages: 31,
  edition: 'sample',
  indexedAt: '2026-11-20T08:00:00.000Z',
};

export const SAMPLE_SEARCH: SearchResult = {
  hits: [
    {
      rank: 1,
      passage: {
        label: 1,
        id: 'gazette/ferry#0',
        articleId: 'gazette/ferry',
        ordinal: 0,
        start: 0,
        end: 37,
        text: 'The ferry line will close on 1 April.',
        credits: [],
      },
      article: sampleEntry(),
      score: 0.9,
      similarity: 0.8,
      lexical: 3,
      alsoCarriedBy: [],
    },
  ],
  searched: { ...sampleAnswer().searched, query: 'ferry line' },
  notes: [],
  edition: 'sample',
};

function outlet(name: string | null, articles: number, language: string) {
  return {
    outlet: name,
    articles,
    undated: name === null ? 1 : 0,
    first: '2023',
    last: '2024-03-05',
    languages: [language],
  };
}

export const SAMPLE_TIMELINE: Timeline = {
  topic: 'ferry line',
  events: [
    {
      date: '2024-04-01',
      text: 'The ferry line will close on 1 April.',
      citations: [1],
      knownBy: 'resolved',
      dateText: 'on 1 April',
      until: null,
      planned: true,
      published: '2024-03-05',
      alsoReportedBy: ['Tide Times'],
      corrects: [],
    },
  ],
  undated: [{ text: 'The crew were told by letter.', citations: [1], alsoReportedBy: [] }],
  citations: [sampleCitation()],
  searched: { ...sampleAnswer().searched, query: 'ferry line' },
  nearest: [],
  articles: [],
  notes: [],
  edition: 'sample',
};
