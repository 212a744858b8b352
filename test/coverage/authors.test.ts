import { describe, expect, test } from 'vitest';
import { bylineAuthors } from '../../src/coverage/authors/byline-authors.ts';
import { cleanAuthors } from '../../src/coverage/authors/clean-authors.ts';
import { readOne } from './read-one.ts';

describe('cleanAuthors()', () => {
  test.each([
    [['By Jane Doe and John Roe'], ['Jane Doe', 'John Roe']],
    [['Jane Doe, Political editor'], ['Jane Doe']],
    [['jane.doe@gazette.example (Jane Doe)'], ['Jane Doe']],
    [['Jane Doe <jane@gazette.example>'], ['Jane Doe']],
    [['DOE, Jane'], ['Jane Doe']],
    [['JANE O’NEILL-MCDONALD'], ['Jane O’Neill-McDonald']],
    [['Jane Doe', 'jane doe', 'Jane Doe'], ['Jane Doe']],
    [['https://gazette.example/jane'], []],
    [['admin'], []],
    [['Admin'], []],
    [['Gazette Staff'], []],
    [['Harbour Gazette'], []],
    [['harbourgazette.example'], []],
    [['Reuters'], []],
    [['Jane Doe, Harbour Gazette'], ['Jane Doe']],
    [['Jane Doe, John Roe, and Ann Poe'], ['Jane Doe', 'John Roe', 'Ann Poe']],
    [['Jane Doe in Berlin'], ['Jane Doe']],
    [['Jane Doe, New York'], ['Jane Doe']],
    [['Door Jan de Vries en Piet van den Berg'], ['Jan de Vries', 'Piet van den Berg']],
    [['Von Jürgen Groß und Anna Weiß'], ['Jürgen Groß', 'Anna Weiß']],
    [['Par Élodie d’Arc et Jean Roux'], ['Élodie d’Arc', 'Jean Roux']],
    [['Por José Ortega y Gasset'], ['José Ortega y Gasset']],
    [['山田太郎'], ['山田太郎']],
    [['Published 6 January 2021'], []],
    [['Redactie'], []],
  ])('of %j are %j', (written, authors) => {
    expect(cleanAuthors(written, 'The Harbour Gazette')).toEqual(authors);
  });
});

describe('bylineAuthors()', () => {
  test.each([
    ['By Jane Doe', 'en', ['Jane Doe']],
    ['By Jane Doe, Political editor | 6 January 2021', 'en', ['Jane Doe']],
    ['By Jane Doe and John Roe Updated Jan. 6, 2021', 'en', ['Jane Doe', 'John Roe']],
    ['Door Jan de Vries', 'nl', ['Jan de Vries']],
    ['Von Anna Weiß, Berlin', 'de', ['Anna Weiß']],
    ['Par Jean Roux', 'fr', ['Jean Roux']],
    ['Por Ana Pérez', 'es', ['Ana Pérez']],
    ['By Monday the ferry had left.', 'en', []],
    ['By the river stands a mill', 'en', []],
    ['By Dune Harbour, nobody had seen the ferry since Monday.', 'en', []],
    ['Door Jan de Vries', 'en', []],
  ])('of %j in %s are %j', (line, language, authors) => {
    expect(bylineAuthors(['The mill', line, 'It burnt.'], language, null)).toEqual(authors);
  });
});

describe('the authors of an article', () => {
  test.each([
    ['<a rel="author" href="/jane">Jane Doe</a>', ['Jane Doe']],
    ['<span itemprop="author"><b itemprop="name">Jane Doe</b></span>', ['Jane Doe']],
    ['<p class="byline">By Jane Doe and John Roe</p>', ['Jane Doe', 'John Roe']],
    ['<p class="author-biography">Jane Doe writes</p>', []],
    ['<span property="author"><b property="name">Jane Doe</b></span>', ['Jane Doe']],
    ['<div class="firma">Ana Pérez <span>Puerto Duna</span></div>', ['Ana Pérez']],
    ['<div>Von <a href="/j">Jane Doe</a> <i>Grauburg, 03.09.2021</i></div>', ['Jane Doe']],
    ['<p>By Jane Doe and John Roe | Jan. 6, 2021</p>', ['Jane Doe', 'John Roe']],
    ['<p>Posted by Jane Doe on 6 January 2021</p>', ['Jane Doe']],
    ['<p>Reporter: Jane Doe</p><p>6 January 2021</p>', ['Jane Doe']],
    ['<p>Par Jean Roux, professeur de philosophie</p>', ['Jean Roux']],
    ['<p>Jane Doe, 6 January 2021</p>', ['Jane Doe']],
    ['<p>6 January 2021 — Jane Doe</p>', ['Jane Doe']],
    ['<p><b>JANE DOE</b></p>', ['Jane Doe']],
    ['<p>Port Dune, 6 January 2021</p>', []],
    ['<p>Harbour Gazette, 6 January 2021</p>', []],
    [
      '<p>Mill Dune, 6 January 2021</p><p>At Mill Dune the mill must stay where it has stood, as everybody on the island says.</p>',
      [],
    ],
    ['<p>Share Article</p><p>6 January 2021</p>', []],
    ['<div class="comment"><span itemprop="author">Bert Troll</span></div>', []],
  ])('are read from %s', async (byline, authors) => {
    const page = `<html lang="en"><body><article><h1>Mill burns</h1>${byline}<p>The mill on the dune must stay where it has stood for three hundred years, the island says.</p></article></body></html>`;
    expect((await readOne('a.html', page)).authors).toEqual(authors);
  });

  test.each([
    ['<meta name="author" content="The Editors">', ['Jane Doe', 'John Roe']],
    ['<meta name="parsely-author" content="Jane Doe">', ['Jane Doe', 'John Roe']],
    ['<meta name="author" content="Ann Poe">', ['Ann Poe']],
    ['<meta name="citation_author" content="Poe, Ann B.">', ['Ann B. Poe']],
    [
      '<meta name="author" content="Ann Poe"><meta name="author" content="Sue Moe">',
      ['Ann Poe', 'Sue Moe'],
    ],
  ])('are those of %s, or whom the page shows with them', async (head, authors) => {
    const byline = '<p><a rel="author">Jane Doe</a> and <a rel="author">John Roe</a></p>';
    const page = `<html lang="en"><head>${head}</head><body><article><h1>Mill burns</h1>${byline}<p>The mill on the dune must stay where it has stood for three hundred years, the island says.</p></article></body></html>`;
    expect((await readOne('a.html', page)).authors).toEqual(authors);
  });

  test('are read from the byline of a text', async () => {
    const text = 'The mill is gone\n\nBy Jane Doe\n\nThe mill burnt down on the dune last night.';
    expect((await readOne('a.txt', text)).authors).toEqual(['Jane Doe']);
  });
});
