import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatCustomId, parseCustomId } from '../../src/discord/interactions/custom-id.ts';
import { fitBody, MAX_MESSAGE_CHARS } from '../../src/discord/render/budget.ts';
import { renderNotice, renderOwnLine } from '../../src/discord/render/notice.ts';
import { renderSearch } from '../../src/discord/render/search.ts';
import { LOOKS } from '../../src/discord/render/draw.ts';
import { ENGLISH } from '../../src/localisation/words.ts';
import { findViolations } from '../../src/playground/discord/payload-limits.ts';
import { commands } from '../../commands/index.ts';
import { SAMPLE_SEARCH } from '../discord/samples.ts';
import { bodyOf } from '../discord/render/payload-of.ts';
import { law } from './cases.ts';
import { damaged, nastyText } from './nasty.ts';

const CONTEXT = {
  answerId: null,
  askedId: 'abcdefghijk',
  page: 0,
  commands,
  locale: 'en',
  words: ENGLISH,
};

/** What Discord acts on wherever it stands. */
const WORKING =
  /<(?:@[!&]?|#|a?:\w+:|t:|id:)\w|@(?:everyone|here)|\]\(|https?:\/\/|(?<!\\)(?:\\\\)*[*_~|`]/i;

describe('whatever is shown in Discord', () => {
  law(
    'is within its limits, in either look',
    fc.tuple(nastyText, nastyText),
    ([query, name]) => {
      const hits = SAMPLE_SEARCH.hits.map((hit) => ({
        ...hit,
        article: { ...hit.article, headline: name, outlet: query },
        passage: { ...hit.passage, text: name + query },
      }));
      const payloads = [
        renderSearch(query, { ...SAMPLE_SEARCH, hits }, CONTEXT),
        renderNotice(query),
        renderOwnLine(fitBody(name, MAX_MESSAGE_CHARS).text || 'x'),
      ];
      for (const payload of payloads)
        for (const look of LOOKS)
          expect(findViolations(bodyOf(payload, look), 'message')).toEqual([]);
    },
    1 / 2,
  );

  law(
    'of others has no syntax that works, and fits',
    fc.tuple(nastyText, nastyText, fc.integer({ min: 1, max: 4000 })),
    ([a, b, most]) => {
      const { text } = fitBody(`${a} @every\u200bone ${b}`, most);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).not.toMatch(WORKING);
    },
  );
});

describe('whatever comes as a custom id', () => {
  const ids = ['v1:passage:abcdefghijk:1', 'v1:delete:abcdefghijk:', 'v1:page:abcdefghijk:12'];
  law(
    'is one that could have been made, to the letter, or none',
    fc.oneof(damaged(ids), nastyText),
    (text) => {
      const id = parseCustomId(text);
      if (id === null) return;
      expect(formatCustomId(id)).toBe(text);
      expect(text.length).toBeLessThanOrEqual(100);
    },
  );
});
