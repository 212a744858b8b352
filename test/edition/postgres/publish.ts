import type { PublishRequest } from '../../../src/edition/publishing.ts';
import { publishRequest } from '../local/publish.ts';

/** A request to publish two small articles, but for what is given. */
export function request(fields: Partial<PublishRequest> = {}): PublishRequest {
  const { dataDir, ...rest } = publishRequest({ dataDir: '', ...fields });
  return dataDir === '' ? rest : { ...rest };
}
