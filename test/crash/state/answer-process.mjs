// A process that keeps answers, feedback, settings and counts as a bot does, question after question, and says on stdout
// what was acknowledged. Loads nothing of Discord's: it starts in a fifth of the time.
import { mkdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, answerFile, from, to] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(program, path)).href);
const { openSqliteState } = await load('src/state/sqlite/open-state.js');
const { diskFailure } = await load('src/disk-errors.js');
const { reportFailure } = await load('src/report-failure.js');
const { DATA_DIR } = process.env;
const path = join(DATA_DIR, 'state.sqlite');
const answer = JSON.parse(readFileSync(answerFile, 'utf8'));
const rules = { limits: [{ scope: 'user', most: 9, windowMs: 3_600_000 }], lostAfterMs: 90_000 };

/** What fails costs that one thing, as in the bot; the first failure is told at the end. */
let failure = null;

/** Does something for a person, and says so in one write to the pipe: what was said before a kill arrives. */
async function attempt(kind, user, job, id = user) {
  try {
    const result = await job();
    const told = { kind, user, id: id ?? result };
    writeSync(1, `${JSON.stringify(told)}\n`);
    return result;
  } catch (error) {
    failure ??= error;
    return null;
  }
}

async function question(state, number) {
  const user = `1${number}`;
  const asker = { userId: user, guildId: '1' };
  const by = { askerId: user, parentId: null, guildId: '1' };
  const add = (before) => ({ ...before, channels: [...before.channels, user] });
  const claim = await attempt('claim', user, () => state.quotas.claim(asker, rules));
  const id = await attempt('answer', user, () => state.answers.save({ ...by, answer }), null);
  if (id !== null) {
    await attempt('message', user, () => state.messages.link(user, id), id);
    const said = { answerId: id, userId: user, isHelpful: true, reason: 'clear' };
    await attempt('feedback', user, () => state.feedback.save(said), id);
  }
  if (claim?.granted) await attempt('charge', user, () => state.quotas.charge(claim.id));
  await attempt('channel', user, () => state.settings.change('1', add));
  if (number % 3 === 2)
    await attempt('forgotten', `1${number - 1}`, () => state.forget(`1${number - 1}`));
}

try {
  process.stderr.write('Reading\n');
  mkdirSync(DATA_DIR, { recursive: true });
  const state = openSqliteState(path);
  for (let number = Number(from); number < Number(to); number += 1) await question(state, number);
  await state.close();
  if (failure !== null) throw failure;
} catch (error) {
  const { text, status } = reportFailure(diskFailure(error, path));
  process.stderr.write(`${text}\n`);
  process.exitCode = status;
}
