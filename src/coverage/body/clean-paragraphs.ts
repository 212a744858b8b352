import { fold } from '../../language/analyse.ts';
import { isNameCaption } from './captions.ts';

/** Lines of a page that belong to no story, whole lines only. */
const BOILERPLATE: readonly RegExp[] = [
  /^\[[^\]]*\b(?:image|photo|picture|foto|bild|photograph|video)\b[^\]]*\]$/i,
  /^\((?:featured )?(?:image|photo|picture|foto|bild|credit|video)\b[^)]*\)$/i,
  /^(?:featured )?(?:image|photo|picture|foto|bild|beeld|photograph|video|crédit|credit|credits)s?(?: credits?)?\s*[:©]/i,
  /^(?:image|photo|picture|foto|bild|beeld)s? (?:by|via|courtesy|door|von|de|credit) .{1,80}(?<![.!?])$/i,
  /^(?:share|deel|teilen|partager|compartir)\b[^.]{0,30}:/i,
  /^(?:share|deel|tweet|print|e-?mail|save|listen|comments?|reacties?|advertisement|advertentie|anzeige|publicité|publicidad)( this)?( article| story| page)?$/i,
  /^(?:share|deel|teilen|partager|compartir) (?:this|on|dit|op|via|auf|sur|en)\b[^.]{0,60}$/i,
  /^(?:more|meer|mehr) (?:from|on|van|over|von|zu)\b[^.]{1,80}$/i,
  /^(?:read (?:more|also|next)|also read|related(?: articles?| stories| story)?|see also|lees (?:ook|meer|verder)|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leer más)\s*(?:[:›»>|].*|[^.:]{0,60})$/i,
  /^(?:follow us|volg ons|suivez-nous|síguenos|subscribe|sign up|schrijf je in|abonneer|abonnez-vous|suscríbete)\b[^]{0,160}$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|wij gebruiken cookies|deze (?:web)?site gebruikt cookies)\b/i,
  /^(?:©|\(c\)|copyright)\s.{0,120}$/i,
];

/** `By Jane Smith and John Doe`, over a story. */
const BYLINE =
  /^(?:By|Door|Von|Par|Por|Di)(?: (?:\p{Lu}[\p{L}.'’-]*,?|and|en|und|et|y|e|van|de|der|von)){2,12}$/u;

/** Teasers stand over a story. */
const TOP_PARAGRAPHS = 8;
/** A teaser or pull quote shorter than this may repeat words by chance. */
const MIN_REPEAT_CHARS = 30;

/**
 * The paragraphs of the story itself: without captions, share lines, links to other stories, a repeated
 * headline, a broken-off teaser that a later paragraph takes up, and pull quotes. Sentences of the story
 * are never dropped, and no paragraph is changed.
 * @param headline empty when it was derived from the story, where its words belong
 */
export function cleanParagraphs(paragraphs: readonly string[], headline: string): string[] {
  const folded = paragraphs.map(fold);
  const text = folded.join('\n');
  const seen = new Set<string>();
  const kept = paragraphs.filter((paragraph, index) => {
    const own = folded[index] ?? '';
    if (isBoilerplate(paragraph) || isByline(paragraph, index)) return false;
    if (repeatsHeadline(own, index, headline)) return false;
    if (index < TOP_PARAGRAPHS && isTeaser(own, folded.slice(index + 1))) return false;
    if (isPullQuote(paragraph, text)) return false;
    if (own.length >= MIN_REPEAT_CHARS && seen.has(own)) return false;
    seen.add(own);
    return true;
  });
  const context = [headline, ...kept].join('\n');
  return kept.filter((paragraph) => !isNameCaption(paragraph, context));
}

function isBoilerplate(paragraph: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(paragraph));
}

/** A headline stands again at the top of many pages; further down, the same words may be a sentence. */
function repeatsHeadline(paragraph: string, index: number, headline: string): boolean {
  return index < 2 && paragraph === fold(headline);
}

function isByline(paragraph: string, index: number): boolean {
  return index < 3 && BYLINE.test(paragraph);
}

/** `… council has met. Against`: cut off where a later paragraph goes on. */
function isTeaser(paragraph: string, later: readonly string[]): boolean {
  const start = paragraph.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  if (start.length < MIN_REPEAT_CHARS || /[.!?]["”’']?$/.test(start)) return false;
  return later.some((other) => other.length > start.length && other.startsWith(start));
}

/** `Quote …` followed by words that stand elsewhere in the story. */
function isPullQuote(paragraph: string, text: string): boolean {
  const [, quoted] = /^(?:Quote|Citaat|Zitat)\s+["“„«]?(.{30,})$/u.exec(paragraph) ?? [];
  if (quoted === undefined) return false;
  // The speaker's or the source's name stands at its end.
  const words = fold(quoted).slice(0, Math.max(MIN_REPEAT_CHARS, quoted.length * 0.6));
  return text.split(words).length > 2;
}
