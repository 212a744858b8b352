import { fold, term } from './analyse.ts';
import { isDeterminer } from './determiners.ts';
import { isQuestionWord } from './question-words.ts';
import { nearIdeas, sameIdeas } from './thesaurus.ts';
import { tokens, type Token } from './tokens.ts';

/**
 * Deeds and blows of fate that whoever reports them names: nobody tells that a ship sank without a word for it. A
 * group a line, in English, in the forms in which questions have them (`sells` and `wins` are habits); of a group any
 * word tells what is asked: who bought a thing is told by who it was sold to, and, behind the stroke, who designed it
 * by who its architect was. Other languages are read through the thesaurus.
 */
const DEEDS = `
buy buying bought purchase purchased acquire acquired sell selling sold / sale sales takeover acquisition
own owns owned / owner owners belong belongs belonged
lend lent borrow borrowed
donate donated
steal stole stolen / thief thieves
rob robbed / robber robbers
hire hired hiring
appoint appointed
resign resigned resigning retire retired retiring dismiss dismissed fire fired sack sacked / resignation retirement dismissal
quit quitting / resign resigned resigns leave leaves leaving left departure
elect elected
vote voted / voter voters
win won / winner winners
marry married
divorce divorced divorcing
die died
kill killed
murder murdered / murderer murderers
shoot shot
stab stabbed
attack attacked / attacker attackers
injure injured hurt
kidnap kidnapped
escape escaped
rescue rescued
arrest arrested detain detained / custody
convict convicted
acquit acquitted
sentence sentenced
sue sued
sink sank sunk sinking
drown drowned
crash crashed
collide collided hit rammed ram struck / collision
officiate officiated
explode exploded
burn burned burnt
collapse collapsed
open opened opening reopen reopened reopening inaugurate inaugurated
close closed closing shut
cancel cancelled canceled
merge merged / merger
find found discover discovered
invent invented / inventor inventors
build building built construct constructed / builder builders construction
design designed / designer designers architect architects
compose composed / composer composers
paint painted / painter painters
play played
sing sang sung
drive drove driven / driver drivers
born / birth birthplace native
carve carved sculpt sculpted / sculptor sculptors
finance financed fund funded invest invested / investor investors
earn earns earned / salary wage wages pay paid pays
visit visited / visits
ban banned / bans
bury buried / burial
inherit inherited / heir heirs
insure insured / insurer insurance
translate translated / translator translators
`;

/**
 * Forms of deeds in other languages that the thesaurus lacks, or has for something else as well (Dutch `stal`, a
 * stable); by the deed, folded.
 */
const FORMS: Readonly<Record<string, string>> = {
  nl:
    'married trouwde trouwden huwde|earn verdient verdiende verdienden verdienen verdiend|designed ontwierp ontwierpen ontworpen ontwerpen|' +
    'stole stal stalen|painted schilderde schilderden geschilderd|composed componeerde gecomponeerd|shot neergeschoten doodgeschoten|' +
    'opened opende openden heropende|crashed neergestort neerstortte|voted stemde stemden gestemd|buried begroef|explode explodeerde ontplofte',
  de:
    'earn verdient verdiente verdienten verdienen|designed entwarf entworfen entwerfen|stole stahl|painted malte gemalt|' +
    'composed komponierte komponiert|shot erschoss erschossen|explode explodierte|arrested verhaftet verhaftete|closed schloss',
  fr:
    'married epousa epouse|designed concu concue concut dessina|painted peint peinte peignit|drown noye noyee noyes|' +
    'fired licencie licenciee licencies|born ne nee nes naquit',
  es:
    'designed disenado disenada|painted pinto pintado pintada|composed compuso compuesto|fired despidio despedido despedida despedidos|' +
    'born nacio nacido nacida',
};

/** Words that no verb stands behind, folded. */
const NO_VERB_BEHIND = /^(?:how|hoe|many|hoeveel|wieviele?|viele|cuant[oa]s|se)$/;

interface Group {
  readonly verbs: readonly string[];
  /** What else tells the deed. */
  readonly others: readonly string[];
}

const GROUPS: readonly Group[] = DEEDS.trim()
  .split('\n')
  .map((line) => {
    const [verbs = [], others = []] = line.split(' / ').map((part) => part.split(' '));
    return { verbs, others };
  });

const FORMS_BY_LANGUAGE = new Map(
  Object.entries(FORMS).map(([language, deeds]) => [
    language,
    deeds.split('|').map((line) => {
      const [verb = '', ...forms] = line.split(' ');
      return { verb, forms };
    }),
  ]),
);

