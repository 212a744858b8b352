import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { commands, serviceCommands } from '../../../commands/index.ts';
import { startPlayground } from '../../../src/playground/start-playground.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../../discord/samples.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { launchBrowser, watch, type Complaints } from '../../support/page/browser.ts';
import { bundledPage } from '../../support/page/bundled-page.ts';

let browser: Browser;
let playground: Awaited<ReturnType<typeof startPlayground>>;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  const dateline = fakeDateline({ sources: SAMPLE_SOURCES, searchResult: SAMPLE_SEARCH });
  dateline.answerWith(sampleAnswer());
  const log = pino({ level: 'silent' });
  const editEveryMs = 10;
  const pageDir = await bundledPage();
  const bot = { dateline, commands, serviceCommands, log, editEveryMs };
  [playground, browser] = await Promise.all([
    startPlayground({ ...bot, pageDir }),
    launchBrowser(),
  ]);
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  complaints = watch(page, playground.url);
});

afterAll(async () => {
  await browser.close();
  await playground.close();
});

beforeEach(async () => {
  await page.goto(playground.url);
  await page.getByRole('button', { name: '#general' }).click();
});

const QUESTION = 'When will the ferry line close?';

const ANSWER = /On 5 March 2024, Harbour Gazette reported/;

/** Waits until so many messages have come, and the last of them is the answer. */
async function answered(before: number, added: number): Promise<void> {
  await expect.poll(() => page.getByRole('article').count()).toBe(before + added);
  await lastMessage().locator('.container', { hasText: ANSWER }).waitFor();
}

async function ask(): Promise<void> {
  const before = await page.getByRole('article').count();
  await page.locator('#composer').focus();
  await page.keyboard.type('/ask');
  await page.keyboard.press('Tab');
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await answered(before, 1);
}

function lastMessage() {
  return page.getByRole('article').last();
}

test('a question is asked with the keyboard alone, its outlet picked from what the bot offers', async () => {
  await page.getByRole('combobox', { name: 'Message #general' }).focus();
  await page.keyboard.type('/as');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('harb');
  await page.getByRole('option', { name: 'Harbour Gazette · 12 articles' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await answered(0, 1);
  expect(await lastMessage().locator('discord-reply').textContent()).toContain('used /ask');
  await page.locator('#announcer', { hasText: 'Dateline: On 5 March 2024' }).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('composer');
});

test('the passage behind a claim is shown to the one who asks, and can be put away', async () => {
  await ask();
  await lastMessage().getByRole('combobox').selectOption('1');
  const passage = page.getByRole('article').filter({ hasText: 'Only you can see this' }).last();
  await passage.getByText('The council voted.').waitFor();
  const all = await page.getByRole('article').count();

  await page.getByLabel('You are').selectOption({ label: 'Otto (member)' });
  await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
  expect(await page.getByRole('article').count()).toBeLessThan(all);

  await page.getByLabel('You are').selectOption({ label: 'Uma (member)' });
  await passage.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
});

test('a form is filled in with the keyboard, and gives the focus back when it is left', async () => {
  await ask();
  const before = await page.getByRole('article').count();
  const followUp = lastMessage().getByRole('button', { name: 'Follow up' });
  await followUp.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Follow up');

  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill(QUESTION);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await answered(before, 1);
});

test('only who runs the server is offered /admin', async () => {
  const offered = async () => {
    await page.locator('#composer').fill('/admin');
    await page.locator('#composer').press('Home');
    return page.getByRole('option', { name: '/admin status' }).count();
  };
  expect(await offered()).toBe(0);
  await page.getByLabel('You are').selectOption({ label: 'Olivia (moderator)' });
  await expect.poll(offered).toBe(1);
});

test('a mention in a channel and a message in direct messages are answered', async () => {
  const before = await page.getByRole('article').count();
  await page.locator('#composer').pressSequentially('@date');
  await page.keyboard.press('Tab');
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await answered(before, 2);
  const reply = await lastMessage().locator('discord-reply').textContent();
  expect(reply).toContain(`@Dateline ${QUESTION}`);

  await page.getByRole('button', { name: '@Dateline', exact: true }).click();
  await page.locator('#composer').fill(QUESTION);
  await page.keyboard.press('Enter');
  await answered(0, 2);
});

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

test.each(['dark', 'light'])(
  'nothing stands in the way of anyone in the %s theme',
  async (theme) => {
    await ask();
    await lastMessage().getByText('the ferry line will close on 1 April').waitFor();
    if (theme === 'light') await page.getByRole('button', { name: 'Light theme' }).click();
    await page.locator('#composer').pressSequentially('/s');
    // As a protocol command, past the page's own policy.
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const { violations } = found.parse(await page.evaluate('axe.run()'));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test('a narrow screen shows everything without scrolling sideways', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await ask();
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  const theme = await page.getByRole('button', { name: 'Light theme' }).boundingBox();
  await page.setViewportSize({ width: 1100, height: 800 });
  expect(wide).toBe(360);
  expect((theme?.x ?? 360) + (theme?.width ?? 0)).toBeLessThan(360);
});

test('all the while nothing was asked of another host, and nothing went wrong', () => {
  expect(complaints).toEqual({ errors: [], elsewhere: [] });
});
