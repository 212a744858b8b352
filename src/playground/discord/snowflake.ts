/** Milliseconds of the Unix epoch at which Discord's ids begin: 2015-01-01T00:00Z. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Makes ids as Discord does: 42 bits of milliseconds, then 22 bits that tell ids of one millisecond apart. */
export function createSnowflakes(): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String(((BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n) | (count & 0x3fffffn));
  };
}
