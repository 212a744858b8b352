/**
 * The same function, remembering what it made of each text: the words of news are few and come often.
 * @param max texts remembered before all of them are forgotten
 */
export function remember<T>(make: (text: string) => T, max: number): (text: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    const value = make(text);
    if (made.size >= max) made.clear();
    made.set(text, { value });
    return value;
  };
}
