import { expect, test } from 'vitest';
import { hasAskedDates } from '../../src/answering/asked-dates.ts';
import { testHit } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

test.each([
  ['Who sailed in June 2023?', 'They sailed in June 2023.', '2025-06-30', true],
  ['Who sailed in June 2023?', 'They sailed in June of 2023.', '2025-01-30', true],
  ['Who sailed in June 2023?', 'In June they sailed.', '2023-08-01', true],
  ['Who sailed in June 2023?', 'In June they sailed.', '2024-01-10', true],
  ['Who sailed in June 2023?', 'They sailed.', '2023-06-30', true],
  ['Who sailed in June 2023?', 'It was ordered in September 2023.', '2025-06-30', false],
  ['Who sailed in June 2023?', 'In June 2022 they sailed.', '2023-08-01', false],
  ['Who sailed in 2023?', 'They sailed in September 2023.', '2025-06-30', true],
  ['Who sailed?', 'They sailed.', null, true],
])('hasAskedDates() of %j by %j, published %s, is %s', (query, text, published, expected) => {
  const { terms } = writerRequest(query, []);
  expect(hasAskedDates(testHit({ id: 'a', text, published }), terms)).toBe(expected);
});
