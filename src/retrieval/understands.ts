import type { Embedder } from '../../embeddings/embedder.ts';

/** Whether vectors of texts in a language mean something to an embedder; an unknown language is tried. */
export function understands(
  { languages }: Pick<Embedder, 'languages'>,
  language: string | null,
): boolean {
  return languages === null || language === null || languages.includes(language);
}
