import { getDomain } from 'tldts';

/**
 * The address by which a page is to be cited: the one it names itself (`rel=canonical` and the like) where
 * that lies in the same domain and is no front page, otherwise the one that answered.
 * @param stated as the page has it, perhaps relative
 */
export function pageAddress(stated: string | null, finalUrl: string): string {
  const final = new URL(finalUrl);
  if (stated === null || !URL.canParse(stated, final.href)) return final.href;
  const named = new URL(stated, final);
  named.hash = '';
  if (!/^https?:$/.test(named.protocol) || named.username !== '') return final.href;
  const isFrontPage = named.pathname === '/' && named.search === '' && final.pathname !== '/';
  return isFrontPage || !sameDomain(named, final) ? final.href : named.href;
}

function sameDomain(a: URL, b: URL): boolean {
  return (getDomain(a.hostname) ?? a.hostname) === (getDomain(b.hostname) ?? b.hostname);
}
