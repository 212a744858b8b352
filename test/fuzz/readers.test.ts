import { describe, expect } from 'vitest';
import { assembleArticle } from '../../src/coverage/assemble-article.ts';
import { decode } from '../../src/coverage/decode.ts';
import { formatOf, type Format } from '../../src/coverage/formats/format-of.ts';
import { NOTHING_STATED } from '../../src/coverage/settings/settings.ts';
import { settleArticles } from '../../src/coverage/settle-articles.ts';
import { expectSound } from './article-laws.ts';
import { law } from './cases.ts';
import { damaged, nastyBytes, nastyText } from './nasty.ts';
import { SOUND_FILES } from './sound-files.ts';
import fc from 'fast-check';

const ALL = Object.values(SOUND_FILES);

describe('a reader gives sound articles, or says why there is none', () => {
  for (const [path, sound] of Object.entries(SOUND_FILES)) {
    const texts = fc.oneof(
      { weight: 8, arbitrary: damaged([sound]) },
      { weight: 1, arbitrary: damaged(ALL) },
      { weight: 1, arbitrary: nastyText },
    );
    law(`of ${path}`, nastyBytes(texts), (bytes) => expectRead(path, bytes), 1 / 4);
  }
});

async function expectRead(path: string, bytes: Uint8Array): Promise<void> {
  const format = formatOf(path);
  if (format === null) throw new Error(`No format reads ${path}`);
  const text = textOf(bytes, format);
  if (text === null) return;
  const { drafts, skipped } = await format.read({ path, text });
  for (const { reason } of skipped) expect(reason).not.toBe('');
  const articles = drafts.flatMap((draft) => {
    const { article, skipped: left } = assembleArticle(draft, path, NOTHING_STATED, '2026-01-01');
    expect(article === null).toBe(left.length > 0);
    return article ?? [];
  });
  settleArticles(articles, []).forEach(expectSound);
}

function textOf(bytes: Uint8Array, format: Format): string | null {
  return format.mail ? Buffer.from(bytes).toString('latin1') : decode(bytes);
}
