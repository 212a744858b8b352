import { compareEdtf } from '../../coverage/edtf.ts';
import type { ClaimReading } from './claim-reading.ts';
import { dateMentions } from './date-mentions.ts';
import { numbersIn } from './numbers.ts';
import { isSameSense } from './sense/same-sense.ts';
import { wordsOf, type Word } from './sense/words-of.ts';

/** Words that call something the newest there is, in en nl de fr es. */
const NEWEST =
  /(?<!\p{L})(?:latest|newest|most recent|up-to-date|as things stand|at present|currently|right now|nu geldt|nieuwste|recentste|meest recente|momenteel|op dit moment|neueste[nrms]?|jüngste[nrms]?|aktuell(?:e[nrms]?)?|derzeit|zurzeit|dernier chiffre|dernière estimation|plus récent(?:e|s|es)?|actuellement|à présent|más reciente|más nuevo|actualmente|por ahora)(?!\p{L})/iu;

/** Share of a claim's words that a newer passage on the same matter has. */
const SAME_MATTER = 0.5;

/**
 * The word by which a claim calls itself the newest, when there is a newer passage on its matter and it says no date
 * itself.
 */
export function outdatedWords(claim: ClaimReading): string[] {
  const word = NEWEST.exec(claim.own)?.[0];
  if (word === undefined || saysItsDate(claim)) return [];
  const cited = claim.support.map(({ evidence }) => evidence.hit.article);
  const newest =
    cited
      .map(({ published }) => published)
      .toSorted(compareEdtf)
      .at(-1) ?? null;
  const articles = new Set(cited.map(({ id }) => id));
  const isNewer = ({ hit: { article } }: ClaimReading['evidence'][number]) =>
    !articles.has(article.id) &&
    article.published !== null &&
    (newest === null || compareEdtf(article.published, newest) > 0);
  const matter = matterOf(claim, word);
  return claim.evidence.some((entry) => isNewer(entry) && isOnMatter(entry.hit, matter))
    ? [word]
    : [];
}

/** `As of 5 March 2024`: a date of publication, said in the claim. */
function saysItsDate({ prose, language, support }: ClaimReading): boolean {
  const published = support.map(({ evidence }) => evidence.hit.article.published ?? '');
  return dateMentions(prose, language, null).some(({ year, month }) =>
    published.some((edtf) => {
      const [ofYear, ofMonth] = edtf.split('-').map(Number);
      return year !== null && year === ofYear && month !== null && month === (ofMonth ?? month);
    }),
  );
}

function matterOf({ own, language }: ClaimReading, newest: string): Word[] {
  return wordsOf(own.replace(newest, ''), language).filter(
    ({ isContent, text }) => isContent && numbersIn(text).length === 0,
  );
}

function isOnMatter(
  { passage, article }: ClaimReading['evidence'][number]['hit'],
  matter: readonly Word[],
): boolean {
  const words = wordsOf(`${article.headline}\n${passage.text}`, article.language);
  const shared = matter.filter((word) => words.some((other) => isSameSense(word, other)));
  return shared.length > 0 && shared.length >= matter.length * SAME_MATTER;
}
