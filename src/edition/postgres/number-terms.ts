/** Numbers terms from 0 as they come: the same term has the same number each time. */
export function numberTerms(): (term: string) => number {
  const numbers = new Map<string, number>();
  return (term) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
}
