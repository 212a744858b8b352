/**
 * A text without the characters at its end that match, in time that grows with how many they are. `/[…]+$/` looks at
 * every run of them in the text, and at each run from each of its characters on.
 * @param one matches a single character
 */
export function trimEnd(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
