/** How text is laid out in a terminal or a file. */
export interface TextStyle {
  /** Columns; lines are wrapped at it, addresses are not. */
  readonly width: number;
  /** Whether bold and dim may be used: on a terminal, unless `NO_COLOR` is set. */
  readonly color: boolean;
}

/** What an output stream can show: its width (80 columns where it has none, at most 100), and whether colours. */
export function styleOf(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  env: { readonly NO_COLOR?: string | undefined },
): TextStyle {
  return {
    width: Math.min(Math.max(output.columns || 80, 40), 100),
    color: output.isTTY === true && (env.NO_COLOR ?? '') === '',
  };
}

/** Stronger, where the style has it. */
export function bold(text: string, { color }: TextStyle): string {
  return color ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Weaker, where the style has it. */
export function dim(text: string, { color }: TextStyle): string {
  return color ? `\u001b[2m${text}\u001b[22m` : text;
}

/**
 * Lines of at most `width` characters, broken at spaces; words that are longer stand alone. Every line but the
 * first is indented by `indent` spaces more than the first.
 */
export function wrap(text: string, width: number, indent = 0): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, indent))
    .join('\n');
}

/** A line of a list: what does not fit stands further in, so that the next entry is seen to begin. */
export function listLine(text: string, { width }: TextStyle): string {
  return wrap(text, width, 4);
}

function wrapLine(line: string, width: number, indent: number): string {
  const lines: string[] = [];
  let current = /^ */.exec(line)?.[0] ?? '';
  const margin = current + ' '.repeat(indent);
  for (const word of line.trim().split(/ +/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = margin + word;
    } else current += (current.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, current].join('\n');
}
