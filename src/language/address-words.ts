import { allMatches } from './all-matches.ts';
import { fold } from './analyse.ts';
import { isDeterminer } from './determiners.ts';
import { tokens, type Token } from './tokens.ts';

/** What nobody is called who is not spoken to; in en nl de fr es, folded. */
const INSULTS = wordSet(
  'dumbass dumbasses asshole assholes arsehole moron morons dipshit shithead dickhead wanker numpty dummy imbecile ' +
    'sukkel sukkels klootzak klootzakken eikel domkop oen mafkees dombo trottel trotteln dummkopf arschloch depp ' +
    'blodmann vollidiot connard connards abruti cretin cretins idiota imbecil gilipollas pendejo estupido',
);

/** What people also call whom they speak to: only apart from the question, after or before a comma. */
const NAMES = wordSet(
  'idiot idiots fool fools clown clowns jerk loser bastard prick twat muppet genius einstein buddy mate mates dude bro ' +
    'bruh man guys folks pal friend friends boss sir madam dear sweetheart honey bot dateline bitch please pls plz ' +
    'thanks thx cheers idioot lul gast vriend vrienden maat kerel jongen jongens schat lieverd slimmerik alsjeblieft ' +
    'alstublieft aub bedankt alter digga kumpel leute freund spinner penner mann junge schatz bitte danke mec pote ' +
    'ami amis chef gars bouffon con svp stp merci plait tonto cabron capullo tio amigo amigos colega hombre payaso ' +
    'favor gracias',
);

/** Words that such a name comes with. */
const BESIDE = wordSet(
  'hey hi hello ok okay listen look yo well oh so and you u ya my dear old little absolute total complete utter stupid ' +
    'dumb damn bloody fucking he hoi hallo luister zeg jij je jullie mijn beste lieve ouwe stomme domme hor du ihr ' +
    'mein liebe lieber dummer bloder salut ecoute espece de mon ma mes cher sale pauvre petit vous tu sil te oye mi ' +
    'mis querido pedazo maldito por',
);

/** `You plonker`: whatever comes after it, so few words are no clause worth searching. */
const YOU = wordSet('you jij jullie');
const MAX_AFTER_YOU = 2;

/**
 * The words by which a question speaks to whom it is put to, politely or not: a part of it before the first comma or
 * after the last one that has no others, and an insult at its end, but behind a determiner: that is what somebody was called.
 */
export function addressWords(question: string): Token[] {
  const words = tokens(question);
  const gaps = allMatches(question, /,(?!\d)/g).map(({ index }) => index);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return words.slice(-1).filter(isInsult(words));
  const opening = words.filter(({ end }) => end <= first);
  const closing = words.filter(({ start }) => start > last);
  return [opening, closing, words.slice(-1).filter(isInsult(words))].flatMap((part) =>
    isAddress(part) ? part : [],
  );
}

function isAddress(part: readonly Token[]): boolean {
  const words = part.map(({ text }) => fold(text).replaceAll("'", ''));
  const [you = '', ...others] = words;
  if (YOU.has(you) && others.length > 0 && others.length <= MAX_AFTER_YOU) return true;
  const isName = (word: string) => NAMES.has(word) || INSULTS.has(word);
  return words.some(isName) && words.every((word) => isName(word) || BESIDE.has(word));
}

function isInsult(words: readonly Token[]): (word: Token) => boolean {
  const before = words.at(-2)?.text ?? '';
  return ({ text }) => words.length > 1 && INSULTS.has(fold(text)) && !isDeterminer(before);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
