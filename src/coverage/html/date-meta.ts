/** Names of `<meta>` for the moment of publication, most trusted first. */
export const PUBLISHED_META: readonly string[] = (
  'article:published_time og:article:published_time og:published_time article:published article.published ' +
  'datepublished rnews:datepublished schema:datepublished published_time published_at published-date published ' +
  'publication_date publication-date publicationdate publish_date publish-date publishdate publish_time publishtime ' +
  'published-time date_published date.published originalpublicationdate original-publish-date firstpublished ' +
  'pubdate og:pubdate bt:pubdate pub_date article:publicationdate parsely-pub-date sailthru.date ' +
  'shareaholic:article_published_time cxenseparse:recs:publishtime article_date_original article:post_date ' +
  'article-publication-date displaydate ptime dc.date.issued dcterms.issued dc.issued dcterms.available ' +
  'citation_publication_date citation_online_date citation_date prism.publicationdate bepress_citation_date ' +
  'dc.date.created dcterms.created dc.created dc.date.publication dc.date dcterms.date dc:date dc:created ' +
  'article:created article:date article_date datecreated created creation_date date-creation ' +
  'video:release_date og:video:release_date date date_published timestamp cre_date release_date'
).split(' ');

/** Names of `<meta>` for the moment of the last change. */
export const UPDATED_META: readonly string[] = (
  'article:modified_time og:article:modified_time article:modified og:updated_time og:modified_time ' +
  'article:updated_time datemodified rnews:datemodified dateupdated modified_time modificationdate lastmodified ' +
  'last-modified last_modified lastmod revised dcterms.modified dc.date.modified dc.modified dateofrevision ' +
  'revision_date updated_time updated moddate utime article_date_updated shareaholic:article_modified_time ' +
  'cxenseparse:recs:moddate'
).split(' ');
