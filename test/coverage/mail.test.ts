import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { NOW, readOne } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const HEAD = `From: =?UTF-8?Q?Hill_Post_=E2=80=93_Morning?= <news@hillpost.example>
To: reader@example.org
Date: Tue, 05 Mar 2024 23:30:00 -0500 (EST)
Message-ID: <mill-1@hillpost.example>
MIME-Version: 1.0`;

const NEWSLETTER = `${HEAD}
Subject: =?ISO-8859-1?Q?The_caf=E9_burns?=
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

Only the plain part.
--inner
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<html lang=3D"en"><body><div style=3D"display:none">Hidden words</div><p><a href=3D"https://hillpost.example/letters/1">View this in your browser</a></p>
<table><tr><td><p>The caf=E9 is gone.</p><p>Nobody was hurt.</p></td></tr></table><p>You can unsubscribe here.</p></body></html>
--inner--
--outer
Content-Type: application/pdf; name=a.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjQ=
--outer--
`;

const PLAIN = `${HEAD}
Subject: Mill burns
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: base64

${Buffer.from('The mill \x96 the old one \x96\r\nis gone.\r\n\r\nNobody was hurt.\r\n', 'latin1').toString('base64')}
`;

describe('a mail', () => {
  test('is an article of its sender, dated as written', async () => {
    const article = await readOne('letter.eml', NEWSLETTER);
    expect(article.outlet).toMatch(/^Hill Post/);
    expect(article).toMatchObject({
      id: 'mill-1@hillpost.example',
      headline: 'The café burns',
      outletSource: 'given',
      published: '2024-03-05',
      publishedSource: 'given',
      url: 'https://hillpost.example/letters/1',
      language: 'en',
      body: 'The café is gone.\n\nNobody was hurt.',
    });
  });

  test('of plain text has its paragraphs, unwrapped', async () => {
    expect((await readOne('letter.eml', PLAIN)).body).toBe(
      'The mill – the old one – is gone.\n\nNobody was hurt.',
    );
  });

  test('has the address in its archive, and none that counts its readers', async () => {
    const archived = PLAIN.replace('\nTo:', '\nArchived-At: <https://hillpost.example/a/1>\nTo:');
    expect((await readOne('a.eml', archived)).url).toBe('https://hillpost.example/a/1');
    const counted = NEWSLETTER.replace(
      'https://hillpost.example/letters/1',
      `https://click.hillpost.example/${'x'.repeat(300)}`,
    );
    expect((await readOne('b.eml', counted)).url).toBeNull();
  });

  test('within a mail is read with it', async () => {
    const forwarded = `${HEAD}\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nSubject: Mill\nContent-Type: text/plain\n\nThe mill is gone.\n--b--\n`;
    const { headline, body } = await readOne('a.eml', forwarded);
    expect(headline).toBe('Fwd');
    expect(body).toContain('See below.');
    expect(body).toContain('The mill is gone.');
  });

  test('that is none, or nested to exhaust its reader, is named', async () => {
    const parts = Array.from(
      { length: 5000 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    );
    const folder = await writeFiles({
      'deep.eml': `${HEAD}\n${parts.join('')}`,
      'letter.eml': PLAIN,
      'wide.eml': `${'X-A: b\n'.repeat(200_000)}\nText.`,
    });
    const { articles, skipped } = await readCoverage([folder], { now: NOW });
    expect(articles).toHaveLength(1);
    expect(skipped.map(({ path }) => path)).toEqual(['deep.eml', 'wide.eml']);
  });
});

describe('an mbox file', () => {
  const FROM = 'From news@hillpost.example Tue Mar  5 23:30:00 2024\n';
  const mail = (id: number, text: string) =>
    `${FROM}From: Hill Post <news@hillpost.example>\nSubject: Mill ${id}\nMessage-ID: <${id}@x.example>\nDate: Tue, 05 Mar 2024 23:30:00 -0500\n\n${text}\n\n`;

  test('has an article for each mail; quoted and unquoted lines that begin with From are text', async () => {
    const mbox =
      mail(1, 'The mill is gone.\n\n>From the hill it was seen.\n\nFrom now on there is none.') +
      mail(2, 'A new one.');
    const folder = await writeFiles({ 'letters.mbox': mbox });
    const { articles, skipped } = await readCoverage([folder], { now: NOW });
    expect(skipped).toEqual([]);
    expect(articles.map(({ id, body }) => [id, body])).toEqual([
      [
        '1@x.example',
        'The mill is gone.\n\nFrom the hill it was seen.\n\nFrom now on there is none.',
      ],
      ['2@x.example', 'A new one.'],
    ]);
  });

  test('of any length is read in parts', async () => {
    const text = 'The mill on the hill is gone, the mayor said. '.repeat(2000);
    const mails = Array.from({ length: 120 }, (_, index) => mail(index, `${index}: ${text}`));
    const folder = await writeFiles({ 'letters.mbox': mails.join('') });
    const { articles, skipped } = await readCoverage([folder], { now: NOW });
    expect(skipped).toEqual([]);
    expect(articles).toHaveLength(120);
  }, 60_000);

  test('that does not begin as one is named', async () => {
    const folder = await writeFiles({ 'letters.mbox': 'The mill is gone.' });
    const { skipped } = await readCoverage([folder], { now: NOW });
    expect(skipped).toMatchObject([{ path: 'letters.mbox', line: 1 }]);
  });
});
