/** What a check found. */
export interface Finding {
  /** `off` where the part is not used, `warn` where Dateline works without it. */
  readonly state: 'ok' | 'off' | 'warn' | 'fail';
  /** What was looked at: `Node.js`, `Discord token`. */
  readonly subject: string;
  /** What was found and, unless all is well, what to do about it. */
  readonly detail: string;
}

/** Looks at one part of an installation. Never throws. */
export type Check = () => Promise<readonly Finding[]>;

/** A check of one thing: what it returns is the detail when all is well, what it throws the detail when not. */
export function checkOf(
  subject: string,
  look: () => Promise<string> | string,
  advice: string,
): Check {
  return async () => {
    try {
      return [{ state: 'ok', subject, detail: await look() }];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ state: 'fail', subject, detail: [reason, advice].filter(Boolean).join(' — ') }];
    }
  };
}
