import { readTold, type Told } from '../matter/told.ts';
import type { Statement } from './statement.ts';

/** Statements are compared with many others, and never change. */
const known = new WeakMap<Statement, Told>();

/** A statement read for comparison, with its passage and headline around it. */
export function toldOf(statement: Statement): Told {
  const told = known.get(statement) ?? read(statement);
  known.set(statement, told);
  return told;
}

function read({ text, hit: { article, passage } }: Statement): Told {
  const { language, published, headline } = article;
  return readTold({ text, language, published, around: `${headline}\n${passage.text}` });
}
