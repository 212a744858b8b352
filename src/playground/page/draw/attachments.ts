import { asNumber, asText, type JsonObject } from '../../discord/json.ts';
import { h } from '../dom.ts';

/** The files below a message's text: pictures are shown, others can be downloaded. */
export function drawAttachments(files: readonly JsonObject[]): HTMLElement[] {
  return files.map((file) => {
    const isPicture = asText(file.content_type)?.startsWith('image/') ?? false;
    const drawn = isPicture ? drawPicture(file, asText(file.description) ?? '') : drawFile(file);
    return h('div', { slot: 'attachments' }, drawn);
  });
}

export function drawPicture({ url, filename }: JsonObject, alt: string): HTMLElement {
  return h('img', { class: 'picture', src: String(url), alt: alt || String(filename) });
}

export function drawFile({ url, filename, size }: JsonObject): HTMLElement {
  const name = String(filename);
  return h(
    'div',
    { class: 'file' },
    h('a', { href: String(url), download: name }, name),
    h('small', {}, sizeOf(asNumber(size) ?? 0)),
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}