const AND = new Set('and but en maar und aber et mais y pero'.split(' '));

/** Behind these stands what a question takes for known; in en nl de fr es, folded. */
const SUBORDINATING =
  /^(?:before|after|when|while|until|since|if|because|although|voordat|nadat|toen|terwijl|omdat|bevor|nachdem|als|wahrend|weil|wenn|avant|apres|lorsque|pendant|antes|despues|mientras)$/;

/**
 * The verbs of a question's main clause that name a deed, in their order; of one that asks several things, of the
 * first.
 */
export function deedVerbs(question: string, language: string): Token[] {
  const words = mainClause(question, language);
  return words.filter(
    ({ text }, at) => isVerb(words, at, language) && groupsOf(text, language).length > 0,
  );
}

/** The words of a question before what it takes for known (`when the ship was built`) and before a further question. */
export function mainClause(question: string, language: string): Token[] {
  const words = tokens(question);
  const further = words.findIndex(
    ({ text }, at) =>
      opensQuestion(question, words, at, language) || (at > 0 && SUBORDINATING.test(fold(text))),
  );
  return words.slice(0, further < 0 ? undefined : further);
}

/** The index terms, or phrases of them, that tell a deed in some language; none for what is no deed. */
export function deedForms(verb: string, language: string, target: string): string[] {
  const forms = groupsOf(verb, language)
    .flatMap(({ verbs, others }) => [...verbs, ...others])
    .flatMap((word) => {
      const stem = term(word, 'en');
      const ideas = [sameIdeas, nearIdeas].flatMap((of) => of(stem, 'en', target, word));
      const own = formsIn(target).filter(({ verb: deed }) => deed === word);
      const more = own.flatMap(({ forms: some }) => some.map((form) => term(form, target)));
      return target === 'en' ? [stem, ...ideas] : [...ideas, ...more];
    });
  return [...new Set(forms)];
}

/** `And` behind a comma or before a question word. */
function opensQuestion(
  question: string,
  words: readonly Token[],
  at: number,
  language: string,
): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !after || !AND.has(fold(word.text))) return false;
  const isApart = question.slice(before.end, word.start).includes(',');
  return isApart || isQuestionWord(after.text, language);
}

/**
 * By outward signs: it has no capital, which is a name's and in German a noun's, and stands behind no determiner,
 * unless that may be a pronoun ("¿Quién la compró?"), nor behind `how` ("how close", "how many fires") or `se`, with
 * which it says how things are ("Où se trouve …").
 */
function isVerb(words: readonly Token[], at: number, language: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || before === undefined) return word !== undefined;
  if (/^\p{Lu}/u.test(word.text) || NO_VERB_BEHIND.test(fold(before.text))) return false;
  if (language === 'en' && word.text.endsWith('ing') && isGoverned(words, at)) return false;
  const mayFollowPronoun = language === 'de' || (language !== 'en' && at === words.length - 1);
  return mayFollowPronoun || isHas(before.text, language) || !isDeterminer(before.text);
}

/** Words between a determiner and the noun that it belongs to, at most. */
const WITHIN_PHRASE = 3;
const PREPOSITION = /^(?:in|of|at|for|on|to|from|with|by|about|behind|near|into|inside|outside)$/;

/** Whether a word closes a phrase behind a preposition: `building` of `in the museum building`. */
function isGoverned(words: readonly Token[], at: number): boolean {
  const near = words.slice(Math.max(0, at - WITHIN_PHRASE), at).map(({ text }) => text);
  const the = near.findLastIndex((text) => isDeterminer(text));
  const before = words[at - near.length + the - 1]?.text ?? '';
  return the >= 0 && PREPOSITION.test(fold(before));
}

/** French `a` is no article: "Qui a gagné …". */
function isHas(word: string, language: string): boolean {
  return language === 'fr' && fold(word) === 'a';
}

function groupsOf(word: string, language: string): readonly Group[] {
  const written = fold(word);
  if (language === 'en') return GROUPS.filter(({ verbs }) => verbs.includes(written));
  const ideas = new Set(sameIdeas(term(word, language), language, 'en', word));
  const deeds = new Set(
    formsIn(language).flatMap(({ verb, forms }) => (forms.includes(written) ? [verb] : [])),
  );
  return GROUPS.filter(({ verbs }) =>
    verbs.some((one) => deeds.has(one) || (deeds.size === 0 && ideas.has(term(one, 'en')))),
  );
}

function formsIn(
  language: string,
): readonly { readonly verb: string; readonly forms: readonly string[] }[] {
  return FORMS_BY_LANGUAGE.get(language) ?? [];
}
