import { sentences } from '../../language/sentences.ts';

/** A name in a text: capitalised words, with marks that brands carry (`E! News`, `Us Weekly`). */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*!?(?:\s+(?:of\s+(?:the\s+)?|&\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*!?){0,4}`;

const MORE_FROM = new RegExp(
  `^\\s*(?:More from|Meer van|Mehr von|Más de)\\s+(${NAME})\\s*$`,
  'gmu',
);
const EARLIER = new RegExp(
  `\\b(?:[Ii]n|[Oo]ur|[Aa]s) (?:an? |our )?(?:earlier|previous|recent) (${NAME}) (?:article|story|report|piece|interview),? (?:we|our)\\b`,
  'gu',
);
const REACHED_OUT = new RegExp(
  `(?<![\\p{L}\\p{N}] )(${NAME}) (?:has|have) (?:also )?(?:reached out to|contacted|asked|approached) [^.]{0,80}`,
  'gu',
);
const CONFIRMS = new RegExp(
  `(?<![\\p{L}\\p{N}] )(${NAME}) can (?:exclusively )?(?:confirm|reveal)\\b`,
  'gu',
);

/**
 * The outlet that a text itself says it comes from: `More from X` under it, `in an earlier X article, we …`,
 * or `X has reached out to …` by an X that was told something in the same text. `null` when nothing says so,
 * or two outlets seem to.
 */
export function outletInText(text: string): string | null {
  const asking = [...namesIn(REACHED_OUT, text), ...namesIn(CONFIRMS, text)];
  const names = new Set([
    ...namesIn(MORE_FROM, text),
    ...namesIn(EARLIER, text),
    ...asking.filter((name) => wasTold(name, text)),
  ]);
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}

function namesIn(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function wasTold(name: string, text: string): boolean {
  const told = new RegExp(
    `\\b(?:told|tells|explained to|spoke to|speaking to|said to) ${escaped(name)}(?![\\p{L}\\p{N}])`,
    'u',
  );
  return sentences(text).some((sentence) => told.test(sentence.text));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
