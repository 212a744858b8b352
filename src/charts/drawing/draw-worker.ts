import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { COLOURS } from './colours.ts';
import type { Picture } from './picture.ts';
import { plotPicture } from './plot-picture.ts';

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/** The entry of a worker thread: a picture as PNG, two pixels a unit. The same picture gives the same bytes; no font of the system is used. */
export default async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const image = await renderAsync(plotPicture(picture), {
    fitTo: { mode: 'zoom', value: 2 },
    background: COLOURS.background,
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  });
  return image.asPng();
}
