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
      numbers.push(headline[0]);
      numbers.push(headline[1]);
      numbers.push(body[0]);
      numbers.push(body[1]);
    },
    at(index) {
      const from = NUMBERS * index;
      return {
        headline: [numbers.at(from), numbers.at(from + 1)],
        body: [numbers.at(from + 2), numbers.at(from + 3)],
      };
    },
  };
}
