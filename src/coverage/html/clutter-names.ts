import type { PageElement } from './page.ts';

/** How surely the name of an element says that it is no part of a story. */
export type ClutterSign = 'sure' | 'likely' | null;

const SURE_ELEMENTS = new Set(['nav', 'footer']);
const LIKELY_ELEMENTS = new Set(['aside', 'form', 'menu', 'time', 'address', 'label', 'fieldset']);
const SURE_ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist'.split(' '),
);
const LIKELY_ROLES = new Set(['complementary', 'alert', 'button', 'form', 'tooltip']);

/** Class names and ids, and parts of them between hyphens: never a story's. */
const SURE_WORDS = names(
  'comments commentlist disqus respond replies nav navbar navigation breadcrumb breadcrumbs cookie cookies gdpr ' +
    'onetrust didomi newsletter newsletters related recommended recommendations taboola outbrain zergnet ' +
    'revcontent footer masthead colophon sharedaddy addthis sharethis addtoany mostread mostpopular skiplink ' +
    'advert adverts advertisement advertisements advertising adsbygoogle dfp signup login signin pagination pager ' +
    'noprint next-story nextstory next-article nextarticle next-post nextpost more-news morenews more-stories',
);
/** Readers write there, however short the story is. */
const COMMENT_WORDS = names(
  'comments commentlist comment-list disqus disqus_thread respond replies reacties kommentare commentaires comentarios',
);
/** What is sold instead of a story, or hides the rest of one. */
const OFFER_WORDS = names(
  'paywall regwall offer offers subscribe subscription subscriptions piano barrier gate premium-offer abo abonnement upsell',
);
/** Pictures with what stands below them. */
const PICTURE_WORDS = names(
  'image images img photo photos picture pic foto bild imagen immagine article-image article-photo media gallery',
);
/** The same, of names that now and then a story's own parts bear. */
const LIKELY_WORDS = names(
  'share shares sharing sharebar sharetools social socials follow byline bylines author authors authorbox bio ' +
    'tags taglist tagcloud keywords caption captions wp-caption-text credit credits copyright ad ads adbox ' +
    'adslot adunit sponsor sponsored promo promos promotion promoted teaser teasers sidebar rail toolbar tools ' +
    'recirc recirculation trending popular readmore seealso morestories morefrom upnext nextup comment modal ' +
    'overlay lightbox tooltip widget widgets timestamp dateline pubdate published postdate entry-date meta ' +
    'metadata postmeta print printonly sr screenreader screen-reader-text visuallyhidden visually-hidden ' +
    'offscreen invisible hidden donate donation rating ratings poll quiz feedback menu submenu dropdown carousel ' +
    'thumbnails thumb attachment player videoplayer jwplayer transcript infobox kicker eyebrow rubric category ' +
    'categories topics readtime reading-time commentcount whatsapp facebook pinterest linkedin telegram flipboard ' +
    'reddit email cta partners affiliate disclosure disclaimer nextprev prevnext post-nav consent ' +
    'postnav slide-count appstore paywall regwall subscribe subscription subscriptions lireaussi leesook ' +
    'verwandte weiterlesen relacionadas relacionados correlati',
);
/** Parts that names are glued from. */
const LIKELY_PARTS =
  /newsletter|relatedarticle|relatedpost|relatedstor|relatedlink|related-|breadcrumb|taboola|outbrain|sharebar|sharebutton|socialshare|social-share|share-|cookie|byline|copyright|mostread|mostpopular|trending|figcaption|photocaption|imagecaption|image-credit|photo-credit|photocredit|recommended|advert|promobox|inline-promo|read-more|readmore|see-also|more-stories|author-bio|authorbio|about-author|authorinfo|author-info|commentcount|comment-count|timestamp|publish-date|publishdate|published-date|pub-date|pubdate|article-date|post-date|post-tags|article-tags|tag-list|visually-hidden|visuallyhidden|screen-reader|sr-only|teaser-/;

/** The attributes that name an element. */
const NAMING = ['class', 'id', 'itemprop', 'rel', 'data-component', 'data-testid'];
/** Names of wrappers whose words say nothing of what they hold. */
const NEUTRAL =
  /(?:^|\s)(?:has|no|with|is|js|not|without|hide|show|u|l)-[\w-]+|(?:^|\s)(?:col|grid|row)[\w-]*/g;

/**
 * What the element's own name, role and classes say. Nothing is judged by the words of the text, nor by its
 * place: a story may stand in an element of any name, so that `likely` needs a look at what would be lost.
 */
export function clutterSign(element: PageElement, name: string): ClutterSign {
  if (SURE_ELEMENTS.has(name)) return 'sure';
  if (isBare(element)) return LIKELY_ELEMENTS.has(name) ? 'likely' : null;
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  if (SURE_ROLES.has(role)) return 'sure';
  const label = labelOf(element);
  const found = words(label);
  if (overlaps(found, SURE_WORDS)) return 'sure';
  if (LIKELY_ELEMENTS.has(name) || LIKELY_ROLES.has(role) || isHidden(element)) return 'likely';
  if (label === '') return null;
  return overlaps(found, LIKELY_WORDS) || LIKELY_PARTS.test(label) ? 'likely' : null;
}

/** What else an element is by its name. */
export type PartName = 'comments' | 'offer' | 'picture';

/** Whether an element bears the name of readers' comments, of an offer to subscribe, or of a picture. */
export function partName(element: PageElement): PartName | null {
  const label = labelOf(element);
  if (label === '') return null;
  const found = words(label);
  if (overlaps(found, COMMENT_WORDS)) return 'comments';
  if (overlaps(found, OFFER_WORDS)) return 'offer';
  return overlaps(found, PICTURE_WORDS) ? 'picture' : null;
}

/** Class names and id of an element in lower case, `camelCase` parted by hyphens. */
export function labelOf(element: PageElement): string {
  const present = [...(element.getAttributeNames?.() ?? NAMING)];
  if (present.length === 0) return '';
  const label = NAMING.filter((name) => present.includes(name))
    .map((name) => element.getAttribute(name))
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .slice(0, 400);
  return label
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(NEUTRAL, ' ')
    .trim();
}

function isBare(element: PageElement): boolean {
  for (const name of element.getAttributeNames?.() ?? NAMING) return name === '';
  return true;
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

/** The words of a label, each class name as a whole as well. */
function words(label: string): Set<string> {
  return new Set(label.split(/\s+/).flatMap((name) => [name, ...name.split(/[^a-z\d]+/)]));
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function overlaps(found: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  for (const word of found) if (word !== '' && known.has(word)) return true;
  return false;
}
