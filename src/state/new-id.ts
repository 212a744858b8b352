import { randomBytes } from 'node:crypto';

/** An id that nobody can guess: 11 letters, digits, `-` and `_`. */
export function newId(): string {
  return randomBytes(8).toString('base64url');
}
