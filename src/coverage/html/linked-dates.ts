import { ownArticle, type LinkedObject, type OwnPage } from './linked-article.ts';

/** The dates that JSON-LD gives an article, as written. */
export interface LinkedDates {
  readonly published: string | null;
  readonly updated: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/;
/** What else may stand for the story of a page, most fitting first. */
const OTHERS = [/(?:Page|Recipe|Review|Question|Episode|CreativeWork|Book)$/, /VideoObject$/];

/**
 * The dates of the article among the objects of a page's JSON-LD: of several articles the one at the page's
 * own address or with its headline, else the first that is dated. Without an article the page itself may be dated.
 */
export function linkedDates(objects: readonly LinkedObject[], page: OwnPage): LinkedDates {
  const articles = objects.filter((object) => isA(object, ARTICLE));
  const dated = articles.filter(isDated);
  const main = ownArticle(dated, page) ?? dated[0];
  const [other] = OTHERS.flatMap((type) =>
    objects.filter((object) => isA(object, type) && isDated(object)),
  );
  return {
    published: publishedOf(main) ?? publishedOf(other),
    updated: text((main ?? articles[0] ?? other)?.['dateModified']),
  };
}

function publishedOf(object: LinkedObject | undefined): string | null {
  if (!object) return null;
  return text(object['datePublished']) ?? text(object['dateCreated']) ?? text(object['uploadDate']);
}

function isDated(object: LinkedObject): boolean {
  return publishedOf(object) !== null;
}

function isA(object: LinkedObject, type: RegExp): boolean {
  const types = object['@type'];
  return (Array.isArray(types) ? types : [types]).some((one) => type.test(String(one)));
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
