import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkedStatementSchema, type Verdict } from '../../src/answering/check/verdict.ts';
import { comparisonSchema } from '../../src/answering/compare/comparison.ts';
import type { Citation } from '../../src/answering/answer.ts';
import type { Dateline } from '../../src/answering/dateline.ts';
import { timelineSchema } from '../../src/answering/timeline/timeline.ts';
import { join } from 'node:path';
import { builtinFingerprint } from '../../embeddings/builtin-model.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { openEdition } from '../../src/edition/local/open-edition.ts';
import { openDateline } from '../../src/compose.ts';
import { createLog } from '../../src/logging/create-log.ts';
import { runIndex } from '../../src/indexing/run-index.ts';
import { loadConfig } from '../../src/config.ts';
import { compareEdtf } from '../../src/coverage/edtf.ts';
import { UserError } from '../../src/errors.ts';
import { ROOT } from '../support/repository.ts';
import { shareVectors } from '../support/shared-vectors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dataDir = shareVectors(temporaryFolder());
const asOf = '2025-10-01';
let dateline: Dateline;
let edition: Edition;

beforeAll(async () => {
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  await runIndex(config, { paths: [`${ROOT}articles`] });
  dateline = openDateline(config, createLog(config));
  const fingerprint = builtinFingerprint();
  edition = await openEdition(join(dataDir, 'editions', 'current'), { fingerprint });
}, 240_000);

afterAll(async () => {
  await dateline.close();
  await edition.close();
});

/** Every number is of a citation, every citation has a number, and its quote stands where it says. */
async function expectSound(citations: readonly Citation[], used: readonly number[]): Promise<void> {
  expect(citations.map(({ n }) => n)).toEqual(citations.map((_, index) => index + 1));
  expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual(citations.map(({ n }) => n));
  for (const { articleId, quote, start, end, outlet, published } of citations) {
    const article = await edition.article(articleId);
    expect(article?.body.slice(start, end)).toBe(quote);
    expect(article).toMatchObject({ outlet, published });
  }
}

describe('timeline()', () => {
  test.each(['the harbour wall', 'the strike', 'the name of the ferry', 'zeehonden', 'Crake'])(
    'of %s is in order, one citation each',
    async (topic) => {
      const timeline = await dateline.timeline({ topic, asOf });
      expect(timelineSchema.parse(structuredClone(timeline))).toEqual(timeline);
      const { events, undated, citations } = timeline;
      expect(events.length).toBeGreaterThan(1);
      await expectSound(
        citations,
        [...events, ...undated].flatMap((event) => event.citations),
      );
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted(compareEdtf));
      for (const event of [...events, ...undated]) expect(event.citations).toHaveLength(1);
      for (const { knownBy, date, published } of events)
        if (knownBy === 'published') expect(date).toBe(published);
    },
  );

  test('dates what happened by what the sentence says', async () => {
    const { events } = await dateline.timeline({ topic: 'the harbour wall', asOf });
    expect(events).toContainEqual(
      expect.objectContaining({
        date: '2024-12-08',
        published: '2024-12-09',
        knownBy: 'resolved',
        dateText: 'Sunday',
      }),
    );
    const planned = events.filter((event) => event.planned);
    expect(planned.length).toBeGreaterThan(0);
    for (const { date, published } of planned)
      expect(compareEdtf(date, published)).toBeGreaterThan(0);
  });

  test('lets a correction win', async () => {
    const { citations, events } = await dateline.timeline({ topic: 'cars on the new ferry', asOf });
    const quotes = citations.map(({ quote }) => quote).join('\n');
    expect(quotes).toContain('36 cars');
    expect(quotes).not.toContain('63 cars');
    expect(events.flatMap(({ corrects }) => corrects)).toContain(
      'kelderwick-courier/contract-awarded',
    );
  });

  test('stays within its filter, and names what is near where there is nothing', async () => {
    const filter = { outlets: ['Radio Eddermark'] };
    const { citations } = await dateline.timeline({ topic: 'the harbour wall', filter, asOf });
    expect(new Set(citations.map(({ outlet }) => outlet))).toEqual(new Set(filter.outlets));
    const nothing = await dateline.timeline({ topic: 'a bridge in Rotterdam', asOf });
    expect(nothing).toMatchObject({ events: [], undated: [], citations: [] });
    expect(nothing.nearest.length).toBeGreaterThan(0);
  });
});

