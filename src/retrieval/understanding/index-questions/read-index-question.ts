import { frameFinder, type FrameFinder } from './grammar.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { IndexQuestion } from './index-question.ts';
import { SPANISH } from './spanish.ts';
import { readSubject } from './subject.ts';

const FINDERS: readonly FrameFinder[] = [ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH].map(frameFinder);

/** Every question about the coverage itself has one of these; others need not be looked at further. */
const SIGN =
  /(?<!\p{L})(?:how (?:many|often|big|large|old|recent|up)|number|count|list|lists|first|last|latest|earliest|oldest|newest|recent|which|what|what['’]s|who|who['’]s|where|when|show|find|give|get|name|any|anything|tell|in|by|hoeveel|aantal|hoe vaak|welke?|wie|wat|waar|waaruit|wanneer|nog|iets|nieuws?|laatste|nieuwste|noem|geef|toon|laat|lijst|zoek|vind|wie ?vielen?|anzahl|wie oft|wie häufig|wie hoch|welche[nrs]?|wer|wann|was|wo|woraus|neuesten|letzten|aktuellen|zeige?t?|liste|nenne?|gib|finde|combien|nombre|quels?|quelles?|qui|quand|quoi|où|les|dernières|du nouveau|que|qu['’]\p{L}+|montre\p{L}*|donne\p{L}*|cite\p{L}*|dans|cuánt[oa]s|número|qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|últimas|las|alguna|algo|lista|muéstrame|dame|enséñame|nombra|busca|en|are there|is there|zijn er|gibt es|y a-t-il|hay)(?!\p{L})/iu;

/**
 * Reads a question that the index answers by itself: how many articles mention something, which outlets covered it,
 * who was first, what there is. `null` for all others, so also for those that count what happened ("How many people
 * died?").
 * @param text the question without outlets, dates and languages that filter
 * @param language primary tag of the question
 */
export function readIndexQuestion(text: string, language: string | null): IndexQuestion | null {
  const asked = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s¿¡"“]+|[\s?!.…]+$/gu, '')
    .replace(/ (?=[,;])/g, '');
  if (!SIGN.test(asked)) return null;
  for (const find of FINDERS) {
    const framed = find(asked);
    if (framed === null) continue;
    const { kind, subject: found } = framed;
    if (found === null) return { kind, subject: null, words: asked };
    const subject = readSubject(found, language);
    if (subject === null || subject.alternatives.length === 0) return null;
    return { kind, subject, words: asked.replace(found, '…') };
  }
  return null;
}
