import { z } from 'zod';
import type { Draft, DraftClaim, WriterRequest } from '../writer.ts';
import { plainClaim } from './plain-claim.ts';
import { unescapeMarkup } from './prompt.ts';
import { readMarkedText, type MarkedSentence } from './read-marked-text.ts';
import { createJsonScanner } from './scan-json.ts';
import { supportingQuote } from './supporting-quote.ts';

/** What a reply is read with. */
export type ReplyContext = Pick<WriterRequest, 'evidence' | 'question'>;

/** A model's reply as it arrives. */
export interface ReplyReader {
  /** Takes the next words. */
  push(text: string): void;
  /** The claims that are complete; none as long as it is not known whether anything answers. */
  claims(): readonly DraftClaim[];
  /** What the whole reply says, once no more words come; `null` when it cannot be read. */
  finish(): ReadReply | null;
}

export interface ReadReply extends Pick<Draft, 'answerable' | 'claims' | 'missing'> {
  /** Whether the reply ends where it should. */
  readonly isWhole: boolean;
}

/** Where the JSON begins that was asked for, behind whatever a model says first. */
const JSON_START = /\{\s*"(?:answerable|claims|missing)"\s*:/;

/** What models that reason aloud say first. */
const THOUGHT = /^\s*<think>[^]*?(?:<\/think>|$)/;

const citeSchema = z.union([
  z.object({ id: z.coerce.number().int(), quote: z.string().nullish() }),
  z.coerce
    .number()
    .int()
    .transform((id) => ({ id, quote: null })),
]);

const claimSchema = z.object({
  text: z.string(),
  cites: z.array(z.unknown()).catch([]),
});

const answerableSchema = z.enum(['full', 'partial', 'none']);

/** Reads JSON or, from a model that writes none, sentences with marks such as `[1]`: whichever comes. */
export function createReplyReader(request: ReplyContext): ReplyReader {
  const scanner = createJsonScanner();
  let written = '';
  let isJson = false;

  function push(text: string): void {
    if (isJson) {
      scanner.push(text);
      return;
    }
    written += text;
    const spoken = written.replace(THOUGHT, '');
    const start = JSON_START.exec(spoken)?.index;
    if (start === undefined) return;
    isJson = true;
    scanner.push(spoken.slice(start));
  }

  function jsonClaims(): DraftClaim[] {
    return (scanner.elements.get('claims') ?? []).flatMap((element) =>
      claimInJson(element, request),
    );
  }

  function answerable(): Draft['answerable'] | null {
    return answerableSchema.safeParse(scanner.strings.get('answerable')).data ?? null;
  }

  return {
    push,
    claims() {
      if (isJson) return [null, 'none'].includes(answerable()) ? [] : jsonClaims();
      return settledSentences(written.replace(THOUGHT, '')).map((each) =>
        claimOfSentence(each, request),
      );
    },
    finish() {
      if (!isJson) return textReply(written.replace(THOUGHT, ''), request);
      const claims = jsonClaims();
      if (answerable() === null && claims.length === 0) return null;
      return {
        answerable: answerable() ?? 'partial',
        claims,
        missing: unescaped(scanner.strings.get('missing')),
        isWhole: scanner.isWhole,
      };
    },
  };
}

/** The claim that an element of a reply's claims is, if it is one. */
export function claimInJson(element: string, request: ReplyContext): DraftClaim[] {
  const { data } = claimSchema.safeParse(parsed(element));
  if (data === undefined || plainClaim(data.text) === '') return [];
  const text = unescapeMarkup(plainClaim(data.text));
  const cites = data.cites.flatMap((cite) => citeSchema.safeParse(cite).data ?? []);
  return [
    {
      text,
      cites: cites.map(({ id, quote }) => ({
        id,
        quote: quote ? unescapeMarkup(quote) : quoteFor(text, id, request),
      })),
    },
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The sentences that nothing that follows can change: the last one is still being written. */
function settledSentences(text: string): readonly MarkedSentence[] {
  const all = readMarkedText(text).sentences.slice(0, -1);
  const lastCited = all.findLastIndex(({ ids }) => ids.length > 0);
  return all.slice(0, lastCited + 1);
}

function textReply(text: string, request: ReplyContext): ReadReply | null {
  const { sentences, missing, isNothing } = readMarkedText(text);
  if (isNothing) return { answerable: 'none', claims: [], missing: undefined, isWhole: true };
  if (sentences.every(({ ids }) => ids.length === 0)) return null;
  return {
    answerable: missing === null ? 'full' : 'partial',
    claims: sentences.map((sentence) => claimOfSentence(sentence, request)),
    missing: unescaped(missing),
    isWhole: true,
  };
}

/** A sentence with marks as a claim; its quotes are found for it. */
export function claimOfSentence(sentence: MarkedSentence, request: ReplyContext): DraftClaim {
  const text = unescapeMarkup(sentence.text);
  return { text, cites: sentence.ids.map((id) => ({ id, quote: quoteFor(text, id, request) })) };
}

function quoteFor(text: string, id: number, { evidence, question }: ReplyContext): string {
  const cited = evidence.find((entry) => entry.id === id);
  return cited ? supportingQuote(text, cited, question.language) : '';
}

function unescaped(text: string | null | undefined): string | undefined {
  return text ? unescapeMarkup(text) : undefined;
}
