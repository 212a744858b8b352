import { z } from 'zod';
import type { Article, EditorialNote } from './article.ts';
import { sketch } from './copies/sketch.ts';
import { findNotes } from './notes/find-notes.ts';
import { noteSchema } from './stored-schemas.ts';
import { signature } from './stories/signature.ts';

/** What is told of an article by its headline and its body alone. */
export interface Traits {
  readonly notes: readonly EditorialNote[];
  /** Tells its copies. */
  readonly sketch: Uint32Array;
  /** Tells its story in other languages. */
  readonly signature: Uint32Array;
}

export type Told = Pick<Article, 'headline' | 'body'>;

/** As they are kept: the bytes of both lists of numbers in Base64. */
export const traitsSchema = z.object({
  notes: z.array(noteSchema),
  sketch: z.string(),
  signature: z.string(),
});

/** Traits as they are kept. */
export interface StoredTraits {
  readonly notes: readonly EditorialNote[];
  readonly sketch: string;
  readonly signature: string;
}

const known = new WeakMap<Told, Traits>();

/** Each trait is made when it is first asked for, and remembered until it is forgotten or the article is gone. */
export function traitsOf(article: Told): Traits {
  const traits = known.get(article) ?? new LazyTraits(article);
  known.set(article, traits);
  return traits;
}

/** Gives an article the traits of one that has the same headline and body, or those that were stored of it. */
export function setTraits(article: Told, traits: Traits): void {
  known.set(article, traits);
}

/** Some 4 kB an article: they go when nobody asks for them any more. */
export function forgetTraits(article: Told): void {
  known.delete(article);
}

export function toStored({ notes, sketch, signature }: Traits): StoredTraits {
  return { notes, sketch: toBase64(sketch), signature: toBase64(signature) };
}

export function fromStored({ notes, sketch, signature }: StoredTraits): Traits {
  return { notes, sketch: fromBase64(sketch), signature: fromBase64(signature) };
}

class LazyTraits implements Traits {
  readonly #told: Told;
  #notes: readonly EditorialNote[] | undefined;
  #sketch: Uint32Array | undefined;
  #signature: Uint32Array | undefined;

  constructor(told: Told) {
    this.#told = told;
  }

  get notes(): readonly EditorialNote[] {
    return (this.#notes ??= findNotes(this.#told.body, this.#told.headline));
  }

  get sketch(): Uint32Array {
    return (this.#sketch ??= sketch(this.#told.body));
  }

  get signature(): Uint32Array {
    return (this.#signature ??= signature(this.#told));
  }
}

function toBase64({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Copied, as numbers stand at places that four divides. */
function fromBase64(text: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);
}
