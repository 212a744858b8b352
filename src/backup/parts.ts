import { STATE_FILE } from '../state/sqlite/state-file.ts';

/** The folders of a backup: what comes from the data folder, and the articles. */
export const DATA_PART = 'data';
export const ARTICLES_PART = 'articles';

/** Databases that a running bot writes to. */
export const DATABASES = [STATE_FILE, 'embeddings.sqlite'] as const;

/** Pages and feeds that were fetched, which hosts may not have any more. */
export const FETCHED_FOLDER = 'fetched';
export const EDITIONS_FOLDER = 'editions';

/** What of a data folder is in a backup. Readings and models are made or downloaded anew. */
export const DATA_NAMES = [...DATABASES, FETCHED_FOLDER, EDITIONS_FOLDER] as const;
