import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Puts the page of the playground into a folder: one script, one style sheet, one HTML file.
 * @param {string} folder
 */
export async function bundlePage(folder) {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(HERE, 'main.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'eof',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css'])
    await copyFile(join(HERE, name), join(folder, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await bundlePage(process.argv[2] ?? 'dist/src/playground/page');
