import { EMPTY_DRAFT, oneArticle, unreadable, type Reading, type SourceFile } from '../draft.ts';
import { readLinkedData } from '../html/json-ld.ts';
import { mainText } from '../html/main-text.ts';
import { readMetadata } from '../html/metadata.ts';
import { parsePage } from '../html/page.ts';

/** A page with more tags is no article, and would take minutes. */
const MAX_TAGS = 120_000;

/** Reads a saved page: its metadata, and its story without what stands around it. */
export function readHtml(file: SourceFile): Reading {
  if (!/<[a-z!]/i.test(file.text)) return unreadable(file, 'it holds no HTML');
  if (file.text.split('<').length > MAX_TAGS) {
    return unreadable(file, `its page has more than ${MAX_TAGS} tags`);
  }
  try {
    const page = parsePage(file.text);
    const metadata = readMetadata(page);
    const linkedBody = readLinkedData(page)?.body ?? '';
    const text = mainText(page);
    return oneArticle({ ...EMPTY_DRAFT, ...metadata, text: text === '' ? linkedBody : text });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(file, `its HTML cannot be taken apart: ${message}`);
  }
}
