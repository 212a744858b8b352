import { InvalidArgumentError } from 'commander';
import { environmentSchema, type Config } from '../config.ts';

/** @throws InvalidArgumentError for a name that EMBEDDINGS may not have */
export function parseEmbedder(name: string): Config['embeddings'] {
  const parsed = environmentSchema.shape.EMBEDDINGS.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('Write a value that EMBEDDINGS may have.');
}

/** @throws InvalidArgumentError for a name that WRITER may not have */
export function parseWriter(name: string): Config['writer'] {
  const parsed = environmentSchema.shape.WRITER.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('Write a value that WRITER may have.');
}
