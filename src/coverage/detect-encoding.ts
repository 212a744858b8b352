import { analyse } from 'chardet';
import { detectLanguage } from '../language/detect.ts';
import { decodeAs } from './decode-as.ts';

/** Enough to tell an encoding by, tags left out. */
const SAMPLE_CHARS = 20_000;
const READ_BYTES = 200_000;
/** Words of other scripts are written in such bytes throughout; Western words have one or two of them. */
const FOREIGN_SHARE = 0.5;

/** What the detector is believed in: encodings that texts on the web still have, by its names for them. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['windows-1251', 'windows-1251'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-7', 'windows-1253'],
  ['windows-1253', 'windows-1253'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['Big5', 'big5'],
  ['GB18030', 'gb18030'],
]);
const CENTRAL_EUROPEAN = new Set(['pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'bs', 'ro']);

/**
 * The likeliest encoding of a text that is not UTF-8 and does not declare one. Other scripts are told by their
 * bytes, the languages of Europe by their words; windows-1252 in doubt.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  if (foreignShare(sample) < FOREIGN_SHARE) return detectLatin(sample);
  const matches = analyse(sample).flatMap(({ name }) => FOREIGN.get(name) ?? []);
  const [best = 'windows-1252'] = matches;
  return best === 'windows-1253' && isIsoGreek(sample) ? 'iso-8859-7' : best;
}

/** What stands between tags. One character is one byte. */
function sampleOf(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.subarray(0, READ_BYTES)).toString('latin1');
  const words = text.replaceAll(/<[^<>]{0,2000}>/g, ' ').replaceAll(/\s+/g, ' ');
  const start = Math.max(0, words.search(/[\u0080-\u00ff]/) - 1000);
  return Buffer.from(words.slice(start, start + SAMPLE_CHARS), 'latin1');
}

/** Of the words that are not ASCII, the share of bytes that are not. */
function foreignShare(sample: Buffer): number {
  const words = sample.toString('latin1').split(/\s+/);
  const text = words.filter((word) => /[\u0080-\u00ff]./.test(word)).join('');
  return text === '' ? 0 : text.replaceAll(/[\u0000-\u007f]/g, '').length / text.length;
}

function detectLatin(sample: Buffer): string {
  const languageAs = (encoding: string) =>
    detectLanguage(decodeAs(sample, encoding)?.text ?? '') ?? '';
  if (languageAs('windows-1254') === 'tr') return 'windows-1254';
  const language = languageAs('windows-1250');
  if (!CENTRAL_EUROPEAN.has(language)) return 'windows-1252';
  return isIsoCentral(sample, language) ? 'iso-8859-2' : 'windows-1250';
}

/** Windows has letters between 0x80 and 0x9f; 0xb9 is its Polish `ą`, and the `š` of ISO 8859-2. */
function isIsoCentral(sample: Buffer, language: string): boolean {
  const text = sample.toString('latin1');
  if (/[\u0080-\u009f]/.test(text)) return false;
  const letters =
    language === 'pl' ? /[\u00b1\u00b6\u00bc\u00a1\u00a6]/ : /[\u00b9\u00be\u00bb\u00a9\u00ae]/;
  return letters.test(text);
}

/** `Ά` is 0xb6 there and 0xa2 in windows-1253. */
function isIsoGreek(sample: Buffer): boolean {
  const text = sample.toString('latin1');
  return !/[\u0080-\u009f]/.test(text) && /\u00b6[\u00dc-\u00fe]/.test(text);
}
