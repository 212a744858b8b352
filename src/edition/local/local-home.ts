import { join } from 'node:path';
import { onDisk } from '../../disk-errors.ts';
import type { EditionHome } from '../home.ts';
import { missing } from '../mend.ts';
import { readCurrent } from './current.ts';
import { listEditions } from './list-editions.ts';
import { openEdition } from './open-edition.ts';
import { editionsFolder } from './paths.ts';
import { previewChanges } from './preview-changes.ts';
import { publishEdition } from './publish-edition.ts';
import { readOutdated } from './read-outdated.ts';
import { rollback } from './rollback.ts';

/** Editions in a data folder of this machine. */
export function localHome(dataDir: string): EditionHome {
  const folder = editionsFolder(dataDir);
  return {
    place: dataDir,
    current: () => readCurrent(folder),
    outdated: () => readOutdated(folder),
    missing: () => missing(folder),
    open: (id, options) => onDisk(folder, () => openEdition(join(folder, id), options)),
    list: () => onDisk(folder, () => listEditions(dataDir)),
    publish: (request) => onDisk(folder, () => publishEdition({ ...request, dataDir })),
    preview: (articles) => onDisk(folder, () => previewChanges(dataDir, articles)),
    rollback: (now) => onDisk(folder, () => rollback(dataDir, now)),
    close: () => Promise.resolve(),
  };
}
