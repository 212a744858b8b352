import { StringSelectMenuBuilder } from 'discord.js';
import type { Answer, Citation, Status } from '../../answering/answer.ts';
import { describeChecks } from '../wording/answer-wording.ts';
import { formatCustomId } from '../interactions/custom-id.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { citationDate, outletName, searchedParts, understoodLines } from '../wording/wording.ts';
import { fitBody, fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { citationLine, nearestLine } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';
import { wholeAnswer } from './whole-answer.ts';

const ACCENT_OF: Readonly<Record<Status, number>> = {
  answered: ACCENTS.green,
  partial: ACCENTS.amber,
  abstained: ACCENTS.grey,
};

/** Room kept for the answer itself however many sources it has. */
const MIN_BODY_CHARS = 1200;
const MAX_FOOTER_CHARS = 900;
/** Room for saying what was left out. */
const LEFT_OUT_CHARS = 80;
const MAX_PART_CHARS = 150;
const MAX_MENU_OPTIONS = 25;
const MAX_OPTION_CHARS = 100;

export interface AnswerContext {
  /** The id the answer is kept under; `null` when it could not be kept, which leaves the menu out. */
  readonly answerId: string | null;
  /** Primary tag: quotes in another language are marked. */
  readonly readerLanguage: string;
}

/**
 * An answer with its sources: the sources take their room first, the answer is cut at a sentence where it does
 * not fit, and what had to be left out comes whole in an attached file.
 */
export function renderAnswer(answer: Answer, context: AnswerContext): Payload {
  const footer = fitLines(footerLines(answer), MAX_FOOTER_CHARS).text;
  const room = MAX_MESSAGE_CHARS - footer.length - 2 * LEFT_OUT_CHARS;
  const bodyNeeds = Math.min(fitBody(answer.answer, room).text.length, MIN_BODY_CHARS);
  const sources = fitLines(sourceLines(answer, context.readerLanguage), room - bodyNeeds);
  const body = fitBody(answer.answer, room - sources.text.length);
  const cut = body.cut || sources.left > 0;
  return layOut({
    accent: accentOf(answer),
    sections: [
      (body.text || 'There is no text to this answer.') +
        (body.cut ? '\n-# … the whole answer is in the attached file.' : ''),
      sources.text +
        (sources.left > 0 ? `\n-# … and ${sources.left} more in the attached file.` : ''),
      footer,
    ],
    menu: passageMenu(answer, context.answerId),
    file: cut ? { name: 'answer.md', text: wholeAnswer(answer) } : null,
  });
}

/** What is old, or contested, is marked as what answers only a part. */
function accentOf({ status, time, disagreements }: Answer): number {
  const isDoubtful = time.isOld || disagreements.length > 0;
  return status === 'answered' && isDoubtful ? ACCENTS.amber : ACCENT_OF[status];
}

/** Under a refusal there are no sources: only what came nearest. */
function sourceLines(answer: Answer, readerLanguage: string): string[] {
  if (answer.status !== 'abstained')
    return answer.citations.map((citation) => citationLine(citation, readerLanguage));
  return answer.nearest.length === 0
    ? []
    : ['-# Nearest in the coverage:', ...answer.nearest.map(nearestLine)];
}

function footerLines(answer: Answer): string[] {
  const searched = searchedParts(answer.searched).map((part) => escapePart(part));
  const checks = answer.status === 'abstained' ? null : describeChecks(answer);
  return [
    ...(checks === null ? [] : [`-# ${escapePart(checks)}`]),
    ...answer.notes.map((note) => `-# ${escapePart(note)}`),
    `-# Searched: ${searched.filter((part) => part !== '').join(' · ')}`,
    ...understoodLines(answer.searched).map(({ line }) => `-# ${escapePart(line)}`),
  ];
}

function escapePart(text: string): string {
  return escapeLine(clip(visibleLine(text), MAX_PART_CHARS));
}

function passageMenu(
  { status, citations }: Answer,
  answerId: string | null,
): StringSelectMenuBuilder | null {
  if (answerId === null || status === 'abstained' || citations.length === 0) return null;
  const numbered = new Map(citations.map((citation) => [citation.n, citation]));
  return new StringSelectMenuBuilder()
    .setCustomId(formatCustomId({ action: 'passage', answerId, arg: '' }))
    .setPlaceholder('Show passage')
    .addOptions([...numbered.values()].slice(0, MAX_MENU_OPTIONS).map(menuOption));
}

/** Options are plain text: nothing in them is Markdown. */
function menuOption(citation: Citation): { label: string; value: string; description: string } {
  const outlet = visibleLine(outletName(citation.outlet, citation.outletSource));
  const headline = visibleLine(citation.headline) || 'without a headline';
  return {
    label: clip(`[${citation.n}] ${outlet} · ${citationDate(citation)}`, MAX_OPTION_CHARS),
    value: String(citation.n),
    description: clip(headline, MAX_OPTION_CHARS),
  };
}
