import type { Days } from './format-date.ts';
import type { Remark } from './remark.ts';
import type { en } from './en/index.ts';

declare module 'i18next' {
  /** Keys and values of every text are checked against the English ones. */
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    interpolationFormatTypeMap: {
      /** An EDTF date: `2021-01-06`, `2021-01`, `2021`. */
      edtf: string;
      days: Days;
      /** A language's tag, written as its name. */
      language: string;
      /** Tags, written as names with commas between them. */
      languages: readonly string[];
      /** Words as they were written, in quotation marks, with commas between them. */
      quoted: readonly string[];
      /** The same, with `or` before the last. */
      quotedOr: readonly string[];
      /** Tags, written as names with `and` before the last. */
      languagesAnd: readonly string[];
      /** Parts with semicolons between them. */
      parts: readonly (string | Remark)[];
      /** `A, B and C`. */
      and: readonly string[];
      /** `A, B or C`. */
      or: readonly string[];
    };
  }
}
