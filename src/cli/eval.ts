import type { Command } from 'commander';
import { addAnswerEvaluation } from './eval-answers.ts';
import { addRerankerEvaluation } from './eval-reranker.ts';
import { addRetrievalEvaluation } from './eval-retrieval.ts';
import { addWriterFit } from './eval-writer.ts';
import { toJson } from './json.ts';
import type { Surroundings } from './program.ts';

interface IngestionFlags {
  readonly gold: string;
  readonly coverage: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const PAGES = 'test/fixtures/pages';

/** Adds `dateline eval`. */
export function addEval(program: Command, surroundings: Surroundings): void {
  const { out } = surroundings;
  const evaluation = program
    .command('eval')
    .description('measure how good Dateline is, against answers that are known');
  evaluation
    .command('ingestion')
    .description('compare what is read of pages with gold: dates, outlets, originators, bodies')
    .option('--gold <file>', 'what is right, as JSON lines', `${PAGES}/gold.jsonl`)
    .option('--coverage <dir>', 'the pages', `${PAGES}/saved`)
    .option('--json', 'print the scores as JSON')
    .option('--verbose', 'list every disagreement, not those on dates only')
    .action(async ({ gold, coverage, json, verbose = false }: IngestionFlags) => {
      const { evaluateIngestion } = await import('../evaluation/ingestion/evaluate-ingestion.ts');
      const { describeScores } = await import('../evaluation/ingestion/describe-scores.ts');
      const scores = await evaluateIngestion({ gold, coverage });
      out(json ? toJson(scores) : describeScores(scores, verbose));
    });
  addRetrievalEvaluation(evaluation, surroundings);
  addAnswerEvaluation(evaluation, surroundings);
  addRerankerEvaluation(evaluation, surroundings);
  addWriterFit(evaluation, surroundings);
}
