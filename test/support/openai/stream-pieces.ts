import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { chunksOf } from './chat-chunks.ts';
import type { PiecesReply } from './replies.ts';
import type { ChatRequest } from './requests.ts';

/** Streams a reply piece by piece; stops when the other side hangs up. */
export async function streamPieces(
  response: ServerResponse,
  request: ChatRequest,
  reply: PiecesReply,
): Promise<void> {
  const { pieces, breaksOff = false, finishReason = 'stop', counts = true, onClose } = reply;
  const { opening, delta, end } = chunksOf(request);
  const closed = once(response, 'close');
  void closed.then(onClose);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  await write(response, [opening('')], reply);
  for (const piece of pieces) {
    if (typeof piece !== 'string') await Promise.race([piece, closed]);
    if (response.destroyed) return;
    if (typeof piece === 'string') await write(response, [delta({ content: piece })], reply);
  }
  if (breaksOff) {
    response.destroy();
    return;
  }
  const ending = finishReason === null ? [] : end(finishReason).slice(0, counts ? 2 : 1);
  await write(response, ending, reply);
  response.end('data: [DONE]\n\n');
}

async function write(
  response: ServerResponse,
  chunks: readonly unknown[],
  { runBytes }: PiecesReply,
): Promise<void> {
  const bytes = Buffer.from(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join(''));
  const length = runBytes ?? Math.max(1, bytes.length);
  for (let at = 0; at < bytes.length; at += length) {
    const isSent = new Promise<unknown>((resolve) => {
      response.write(bytes.subarray(at, at + length), resolve);
    });
    await isSent;
  }
}
