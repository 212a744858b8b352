import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by their path below a folder. */
export type Files = Readonly<Record<string, string>>;

/** Four short articles of an invented lighthouse: one passage each, so that they are embedded in a second. */
export const LIGHTHOUSE: Files = {
  'harrow-post/lamp.txt':
    'date 2024-03-05\nNew lamp for the lighthouse\n\nThe lighthouse at Tarn Head will get a new lamp on 12 April, keeper Ada Wren told the Harrow Post. It costs 48,000 pounds.\n',
  'gull/notes.txt':
    'The keeper and her goat\n\nAda Wren shares the lighthouse with a goat called Biscuit, who eats the post.\n',
  'wire.jsonl': [
    {
      id: 'wire-1',
      headline: 'Tarn Head lamp delayed',
      outlet: 'Northwire',
      published: '2024-04-10',
      url: 'https://northwire.example/1',
      body: 'The new lamp of the Tarn Head lighthouse will come two weeks late, on 26 April, Northwire has learned from the harbour office.',
    },
    {
      id: 'wire-2',
      headline: 'Vuurtoren krijgt bezoekers',
      outlet: 'Northwire',
      published: '2024-06',
      language: 'nl',
      body: 'De vuurtoren van Tarn Head kreeg in mei 1.250 bezoekers, zegt de havenmeester.',
    },
  ]
    .map((article) => JSON.stringify(article))
    .join('\n'),
  'coverage.yaml':
    'files:\n  "harrow-post/*":\n    outlet: Harrow Post\n  "gull/*":\n    outlet: The Gull\n',
};

/** Writes files below a folder, and returns the folder. */
export function writeFiles(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  return folder;
}
