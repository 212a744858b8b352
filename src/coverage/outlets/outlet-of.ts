import type { Article, OutletSource } from '../article.ts';
import { normaliseLine, paragraphsOf } from '../body/paragraphs-of.ts';
import type { Draft } from '../draft.ts';
import { outletKey } from '../outlet-names.ts';
import type { FileSettings } from '../settings/settings.ts';
import { outletInText } from './outlet-in-text.ts';
import { outletOfUrl } from './outlet-of-url.ts';

/** Who published an article, and how that is known. */
export type Outlet = Pick<Article, 'outlet' | 'outletSource'>;

/**
 * The outlet: the operator's, else the one the file states, else the operator's default, else the host of
 * its address, else the one that the text says it comes from.
 */
export function outletOf(draft: Draft, settings: FileSettings, url: string | null): Outlet {
  const { defaults, overrides, aliases } = settings;
  const named = (outlet: string | null | undefined, outletSource: OutletSource): Outlet | null =>
    outlet ? { outlet: aliases.get(outletKey(outlet)) ?? outlet, outletSource } : null;
  const unknown: Outlet = { outlet: null, outletSource: null };
  if (overrides.outlet !== undefined) return named(overrides.outlet, 'override') ?? unknown;
  const [stated] = draft.outlets;
  return (
    (stated && named(normaliseLine(stated.value), stated.source)) ??
    named(defaults.outlet, 'override') ??
    named(url === null ? null : outletOfUrl(url), 'domain') ??
    named(outletInText(paragraphsOf(draft.text).join('\n')), 'text') ??
    unknown
  );
}
