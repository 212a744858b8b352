import { EMPTY_DRAFT, oneArticle, unreadable, type Reading, type SourceFile } from '../draft.ts';
import { readLinkedData } from '../html/json-ld.ts';
import { lightHtml } from '../html/light-html.ts';
import { linkedStory } from '../html/linked-story.ts';
import { mainText } from '../html/main-text.ts';
import { readMetadata } from '../html/metadata.ts';
import { parsePage } from '../html/page.ts';

/** Reads a saved page: its metadata, and its story without what stands around it. */
export function readHtml(file: SourceFile): Reading {
  if (!/<[a-z!]/i.test(file.text)) return unreadable(file, 'it holds no HTML');
  const light = lightHtml(file.text);
  if ('reason' in light) return unreadable(file, light.reason);
  try {
    const page = parsePage(light.html);
    const metadata = readMetadata(page);
    const linked = linkedStory(readLinkedData(page)?.body ?? '');
    const text = mainText(page);
    return oneArticle({ ...EMPTY_DRAFT, ...metadata, text: fuller(text, linked) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(file, `its HTML cannot be taken apart: ${message}`);
  }
}

/** The page's own text, unless what it states as its text goes well beyond it. */
function fuller(text: string, linked: string): string {
  return linked.length > text.length * 2 ? linked : text;
}
