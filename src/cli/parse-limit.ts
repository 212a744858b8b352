import { InvalidArgumentError } from 'commander';

/** How many of something, as a flag gives it. @throws InvalidArgumentError for anything but 1 to 100 */
export function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new InvalidArgumentError('Write a whole number from 1 to 100.');
}
