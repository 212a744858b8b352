import { describe, expect, test } from 'vitest';
import { ageNote, answerTime, NO_TIME } from '../../../src/answering/time/answer-time.ts';
import { remark } from '../../../src/localisation/remark.ts';
import { say } from '../../../src/localisation/say.ts';

function cited(...dates: readonly (string | null)[]) {
  return dates.map((published, index) => ({ articleId: String(index), published }));
}

const NOW = { asOf: undefined, currentOn: '2021-08-01' };

describe('answerTime()', () => {
  test('is of the newest article cited, however precisely it is dated', () => {
    expect(answerTime(cited('2021-03-03', '2021-05', '2020', null), NOW)).toEqual({
      asOf: null,
      newest: '2021-05',
      undated: 1,
      isOld: false,
    });
  });

  test('counts an article once, and nothing where nothing is cited', () => {
    const twice = [...cited(null), ...cited(null)];
    expect(answerTime(twice, NOW).undated).toBe(1);
    expect(answerTime([], NOW)).toEqual(NO_TIME);
    expect(answerTime([], { ...NOW, asOf: '2021-08-01' }).asOf).toBe('2021-08-01');
  });

  test.each<
    [what: string, date: string | null, asked: Partial<typeof NOW> | object, isOld: boolean]
  >([
    ['91 days', '2021-05-02', {}, true],
    ['90 days', '2021-05-03', {}, false],
    ['a month that may end within them', '2021-06', {}, false],
    ['a year that is not over', '2021', {}, false],
    ['later than the day of asking', '2022-01-01', {}, false],
    ['no date', null, {}, true],
    ['a question that is not about now', '2019', { currentOn: null }, false],
    ['a longer time allowed', '2021-05-02', { oldAfterDays: 120 }, false],
    ['a shorter time allowed', '2021-07-20', { oldAfterDays: 7 }, true],
    ['no warnings wanted', '2019', { oldAfterDays: 0 }, false],
  ])('is old or not: %s', (_, date, asked, isOld) => {
    expect(answerTime(cited(date), { ...NOW, ...asked }).isOld).toBe(isOld);
  });
});

describe('ageNote()', () => {
  test('says of when the newest is', () => {
    expect(ageNote(answerTime(cited('2021-03-03'), NOW))).toEqual(
      remark('remarks.old', { date: '2021-03-03' }),
    );
    expect(say(remark('remarks.old', { date: '2019' }))).toContain('is of 2019;');
  });

  test('says that nobody knows, and nothing where nothing is old', () => {
    expect(ageNote(answerTime(cited(null), NOW))).toEqual(remark('remarks.ofUnknownAge'));
    expect(ageNote(answerTime(cited('2021-07-30'), NOW))).toBeNull();
    expect(ageNote(NO_TIME)).toBeNull();
  });
});
