import { allMatches } from '../../language/all-matches.ts';
import { entities } from '../understanding/entities.ts';
import { flatWords } from './flat-words.ts';
import type { Turn } from '../follow-up.ts';

const PERSON =
  /\b(?:he|him|his|she|her|hers|hij|hem|zij|ze|haar|diens|er|ihn|ihm|sie|ihr|ihre[nmr]?|seine?[nmrs]?|il|elle|lui|ella)\b/;
const PLACE = /\b(?:there|daar|dort|la|alli|ahi|y)\b/;
const ASKED_WHO =
  /^(?:(?:and|en|und|et|y) )?(?:who|whom|whose|by whom|which|what|wie|door wie|welke?|wer|wen|wem|welche[rsmn]?|qui|quel(?:le)?|quien(?:es)?|que|cual)\b/;
const ASKED_WHERE = /^(?:(?:and|en|und|et|y) )?(?:where|in which|waar|wo|ou|donde)\b/;
const QUOTED = /“([^”]+)”/gu;

/**
 * The name that "she" or "there" stands for, where the question before asked who or where, and its answer names just
 * one; otherwise `null`.
 */
export function nameMeant(question: string, language: string, previous: Turn): string | null {
  const [asked, before] = [flatWords(question), flatWords(previous.question)];
  const isMeant =
    (PERSON.test(asked) && ASKED_WHO.test(before)) ||
    (PLACE.test(asked) && ASKED_WHERE.test(before));
  if (!isMeant) return null;
  const told = previous.answer.replace(/\[\d+\]/g, '');
  const quoted = allMatches(told, QUOTED)
    .map(([, words = '']) => words)
    .join(' ');
  const known = flatWords(previous.question);
  const names = entities(quoted || told, language, [])
    .filter(({ form, text }) => form === 'name' && !known.includes(flatWords(text)))
    .map(({ text }) => text);
  const [name, ...others] = [...new Set(names)];
  return name !== undefined && others.length === 0 ? name : null;
}
