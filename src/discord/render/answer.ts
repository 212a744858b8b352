import { StringSelectMenuBuilder } from 'discord.js';
import type { Answer, Citation, Status } from '../../answering/answer.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reader } from '../wording/reader.ts';
import { sayAll } from '../../localisation/say.ts';
import { answerText } from '../wording/answer-text.ts';
import { describeChecks } from '../wording/answer-wording.ts';
import { formatCustomId } from '../interactions/custom-id.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { citationDate, outletName, searchedParts, understoodLines } from '../wording/wording.ts';
import { fitBody, fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { citationLines, nearestLine } from './citation-line.ts';
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
  readonly reader: Reader;
  /** Lines below the answer, as Discord Markdown, already escaped. @default none */
  readonly remarks?: readonly string[];
}

/**
 * An answer with its sources: the sources take their room first, the answer is cut at a sentence where it does
 * not fit, and what had to be left out comes whole in an attached file.
 */
export function renderAnswer(
  answer: Answer,
  { answerId, reader, remarks = [] }: AnswerContext,
): Payload {
  const { words } = reader;
  const { t } = words;
  const text = answerText(answer, words);
  const footer = fitLines(
    [...remarks.map((remark) => `-# ${remark}`), ...footerLines(answer, words)],
    MAX_FOOTER_CHARS,
  ).text;
  const room = MAX_MESSAGE_CHARS - footer.length - 2 * LEFT_OUT_CHARS;
  const bodyNeeds = Math.min(fitBody(text, room).text.length, MIN_BODY_CHARS);
  const sources = fitLines(sourceLines(answer, reader), room - bodyNeeds);
  const body = fitBody(text, room - sources.text.length);
  const cut = body.cut || sources.left > 0;
  return layOut({
    accent: accentOf(answer),
    sections: [
      (body.text || t('answers.noText')) + (body.cut ? `\n-# ${t('answers.wholeInFile')}` : ''),
      sources.text +
        (sources.left > 0 ? `\n-# ${t('answers.moreInFile', { count: sources.left })}` : ''),
      footer,
    ],
    menu: passageMenu(answer, answerId, words),
    file: cut ? { name: 'answer.md', text: wholeAnswer(answer, words) } : null,
  });
}

/** What is old, or contested, is marked as what answers only a part. */
function accentOf({ status, time, disagreements }: Answer): number {
  const isDoubtful = time.isOld || disagreements.length > 0;
  return status === 'answered' && isDoubtful ? ACCENTS.amber : ACCENT_OF[status];
}

/** Under a refusal there are no sources: only what came nearest. */
function sourceLines(answer: Answer, reader: Reader): string[] {
  if (answer.status !== 'abstained') return citationLines(answer.citations, reader);
  if (answer.nearest.length === 0) return [];
  const { words } = reader;
  return [
    `-# ${words.t('citations.nearest')}`,
    ...answer.nearest.map((each) => nearestLine(each, words)),
  ];
}

function footerLines(answer: Answer, words: Words): string[] {
  const searched = searchedParts(answer.searched, words).map((part) => escapePart(part));
  const parts = searched.filter((part) => part !== '').join(' · ');
  const checks = answer.status === 'abstained' ? null : describeChecks(answer, words);
  return [
    ...(checks === null ? [] : [`-# ${escapePart(checks)}`]),
    ...sayAll(answer.notes, answer.remarks, words).map((note) => `-# ${escapePart(note)}`),
    `-# ${words.t('searches.searched', { parts })}`,
    ...understoodLines(answer.searched, words).map(({ line }) => `-# ${escapePart(line)}`),
  ];
}

function escapePart(text: string): string {
  return escapeLine(clip(visibleLine(text), MAX_PART_CHARS));
}

function passageMenu(
  { status, citations }: Answer,
  answerId: string | null,
  words: Words,
): StringSelectMenuBuilder | null {
  if (answerId === null || status === 'abstained' || citations.length === 0) return null;
  const numbered = new Map(citations.map((citation) => [citation.n, citation]));
  return new StringSelectMenuBuilder()
    .setCustomId(formatCustomId({ action: 'passage', answerId, arg: '' }))
    .setPlaceholder(words.t('citations.showPassage'))
    .addOptions(
      [...numbered.values()].slice(0, MAX_MENU_OPTIONS).map((each) => menuOption(each, words)),
    );
}

/** Options are plain text: nothing in them is Markdown. */
function menuOption(
  citation: Citation,
  words: Words,
): { label: string; value: string; description: string } {
  const outlet = visibleLine(outletName(citation, words));
  const headline = visibleLine(citation.headline) || words.t('coverage.noHeadline');
  return {
    label: clip(`[${citation.n}] ${outlet} · ${citationDate(citation, words)}`, MAX_OPTION_CHARS),
    value: String(citation.n),
    description: clip(headline, MAX_OPTION_CHARS),
  };
}
