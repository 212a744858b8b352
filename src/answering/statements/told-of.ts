import { readTold, type Told } from '../matter/told.ts';
import type { Statement } from './statement.ts';

/** A statement read for comparison, with its passage and headline around it. */
export function toldOf({ text, hit: { article, passage } }: Statement): Told {
  const { language, published, headline } = article;
  return readTold({ text, language, published, around: `${headline}\n${passage.text}` });
}
