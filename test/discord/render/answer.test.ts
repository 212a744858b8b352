import { describe, expect, test } from 'vitest';
import { citationLines } from '../../../src/discord/render/citation-line.ts';
import { renderAnswer } from '../../../src/discord/render/answer.ts';
import { ACCENTS } from '../../../src/discord/render/payload.ts';
import { wholeAnswer } from '../../../src/discord/render/whole-answer.ts';
import { ENGLISH } from '../../../src/localisation/words.ts';
import { findViolations } from '../../../src/playground/discord/payload-limits.ts';
import { abstention, sampleAnswer, sampleCitation } from '../samples.ts';
import { bodyOf, menuOf, textOf } from './payload-of.ts';

const EVENT = {
  date: '2024-03-02',
  until: null,
  text: 'on Saturday',
  knownBy: 'resolved',
  isPlanned: false,
  isOfSaying: false,
} as const;

const context = { answerId: 'abc123', reader: { words: ENGLISH, language: 'en' } };

describe('renderAnswer()', () => {
  test('shows the answer, its sources, how it was searched and a menu of passages', () => {
    const payload = renderAnswer(sampleAnswer(), context);
    expect(textOf(payload)).toBe(
      [
        'On 5 March 2024, Harbour Gazette reported that the ferry line will close on 1 April [1].',
        '-# [1] **Harbour Gazette** · 5 Mar 2024 · [Ferry line to close in spring](https://gazette.example/ferry)',
        '-# As of 5 Mar 2024 · 1 article from 1 outlet · 1 of 1 claim checked against the text\n' +
          '-# Searched: When will the ferry line close?',
      ].join('\n\n'),
    );
    expect(menuOf(payload)).toEqual([
      {
        label: '[1] Harbour Gazette · 5 Mar 2024',
        value: '1',
        description: 'Ferry line to close in spring',
      },
    ]);
    expect(payload.files).toEqual([]);
  });

  test.each([
    ['answered', ACCENTS.green],
    ['partial', ACCENTS.amber],
    ['abstained', ACCENTS.grey],
  ] as const)('marks %s by its colour', (status, accent) => {
    expect(renderAnswer(sampleAnswer({ status }), context).accent).toBe(accent);
  });

  test('marks old news on a question about now', () => {
    const time = { asOf: null, newest: '2019', undated: 0, isOld: true };
    expect(renderAnswer(sampleAnswer({ time }), context).accent).toBe(ACCENTS.amber);
  });

  test.each([
    [
      'the newest date, with what is undated and the day of asking',
      { time: { asOf: '2024-08-01', newest: '2024-03-05', undated: 2, isOld: false } },
      '-# As of 5 Mar 2024 (2 undated), asked as of 1 Aug 2024 · 1 article from 1 outlet',
    ],
    [
      'that no date is known',
      { time: { asOf: null, newest: null, undated: 1, isOld: false } },
      '-# As of an unknown date ·',
    ],
    [
      'copies as one source',
      { sources: [{ name: 'Strandline', outlets: ['Strandline', 'A', 'B'], citations: [1] }] },
      ' · 3 outlets, one source: Strandline ·',
    ],
    [
      'fewer sources than outlets',
      {
        sources: [
          { name: 'Strandline', outlets: ['Strandline', 'A'], citations: [1] },
          { name: 'B', outlets: ['B'], citations: [2] },
        ],
      },
      ' · 3 outlets, 2 sources ·',
    ],
  ])('says %s', (_, changes, expected) => {
    expect(textOf(renderAnswer(sampleAnswer(changes), context))).toContain(expected);
  });

  test.each([
    ['an undated article', { published: null }, '**Harbour Gazette** · undated ·'],
    [
      'an undated article with a bound',
      { published: null, notBefore: '2021-01-18' },
      '· undated, not before 18 Jan 2021 ·',
    ],
    ['a month', { published: '2021-01' }, '· Jan 2021 ·'],
    ['an unknown outlet', { outlet: null }, '**unknown outlet** ·'],
    [
      'an outlet read from the text',
      { outlet: 'E! News', outletSource: 'text' },
      '**E! News (named in the text)** ·',
    ],
    ['an originator', { via: ['Celeb*Dirty*Laundry'] }, ' · via *Celeb\\*Dirty\\*Laundry*'],
    ['copies', { alsoCarriedBy: ['Tide Times', 'Quay'] }, ' · also carried by Tide Times, Quay'],
    ['another language', { language: 'nl' }, ' · in Dutch'],
    ['the day of an event', { event: EVENT }, ' · “on Saturday” is 2 Mar 2024'],
    [
      'the days of an event',
      { event: { ...EVENT, until: '2024-03-03' } },
      ' · “on Saturday” is 2–3 Mar 2024',
    ],
    [
      'an address that is no link',
      { url: 'javascript:alert(1)' },
      '· Ferry line to close in spring',
    ],
    ['a headline with brackets', { headline: '[Video] [x](y)' }, '[(Video) (x)\\(y)](https://'],
  ])('shows %s in its source line', (_, changes, expected) => {
    const answer = sampleAnswer({ citations: [sampleCitation(changes)] });
    expect(textOf(renderAnswer(answer, context))).toContain(expected);
  });

  test('shows how it was understood', () => {
    const searched = {
      query: 'ferry',
      outlets: ['E! News'],
      after: '2021-01',
      before: '2021-01',
      language: 'nl',
      undatedExcluded: 2,
    };
    expect(textOf(renderAnswer(sampleAnswer({ searched }), context))).toContain(
      '-# Searched: ferry · Jan 2021 · E! News · in Dutch · 2 undated articles left out',
    );
  });

  test('says how many claims did not stand up', () => {
    const answer = sampleAnswer({ checked: { written: 5, kept: 4 } });
    expect(textOf(renderAnswer(answer, context))).toContain(
      '4 of 5 claims checked against the text, 1 left out',
    );
  });

  test('names the nearest articles under a refusal, and no sources', () => {
    const refused = abstention({ citations: [sampleCitation()] });
    const payload = renderAnswer(refused, context);
    expect(textOf(payload)).toContain(
      '-# Nearest in the coverage:\n-# **Harbour Gazette** · 5 Mar 2024 · Ferry line to close in spring',
    );
    expect(textOf(payload)).not.toContain('[1]');
    expect(menuOf(payload)).toEqual([]);
  });

  test('keeps the sources and cuts the answer at a sentence, with the whole of it attached', () => {
    const sentence =
      'The ferry line will close on 1 April, and nobody knows what comes after it [1]. ';
    const answer = sampleAnswer({
      answer: sentence.repeat(100).trim(),
      citations: [1, 2, 3].map((n) => sampleCitation({ n })),
    });
    const payload = renderAnswer(answer, context);
    const shown = textOf(payload);
    expect(shown).toContain('it [1].\n-# … the whole answer is in the attached file.');
    expect(shown).toContain('-# [1][2][3] **Harbour Gazette**');
    expect(shown.length).toBeGreaterThan(3000);
    expect(findViolations(bodyOf(payload), 'message')).toEqual([]);
    expect(wholeAnswer(answer, ENGLISH)).toContain(answer.answer);
    expect(payload.files[0]?.name).toBe('answer.md');
  });

  test('names an article once for several quotes, but not where they credit others', () => {
    const quotes = [{ n: 1 }, { n: 2, via: ['People'] }, { n: 3, articleId: 'other' }, { n: 4 }];
    const lines = citationLines(quotes.map(sampleCitation), { words: ENGLISH, language: 'en' });
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      '-# [1][4] **',
      '-# [2] **Har',
      '-# [3] **Har',
    ]);
  });

  test('leaves the menu out where the answer could not be kept', () => {
    expect(menuOf(renderAnswer(sampleAnswer(), { ...context, answerId: null }))).toEqual([]);
  });
});
