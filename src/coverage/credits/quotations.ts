/** A stretch of quoted speech, its marks included: `body.slice(start, end)`. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** Closing marks by opening mark. German closes with what English opens with. */
const DOUBLE: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

/**
 * The quotations of a body in double marks (“” „“ «» "") and in curly single ones (‘’), which may nest. One
 * that its paragraph does not close goes on in the next paragraph if that opens with a mark again, as print
 * does it; otherwise it ends with its paragraph.
 */
export function findQuotations(body: string): Quotation[] {
  return [...doubles(body), ...singles(body)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function doubles(body: string): Quotation[] {
  const found: Quotation[] = [];
  let [start, closers] = [0, ''];
  for (let index = 0; index < body.length; index += 1) {
    const mark = body.charAt(index);
    const isOpen = closers !== '';
    if (isOpen && endsHere(body, index, mark, closers)) {
      found.push({ start, end: mark === '\n' ? index : index + 1 });
      closers = '';
    } else if (!isOpen && DOUBLE[mark] !== undefined) [start, closers] = [index, DOUBLE[mark]];
  }
  return closers === '' ? found : [...found, { start, end: body.length }];
}

/** A mark at the start of a paragraph, within a quotation, repeats the opening one. */
function endsHere(body: string, index: number, mark: string, closers: string): boolean {
  const paragraphStart = body[index - 1] === '\n';
  if (mark === '\n') return !paragraphStart && !/^\n+[“„«"‘]/.test(body.slice(index, index + 3));
  return closers.includes(mark) && !paragraphStart;
}

/** An apostrophe looks like a closing mark: it closes only what is open, and only before no letter. */
function singles(body: string): Quotation[] {
  const found: Quotation[] = [];
  let start: number | null = null;
  for (let index = 0; index < body.length; index += 1) {
    const mark = body.charAt(index);
    if (mark === '\n') start = null;
    else if (mark === '‘' && start === null && !/\p{L}/u.test(body[index - 1] ?? '')) start = index;
    else if (start !== null && /[’”]/.test(mark) && !/\p{L}/u.test(body[index + 1] ?? '')) {
      found.push({ start, end: index + 1 });
      start = null;
    }
  }
  return found;
}
