import { AMBIGUOUS_NAMES } from '../outlets/known-outlets.ts';
import type { Cues, Role } from './cues/cues.ts';

/** A text and the same in small letters, apostrophes curly in both; offsets are the same. */
export interface Reading {
  readonly text: string;
  readonly lower: string;
}

/** How a name in a text is credited. */
export interface Crediting {
  readonly role: Role;
  /** Where the words begin that credit it, or the name itself where they stand behind it. */
  readonly cueStart: number;
  readonly inPassing: boolean;
}

/** A cue is looked for so far before and behind a name, and on its line only. */
const CUE_CHARS = 130;
/** A plural noun never stands before these: `People reports` is the magazine. */
const SINGULAR_VERB =
  /^(?:’s)?[”"’]?\s*(?:(?:exclusively|also|further)\s+)?(?:reports|writes|claims(?!\s+(?:\d|dozens|hundreds|thousands|lives|victims|many|more|at\s+least))|says|notes|reveals|quotes|cites|adds|alleges|berichtet|meldet|schreibt|schrijft|meldt|rapporte|révèle|publica|informa|has\s+learned|source|insider|sources|report|reporter|story)(?!\p{L})/u;
/** Who was told is not the outlet but those who own or work there. */
const NOT_HEARD =
  /^(?:’s?)?\s+(?:owners?|editors?|boss|bosses|staff|employees|executives|management|shareholders|board|lawyers?|readers|subscribers|advertisers|headquarters|offices?|building|journalists?\s+union)(?!\p{L})/u;
/** `, as recalled by X,`: the story goes on without them. */
const IN_PASSING =
  /^(?:recalled|noted|reported|detailed|described|outlined|published|seen|shared)\s/u;
const OPENS_SENTENCE =
  /(?:^|\n|[.!?…:][”"’)]*\s)[\s“"‘«„(]*(?:the\s+|die\s+|der\s+|das\s+|le\s+|la\s+|el\s+|de\s+|het\s+)?$/u;

/** How what stands at a place of a text is credited; `null` where it is not. */
export function creditingOf(
  { text, lower }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  cues: Cues,
): Crediting | null {
  const from = Math.max(lower.lastIndexOf('\n', start - 1) + 1, start - CUE_CHARS);
  const before = lower.slice(from, start);
  const rest = lineOf(lower, end);
  const cue = cues.before.exec(before);
  if (cue?.groups && !NOT_HEARD.test(rest)) {
    const cueStart = from + cue.index;
    if (isPlausible(cue.groups['who'], text.slice(cueStart, start))) {
      const inPassing = IN_PASSING.test(cue[0]) && /(?:^|\s)as\s$/.test(before.slice(0, cue.index));
      return { role: roleIn(cue.groups), cueStart, inPassing };
    }
  }
  const around = cues.around?.before.exec(before);
  if (around && cues.around?.after.test(rest)) {
    return { role: 'told', cueStart: from + around.index, inPassing: false };
  }
  const behind = cues.after.exec(rest);
  if (!behind?.groups || isOrdinaryWord(text.slice(start, end), before, rest)) return null;
  return { role: roleIn(behind.groups), cueStart: start, inPassing: false };
}

function lineOf(lower: string, start: number): string {
  const rest = lower.slice(start, start + CUE_CHARS);
  const stop = rest.indexOf('\n');
  return stop < 0 ? rest : rest.slice(0, stop);
}

function roleIn(groups: Readonly<Record<string, string | undefined>>): Role {
  if (groups['relay'] !== undefined) return 'relay';
  if (groups['told'] !== undefined) return 'told';
  return groups['cited'] === undefined ? 'report' : 'cited';
}

/** `said Jane Stone to X` and `said a source to X`, but not `said she had sold it to X`. */
function isPlausible(who: string | undefined, written: string): boolean {
  const words = who?.trim() ?? '';
  if (words === '') return true;
  if (/^(?:he|she|they|it|we|i|there|that|in|on|at)\s/u.test(words)) return false;
  if (!/^(?:an?|the|another|one|his|her|their)\s/u.test(words)) return true;
  const name = /\s\p{Lu}[\p{L}’-]+\s+\p{Lu}/u;
  return (
    words.split(' ').length <= 3 ||
    /source|insider|spokes|official|friend/.test(words) ||
    name.test(written)
  );
}

/** At the start of a sentence `People say` and `Time will tell` are no outlets'. */
function isOrdinaryWord(name: string, before: string, rest: string): boolean {
  return AMBIGUOUS_NAMES.has(name) && OPENS_SENTENCE.test(before) && !SINGULAR_VERB.test(rest);
}
