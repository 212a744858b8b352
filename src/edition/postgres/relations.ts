import { z } from 'zod';
import type { Session } from '../../postgres/database.ts';
import type { PublishRequest } from '../publishing.ts';
import { groupLinks, relationsOf } from '../relations.ts';

const openRow = z.object({ article: z.coerce.number(), leadId: z.string(), links: z.string() });

const WRITE = `
  insert into dateline.relations (article, added_in, lead_id, links)
  select article, $1, lead_id, links
  from unnest($2::bigint[], $3::text[], $4::text[]) as row (article, lead_id, links)`;

/** Ends relations that have changed, and writes those that are new, from an edition on. */
export async function writeRelations(
  session: Session,
  edition: number,
  keys: ReadonlyMap<string, number>,
  { leads, links }: Pick<PublishRequest, 'leads' | 'links'>,
): Promise<void> {
  const open = await openRelations(session);
  const linksFrom = groupLinks(links);
  const changed = Array.from(keys, ([id, article]) => ({
    article,
    ...relationsOf(id, leads, linksFrom),
  })).filter(({ article, leadId, linksText }) => {
    const before = open.get(article);
    return before?.leadId !== leadId || before.links !== linksText;
  });
  const articles = changed.map(({ article }) => article);
  await session.change(
    'update dateline.relations set removed_in = $1 where article = any($2::bigint[]) and removed_in is null',
    [edition, articles],
  );
  await session.change(WRITE, [
    edition,
    articles,
    changed.map(({ leadId }) => leadId),
    changed.map(({ linksText }) => linksText),
  ]);
}

async function openRelations(
  session: Session,
): Promise<ReadonlyMap<number, { readonly leadId: string; readonly links: string }>> {
  const rows = await session.rows(
    'select article, lead_id as "leadId", links from dateline.relations where removed_in is null',
  );
  return new Map(
    z
      .array(openRow)
      .parse(rows)
      .map((row) => [row.article, row]),
  );
}
