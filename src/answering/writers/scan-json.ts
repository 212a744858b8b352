/** What of a JSON object has come so far. */
export interface PartialObject {
  /** Its members whose value is a whole string. */
  readonly strings: ReadonlyMap<string, string>;
  /** The whole elements of its arrays, each as JSON text, by the name of the array. */
  readonly elements: ReadonlyMap<string, readonly string[]>;
  /** Whether the object has been closed. */
  readonly isWhole: boolean;
}

export interface JsonScanner extends PartialObject {
  /** Takes the next characters; what follows the object is ignored. */
  push(text: string): void;
}

/** Where in the text the scanner stands. */
interface State {
  depth: number;
  isInString: boolean;
  isEscaped: boolean;
  /** The characters since the beginning of the string, or of the element, being read. */
  string: string;
  element: string;
  /** The last string at the top of the object, and what it turned out to be the name of. */
  last: string | null;
  name: string | null;
}

/**
 * Reads a JSON object as it arrives, in time that grows with its length: the strings at its top, and each element
 * of the arrays at its top as soon as it is closed. It does not judge what is no JSON; whoever parses an element does.
 */
export function createJsonScanner(): JsonScanner {
  const strings = new Map<string, string>();
  const elements = new Map<string, string[]>();
  let isWhole = false;
  const state: State = {
    depth: 0,
    isInString: false,
    isEscaped: false,
    string: '',
    element: '',
    last: null,
    name: null,
  };

  function closeElement(): void {
    const { name, element } = state;
    state.element = '';
    if (name === null) return;
    const known = elements.get(name);
    if (known === undefined) elements.set(name, [element]);
    else known.push(element);
  }

  function endString(): void {
    state.isInString = false;
    if (state.depth !== 1) return;
    const value = unquoted(state.string);
    if (state.name === null) state.last = value;
    else if (value !== null) strings.set(state.name, value);
  }

  function punctuate(character: string): void {
    if (character === '"') {
      state.isInString = true;
      state.string = '';
    } else if (character === '{' || character === '[') state.depth += 1;
    else if (character === '}' || character === ']') {
      state.depth -= 1;
      if (state.depth === 2) closeElement();
      isWhole = state.depth === 0;
    } else if (state.depth === 1 && character === ':') state.name = state.last;
    else if (state.depth === 1 && character === ',') state.name = null;
  }

  function take(character: string): void {
    if (state.depth > 2 || (state.depth === 2 && /[{[]/.test(character) && !state.isInString))
      state.element += character;
    if (!state.isInString) punctuate(character);
    else if (state.isEscaped || character === '\\') {
      state.isEscaped = !state.isEscaped;
      state.string += character;
    } else if (character === '"') endString();
    else state.string += character;
  }

  return {
    strings,
    elements,
    get isWhole() {
      return isWhole;
    },
    push(text) {
      for (const character of text) if (!isWhole) take(character);
    },
  };
}

/** The text that stands in a JSON string; `null` for one that is none. */
function unquoted(inner: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${inner}"`);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
