import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { readShardIdentity } from '../../../src/discord/sharding/shard-identity.ts';

test('readShardIdentity() takes SHARDS for the setting where no manager has started the process', () => {
  const env = { SHARDS: '3' };
  expect(readShardIdentity(env)).toEqual({ shard: null, settings: env });
});

test('readShardIdentity() takes SHARDS for the number of the shard where one has', () => {
  const env = { SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '3', LIMIT_PER_DAY: '5' };
  const { shard, settings } = readShardIdentity(env);
  expect(shard).toEqual({ id: 0, count: 3 });
  expect(loadConfig(settings)).toMatchObject({ shards: 3, limitPerDay: 5 });
});
