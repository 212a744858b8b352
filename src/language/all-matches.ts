const LAST_OF_ONE_UNIT = 0xffff;

/**
 * All matches of an expression, in order. `String.matchAll` copies the expression each time, and the copy is compiled
 * anew once the engine has forgotten the code of the last one, which it does when garbage is collected: for the longest
 * expressions of dates that is tens of milliseconds.
 * @param expression with the flag `g`
 * @throws TypeError without it
 */
export function allMatches(text: string, expression: RegExp): RegExpExecArray[] {
  if (!expression.global) throw new TypeError(`${String(expression)} lacks the flag g`);
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += stepAt(text, match.index, expression);
  }
  return found;
}

/** Units of a string to the next place where the expression may match. */
function stepAt(text: string, index: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
}
