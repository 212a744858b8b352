import type { EvaluationQuestion } from './question.ts';

/** Questions, each part with the coverage that they are asked of. */
export interface EvaluationSet {
  readonly name: string;
  readonly parts: readonly SetPart[];
}

export interface SetPart {
  /** Fit to be the name of a folder. */
  readonly name: string;
  readonly coverage: SetCoverage;
  readonly questions: readonly EvaluationQuestion[];
}

/** A file or folder to index, articles as an importer reads them, or a data folder with an edition in force. */
export type SetCoverage =
  { readonly path: string } | { readonly lines: readonly object[] } | { readonly dataDir: string };
