import type { Article } from '../article.ts';
import { domainOf } from './outlet-of-url.ts';

/** The host of an address as articles have it, which is normalised. */
const HOST = /^https?:\/\/([^/?#:@]+)/;

/** How a spelling of an outlet's name was met in a coverage. */
export interface Sighting {
  readonly name: string;
  /** Articles that bear it. */
  count: number;
  /** Whether the operator wrote it of an article. */
  stated: boolean;
  /** The registrable host names of its articles. */
  readonly hosts: Set<string>;
}

/** The spellings of a coverage, ordered by name. */
export function sightingsOf(
  articles: readonly Pick<Article, 'outlet' | 'outletSource' | 'url'>[],
): readonly Sighting[] {
  const found = new Map<string, Sighting>();
  const domains = new Map<string, string | null>();
  for (const { outlet, outletSource, url } of articles) {
    if (outlet === null) continue;
    const sighting = found.get(outlet) ?? {
      name: outlet,
      count: 0,
      stated: false,
      hosts: new Set(),
    };
    found.set(outlet, sighting);
    sighting.count += 1;
    sighting.stated ||= outletSource === 'override';
    const host = HOST.exec(url ?? '')?.[1] ?? '';
    if (!domains.has(host)) domains.set(host, domainOf(host)?.name ?? null);
    const domain = domains.get(host) ?? null;
    if (domain !== null) sighting.hosts.add(domain);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