describe('compare()', () => {
  test('finds who reported, who is silent, and where they do not agree', async () => {
    const topic = 'passengers on the first weekend';
    const outlets = ['Kelderwick Courier', 'Island Echo', 'De Schelpkoerier'];
    const comparison = await dateline.compare({ topic, filter: { outlets }, asOf });
    expect(comparisonSchema.parse(structuredClone(comparison))).toEqual(comparison);
    expect(comparison.outlets).toMatchObject([
      { outlet: 'Kelderwick Courier', status: 'reported', first: '2025-06-16' },
      { outlet: 'Island Echo', status: 'reported', first: '2025-06-20' },
      { outlet: 'De Schelpkoerier', status: 'silent', first: null, last: null, claims: [] },
    ]);
    const numbers = comparison.disagreements.find(({ kind }) => kind === 'number');
    expect(numbers?.sides.map(({ value, outlets: by }) => [value, by])).toEqual([
      ['2,140 passengers', ['Kelderwick Courier']],
      ['1,870 passengers', ['Island Echo']],
    ]);
    await expectSound(comparison.citations, [
      ...comparison.outlets.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations)),
      ...comparison.disagreements.flatMap(({ sides }) => sides.flatMap((side) => side.citations)),
    ]);
  });

  test('copies of one story do not disagree', async () => {
    const filter = { outlets: ['Kelderwick Courier', 'Island Echo', 'Radio Eddermark'] };
    const topic = 'battery modules failed a heat test';
    const { outlets, disagreements } = await dateline.compare({ topic, filter, asOf });
    expect(outlets.map(({ status }) => status)).toEqual(['reported', 'reported', 'reported']);
    expect(disagreements).toEqual([]);
  });

  test('says where an outlet has nothing of that time at all', async () => {
    const filter = { outlets: ['Der Dünenbote', 'Island Echo'], before: '2024-04' };
    const { outlets, notes } = await dateline.compare({ topic: 'the ferry name', filter, asOf });
    expect(outlets[0]).toMatchObject({ status: 'silent', articles: 0 });
    expect(notes.join()).toContain('no article of Der Dünenbote from that time');
  });

  test('wants two outlets', async () => {
    const filter = { outlets: ['Island Echo'] };
    await expect(dateline.compare({ topic: 'strike', filter })).rejects.toThrow(UserError);
  });
});

describe('check()', () => {
  test.each<[Verdict, string]>([
    ['supported', 'A return ticket to Lammeroog costs €11.50.'],
    ['supported', 'The new island ferry will be called Eiderlight.'],
    ['supported', 'The council approved the amended permit for the charging station.'],
    ['supported', 'Femke Oldewater is captain of the Eiderlight.'],
    ['supported', 'De veerboot kreeg 6,2 miljoen euro subsidie.'],
    ['contradicted', 'The new ferry has room for 63 cars.'],
    ['contradicted', 'The ferry will be called Zeehond.'],
    ['contradicted', 'The council rejected the amended permit for the charging station.'],
    ['contradicted', 'The council voted 16 to 13 to order the electric ferry.'],
    ['contradicted', 'Captain Crake stormed off during the sea trials.'],
    ['mixed', 'The Eiderlight carried 2,140 passengers on her first weekend.'],
    ['not_covered', 'Luca Marrow bought the Agatha.'],
    ['not_covered', 'The strike lasted three days.'],
    ['not_covered', 'The harbour wall collapsed in Rotterdam.'],
    ['not_covered', 'The Agatha has been sold.'],
  ])('%s: %s', async (verdict, statement) => {
    const checked = await dateline.check({ statement, asOf });
    expect(checkedStatementSchema.parse(structuredClone(checked))).toEqual(checked);
    expect(checked.verdict).toBe(verdict);
    const { supports, contradicts, alleges, citations, nearest } = checked;
    await expectSound(citations, [...supports, ...contradicts, ...alleges]);
    expect(nearest.length > 0).toBe(verdict === 'not_covered');
  });

  test('an allegation is no support, and is said to be one', async () => {
    const flat = await dateline.check({ statement: 'Luca Marrow bought the Agatha.', asOf });
    expect(flat).toMatchObject({ verdict: 'not_covered', sources: { supports: 0, alleges: 1 } });
    expect(flat.notes.join()).toContain('only as an allegation');
  });

  test('copies of one story count once', async () => {
    const statement = 'Fourteen of the 52 battery modules failed a heat test.';
    const { verdict, sources, citations } = await dateline.check({ statement, asOf });
    expect({ verdict, sources: sources.supports }).toEqual({ verdict: 'supported', sources: 1 });
    expect(citations[0]?.alsoCarriedBy.length).toBeGreaterThan(1);
  });
});
