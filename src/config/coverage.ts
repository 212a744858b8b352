import { isBetween, oneOf, optional, withDefault, yesNo } from './fields.ts';

/** A running bot reads its feeds no more often, so that no host is burdened. */
const MIN_POLL_MINUTES = 5;
const MAX_POLL_MINUTES = 7 * 24 * 60;

const pollMinutes = withDefault('0')
  .transform((text) => (/^\d{1,6}$/.test(text) ? Number(text) : NaN))
  .refine((minutes) => minutes === 0 || isBetween(minutes, MIN_POLL_MINUTES, MAX_POLL_MINUTES), {
    error: `must be 0 (off), or a whole number of minutes from ${MIN_POLL_MINUTES} to ${MAX_POLL_MINUTES}`,
  });

const contact = optional.refine(
  (value) => value === undefined || /^(?:https?:\/\/|mailto:)?[\w.@:/~%?=&+-]{3,200}$/.test(value),
  { error: 'must be an address of a page, or of mail, without spaces' },
);

/** Where the coverage comes from, and where it and the log go, as variables. */
export const coverageVariables = {
  FETCH_CONTACT: contact,
  FETCH_PRIVATE: yesNo,
  FEED_POLL_MINUTES: pollMinutes,
  ARTICLES_DIR: withDefault('articles'),
  DATA_DIR: withDefault('data'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
};

export interface CoverageSettings {
  /** Told to the hosts that pages and feeds are fetched from. */
  readonly fetchContact: string | undefined;
  /** Whether pages and feeds may be fetched from private addresses, and from any port. */
  readonly fetchPrivate: boolean;
  /** How often the running bot reads its feeds; 0 for never. */
  readonly feedPollMinutes: number;
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly logLevel: string;
}
