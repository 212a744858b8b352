import { createRequire } from 'node:module';
import { ConfigError } from '../src/errors.ts';

const PACKAGE = '@huggingface/transformers';
/** Tried with it; it brings in native code for all systems, so it is no dependency of Dateline's. */
const VERSION = '4.3.2';

/**
 * The file of the optional package that runs models.
 * @param from where a module would look for it
 * @throws ConfigError that says how to install it
 */
export function findTransformers(from: URL | string): string {
  try {
    return createRequire(from).resolve(PACKAGE);
  } catch {
    throw new ConfigError([
      `EMBEDDINGS is transformers, but the package ${PACKAGE} is not installed: run ` +
        `"npm install --no-save ${PACKAGE}@${VERSION}" in Dateline's folder (about 480 MB), or set EMBEDDINGS=builtin`,
    ]);
  }
}
