import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isEdtf } from '../../src/coverage/edtf.ts';
import { findDates } from '../../src/coverage/dates/find-dates.ts';
import { readDate } from '../../src/coverage/dates/read-date.ts';
import { parseSettings } from '../../src/coverage/settings/load-settings.ts';
import { globMatcher } from '../../src/coverage/settings/glob.ts';
import { ConfigError, CoverageError, UserError } from '../../src/errors.ts';
import { environmentSchema, loadConfig } from '../../src/config.ts';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { expectPassages } from './article-laws.ts';
import { law } from './cases.ts';
import { damaged, nastyText } from './nasty.ts';
import { SOUND_SETTINGS } from './sound-files.ts';

const DATES = [
  ...['2021-01-06', '6 January 2021, 10:15', 'Wed, 06 Jan 2021 10:00:00 GMT', '03/04/2021'],
  ...['20210106', 'le 6 janvier 2021', '18. Januar 2021', '2021-01-06T10:00:00+01:00', 'May 2021'],
];

const NAMES = Object.keys(environmentSchema.shape);
const VALUES = fc.oneof(
  nastyText,
  fc.constantFrom('true', '0', '-1', '1e9', 'https://a:b@c.example', 'postgres://u:p@h/d'),
);

/** Whether an action ends well or with an error of a kind that is told to people. */
function endsClearly(
  action: () => unknown,
  kind: typeof ConfigError | typeof CoverageError | typeof UserError,
): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
    expect(error.message.trim()).not.toBe('');
  }
}

describe('whatever is written', () => {
  law('is split into passages that are its words', nastyText, expectPassages);

  law(
    'as a date is a date of the calendar, or none',
    fc.oneof(damaged(DATES), nastyText),
    (text) => {
      const date = readDate(text);
      if (date !== null) expect(isEdtf(date)).toBe(true);
      for (const { start, end, edtf } of findDates(text)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(isEdtf(edtf)).toBe(true);
      }
    },
  );

  law('in coverage.yaml is read, or refused with its line', damaged([SOUND_SETTINGS]), (text) => {
    endsClearly(() => parseSettings(text, 'coverage.yaml'), CoverageError);
  });

  law('as a pattern for files matches itself, and never breaks', nastyText, (pattern) => {
    expect(globMatcher(pattern)(pattern)).toBe(true);
  });

  law(
    'in the environment makes a configuration, or a list of what is wrong',
    fc.dictionary(fc.constantFrom(...NAMES), VALUES, { maxKeys: 6 }),
    (env) => {
      endsClearly(() => loadConfig(env), ConfigError);
    },
  );

  law('at the prompt is a command, or refused', nastyText, (line) => {
    endsClearly(() => parseLine(line, commands), UserError);
    endsClearly(() => parseLine(`/search ${line}`, commands), UserError);
  });
});
