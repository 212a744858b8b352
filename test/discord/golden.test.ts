import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { CheckedStatement } from '../../src/answering/check/verdict.ts';
import type { Comparison } from '../../src/answering/compare/comparison.ts';
import type { Reply } from '../../src/discord/command.ts';
import { LOOKS } from '../../src/discord/render/draw.ts';
import { renderFailure } from '../../src/discord/render/failure.ts';
import type { Payload } from '../../src/discord/render/payload.ts';
import { renderReply } from '../../src/discord/render/reply.ts';
import { renderStage } from '../../src/discord/render/stage.ts';
import { ENGLISH } from '../../src/localisation/words.ts';
import { bodyOf } from './render/payload-of.ts';
import {
  abstention,
  sampleAnswer,
  sampleCitation,
  sampleEntry,
  SAMPLE_SEARCH,
  SAMPLE_SOURCES,
  SAMPLE_TIMELINE,
} from './samples.ts';

const { searched } = sampleAnswer();

const COMPARISON: Comparison = {
  topic: 'ferry line',
  outlets: [
    {
      outlet: 'Harbour Gazette',
      status: 'reported',
      articles: 12,
      onTopic: 1,
      first: '2024-03-05',
      last: '2024-03-05',
      claims: [{ text: 'The ferry line will close on 1 April.', citations: [1] }],
    },
    {
      outlet: 'Tide Times',
      status: 'silent',
      articles: 2,
      onTopic: 0,
      first: null,
      last: null,
      claims: [],
    },
  ],
  disagreements: [],
  citations: [sampleCitation()],
  searched,
  nearest: [],
  articles: [],
  notes: [],
  edition: 'sample',
};

const CHECK: CheckedStatement = {
  statement: 'The ferry line will close in April.',
  verdict: 'supported',
  supports: [1],
  contradicts: [],
  alleges: [],
  citations: [sampleCitation()],
  sources: { supports: 1, contradicts: 0, alleges: 0 },
  nearest: [],
  notes: [],
  searched,
  edition: 'sample',
};

const REPLIES: Readonly<Record<string, Reply>> = {
  answer: { kind: 'answer', answer: sampleAnswer() },
  partial: {
    kind: 'answer',
    answer: sampleAnswer({ status: 'partial', checked: { written: 2, kept: 1 } }),
  },
  abstained: { kind: 'answer', answer: abstention() },
  sources: { kind: 'sources', outlet: null, sources: SAMPLE_SOURCES },
  article: {
    kind: 'article',
    view: {
      article: sampleEntry(),
      begins: ['The ferry line will close on 1 April.'],
      copies: [sampleEntry({ id: 'tide/2', outlet: 'Tide Times' })],
      related: [{ kind: 'corrects', direction: 'from', article: sampleEntry({ id: 'g/3' }) }],
    },
  },
  latest: { kind: 'latest', outlet: null, articles: SAMPLE_SOURCES.articles },
  timeline: { kind: 'timeline', timeline: SAMPLE_TIMELINE },
  compare: { kind: 'comparison', comparison: COMPARISON },
  check: { kind: 'check', check: CHECK },
  search: { kind: 'search', query: 'ferry line', result: SAMPLE_SEARCH },
  help: { kind: 'help', sources: SAMPLE_SOURCES },
};

const context = {
  answerId: 'abcdefghijk',
  askedId: 'abcdefghijk',
  options: { outlet: 'Harbour Gazette', after: '2024' },
  commands,
  locale: 'en-US',
  words: ENGLISH,
};

const PAYLOADS: readonly (readonly [string, Payload])[] = [
  ...Object.entries(REPLIES).map(([name, reply]) => [name, renderReply(reply, context)] as const),
  ['error', renderFailure({ text: 'It broke.', canRetry: true }, 'abcdefghijk', ENGLISH)],
  ['stage', renderStage({ stage: 'searching', articles: 1204 }, ENGLISH, 'abcdefghijk')],
];

test.each(
  LOOKS.flatMap((look) => PAYLOADS.map(([name, payload]) => [name, look, payload] as const)),
)('%s as %s is as it was looked at', async (name, look, payload) => {
  const json = `${JSON.stringify(bodyOf(payload, look), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`golden/${name}.${look}.json`);
});
