import { z } from 'zod';
import { modelsFolder } from '../../embeddings/choose.ts';
import type { Embedder } from '../../embeddings/embedder.ts';
import { missingFiles } from '../../embeddings/model-files.ts';
import { transformersModel } from '../../embeddings/transformers-model.ts';
import type { Config } from '../config.ts';
import { rerankServer } from '../retrieval/reranking/choose.ts';
import { requestScores } from '../retrieval/reranking/endpoint-request.ts';
import { checkOf, type Check, type Finding } from './check.ts';

const OPENAI_URL = 'https://api.openai.com/v1';

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/** The embedder in use and, with a key or a server, the language models. */
export function modelChecks(config: Config, embedder: Embedder): readonly Check[] {
  return [
    () => checkEmbedder(config, embedder),
    () => checkLanguageModel(config),
    () => checkReranker(config),
  ];
}

/** A look at an installation downloads nothing. */
async function checkEmbedder(config: Config, embedder: Embedder): Promise<readonly Finding[]> {
  const subject = 'Embeddings';
  const absent = config.embeddings === 'transformers' ? await absentModel(config) : null;
  if (absent !== null) return [{ state: 'warn', subject, detail: absent }];
  const look = async () => {
    const vector = await embedder.embedQuestion('When does the ferry leave?');
    return `${embedder.fingerprint} works, and makes ${vector.length} numbers of a text`;
  };
  return checkOf(subject, look, '')();
}

async function absentModel(config: Config): Promise<string | null> {
  const model = transformersModel(config.transformersModel);
  const missing = await missingFiles(model, modelsFolder(config));
  if (missing.length === 0) return null;
  const megabytes = Math.ceil(missing.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) / 1e6);
  const size = megabytes === 0 ? '' : ` (${megabytes} MB)`;
  return `the model ${model.name} is not here yet${size}: it is downloaded with the next "npm run index"`;
}

async function checkLanguageModel(config: Config): Promise<readonly Finding[]> {
  const { openaiApiKey, openaiBaseUrl = OPENAI_URL, chatModel, writer } = config;
  const subject = 'Language model';
  const isUnset = openaiApiKey === undefined && config.openaiBaseUrl === undefined;
  if (isUnset || writer === 'extractive')
    return [
      {
        state: 'off',
        subject,
        detail:
          'answers are sentences of the coverage; set OPENAI_API_KEY or OPENAI_BASE_URL to have them written',
      },
    ];
  const look = async () => {
    const models = await listModels(openaiBaseUrl, openaiApiKey);
    if (!models.includes(chatModel))
      throw new Error(`CHAT_MODEL is ${chatModel}, which ${openaiBaseUrl} does not offer`);
    return `${openaiBaseUrl} offers ${chatModel}`;
  };
  return checkOf(subject, look, 'check OPENAI_API_KEY, OPENAI_BASE_URL and CHAT_MODEL')();
}

async function checkReranker(config: Config): Promise<readonly Finding[]> {
  const subject = 'Reranker';
  const server = rerankServer(config);
  if (server === null)
    return [
      {
        state: 'off',
        subject,
        detail: 'no server ranks passages; RERANK_BASE_URL would name one',
      },
    ];
  const look = async () => {
    const texts = ['The ferry leaves at nine.', 'The museum is closed.'];
    const signal = AbortSignal.timeout(10_000);
    await requestScores(server, 'When does the ferry leave?', texts, signal);
    return `${new URL(server.baseUrl).host} ranks passages${server.model ? ` with ${server.model}` : ''}`;
  };
  return checkOf(subject, look, '')();
}

async function listModels(baseUrl: string, apiKey: string | undefined): Promise<string[]> {
  const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${baseUrl} answered with status ${response.status}`);
  return modelsSchema.parse(await response.json()).data.map(({ id }) => id);
}
