import { allMatches } from '../../language/all-matches.ts';
import { sentences } from '../../language/sentences.ts';
import type { EditorialNote, NoteKind } from '../article.ts';
import {
  HEADLINE_SIGNS,
  LABEL_SIGNS,
  LEAD_IN,
  SENTENCE_SIGNS,
  SENTENCE_WITHIN,
  WORDING,
  type NoteSign,
} from './note-signs.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of more characters is a story under a label, such as a live blog's `UPDATE:`; its first sentences count. */
const MAX_NOTE_CHARS = 900;
/** A label that stands alone belongs to the paragraph below it. */
const MAX_LABEL_CHARS = 60;
/** Parts of words by which any note is told, in small letters, so that other texts are passed over at once. */
const HINTS = new RegExp(
  (
    'correc clarif updat retract withdrawn removed taken down errat editor version note amended edited changed revised originally ' +
    'initially misst missp misid misatt misquot incorrectly mistakenly wrongly erroneously rectific herstel verduidelijk bijgewerkt ' +
    'aangepast aangevuld aanvulling gewijzigd ingetrokken intrekking versie naschrift noot korr berichtig richtigstell klarstell ' +
    'aktualisier nachtrag fassung anm. anmerkung redaktion zurückgezogen rücknahme geändert ergänzt eigener précision mise màj ndlr ' +
    'rétract retirad rédaction errores aclarac actualiz versió nota rettific precisaz aggiorn ndr retif esclarec atualiz versão corrig ' +
    'correg correç geactualiseerd gecorrigeerd offline ampliad'
  )
    .replaceAll('.', String.raw`\.`)
    .replaceAll(' ', '|'),
);
/** What such a sentence calls the article. */
const ARTICLE =
  /story|article|report|post|piece|column|headline|review|page|live ?blog|caption|interview|dispatch|obituary|item|video|artikel|bericht|verhaal|stuk|text|beitrag|meldung|papier|dépêche|entretien|artículo|noticia|nota|información|pieza|entrevista|crónica|articolo|artigo|matéria|reportagem|notícia/i;

/**
 * The notes of a body: paragraphs that correct, update, retract or remark on an article, by their label
 * (`Correction:`, `Naschrift`) or by speaking of the article itself (`An earlier version of this story …`).
 * A label alone takes the next paragraph with it; a sentence within a longer paragraph stands for itself, with
 * those behind it. In en nl de fr es it pt, whatever the text's own language, as outlets mix them. Under a
 * headline such as `Retraction: …` the first paragraph is one, where no other is.
 * @returns ordered by place, none overlapping
 */
export function findNotes(body: string, headline = ''): readonly EditorialNote[] {
  const notes = notesIn(body);
  const kind = notes.length > 0 || body === '' ? null : kindBy(HEADLINE_SIGNS, headline);
  if (kind === null) return notes;
  const paragraph = body.split('\n', 1)[0] ?? '';
  const end = paragraph.length > MAX_NOTE_CHARS ? shortened(paragraph) : paragraph.length;
  return [{ kind, start: 0, end }];
}

function notesIn(body: string): readonly EditorialNote[] {
  const paragraphs = allMatches(body, /[^\n]+/g).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const notes: EditorialNote[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.start < (notes.at(-1)?.end ?? 0)) continue;
    const note = noteIn(body, paragraph, paragraphs[index + 1]);
    if (note !== null) notes.push(note);
  }
  return notes;
}

function noteIn(body: string, paragraph: Span, next: Span | undefined): EditorialNote | null {
  const text = body.slice(paragraph.start, paragraph.end);
  if (!hasHint(text)) return null;
  const kind = kindBy(LABEL_SIGNS, text.slice(0, MAX_LABEL_CHARS * 2));
  if (kind === null) return sentenceNote(text, paragraph.start);
  const isAlone = text.length <= MAX_LABEL_CHARS && /^[^.!?]*[:\p{L}\d)\]]\s*$/u.test(text);
  const end = isAlone && !isDatedStamp(text) && next ? next.end : paragraph.end;
  const bounded = end - paragraph.start > MAX_NOTE_CHARS ? shortened(text) : end - paragraph.start;
  const words = body.slice(paragraph.start, paragraph.start + bounded);
  return { kind: refined(kind, words), start: paragraph.start, end: paragraph.start + bounded };
}

function hasHint(text: string): boolean {
  return HINTS.test(text.toLowerCase());
}

/** `Updated: 6 January 2021, 12:30` and `Update 12.30` say when, and nothing of what stands below. */
function isDatedStamp(text: string): boolean {
  return /\d/.test(text) && !/:\s*$/.test(text);
}

/** A story under a label: its first sentence. */
function shortened(text: string): number {
  return sentences(text)[0]?.end ?? text.length;
}

/** From the sentence that speaks of the article to the end of its paragraph. */
function sentenceNote(text: string, offset: number): EditorialNote | null {
  if (!ARTICLE.test(text) || !SENTENCE_WITHIN.test(text)) return null;
  for (const sentence of sentences(text)) {
    const bare = sentence.text.replace(LEAD_IN, '');
    const kind = kindBy(SENTENCE_SIGNS, sentence.text) ?? kindBy(SENTENCE_SIGNS, bare);
    if (kind === null) continue;
    const end = Math.min(text.length, Math.max(sentence.end, sentence.start + MAX_NOTE_CHARS));
    return { kind, start: offset + sentence.start, end: offset + lastEnd(text, end) };
  }
  return null;
}

/** The end of the last sentence that ends by a place. */
function lastEnd(text: string, limit: number): number {
  const ends = sentences(text).map(({ end }) => end);
  return ends.findLast((end) => end <= limit) ?? limit;
}

/** An editor's note that retracts is a retraction, and one that corrects a correction. */
function refined(kind: NoteKind, words: string): NoteKind {
  return kind === 'note' || kind === 'update' ? (kindBy(noteWording(kind), words) ?? kind) : kind;
}

/** An update may tell of others' corrections; only a retraction is believed of it. */
function noteWording(kind: NoteKind): readonly NoteSign[] {
  return kind === 'update' ? [] : WORDING;
}

function kindBy(signs: readonly NoteSign[], text: string): NoteKind | null {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
