import { gunzip } from 'node:zlib';
import { decode } from '../decode.ts';
import { unreadable, type Reading } from '../draft.ts';
import { formatOf } from '../formats/format-of.ts';
import { mediaType } from './content-types.ts';
import type { Copy } from './copies.ts';

/** Enough of an answer to tell its format by. */
const HEAD_CHARS = 2000;
const XML = /^\s*(?:<\?xml|<!--|<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>])/i;
const FEED = /<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/i;
const HTML = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i;

/**
 * Reads an answer by what it is: servers name the type of feeds wrongly, so its beginning counts first.
 * @param path the place to name in messages
 * @param maxBytes of its content, when it is a gzip file
 */
export async function readAnswer(copy: Copy, path: string, maxBytes: number): Promise<Reading> {
  const bytes = await unpacked(copy.body, maxBytes);
  if (bytes === null)
    return unreadable({ path }, 'it is a gzip file that is damaged, incomplete or too large');
  const [, charset] = /charset\s*=\s*["']?([\w-]+)/i.exec(copy.contentType) ?? [];
  const text = decode(bytes, { charset });
  if (text === null) return unreadable({ path }, 'it is a binary file, not a text');
  if (text.trim() === '') return unreadable({ path }, 'it is empty');
  const format = formatOf(nameFor(text.slice(0, HEAD_CHARS), copy));
  return format?.read({ path, text }) ?? unreadable({ path }, 'its format is not known');
}

function unpacked(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Promise.resolve(bytes);
  return new Promise((resolve) => {
    gunzip(bytes, { maxOutputLength }, (error, content) => {
      resolve(error ? null : content);
    });
  });
}

/** The name of a file that would be read as this answer is to be. */
function nameFor(head: string, { contentType, finalUrl }: Copy): string {
  const type = mediaType(contentType);
  if (XML.test(head) && (FEED.test(head) || !HTML.test(head))) return 'answer.xml';
  if (HTML.test(head)) return 'answer.html';
  if (/[/+]json$/.test(type) || /^\s*[[{]\s*["{\]}]/.test(head)) return 'answer.json';
  if (/[/+]xml$/.test(type) && type !== 'application/xhtml+xml') return 'answer.xml';
  if (type !== 'text/plain') return 'answer.html';
  return /\.(?:md|markdown|jsonl|ndjson)$/i.test(new URL(finalUrl).pathname)
    ? new URL(finalUrl).pathname
    : 'answer.txt';
}
