/**
 * Bytes of UTF-8 a token: English has some 4.3 with present vocabularies, Dutch and German 3.3 to 3.8, Greek and
 * Cyrillic 4 to 5, Chinese 3 to 4. The least of them, as an estimate that is too low is refused by the server.
 */
const BYTES_PER_TOKEN = 3;

/** How many tokens a text is for a model whose vocabulary is not known, rather too many than too few. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / BYTES_PER_TOKEN);
}
