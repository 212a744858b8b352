import { UserError } from '../errors.ts';
import { remark, type Key } from './remark.ts';
import { say } from './say.ts';

/** A refusal of what a person asked, told in the words of whoever reads it; its message is the English text. */
export function refusal<K extends Key>(...told: Parameters<typeof remark<K>>): UserError {
  const said = remark(...told);
  return new UserError(say(said), { remark: said });
}
