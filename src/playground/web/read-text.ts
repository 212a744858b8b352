import type { IncomingMessage } from 'node:http';

/** More than anyone can type into the page. */
const MOST_CHARACTERS = 100_000;

/** @throws Error when the body is too long */
export async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > MOST_CHARACTERS) throw new Error('This is too long.');
  }
  return text;
}
