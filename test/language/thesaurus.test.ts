import { describe, expect, test } from 'vitest';
import { analyse, fold } from '../../src/language/analyse.ts';
import * as tables from '../../src/language/concepts/index.ts';
import * as synonyms from '../../src/language/synonyms/index.ts';
import { NATIONS } from '../../src/language/concepts/nations.ts';
import { isKnown, nearIdeas, sameIdeas } from '../../src/language/thesaurus.ts';

function stem(word: string, language: string): string {
  return analyse(word, language).join(' ');
}

describe('the tables', () => {
  const lines = Object.entries<string>({ ...tables, ...synonyms, NATIONS }).flatMap(
    ([name, table]) =>
      table
        .trim()
        .split('\n')
        .map((line) => ({ name, line })),
  );

  test('have five columns on every line, the first of them filled', () => {
    for (const { name, line } of lines) {
      const columns = line.split('|').map((column) => column.trim());
      expect([name, line, columns.length]).toEqual([name, line, 5]);
      expect(columns[0]).not.toBe('');
    }
  });

  test('are written in lower case, a space between words', () => {
    for (const { name, line } of lines) {
      const words = name === 'NATIONS' ? line.slice(3) : line;
      expect(words).toBe(words.toLowerCase());
      expect(words).not.toMatch(/ {2}|^ | $/);
    }
  });

  test('have no word twice in a column of a line', () => {
    for (const { line } of lines)
      for (const column of line.split('|')) {
        const words = column.trim().split(' ');
        expect(words).toEqual([...new Set(words)]);
      }
  });

  test('name countries by codes that CLDR knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const line of NATIONS.trim().split('\n'))
      expect([line, names.of(line.slice(0, 2))]).not.toEqual([line, undefined]);
  });
});

describe('sameIdeas()', () => {
  test.each([
    ['aandelen', 'nl', 'en', 'shares'],
    ['stijgt', 'nl', 'en', 'rise'],
    ['earthquake', 'en', 'nl', 'aardbeving'],
    ['wahl', 'de', 'en', 'election'],
    ['grève', 'fr', 'de', 'streik'],
    ['incendio', 'es', 'en', 'fire'],
    ['skipper', 'en', 'en', 'captain'],
    ['Amerikaanse', 'nl', 'en', 'United States'],
    ['VS', 'nl', 'en', 'U.S.'],
    ['Germany', 'en', 'fr', 'allemand'],
    ['stock market', 'en', 'nl', 'beurs'],
    ['return ticket', 'en', 'nl', 'retour'],
    ['commuter', 'en', 'de', 'Pendler'],
    ['achterstand', 'nl', 'en', 'backlog'],
    ['out of work', 'en', 'fr', 'chômeur'],
    ['flat out', 'en', 'en', 'top speed'],
    ['spandoek', 'nl', 'es', 'pancarta'],
    ['voice', 'en', 'de', 'Stimme'],
    ['noise level', 'en', 'nl', 'geluidsniveau'],
    ['zuurstof', 'nl', 'en', 'oxygen'],
    ['stammt aus', 'de', 'en', 'come from'],
    ['pieds nus', 'fr', 'en', 'barefoot'],
    ['bijenwas', 'nl', 'fr', 'cire'],
    ['event', 'en', 'nl', 'evenement'],
    ['inevitable', 'en', 'nl', 'onvermijdelijk'],
    ['Verschwörung', 'de', 'es', 'conspiración'],
    ['verhaftet', 'de', 'en', 'arrest'],
    ['riep', 'nl', 'en', 'shout'],
    ['changed', 'en', 'es', 'cambiar'],
  ])('%s (%s) means in %s what %s does', (word, from, to, other) => {
    expect(sameIdeas(stem(word, from), from, to)).toContain(stem(other, to));
  });

  test.each([
    ['fever', 'en', 'nl', 'verhoging'],
    ['kidney', 'en', 'fr', 'reine'],
    ['toll road', 'en', 'en', 'death toll'],
    ['door', 'en', 'fr', 'port'],
    ['flower', 'en', 'de', 'Blut'],
    ['allowance', 'en', 'en', 'benefit'],
    ['table', 'en', 'es', 'mes'],
    ['wing', 'en', 'fr', 'ail'],
  ])('%s (%s) does not mean in %s what %s does', (word, from, to, other) => {
    expect(sameIdeas(stem(word, from), from, to)).not.toContain(stem(other, to));
  });

  test('takes a word as it is written for no other one with its stem', () => {
    const [use, states] = [stem('use', 'en'), stem('United States', 'en')];
    expect(use).toBe(stem('US', 'en'));
    expect(sameIdeas(use, 'en', 'en', 'US')).toContain(states);
    expect(sameIdeas(use, 'en', 'en', 'use')).not.toContain(states);
    expect(sameIdeas(stem('skippers', 'en'), 'en', 'en', 'skippers')).toContain('captain');
  });

  test('leaves the word itself out within one language, and knows nothing of other words', () => {
    expect(sameIdeas(stem('captain', 'en'), 'en', 'en')).not.toContain('captain');
    expect(sameIdeas(fold('Eiderlight'), 'en', 'nl')).toEqual([]);
    expect(sameIdeas('captain', 'en', 'zh')).toEqual([]);
    expect(isKnown('captain', 'zh')).toBe(false);
  });
});

describe('nearIdeas()', () => {
  test.each([
    ['worker', 'en', 'en', 'staff'],
    ['recharge', 'en', 'en', 'charg'],
    ['kopen', 'nl', 'en', 'acquir'],
  ])('has %s (%s) looked for in %s as %s as well', (phrase, from, to, other) => {
    expect(nearIdeas(stem(phrase, from), from, to)).toContain(other);
  });

  test('keeps such words apart from those that mean the same', () => {
    expect(nearIdeas('earn', 'en', 'en')).toContain('paid');
    expect(sameIdeas('earn', 'en', 'en')).not.toContain('paid');
  });
});
