import { sentences } from '../../language/sentences.ts';
import { interval } from '../edtf.ts';
import { findCertainDates, type WrittenDate } from './find-dates.ts';

/** Signs, in en nl de fr es it pt, that a clause is about what is still to come, or about a limit in time. */
const AHEAD = anyWord(
  'will|would|shall|should|could|may|might|going to|due|expected|planned|plans?|scheduled|set to|aims?|hopes?|until|till|deadline|by|before|next|upcoming|expires?|ll',
  'zal|zullen|zou|zouden|moet|moeten|gaat|gaan|verwacht|gepland|tot|voor|uiterlijk',
  'wird|werden|soll|sollen|geplant|bis|vor',
  'sera|seront|serait|devrait|doit|prévue?s?|avant|jusqu',
  'será|serán|sería|debe|previst[oa]s?|hasta|antes',
  'sarà|saranno|dovrebbe|dovrà|previst[aei]|entro|fino|prima',
  'serão|seria|deve|deverá|até|vai|vão',
);

/** Signs of a clause that tells what has happened. */
const REPORTED = anyWord(
  '\\p{L}{2,}ed|was|were|had|has|have|been|told|said|says|began|became|came|found|gave|held|left|led|made|met|opened|paid|put|ran|rose|fell|saw|shut|sold|spent|took|went|won|wrote|lost|is',
  'werd|waren|hadden|heeft|hebben|zei|zeiden|schreef|kwam|ging|bleek|begon|kreeg|nam|vond|ge\\p{L}{2,}(?:d|t|en)|\\p{L}{2,}(?:de|te)',
  'war|wurde|wurden|hat|haben|hatte|sagte|kam|nahm',
  'a|ont|avait|était|fut|été|fue',
  'había|ha|han|era|\\p{L}{2,}ó',
  'hanno|aveva|fu|furono|stat[aeio]|erano|\\p{L}{2,}(?:ato|ata|ito|ita|uto|uta)',
  'foi|foram|tinha|disse|\\p{L}{2,}(?:ou|eu|iu)',
);

/** How far before a date a sentence is read; longer ones are lists. */
const BEFORE_CHARS = 400;
/** How far behind a date the clause is read. */
const CLAUSE_CHARS = 80;

/**
 * For an article without a date: the latest past date its text reports on, so that it cannot have been
 * published earlier. Only dates with an explicit year and at least a month count, in clauses that tell what
 * has happened; relative words (`last month`) never do. EDTF with the precision written, or `null`.
 * @param today the day of reading, `YYYY-MM-DD`: what lies after it is not past
 */
export function findNotBefore(body: string, today: string): string | null {
  return sentences(body)
    .flatMap((sentence) => pastDates(sentence.text))
    .filter((edtf) => interval(edtf).last <= today)
    .reduce<string | null>((latest, edtf) => laterOf(latest, edtf), null);
}

function pastDates(sentence: string): string[] {
  if (!/\d{4}/.test(sentence)) return [];
  return findCertainDates(sentence)
    .filter((date) => tellsPast(sentence, date))
    .map(({ edtf }) => edtf);
}

function tellsPast(sentence: string, date: WrittenDate): boolean {
  const before = sentence.slice(Math.max(0, date.start - BEFORE_CHARS), date.start);
  const clause = clauseBehind(sentence.slice(date.end, date.end + CLAUSE_CHARS));
  return !AHEAD.test(before) && !AHEAD.test(clause) && REPORTED.test(`${before} ${clause}`);
}

/** What follows a date up to a subordinate clause: `…, People reported [that he would …]`. */
function clauseBehind(text: string): string {
  const [clause = ''] = text.split(/[;:]|\b(?:that|dat|dass|que)\b/u);
  return clause;
}

/** The later bound; of two that begin on one day the more precise. */
function laterOf(current: string | null, candidate: string): string {
  if (current === null) return candidate;
  const [a, b] = [interval(current), interval(candidate)];
  if (a.first !== b.first) return a.first > b.first ? current : candidate;
  return a.last <= b.last ? current : candidate;
}

function anyWord(...languages: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${languages.join('|')})(?!\p{L})`, 'iu');
}
