import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { articlesFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';

test('dateline playground indexes the articles where that was not done yet', async () => {
  const { env } = articlesFolder();
  // So that it ends.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  try {
    const run = await runProgram(['playground', '--port', String(port)], { env });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(`indexing the articles in ${env.ARTICLES_DIR}`);
    expect(run.stderr).toContain('4 articles in 4 passages');
  } finally {
    server.close();
  }
});
