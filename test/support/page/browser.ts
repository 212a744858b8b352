import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ROOT } from '../repository.ts';

/** Without them it asks its maker's servers for updates and lists. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

/** Bundles the page of the playground from its sources as they are now. @returns the folder */
export async function bundlePageTo(folder: string): Promise<string> {
  const script = join(ROOT, 'src/playground/page/bundle.mjs');
  await promisify(execFile)(process.execPath, [script, folder]);
  return folder;
}

/** What went wrong in a page without anyone seeing it. */
export interface Complaints {
  /** Errors and warnings of its console, and those that nothing caught. */
  readonly errors: readonly string[];
  /** Addresses that it asked for at other hosts. */
  readonly elsewhere: readonly string[];
}

export function watch(page: Page, url: string): Complaints {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !address.startsWith('data:')) elsewhere.push(address);
  });
  return { errors, elsewhere };
}
