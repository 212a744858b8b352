/** A job that is repeated takes at least this long in all, so that a clock can tell it from nothing. */
const FLOOR_MS = 25;
/** Tries of one size before the growth is believed: on a busy machine a single one may take any time. */
const ROUNDS = 4;
/** Four times the text: a job that is linear takes four times as long, one that is quadratic sixteen times. */
const TIMES = 4;
const MOST = 10;

/** Whether a job takes clearly less than four times as long as is linear for a text that is four times as long. */
export async function growsSlowly(
  job: (text: string) => unknown,
  make: (length: number) => string,
  length: number,
): Promise<boolean> {
  const [small, large] = [make(length), make(TIMES * length)];
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    most = Math.min(most, await timeOf(job, large));
    if (most < FLOOR_MS) return true;
    least = Math.min(least, await timeOf(job, small));
    if (most < MOST * Math.max(least, FLOOR_MS / TIMES)) return true;
  }
  return false;
}

/** Of the processor, which other programs share and do not add to. */
async function timeOf(job: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage().user;
  await job(text);
  return (process.cpuUsage().user - before) / 1000;
}
