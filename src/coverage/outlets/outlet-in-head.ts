import { fold } from '../../language/analyse.ts';
import { withoutMoments } from '../dates/moments.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';
import { outletName } from './outlet-name.ts';

/** Words that names of outlets end in, or begin with, in en nl de fr es it pt, folded. */
const NAMING =
  /(?:news|times|post|gazette|herald|echo|tribune|courier|chronicle|journal|observer|star|mail|telegraph|mercury|tidings|ledger|examiner|inquirer|dispatch|register|sentinel|weekly|daily|magazine|guardian|globe|mirror|express|argus|advertiser|bulletin|nieuws|zeitung|anzeiger|kurier|blatt|nachrichten|rundschau|bote|courant|dagblad|krant|bode|telegraaf|noticias|gazzetta|corriere|giornale|gazette)(?:\s|$)|^(?:(?:el|il|o|a|le|la|the|de|die|der|das)\s+)?(?:daily|diario|correo|heraldo|jornal|folha|gazzetta|corriere|giornale|messaggero|matin|depeche|journal|gazette|times|post|sun|herald)\s/;
/** A byline stands among the first lines. */
const MAX_LINES = 6;
const MAX_CHARS = 100;
const MAX_WORDS = 6;
const BYLINE = /^(?:by|von|door|par|por|di|date|datum|published|posted)\b/i;

/**
 * The outlet that the lines above a story name: with its date (`Harbour Gazette, 3 March 2023`), or alone on a
 * line between those of a byline. Only what is made like the name of an outlet counts; `null` without one.
 */
export function outletInHead(lines: readonly string[]): string | null {
  const head = lines.slice(0, MAX_LINES);
  const isByline = (index: number) => {
    const line = head[index];
    return line !== undefined && line.length <= MAX_CHARS && BYLINE.test(line);
  };
  for (const [index, line] of head.entries()) {
    if (line.length > MAX_CHARS) continue;
    const { dated, parts } = withoutMoments(line);
    if (!dated && !(parts.length === 1 && (isByline(index - 1) || isByline(index + 1)))) continue;
    const name = parts.flatMap((part) => part.split(/,\s*/)).find(isOutlet);
    if (name !== undefined) return name;
  }
  return null;
}

function isOutlet(part: string): boolean {
  if (KNOWN_OUTLETS.has(part) && /\s/.test(part)) return true;
  const words = part.split(' ');
  if (words.length > MAX_WORDS || !/^\p{Lu}/u.test(part) || BYLINE.test(part)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 < words.length && NAMING.test(fold(part)) && outletName(part) !== null;
}
