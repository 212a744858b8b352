import { InvalidArgumentError } from 'commander';

/** Reads a whole number within bounds, both inclusive. @throws InvalidArgumentError for anything else */
export function parseWhole(low: number, high: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (text.trim() !== '' && Number.isInteger(count) && count >= low && count <= high)
      return count;
    throw new InvalidArgumentError(`Write whole numbers from ${low} to ${high}.`);
  };
}
