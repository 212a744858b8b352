import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateFilter,
  formatDays,
  formatSpan,
} from '../../src/localisation/format-date.ts';

describe('formatDate()', () => {
  test.each([
    ['2024-03-05', null, '5 Mar 2024'],
    ['2021-01', null, 'Jan 2021'],
    ['2021', null, '2021'],
    [null, null, 'undated'],
    [null, '2021-01-18', 'undated, not before 18 Jan 2021'],
    ['2021-01-06', '2020-01-01', '6 Jan 2021'],
    ['tomorrow', null, 'undated'],
    ['2021-13', '2021-02-30', 'undated'],
  ])('writes %o, not before %o, as %s', (published, notBefore, expected) => {
    expect(formatDate(published, notBefore)).toBe(expected);
  });
});

describe('formatDays()', () => {
  test.each([
    ['2026-11-09', '2026-11-15', '9–15 Nov 2026'],
    ['2026-11-30', '2026-12-06', '30 Nov – 6 Dec 2026'],
    ['2026-12-28', '2027-01-03', '28 Dec 2026 – 3 Jan 2027'],
    ['2021-01-06', '2021-01-06', '6 Jan 2021'],
    ['2021-01-01', '2021-01-31', 'Jan 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
  ])('writes %s to %s as %s', (first, last, expected) => {
    expect(formatDays({ first, last })).toBe(expected);
  });
});

describe('formatDateFilter()', () => {
  test.each([
    [null, null, null],
    ['2021', null, 'from 2021'],
    [null, '2024-03-05', 'until 5 Mar 2024'],
    ['2021-01', '2021-01', 'Jan 2021'],
    ['2021-01', '2021-03', '1 Jan – 31 Mar 2021'],
    ['nonsense', null, null],
  ])('writes %o to %o as %o', (after, before, expected) => {
    expect(formatDateFilter(after, before)).toBe(expected);
  });
});

describe('formatSpan()', () => {
  test.each([
    ['2021-01', '2024-03-05', 'Jan 2021 – 5 Mar 2024'],
    ['2021', '2021', '2021'],
    [null, null, null],
  ])('writes %o to %o as %o', (first, last, expected) => {
    expect(formatSpan(first, last)).toBe(expected);
  });
});
