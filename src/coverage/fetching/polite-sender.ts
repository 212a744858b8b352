import type { Dispatcher } from 'undici';
import { FetchError } from './fetch-error.ts';
import { openHostQueue, type Timing } from './host-queue.ts';
import type { FetchLimits } from './options.ts';
import { retryAfterMs } from './retry-after.ts';
import { sendRequest, type Answer, type RequestOptions } from './send-request.ts';

/** Sends requests so that no host is burdened. */
export interface PoliteSender {
  /**
   * Sends one request when its host's turn has come; a second time where the host asks for patience.
   * @param delayMs since the host's request before
   * @throws FetchError when there is no usable answer, or the host failed too often in this run
   */
  send(url: URL, delayMs: number, request: SenderRequest): Promise<Answer>;
}

export type SenderRequest = Pick<RequestOptions, 'headers' | 'maxBytes' | 'cut'>;

export interface SenderOptions extends Timing {
  readonly dispatcher: Dispatcher;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal | undefined;
}

/** A sender that has asked nobody yet. */
export function openPoliteSender(options: SenderOptions): PoliteSender {
  const { dispatcher, limits, signal, now } = options;
  const queue = openHostQueue(options, signal);
  const failures = new Map<string, number>();
  async function sendCounted(url: URL, request: SenderRequest): Promise<Answer> {
    const failed = failures.get(url.host) ?? 0;
    if (failed >= limits.hostFailures) throw givenUp(failed);
    try {
      const answer = await sendRequest(url, { ...request, dispatcher, limits, signal });
      failures.set(url.host, isHostFailure(answer.status) ? failed + 1 : 0);
      return answer;
    } catch (error) {
      if (error instanceof FetchError && error.hostFailed) failures.set(url.host, failed + 1);
      throw error;
    }
  }
  return {
    async send(url, delayMs, request) {
      const queued = () => queue.run(url.host, delayMs, () => sendCounted(url, request));
      const answer = await queued();
      const wait = retryAfterMs(answer, new Date(now()));
      if (wait === null || wait > limits.retryAfterMs) return answer;
      queue.putOff(url.host, wait);
      return queued();
    },
  };
}

function isHostFailure(status: number): boolean {
  return status === 429 || status >= 500;
}

function givenUp(times: number): FetchError {
  return new FetchError(
    `its host failed ${times} times in a row, and is asked no more in this run`,
  );
}
