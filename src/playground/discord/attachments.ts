import { asObject, asObjects, asText, type JsonObject } from './json.ts';
import type { Violation } from './limits/violation.ts';
import { walkComponents } from './component-tree.ts';
import type { Attachment, Message } from './message.ts';
import type { UploadedFile } from './request-body.ts';

/**
 * The attachments after a request: its files are added, and of those that were there the ones stay that its
 * `attachments` field names by id (all of them when it has no such field).
 */
export function attachFiles(
  before: readonly Attachment[],
  payload: JsonObject,
  files: readonly UploadedFile[],
  nextId: () => string,
): readonly Attachment[] {
  const named = asObjects(payload.attachments).map(({ id }) => String(id));
  const kept = before.filter(({ id }) => !Array.isArray(payload.attachments) || named.includes(id));
  const added = files.map(({ filename, contentType, bytes }) => ({
    id: nextId(),
    filename,
    contentType,
    bytes,
  }));
  return [...kept, ...added];
}

/** Components that show a file by `attachment://name` although no such file was sent. */
export function attachmentViolations({ components, attachments }: Message): Violation[] {
  const names = new Set(attachments.map(({ filename }) => `attachment://${filename}`));
  return walkComponents(components).flatMap(({ component, path }) =>
    mediaUrls(component)
      .filter((url) => url.startsWith('attachment://') && !names.has(url))
      .map((url) => ({
        path: ['components', ...path],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message: `The referenced attachment was not found: ${url}`,
      })),
  );
}

function mediaUrls(component: JsonObject): readonly string[] {
  const items = asObjects(component.items).map(({ media }) => media);
  return [component.media, component.file, ...items].flatMap(
    (media) => asText(asObject(media).url) ?? [],
  );
}
