import { openDateline } from '../compose.ts';
import { createLog } from '../logging/create-log.ts';
import { loadConfig } from '../config.ts';
import { DatelineRetriever, type RetrieverOptions } from './dateline-retriever.ts';

export interface OpenRetrieverOptions extends RetrieverOptions {
  /** The folder in which `dateline index` has published an edition. */
  readonly dataDir: string;
  /**
   * Variables as in `.env.example`, such as `EMBEDDINGS`: the edition has to be of the same embedder. Pass
   * `process.env` to use what is set there. @default none, so the built-in embedder, without a network
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Opens a retriever on the edition in force of a data folder. Close it when it is no longer needed.
 * @throws ConfigError for an option or a variable that cannot be
 * @throws EditionError when there is no edition, or one of another embedder
 */
export async function openRetriever(options: OpenRetrieverOptions): Promise<DatelineRetriever> {
  const { dataDir, env = {}, ...rest } = options;
  const config = loadConfig({ ...env, DATA_DIR: dataDir });
  const dateline = openDateline(config, createLog(config));
  try {
    await dateline.sources();
    return new DatelineRetriever(dateline, rest);
  } catch (error) {
    await dateline.close();
    throw error;
  }
}
