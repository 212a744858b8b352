import { createNumberList, type NumberList } from './number-list.ts';

/** Two stretches of a list of terms, each from its first term up to, not including, its end. */
export interface Row {
  readonly headline: Stretch;
  readonly body: Stretch;
}

export type Stretch = readonly [from: number, to: number];

/** What is searched: passages under their headlines, or whole articles. Numbered from 0. */
export interface Rows {
  readonly count: number;
  push(row: Row): void;
  at(index: number): Row;
}

const NUMBERS = 4;

export function createRows(): Rows {
  const numbers: NumberList = createNumberList();
  return {
    get count() {
      return numbers.length / NUMBERS;
    },
    push({ headline, body }) {
      for (const number of [...headline, ...body]) numbers.push(number);
    },
    at(index) {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) =>
        numbers.at(NUMBERS * index + offset),
      );
      return { headline: [first ?? 0, second ?? 0], body: [third ?? 0, fourth ?? 0] };
    },
  };
}
