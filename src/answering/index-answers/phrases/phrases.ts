/** What is said of a coverage in one language. Names of things to look for come in quotation marks. */
export interface Phrases {
  readonly unknownOutlet: string;
  readonly undatedDate: string;
  readonly or: string;
  readonly and: string;
  readonly articles: (count: number) => string;
  readonly outlets: (count: number) => string;
  /** `12 articles mention “X”`; the scope is empty or ` (E! News, January 2021)`. */
  readonly mention: (count: number, what: string, scope: string) => string;
  readonly outletsMention: (count: number, what: string, scope: string) => string;
  readonly holds: (articles: string, outlets: string, scope: string) => string;
  /** Behind how many articles there are, where only so many are listed. */
  readonly newest: (listed: number) => string;
  readonly mostOften: (listed: number) => string;
  /** So many of them repeat another's text, which leaves so many. */
  readonly copies: (repeats: number, different: number) => string;
  readonly undated: (count: number) => string;
  readonly earliest: string;
  readonly latest: string;
  readonly first: (what: string) => string;
  readonly last: (what: string) => string;
  readonly asEarly: string;
  readonly asLate: string;
  readonly undatedToo: (count: number) => string;
  readonly noneDated: (count: number, what: string) => string;
  readonly none: (what: string, scope: string) => string;
  readonly noArticle: (scope: string) => string;
  readonly elsewhere: (count: number) => string;
  readonly byWords: string;
  readonly leftOut: (count: number) => string;
  readonly imprecise: (count: number) => string;
}
