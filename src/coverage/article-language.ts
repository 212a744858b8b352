import {
  detectLanguageWithConfidence,
  isDetectable,
  type DetectedLanguage,
} from '../language/detect.ts';
import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import { languageTag } from './language-tag.ts';
import type { FileSettings } from './settings/settings.ts';

type Language = Pick<Article, 'language' | 'languageConfidence'>;

/** Enough text to tell a language by. */
const LANGUAGE_CHARS = 1500;
/** A text must be so long, in letters, before it is believed against what its page states. */
const MIN_CONTRADICTING_LETTERS = 250;
/**
 * Nor does it contradict a language that scores nearly as well in it: on English and Dutch news the other
 * one reaches .86 of the best, and languages that are written alike come nearer.
 */
const MAX_STATED_SHARE = 0.88;

/**
 * The language of an article: the operator's or a field's word for it, else the tag of its page or feed, unless
 * the text is plainly in another (templates leave `lang="en"` on Dutch texts), else the operator's default, else
 * as detected. What is stated has confidence 1, what is detected the detector's score.
 * @param text headline and body
 */
export function articleLanguage(draft: Draft, settings: FileSettings, text: string): Language {
  const { defaults, overrides } = settings;
  if (overrides.language !== undefined) return stated(overrides.language);
  const tag = draft.language === null ? null : languageTag(draft.language);
  if (tag !== null && draft.languageSource !== 'markup') return stated(tag);
  if (tag === null && defaults.language) return stated(defaults.language);
  const sample = text.slice(0, LANGUAGE_CHARS);
  const found = detectLanguageWithConfidence(sample);
  if (tag !== null && (found === null || !contradicts(found, tag, sample))) return stated(tag);
  return { language: found?.language ?? null, languageConfidence: found?.confidence ?? null };
}

function stated(language: string | null): Language {
  return { language, languageConfidence: language === null ? null : 1 };
}

/** Whether a text is plainly not in the language stated. A tag the detector does not know is left alone. */
function contradicts({ language, shares }: DetectedLanguage, tag: string, text: string): boolean {
  const share = shares.get(tag) ?? 0;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return (
    language !== tag &&
    isDetectable(tag) &&
    share <= MAX_STATED_SHARE &&
    letters >= MIN_CONTRADICTING_LETTERS
  );
}
