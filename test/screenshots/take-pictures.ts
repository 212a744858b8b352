import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pino } from 'pino';
import { commands, serviceCommands } from '../../commands/index.ts';
import { openDateline } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { runIndex } from '../../src/indexing/run-index.ts';
import { IDS } from '../../src/playground/discord/world.ts';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { bundlePageTo, launchBrowser } from '../support/page/browser.ts';
import { ROOT } from '../support/repository.ts';
import { SCENES, type Scene } from './scenes.ts';

const PICTURES = join(ROOT, 'docs/pictures');

const only = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
try {
  await takePictures(folder);
} finally {
  rmSync(folder, { recursive: true });
}

/** Asks everything of the sample coverage in the playground, and takes a picture of each answer in either theme. */
async function takePictures(work: string): Promise<void> {
  const config = loadConfig({ ARTICLES_DIR: join(ROOT, 'articles'), DATA_DIR: join(work, 'data') });
  await runIndex(config, { paths: [config.articlesDir] });
  const log = pino({ level: 'warn' });
  const dateline = openDateline(config, log, { notesAnswers: false });
  const pageDir = await bundlePageTo(join(work, 'page'));
  const playground = await startPlayground({ dateline, commands, serviceCommands, log, pageDir });
  const browser = await launchBrowser();
  mkdirSync(PICTURES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1000, height: 1800 } });
  for (const scene of SCENES) {
    if (only.length > 0 && !only.includes(scene.name)) continue;
    await page.goto(playground.url);
    await takeScene(page, scene);
  }
  await browser.close();
  await playground.close();
  await dateline.close();
}

async function takeScene(page: Page, { name, act, shows }: Scene): Promise<void> {
  await page.getByRole('button', { name: '#general' }).waitFor();
  const before = await page.getByRole('article').count();
  const who = { as: IDS.user, channelId: IDS.channel };
  const sent = await page.request.post(new URL('/api/act', page.url()).href, {
    data: { ...who, ...act },
  });
  if (!sent.ok()) throw new Error(`${name}: ${await sent.text()}`);
  const answer = page.getByRole('article').nth(before);
  // While an answer is under way it can be stopped.
  const hasNot = page.getByRole('button', { name: 'Stop' });
  await answer.filter({ hasText: shows, hasNot }).waitFor({ timeout: 60_000 });
  for (const theme of ['dark', 'light']) {
    if (theme === 'light') await page.getByRole('button', { name: 'Light theme' }).click();
    await page.mouse.move(0, 0);
    const path = join(PICTURES, `${name}-${theme}.png`);
    await answer.screenshot({ path });
  }
}
