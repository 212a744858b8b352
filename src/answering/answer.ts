import { z } from 'zod';
import { remarkSchema } from '../localisation/say.ts';
import { remarksSchema } from './tell-notes.ts';
import { usageSchema, NO_USAGE } from '../models/usage.ts';
import { searchedSchema } from '../retrieval/searched.ts';
import { namedCorrectionSchema } from './corrections/named-corrections.ts';
import { disagreementSchema } from './disagreement/disagreement.ts';
import { eventDateSchema } from './event-dates/event-date.ts';
import { sourceSchema } from './sources/sources-of.ts';
import { answerTimeSchema, NO_TIME } from './time/answer-time.ts';

const edtf = z.string().nullable();

/** What a claim rests on: verbatim words of one article, and what is known about that article. */
export const citationSchema = z.object({
  /** Number shown as `[n]`, from 1 in order of first use. */
  n: z.number().int().positive(),
  articleId: z.string(),
  headline: z.string(),
  outlet: z.string().nullable(),
  outletSource: z.string().nullable(),
  published: edtf,
  publishedSource: z.string().nullable(),
  notBefore: edtf,
  url: z.string().nullable(),
  language: z.string().nullable(),
  /** Verbatim: `body.slice(start, end)` of the article. */
  quote: z.string(),
  /** Offsets of the quote in the article's body, in UTF-16 code units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** The passage that holds the quote, verbatim; shown around it when someone asks to see it. */
  passage: z.string().optional(),
  /** When the quoted words say that something happened, apart from when they were published; `null` where they do not. */
  event: eventDateSchema.nullable().default(null),
  /** Outlets that the article credits for the quoted words. */
  via: z.array(z.string()),
  /** Other outlets that carried the same text. */
  alsoCarriedBy: z.array(z.string()),
});

/** One sentence of an answer with the citations it rests on. */
export const claimSchema = z.object({
  text: z.string(),
  citations: z.array(z.number().int().positive()),
  /** Languages of cited articles whose words the sentence renders in the answer's own, primary tags. */
  translatedFrom: z.array(z.string()).default([]),
});

/** An article that is near the question, named when there is no answer. */
export const nearestSchema = z.object({
  articleId: z.string(),
  headline: z.string(),
  outlet: z.string().nullable(),
  published: edtf,
});

/** Whether an answer covers the question, a part of it, or nothing. */
export const statusSchema = z.enum(['answered', 'partial', 'abstained']);

/** The value that every surface renders, and the JSON of `dateline ask`. */
export const answerSchema = z.object({
  status: statusSchema,
  question: z.string(),
  /** Of the question, primary tag; `null` where it cannot be told. */
  language: z.string().nullable().default(null),
  /** Markdown with `[n]` behind each claim; what to tell the asker when there is no claim. */
  answer: z.string(),
  claims: z.array(claimSchema),
  citations: z.array(citationSchema),
  /** Where independent sources contradict what is cited; their sides are among the citations. */
  disagreements: z.array(disagreementSchema).default([]),
  /** Corrections that it rests on. */
  corrections: z.array(namedCorrectionSchema).default([]),
  /** Independent originators of what is cited: copies and reports of one are one source. */
  sources: z.array(sourceSchema).default([]),
  /** From when the answer is. */
  time: answerTimeSchema.default(NO_TIME),
  searched: searchedSchema,
  nearest: z.array(nearestSchema),
  /** Claims that were written, and those that stood up to the checks. */
  checked: z.object({ written: z.number().int(), kept: z.number().int() }),
  /** Remarks for the reader, in plain words: a fallback that answered, languages not searched by meaning. */
  notes: z.array(z.string()),
  remarks: remarksSchema,
  /** What `answer` says where there is none, for readers of another language. */
  refusal: remarkSchema.optional(),
  edition: z.string(),
  embedder: z.string(),
  writer: z.string(),
  /** What was asked of language models for this answer: to write, and to put claims right. */
  usage: usageSchema.default(NO_USAGE),
  /** Wall-clock milliseconds a stage took. */
  timingsMs: z.record(z.string(), z.number()),
});

export type Citation = z.infer<typeof citationSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Nearest = z.infer<typeof nearestSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Answer = z.infer<typeof answerSchema>;
