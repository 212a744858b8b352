import { z } from 'zod';
import { remarksSchema } from '../tell-notes.ts';
import { citationSchema, nearestSchema } from '../answer.ts';
import { searchedSchema } from '../../retrieval/searched.ts';
import { coveredArticleSchema } from '../statements/covered-article.ts';

const edtf = z.string();

/** Something that happened, with the one citation it rests on. */
export const timelineEventSchema = z.object({
  /** EDTF: when it happened, or when it was published; `knownBy` says which. */
  date: edtf,
  /** The sentence, verbatim. */
  text: z.string(),
  citations: z.array(z.number().int().positive()),
  /**
   * `stated`: the sentence has the date in full. `resolved`: it says "on Thursday" or "8 November", told from the day of
   * publication. `published`: it does not say when; the date is that of publication.
   */
  knownBy: z.enum(['stated', 'resolved', 'published']),
  /** The words of the sentence that say when; `null` where only the publication is dated. */
  dateText: z.string().nullable(),
  /** EDTF: its last day, where the sentence names a stretch of days. */
  until: edtf.nullable(),
  /** Whether it still lay ahead when it was published. */
  planned: z.boolean(),
  /** EDTF: when it was published, kept apart from when it happened. */
  published: edtf.nullable(),
  /** Other outlets that report the same event. */
  alsoReportedBy: z.array(z.string()),
  /** The articles it corrects, where it comes from a correction. */
  corrects: z.array(z.string()),
});

/** What is told of a topic without any date. */
export const undatedEventSchema = z.object({
  text: z.string(),
  citations: z.array(z.number().int().positive()),
  alsoReportedBy: z.array(z.string()),
});

/** The JSON of `dateline timeline`. */
export const timelineSchema = z.object({
  topic: z.string(),
  /** By date at their precision. */
  events: z.array(timelineEventSchema),
  undated: z.array(undatedEventSchema),
  citations: z.array(citationSchema),
  /** The articles found on the topic, events or not, with their copies; by id. */
  articles: z.array(coveredArticleSchema).default([]),
  searched: searchedSchema,
  /** What came nearest, where there is no event. */
  nearest: z.array(nearestSchema),
  notes: z.array(z.string()),
  remarks: remarksSchema,
  edition: z.string(),
});

export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type UndatedEvent = z.infer<typeof undatedEventSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
