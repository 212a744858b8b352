import { ComponentType } from 'discord.js';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Timeline } from '../../../src/answering/timeline/timeline.ts';
import { componentsOf } from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { sampleAnswer, SAMPLE_SOURCES } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const DESCRIBED =
  'Articles per month by outlet, Jan 2023 – Mar 2024: Harbour Gazette 1 and Tide Times 1. ' +
  '1 article is not dated so closely: a dashed line spans its time. ' +
  '1 article, drawn hollow, is a copy of an earlier one.';

test('/sources comes with a chart of outlets by time, which its description tells', async () => {
  const { server } = await runningBot();
  const message = await (await server.interactions.command({ name: 'sources' })).final();
  expect(componentsOf(message, ComponentType.MediaGallery)).toMatchObject([
    { items: [{ media: { url: 'attachment://coverage.png' }, description: DESCRIBED }] },
  ]);
  expect(pictureOf(message).width).toBe(1600);
});

test('embeds show the chart of a timeline; without two dates there is none', async () => {
  const articles = ['2024-03-05', '2024-04', null].map((published, n) => ({
    articleId: `gazette/${n}`,
    outlet: 'Harbour Gazette',
    published,
    copyOf: null,
  }));
  const drawn = await timelineOf({ articles });
  expect(drawn.embeds).toMatchObject([{ image: { url: 'attachment://coverage.png' } }]);
  expect(pictureOf(drawn).width).toBe(1600);
  const plain = await timelineOf({ articles: articles.slice(1) });
  expect(plain.attachments).toEqual([]);
});

async function timelineOf({ articles }: Pick<Timeline, 'articles'>): Promise<Message> {
  const { searched, edition } = sampleAnswer();
  const nothing = { events: [], undated: [], citations: [], nearest: [], notes: [] };
  const dateline = fakeDateline({
    sources: SAMPLE_SOURCES,
    timeline: { topic: 'ferry', ...nothing, articles, searched, edition },
  });
  const { server } = await runningBot({ dateline, look: 'embeds' });
  const options = { topic: 'ferry' };
  return (await server.interactions.command({ name: 'timeline', options })).final();
}

function pictureOf({ attachments }: Message): PNG {
  return PNG.sync.read(Buffer.from(attachments[0]?.bytes ?? []));
}
