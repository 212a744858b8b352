// A process beside the tests with the same state open. It opens it when it is told what to do, so that several open a
// new one at once, and sends back what came of it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, path] = process.argv.slice(2);
const { openSqliteState } = await import(
  pathToFileURL(join(program, 'src/state/sqlite/open-state.js')).href
);

const TASKS = {
  /** Questions of many people, each answered at once; how many were let through. */
  async ask(state, { times, rules }) {
    let granted = 0;
    for (let i = 0; i < times; i += 1) {
      const claim = await state.quotas.claim({ userId: String(i % 20), guildId: 'g1' }, rules);
      if (!claim.granted) continue;
      granted += 1;
      await state.quotas.charge(claim.id);
    }
    return granted;
  },
  /** Settings changed again and again; how often. */
  async change(state, { times }) {
    for (let i = 0; i < times; i += 1) {
      await state.settings.change('g1', (before) => ({
        ...before,
        channels: [...before.channels, `${process.pid}-${i}`],
      }));
    }
    return times;
  },
  /** Someone is forgotten again and again; how often. */
  async forget(state, { times }) {
    for (let i = 0; i < times; i += 1) await state.forget('1');
    return times;
  },
};

process.once('message', async ({ task, ...options }) => {
  const state = openSqliteState(path);
  const count = await TASKS[task](state, options);
  await state.close();
  process.send({ count }, () => process.disconnect());
});
process.send({ isReady: true });
