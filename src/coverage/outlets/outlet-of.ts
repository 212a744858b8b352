import type { Article, OutletSource } from '../article.ts';
import { cleanAuthors } from '../authors/clean-authors.ts';
import { normaliseLine, paragraphsOf } from '../body/paragraphs-of.ts';
import type { Draft, Stated } from '../draft.ts';
import { outletKey } from '../outlet-names.ts';
import type { FileSettings } from '../settings/settings.ts';
import { parseAddress } from '../web-address.ts';
import { shortForms, stemOf } from './name-forms.ts';
import { outletInHead } from './outlet-in-head.ts';
import { outletInText } from './outlet-in-text.ts';
import { outletName } from './outlet-name.ts';
import { domainOf, outletOfUrl } from './outlet-of-url.ts';

/** Who published an article, and how that is known. */
export type Outlet = Pick<Article, 'outlet' | 'outletSource'>;

const HEAD_LINES = 6;

type Agrees = (name: string) => boolean;

/**
 * The outlet: the operator's, else the one the file states, else the operator's default, else the host of
 * its address, else the one that the text says it comes from. Of what markup states, a name that the host
 * agrees with goes before a company's.
 */
export function outletOf(draft: Draft, settings: FileSettings, url: string | null): Outlet {
  const { defaults, overrides, aliases } = settings;
  const named = (outlet: string | null | undefined, outletSource: OutletSource): Outlet | null =>
    outlet ? { outlet: aliases.get(outletKey(outlet)) ?? outlet, outletSource } : null;
  const unknown: Outlet = { outlet: null, outletSource: null };
  if (overrides.outlet !== undefined) return named(overrides.outlet, 'override') ?? unknown;
  return (
    statedOutlet(draft, aliases, hostAgrees(url)) ??
    named(defaults.outlet, 'override') ??
    named(url === null ? null : outletOfUrl(url), 'domain') ??
    named(textOutlet(paragraphsOf(draft.text)), 'text') ??
    unknown
  );
}

/** A byline above the headline or below it names the outlet, or the story does. */
function textOutlet(lines: readonly string[]): string | null {
  return outletInHead(lines.slice(0, HEAD_LINES)) ?? outletInText(lines.join('\n'));
}

/** Tells whether a name is what a host is called: `Harbour Gazette` at `harbourgazette.com`. */
export function hostAgrees(url: string | null): Agrees {
  const label = domainOf(parseAddress(url ?? '')?.hostname ?? '')?.label.replaceAll('-', '');
  if (label === undefined) return () => false;
  return (name) =>
    shortForms(name).some((form) => form === label || stemOf(form) === stemOf(label));
}

function statedOutlet(
  draft: Draft,
  aliases: ReadonlyMap<string, string>,
  agrees: Agrees,
): Outlet | null {
  const people = draft.authors.filter((author) => cleanAuthors([author], null).includes(author));
  const others = new Set([draft.headline ?? '', ...people].map(outletKey));
  const found = draft.outlets.flatMap((stated) => {
    const written = normaliseLine(stated.value);
    const name = nameOf({ ...stated, value: written }, agrees);
    if (
      name === null ||
      (stated.source !== 'given' && !agrees(name) && others.has(outletKey(name)))
    )
      return [];
    const outlet = aliases.get(outletKey(written)) ?? aliases.get(outletKey(name)) ?? name;
    return [{ outlet, outletSource: stated.source, isHosts: agrees(name) }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const best = first.outletSource === 'markup' ? found.find(({ isHosts }) => isHosts) : first;
  const { outlet, outletSource } = best ?? first;
  return { outlet, outletSource };
}

/** What a field of the article's own says is believed as it stands, unless it is an address. */
function nameOf({ value, source }: Stated<OutletSource>, agrees: Agrees): string | null {
  const name = outletName(value, agrees);
  if (name !== null || source !== 'given') return name;
  return parseAddress(value) === null && value !== '' ? value : outletOfUrl(value);
}
