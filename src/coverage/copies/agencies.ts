import { outletKey } from '../outlet-names.ts';

const AGENCIES: ReadonlySet<string> = new Set(
  [
    'AAP|AFP|Agence France-Presse|ANP|ANSA|AP|AP News|apnews.com|Associated Press|APA|Belga|Bloomberg|Bloomberg News|dpa|EFE|Agencia EFE|Europa Press|Interfax|Keystone-SDA|Kyodo|Kyodo News|Lusa|PA Media|Press Association|PTI|Press Trust of India|Reuters|Ritzau|TASS|UPI|United Press International|Xinhua|Yonhap',
  ].flatMap((names) => names.split('|').map(outletKey)),
);

/** `LONDON, 5 March (Reuters) -`, `(dpa) –` at the start of a text. */
const DATELINE = /^[^()\n]{0,80}\(([^()\n]{2,40})\)\s*[-–—:]/u;
/** `(dpa)`, `© AFP`, `— Reuters` at its end. */
const SIGNATURE = /(?:\(|©\s?(?:\d{4}\s)?|[-–—]\s?)([\p{L}][\p{L}.\s]{1,30})\)?\s*$/u;
const SIGNATURE_CHARS = 60;

/** Whether an outlet is known for an agency. */
export function isAgency(outlet: string): boolean {
  return AGENCIES.has(outletKey(outlet));
}

/** The keys (`outletKey`) of what a text credits where agencies are credited: its dateline and its end. */
export function creditedAgencies(body: string): string[] {
  const names = [DATELINE.exec(body)?.[1], SIGNATURE.exec(body.slice(-SIGNATURE_CHARS))?.[1]];
  return names.flatMap((name) => (name === undefined ? [] : outletKey(name.trim())));
}
