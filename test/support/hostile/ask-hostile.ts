import { answerQuestion, type AnsweringParts } from '../../../src/answering/answer-question.ts';
import { answerSchema, type Answer } from '../../../src/answering/answer.ts';
import { createExtractiveWriter } from '../../../src/answering/writers/extractive.ts';
import { createOpenAIWriter } from '../../../src/answering/writers/openai.ts';
import { renderAnswer } from '../../../src/discord/render/answer.ts';
import type { Payload } from '../../../src/discord/render/payload.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { indexCoverage } from '../../../src/edition/index-coverage.ts';
import { localHome } from '../../../src/edition/local/local-home.ts';
import { openEdition } from '../../../src/edition/local/open-edition.ts';
import { ENGLISH } from '../../../src/localisation/words.ts';
import { createOpenAIChat } from '../../../src/models/openai-chat.ts';
import { fakeEmbedder } from '../fake-embedder.ts';
import type { OpenAIServer } from '../openai/server.ts';
import { writeFiles } from '../small-coverage.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { HOSTILE } from './coverage.ts';

const embedder = fakeEmbedder({ dimensions: 256 });

/** Indexes the hostile coverage. */
export async function hostileEdition(): Promise<Edition> {
  const [articles, dataDir] = [writeFiles(temporaryFolder(), HOSTILE), temporaryFolder()];
  await indexCoverage({
    paths: [articles],
    home: localHome(dataDir),
    now: new Date('2025-06-01'),
    embedder,
  });
  const { fingerprint } = embedder;
  return openEdition(`${dataDir}/editions/current`, { fingerprint });
}

/** An answer, as JSON gives it and as Discord gets it. */
export interface Shown {
  readonly answer: Answer;
  readonly payload: Payload;
}

/** Asks through the whole pipeline: with the model of a server, or without one by sentences as published. */
export async function askHostile(
  question: string,
  edition: Edition,
  server: OpenAIServer | null,
  parts: Partial<AnsweringParts> = {},
): Promise<Shown> {
  const fallback = createExtractiveWriter({ embedder });
  const answer = await answerQuestion({ question }, edition, {
    embedder,
    writer: server === null ? fallback : modelWriter(server),
    fallback,
    clock: () => new Date('2025-06-01T12:00:00Z'),
    ...parts,
  });
  const json = answerSchema.parse(JSON.parse(JSON.stringify(answer)));
  const reader = { words: ENGLISH, language: 'en' };
  return { answer: json, payload: renderAnswer(json, { answerId: 'a1', reader }) };
}

function modelWriter({ apiKey, baseUrl }: OpenAIServer) {
  return createOpenAIWriter(createOpenAIChat({ apiKey, baseUrl, model: 'bad', maxRetries: 0 }));
}
