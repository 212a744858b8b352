/**
 * The two-sided sign test: how likely a difference of wins and losses at least as large is, if either were as
 * likely as the other. Exact; draws are left out before. 1 when there are neither.
 * @param won a whole number, as `lost`
 */
export function signTest(won: number, lost: number): number {
  const trials = won + lost;
  let tail = 0;
  let logChoose = 0;
  for (let few = 0; few <= Math.min(won, lost); few += 1) {
    if (few > 0) logChoose += Math.log((trials - few + 1) / few);
    tail += Math.exp(logChoose - trials * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
