import { FetchError } from './fetch-error.ts';
import type { FetchLimits } from './options.ts';

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/;
const DATA =
  /^(?:(?:text|application)\/(?:xml|json)|application\/[\w.-]+\+(?:xml|json)|text\/[\w.-]+\+xml)$/;
const GZIP = /^application\/(?:gzip|x-gzip)$/;

/** The type of a `Content-Type` header, in lower case, without its parameters. */
export function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/**
 * The greatest size of an answer of a type; one without a type is looked at.
 * @throws FetchError when nothing of this type is read
 */
export function sizeOfType(contentType: string, limits: FetchLimits): number {
  const type = mediaType(contentType);
  if (type === '' || PAGE.test(type)) return limits.pageBytes;
  if (DATA.test(type) || GZIP.test(type)) return limits.feedBytes;
  const short = type.slice(0, 60);
  throw new FetchError(`it is of the type ${short}: only HTML, XML, JSON and plain text are read`);
}
