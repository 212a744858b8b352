import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/repository.ts';

const RULE = 'no-restricted-imports';

/** Only the rule on imports: it needs no types, and the rest would need the whole program. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    languageOptions: { parserOptions: { project: false, projectService: false } },
  },
  ruleFilter: ({ ruleId }) => ruleId === RULE,
});

/** What the rule says about a module of this path that imports from there. */
async function complaints(filePath: string, from: string): Promise<readonly string[]> {
  const text = `import { thing } from '${from}';\nexport const other = thing;\n`;
  const results = await eslint.lintText(text, { filePath: fileURLToPath(urlOf(filePath)) });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
}

function urlOf(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

describe('the lint rule refuses', () => {
  test.each([
    ['src/language/tokens.ts', '../coverage/article.ts'],
    ['src/language/tokens.ts', '../discord/client.ts'],
    ['src/coverage/article.ts', '../edition/edition.ts'],
    ['src/coverage/formats/json.ts', '../../answering/answer.ts'],
    ['src/edition/edition.ts', '../retrieval/hit.ts'],
    ['src/edition/edition.ts', '../../embeddings/builtin.ts'],
    ['src/retrieval/retrieve.ts', '../answering/answer.ts'],
    ['src/retrieval/retrieve.ts', '../terminal/prompt.ts'],
    ['src/answering/checks/names.ts', '../../discord/client.ts'],
    ['src/answering/answer.ts', '../../commands/index.ts'],
    ['src/answering/create-dateline.ts', '../state/state.ts'],
    ['src/state/state.ts', '../discord/client.ts'],
    ['src/postgres/database.ts', '../edition/edition.ts'],
    ['src/localisation/words.ts', '../answering/answer.ts'],
    ['src/discord/client.ts', '../terminal/prompt.ts'],
    ['src/discord/client.ts', '../playground/start-playground.ts'],
    ['src/discord/client.ts', '../../commands/index.ts'],
    ['src/coverage/article.ts', '../evaluation/ingestion/gold.ts'],
    ['src/terminal/prompt.ts', '../benchmark/random.ts'],
    ['src/discord/client.ts', '../polling/start-polling.ts'],
    ['src/discord/client.ts', '../monitoring/readiness.ts'],
    ['src/answering/answer.ts', '../langchain/index.ts'],
    ['src/langchain/open-retriever.ts', '../discord/client.ts'],
    ['src/langchain/open-retriever.ts', '../../commands/index.ts'],
    ['embeddings/builtin.ts', '../src/coverage/article.ts'],
    ['embeddings/builtin.ts', '../commands/index.ts'],
  ])('%s importing %s', async (path, from) => {
    expect(await complaints(path, from)).toEqual([RULE]);
  });
});

describe('the lint rule lets pass', () => {
  test.each([
    ['src/coverage/article.ts', '../language/tokens.ts'],
    ['src/edition/edition.ts', '../coverage/article.ts'],
    ['src/edition/edition.ts', '../../embeddings/embedder.ts'],
    ['src/retrieval/retrieve.ts', '../edition/edition.ts'],
    ['src/answering/checks/names.ts', '../../retrieval/hit.ts'],
    ['src/discord/client.ts', '../answering/answer.ts'],
    ['src/discord/context.ts', '../state/state.ts'],
    ['src/errors.ts', './localisation/remark.ts'],
    ['src/terminal/prompt.ts', '../discord/command.ts'],
    ['src/langchain/open-retriever.ts', '../compose.ts'],
    ['src/langchain/dateline-retriever.ts', '../answering/dateline.ts'],
    ['src/compose.ts', './answering/create-dateline.ts'],
    ['embeddings/choose.ts', '../src/errors.ts'],
    ['commands/ask.ts', '../src/discord/command.ts'],
  ])('%s importing %s', async (path, from) => {
    expect(await complaints(path, from)).toEqual([]);
  });
});
