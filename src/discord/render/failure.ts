import type { Words } from '../../localisation/words.ts';
import type { Failure } from '../asking/failure.ts';
import { actionButton } from './controls/button.ts';
import { renderNotice } from './notice.ts';
import { withRows, type Payload } from './payload.ts';

/** What went wrong, with a button that asks again where that may help. */
export function renderFailure(
  { text, canRetry }: Pick<Failure, 'text' | 'canRetry'>,
  askedId: string | null,
  { t }: Words,
): Payload {
  const rows =
    canRetry && askedId !== null
      ? [[actionButton({ action: 'retry', id: askedId, label: t('actions.retry') })]]
      : [];
  return withRows(renderNotice(text), rows);
}
