/** Comments, CDATA, processing instructions and declarations; else a tag with its attributes, of a sane length. */
const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE[^<>[]*(?:\[[^\]]*\])?[^<>]*>|<(?<close>\/?)(?<name>[\p{L}_][^\s/>]*)(?:[^<>"']|"[^"]*"|'[^']*'){0,5000}?(?<empty>\/?)>|</giu;

/** More would take minutes to parse, and no feed has so many. */
const MAX_TAGS = 1_000_000;

/** A place where an XML file is broken. */
export interface XmlFault {
  readonly reason: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The first place where the tags of an XML file do not fit together, or the file ends within one; `null`
 * for a balanced file. The parser itself guesses at such files, and would make half an article of them.
 */
export function findXmlFault(xml: string): XmlFault | null {
  const open: { readonly name: string; readonly at: number }[] = [];
  let tags = 0;
  for (const match of xml.matchAll(MARKUP)) {
    tags += 1;
    if (tags > MAX_TAGS) return fault(xml, match.index, `there are more than ${MAX_TAGS} tags`);
    const { close, name, empty } = match.groups ?? {};
    if (match[0] === '<') return fault(xml, match.index, 'a "<" begins no tag');
    if (name === undefined || empty === '/') continue;
    if (close !== '/') open.push({ name, at: match.index });
    else if (open.pop()?.name !== name) return fault(xml, match.index, `</${name}> closes nothing`);
  }
  const left = open.at(-1);
  return left ? fault(xml, left.at, `<${left.name}> is never closed`) : null;
}

function fault(xml: string, at: number, reason: string): XmlFault {
  return { reason, line: xml.slice(0, at).split('\n').length };
}
