import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { bundlePageTo } from './browser.ts';

/** The page in a folder that goes with the tests. */
export function bundledPage(): Promise<string> {
  return bundlePageTo(join(temporaryFolder(), 'page'));
}
