import { FOLLOW_UP } from '../../retrieval/understanding/undoing.ts';
import type { Searched } from '../../retrieval/searched.ts';
import type { Reply } from '../command.ts';

/** How a reply was searched for; `null` for one that took no search. */
export function searchedOf(reply: Reply): Searched | null {
  switch (reply.kind) {
    case 'answer':
      return reply.answer.searched;
    case 'search':
      return reply.result.searched;
    case 'timeline':
      return reply.timeline.searched;
    case 'comparison':
      return reply.comparison.searched;
    case 'check':
      return reply.check.searched;
    case 'checks':
    case 'sources':
    case 'article':
    case 'latest':
    case 'help':
      return null;
  }
}

/** What a follow-up was read as; `null` for a question that was taken as it stands. */
export function readAsOf({ understood = [], standalone, query }: Searched): string | null {
  return understood.some(({ id }) => id === FOLLOW_UP) ? (standalone ?? query) : null;
}
