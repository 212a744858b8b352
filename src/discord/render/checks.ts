import type { CheckedStatement } from '../../answering/check/verdict.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reply } from '../command.ts';
import { describeVerdict } from '../wording/comparison-wording.ts';
import { citationDate, outletName } from '../wording/wording.ts';
import { fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { name } from './citation-line.ts';
import { shorten } from './cited-lines.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

const MAX_STATEMENT_CHARS = 160;
const MAX_QUOTE_CHARS = 160;
/** Quotes shown for a statement. */
const MAX_QUOTES = 2;
/** Room for saying what was left out. */
const LEFT_CHARS = 120;

type Checks = Extract<Reply, { readonly kind: 'checks' }>;

/** What the coverage says of a text, statement by statement, each with a quote or two. */
export function renderChecks({ checks, left }: Checks, words: Words): Payload {
  const each = Math.floor((MAX_MESSAGE_CHARS - LEFT_CHARS) / Math.max(1, checks.length)) - 1;
  const sections = checks.map((check) => fitLines(statementLines(check, words), each).text);
  const rest = left > 0 ? `-# ${words.t('checks.notLookedAt', { count: left })}` : '';
  return layOut({ accent: ACCENTS.grey, sections: [...sections, rest] });
}

function statementLines(check: CheckedStatement, words: Words): string[] {
  return [
    `> ${shorten(check.statement, MAX_STATEMENT_CHARS)}`,
    `**${describeVerdict(check, words)}**`,
    ...check.citations
      .slice(0, MAX_QUOTES)
      .map(
        (citation) =>
          `“${shorten(citation.quote, MAX_QUOTE_CHARS)}”\n-# **${name(outletName(citation, words), words)}** · ` +
          `${citationDate(citation, words)} · ${linkedHeadline(citation, words)}`,
      ),
  ];
}
