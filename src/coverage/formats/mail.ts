import PostalMime, { type Address, type Email } from 'postal-mime';
import { withWindowsMarks } from '../decode-as.ts';
import { EMPTY_DRAFT, oneArticle, unreadable, type Draft } from '../draft.ts';
import type { Reading, SourceFile } from '../draft.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { lightHtml } from '../html/light-html.ts';
import { filled, parsePage, type Page } from '../html/page.ts';
import { parseAddress } from '../web-address.ts';

/** Mails have a few parts in each other; one with more is made to exhaust its reader. */
const LIMITS = { maxNestingDepth: 20, maxRfc822NestingDepth: 3, maxHeadersSize: 500_000 };
/** A longer link is one that counts who follows it. */
const MAX_LINK_CHARS = 200;
const MAX_QUERY_CHARS = 40;
const IN_BROWSER =
  /\b(?:in|on) (?:your |a |the )?(?:web ?)?browser\b|\b(?:view|read) (?:it |this )?(?:email )?online\b|\bweb ?versi(?:on|e)\b|\bonline (?:bekijken|lezen)\b|\bim browser\b|\bdans (?:votre|le) navigateur\b|\ben (?:tu|su|el) navegador\b/i;
/** Lines of a newsletter that are about the letter. */
const ABOUT_THE_LETTER =
  /\bunsubscribe\b|\bemail preferences\b|\bmanage (?:your )?(?:subscription|preferences)\b|\byou(?: a|')re receiving this\b|\bafmelden\b|\buitschrijven\b|\babmelden\b|\bse désabonner\b|\bdarse de baja\b/i;
const MAX_ABOUT_CHARS = 250;
const MAX_BROWSER_CHARS = 80;

/** What stands above a signature. */
const SIGNATURE = /(?<=\S\s{0,20})\n-- ?\n/;

/** Reads a mail as it was sent: a newsletter is an article of its sender. */
export async function readMail(file: SourceFile): Promise<Reading> {
  const message = await readMessage(file.text);
  return 'reason' in message ? unreadable(file, message.reason) : oneArticle(message);
}

/** @param mail one character for each byte */
export async function readMessage(mail: string): Promise<Draft | { readonly reason: string }> {
  try {
    const email = await PostalMime.parse(Buffer.from(mail, 'latin1'), LIMITS);
    if (email.headers.length === 0) return { reason: 'it is no mail: it has no headers' };
    return draftOf(email);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `its mail cannot be taken apart: ${message}` };
  }
}

function draftOf(email: Email): Draft {
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? '';
  const sender = senderOf(email.from);
  // As written: the library would move the day to that of Greenwich.
  const date = filled(header('date').replace(/\([^()]*\)/, ''));
  const html = withWindowsMarks(email.html ?? '');
  const page = html === '' ? null : pageOf(html);
  const link = plainLink(/<([^<>]+)>/.exec(header('archived-at'))?.[1] ?? header('archived-at'));
  return {
    ...EMPTY_DRAFT,
    id: filled(email.messageId?.replaceAll(/[<>]/g, '')),
    headline: filled(withWindowsMarks(email.subject ?? '')),
    outlets: sender === null ? [] : [{ value: sender, source: 'given' }],
    dates: date === null ? [] : [{ value: date, source: 'given' }],
    url: link ?? (page === null ? null : linkInBrowser(page)),
    language: filled(header('content-language')) ?? languageOf(page),
    text:
      withoutNotices(page === null ? '' : visibleText(page)) ||
      plainText(withWindowsMarks(email.text ?? '')),
  };
}

/** A page that would take minutes is left for the plain text beside it. */
function pageOf(html: string): Page | null {
  const light = lightHtml(html);
  return 'html' in light ? parsePage(light.html) : null;
}

function senderOf(from: Address | undefined): string | null {
  return from === undefined || from.name.includes('@') ? null : filled(withWindowsMarks(from.name));
}

function languageOf(page: Page | null): string | null {
  return filled(page?.documentElement?.getAttribute('lang'));
}

/** The link to the letter on the web, unless it is one that counts its readers. */
function linkInBrowser(page: Page): string | null {
  for (const anchor of page.querySelectorAll('a[href]')) {
    if (!IN_BROWSER.test(anchor.textContent ?? '')) continue;
    const link = plainLink(anchor.getAttribute('href') ?? '');
    if (link !== null) return link;
  }
  return null;
}

function plainLink(text: string): string | null {
  const address = text.length > MAX_LINK_CHARS ? null : parseAddress(text);
  if (address === null || address.search.length > MAX_QUERY_CHARS) return null;
  const counting = /^(?:click|clicks|track|tracking|links?|email|go|t|e|r)\d*\./i;
  return counting.test(address.hostname) ? null : address.href;
}

function visibleText(page: Page): string {
  const hidden = '[hidden], [style*="display:none" i], [style*="display: none" i], head';
  for (const element of [...page.querySelectorAll(hidden)]) element.remove();
  return page.documentElement === null ? '' : htmlToText(page.documentElement);
}

/** Wrapped lines are joined; an empty line ends a paragraph. */
function plainText(text: string): string {
  const [letter = ''] = text.replaceAll('\r', '').split(SIGNATURE);
  const paragraphs = letter.split(/\n[ \t]*(?=\n)/);
  return withoutNotices(paragraphs.map(joinLines).join('\n'));
}

function joinLines(paragraph: string): string {
  return paragraph
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

function withoutNotices(text: string): string {
  const isNotice = (line: string) =>
    (line.length <= MAX_ABOUT_CHARS && ABOUT_THE_LETTER.test(line)) ||
    (line.length <= MAX_BROWSER_CHARS && IN_BROWSER.test(line));
  return text
    .split('\n')
    .filter((line) => !isNotice(line))
    .join('\n')
    .trim();
}
