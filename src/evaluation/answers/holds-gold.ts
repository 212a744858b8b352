import { numbersIn } from '../../answering/checks/numbers.ts';
import { fold } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';

/** A word, or a number with every value that its spelling may mean. */
type Unit = string | readonly number[];

/**
 * Whether a text has the words of a gold answer, in a row. Capitals, accents, quotation marks, hyphens and spaces
 * may differ, and so may the format of numbers: `1,3` and `1.3`, `2,406` and `2.406`, `nine` and `9` are the same.
 */
export function holdsGold(gold: string, text: string): boolean {
  if (plain(text).includes(plain(gold))) return true;
  const [wanted, said] = [units(gold), units(text)];
  return (
    wanted.length > 0 &&
    said.some((_, start) => wanted.every((unit, index) => isSame(unit, said[start + index])))
  );
}

function plain(text: string): string {
  return fold(text).replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim();
}

function units(text: string): readonly Unit[] {
  const found: Unit[] = [];
  let end = 0;
  for (const { text: number, values } of numbersIn(text)) {
    const start = text.indexOf(number, end);
    if (start < end) continue;
    found.push(...words(text.slice(end, start)), values);
    end = start + number.length;
  }
  return [...found, ...words(text.slice(end))];
}

function words(text: string): readonly string[] {
  return tokens(text.replaceAll('-', ' ')).map((token) => fold(token.text));
}

function isSame(wanted: Unit, said: Unit | undefined): boolean {
  if (typeof wanted === 'string') return wanted === said;
  return typeof said === 'object' && wanted.some((value) => said.includes(value));
}
