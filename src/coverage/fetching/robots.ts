import robotsParser from 'robots-parser';
import { z } from 'zod';
import { FetchError } from './fetch-error.ts';
import type { Answer } from './send-request.ts';

/** What a host's robots.txt asks of this program. */
export interface RobotRules {
  allows(url: URL): boolean;
  /** The pause that it asks for; 0 when it asks for none. */
  readonly delayMs: number;
}

/** The robots.txt files of a run, each fetched once. */
export interface Robots {
  /** @throws FetchError when it cannot be told what the host asks, so that nothing may be fetched from it */
  of(url: URL): Promise<RobotRules>;
}

interface ParsedRobots {
  /** `undefined` for addresses of other hosts. */
  isAllowed(url: string, userAgent: string): boolean | undefined;
  /** In seconds. */
  getCrawlDelay(userAgent: string): number | undefined;
}

/** The package declares an ES module with a default export, and is a function. */
const parse = z
  .custom<(url: string, content: string) => ParsedRobots>((value) => typeof value === 'function')
  .parse(robotsParser);

const ALL_ALLOWED: RobotRules = { allows: () => true, delayMs: 0 };

/**
 * Robots.txt files by origin, as RFC 9309 has it: a file that is not there (4xx) allows everything, one that
 * cannot be reached (5xx, timeout) forbids everything.
 * @param fetchFile fetches a robots.txt, following redirects
 */
export function openRobots(fetchFile: (url: URL) => Promise<Answer>, userAgent: string): Robots {
  const known = new Map<string, Promise<RobotRules>>();
  async function load(file: URL): Promise<RobotRules> {
    const answer = await fetchFile(file).catch((error: unknown) => {
      if (error instanceof FetchError) throw unreadable(error.message, error);
      throw error;
    });
    const { status } = answer;
    if (status === 200) return rulesOf(file, answer.body, userAgent);
    if (status >= 400 && status < 500 && status !== 429) return ALL_ALLOWED;
    throw unreadable(`it answers ${status}`);
  }
  return {
    of({ origin }) {
      const rules = known.get(origin) ?? load(new URL('/robots.txt', origin));
      known.set(origin, rules);
      return rules;
    },
  };
}

function unreadable(why: string, cause?: unknown): FetchError {
  const reason = `the robots.txt of its host cannot be read (${why}), so that nothing is fetched from there in this run`;
  return new FetchError(reason, { cause });
}

function rulesOf(file: URL, body: Uint8Array, userAgent: string): RobotRules {
  const rules = parse(file.href, new TextDecoder().decode(body));
  const delay = rules.getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (url) => rules.isAllowed(url.href, userAgent) ?? true,
    delayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
  };
}
