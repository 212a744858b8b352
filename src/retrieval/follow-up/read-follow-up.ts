import { ProviderError } from '../../errors.ts';
import { completeFollowUp } from '../follow-up.ts';
import type { FollowUpRewriter, RewriteRequest } from './rewriter.ts';

export interface FollowUpParts {
  /** @default rules alone */
  readonly followUps?: FollowUpRewriter | undefined;
  /** Told when a rewriting cannot be had, or used: the rules take its place. */
  readonly onNotRewritten?: ((error: ProviderError) => void) | undefined;
}

/**
 * The question of a conversation standing alone: as the rewriter has it, or by rules where there is none or it fails.
 * @throws what else a rewriter throws, the signal's reason among it
 */
export async function readFollowUp(
  request: RewriteRequest,
  { followUps, onNotRewritten }: FollowUpParts,
): Promise<string> {
  const { history } = request;
  const question = request.question.normalize('NFC').trim();
  if (history.length === 0) return question;
  try {
    const rewritten = await followUps?.rewrite({ ...request, question });
    if (rewritten !== undefined) return rewritten;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    onNotRewritten?.(error);
  }
  return completeFollowUp(question, history);
}
