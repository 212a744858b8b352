import { trimEnd } from '../../language/trim-end.ts';
import { fold } from '../../language/analyse.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';

/** What parts a name from a section or a slogan: a dash, bar or arrow between blanks, a colon before one. */
const SEPARATOR = /\s*[|»«›]\s*|\s+[-–—•·>]+\s+|:\s+|\s*\/\/\s*/u;

/** Words of which the names of sections and feeds are made, in en nl de fr es it pt, folded. */
const SECTION_WORDS = new Set(
  (
    'a all alle articles articulos artikel artikelen artikels actualite actualites actualidad aktuell aktuelle algemeen and ' +
    'archive archives archiv article arts atom blog blogs breaking business canal category channel comments culture cultura ' +
    'cultuur das de der des die economie economy economia education entertainment et feed feeds featured festival film flux ' +
    'food for front frontpage gesellschaft headlines headline health home homepage in inicio international internacional ' +
    'kultur la laatste las latest le les lifestyle life local main meest money monde most music nachrichten national ' +
    'nederland news newsfeed nieuws noticias of on online opinie opinion opinions page pagina podcast podcasts politics ' +
    'politiek politik politica politique portada popular post posts practical press published recent recente regio releases rss ' +
    'schlagzeilen science section service site sport sports startseite stories story style syndication tech technology the ' +
    'titulares todas top topstories topic topics travel tv uk une us ultimas ultime video videos voorpagina weather web website ' +
    'welcome wetenschap wirtschaft wissenschaft world xml y und en'
  ).split(' '),
);

/** Words that no outlet is called by alone, nor with words of sections beside them. */
const LISTING =
  /\b(?:news|latest|rss|feed|home|top|stories|headlines|nieuws|nachrichten|noticias|actualites?)\b/;
/** `The Post` names an outlet, though `Post` may be any. */
const NAMING = /^(?:the|die|der|das|de|het|le|la|les|el)\s+\S+$/iu;

/** Names that programs fill in where nobody wrote one, and hosts of other people's pages. */
const NO_OUTLET =
  /^(?:wordpress(?:\.com)?|wp|blogger|blogspot|drupal|joomla!?|squarespace|wix(?:\.com)?|ghost|typo3|my (?:site|blog|website)|just another wordpress (?:site|weblog)|(?:null|undefined|none|unknown|n\/?a|test|example|default|untitled|localhost)|admin(?:istrator)?|publisher|(?:web)?site name|facebook|twitter|instagram|google(?: news)?|feedburner|youtube|organi[sz]ation)$/i;

/** A longer text names no outlet, whatever stands beside it. */
const MAX_WRITTEN_CHARS = 1000;
/** A longer name is a sentence. */
const MAX_NAME_CHARS = 80;

/**
 * The name of an outlet in what markup, a feed or a field gives for one, without section or slogan:
 * `BBC News - Entertainment & Arts` is `BBC News`, `World news | The Guardian` is `The Guardian`. `null` for
 * what names no outlet: blank, an address, a name of software, words of sections only.
 * @param agrees tells a part that another sign, such as the host, agrees with; it is preferred
 */
export function outletName(
  written: string,
  agrees: (part: string) => boolean = () => false,
): string | null {
  if (written.length > MAX_WRITTEN_CHARS) return null;
  const whole = written
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^RSS:?\s+(?=\S)/i, '');
  if (/^(?:[a-z]+:)?\/\//i.test(whole)) return null;
  const parts = whole.split(SEPARATOR).map(trimMarks).filter(isName);
  const isSection = parts.length > 1 ? isOfSections : isListing;
  const name =
    parts.find(isKnown) ?? parts.find(agrees) ?? parts.find((part) => !isSection(part)) ?? null;
  return name === null || name.length > MAX_NAME_CHARS ? null : name;
}

/** Whether a name is made of nothing but the words of sections, as `Health & Travel` is. */
export function isOfSections(name: string): boolean {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => SECTION_WORDS.has(word)) && !NAMING.test(name);
}

/** Whether a name that stands alone is that of a list, as `Latest news` is; `Business World` may be an outlet. */
function isListing(name: string): boolean {
  return isOfSections(name) && (!/\s/.test(name) || LISTING.test(fold(name)));
}

/** The text without the marks and words that feeds put around a name: `Echo RSS Feed`, `© Echo`. */
function trimMarks(part: string): string {
  return trimEnd(part.replace(/^[\s"“”'«»©®™,;[\]]+/u, ''), /[\s"“”«»©®™,;[\]]/u)
    .replace(/\s+(?:rss(?:[- ]feed)?|news ?feed|xml|feed)$/i, '')
    .replace(/,? (?:Inc|LLC|Ltd|Limited|GmbH)\.?$/, '')
    .replace(/^www\./i, '');
}

function isName(part: string): boolean {
  return /\p{L}/u.test(part) && !NO_OUTLET.test(part) && !/^(?:https?:)?\/\/|@|\/\S/i.test(part);
}

function isKnown(part: string): boolean {
  return KNOWN_OUTLETS.has(part);
}
