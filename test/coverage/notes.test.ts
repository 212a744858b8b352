import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { findNotes } from '../../src/coverage/notes/find-notes.ts';
import { sharedPath } from '../support/shared.ts';
import { NOW } from './read-one.ts';

/** The kind and words of each note. */
function notesOf(body: string): (readonly [string, string])[] {
  return findNotes(body).map(({ kind, start, end }) => [kind, body.slice(start, end)] as const);
}

const STORY = 'The ferry left at noon, the harbour office said.';

describe('findNotes()', () => {
  test.each([
    ['correction', 'Correction: The ferry left at noon, not at ten.'],
    ['correction', 'Correction, 6 Jan: the ferry left at noon.'],
    ['correction', 'CORRECTION (Jan. 6, 2021): The ferry left at noon.'],
    ['correction', 'Corrections and clarifications: the mill has two wheels.'],
    ['correction', 'Clarification: the mill has two wheels.'],
    [
      'correction',
      'Editor’s note: This story has been corrected to say that the mill has two wheels.',
    ],
    ['note', "Editor's note: The author owns a share of the mill."],
    ['correction', 'An earlier version of this story misstated the age of the mill.'],
    ['correction', 'A previous version of this article said that the mill had burnt down.'],
    ['correction', 'This article originally gave the wrong age of the mill.'],
    ['correction', 'This article was amended on 7 January 2021. The mill has two wheels.'],
    [
      'correction',
      'Due to an editing error, an earlier version of this article misspelled the name.',
    ],
    ['update', 'This article has been updated to include a statement of the miller.'],
    ['update', 'UPDATE: The ferry has come back.'],
    ['update', 'Update (12:30): The ferry has come back.'],
    ['update', 'This is a developing story and will be updated.'],
    ['retraction', 'RETRACTED: the mill did not burn.'],
    ['retraction', 'This story has been retracted.'],
    [
      'retraction',
      "Editor's note: This story has been retracted because the source was not reliable.",
    ],
    ['correction', 'Correctie: de veerboot vertrok om twaalf uur.'],
    ['correction', 'Rectificatie: de molen heeft twee wielen.'],
    ['correction', 'In een eerdere versie van dit artikel stond dat de molen was afgebrand.'],
    ['note', 'Naschrift: de schrijver bezit een deel van de molen.'],
    ['update', 'Dit artikel is bijgewerkt met een reactie van de molenaar.'],
    ['correction', 'Korrektur: Die Fähre legte um zwölf Uhr ab.'],
    ['correction', 'Berichtigung: Die Mühle hat zwei Räder.'],
    ['note', 'Anmerkung der Redaktion: Der Autor besitzt einen Teil der Mühle.'],
    ['correction', 'In einer früheren Version dieses Artikels stand, die Mühle sei abgebrannt.'],
    ['correction', 'Rectificatif : le moulin a deux roues.'],
    ['update', 'Mise à jour : le bac est revenu.'],
    ['correction', 'Une version précédente de cet article donnait un âge erroné.'],
    ['note', 'Note de la rédaction : l’auteur possède une part du moulin.'],
    ['correction', 'Corrección: el barco salió a mediodía.'],
    ['correction', 'Fe de errores: el molino tiene dos ruedas.'],
    ['correction', 'Una versión anterior de este artículo decía que el molino ardió.'],
    ['update', 'Actualización: el barco ha vuelto.'],
    ['note', 'Nota del editor: el autor posee una parte del molino.'],
    ['correction', 'Errata corrige: il mulino ha due ruote.'],
    ['update', 'Aggiornamento: il traghetto è tornato.'],
    ['correction', 'Correção: a balsa partiu ao meio-dia.'],
  ])('tells a %s by %j', (kind, words) => {
    expect(notesOf(`${STORY}\n\n${words}\n\n${STORY}`)).toEqual([[kind, words]]);
  });

  test.each([
    'The correction in prices came after a long summer.',
    'An update on the ferry is expected at noon.',
    'Correction officers went on strike on Monday.',
    'The ministry corrected its figures: the mill made a loss.',
    'The company updated its forecast for the year.',
    'Version two of the ship was launched in May.',
    'The professor retracted the paper on mills.',
    'Update your phone before the ferry leaves.',
    'A previous version of the bill failed in May.',
    'De correctie op de beurs kwam na een lange zomer.',
    'Die Korrektur der Preise kam im Herbst.',
    'La actualización del sistema costó mucho.',
    'The editor noted that this story has no end.',
    'In the report, editors were asked to note the change.',
    'Nota bene: the mill is closed.',
  ])('finds none in %j', (words) => {
    expect(notesOf(`${STORY}\n\n${words}`)).toEqual([]);
  });

  test('takes the first paragraph under a headline that is a label', () => {
    const body = 'The mill did not burn.\n\nWe are sorry.';
    expect(findNotes(body, 'Retraction: “Mill burns”')).toEqual([
      { kind: 'retraction', start: 0, end: 22 },
    ]);
    expect(findNotes(body, 'Correction of the river begins')).toEqual([]);
  });

  test('knows a retraction by its sentence', () => {
    expect(notesOf('The article was wrong, and we have withdrawn it.')).toEqual([
      ['retraction', 'The article was wrong, and we have withdrawn it.'],
    ]);
  });

  test('takes the paragraph below a label that stands alone', () => {
    const body = `${STORY}\n\nCorrection\n\nThe mill has two wheels.\n\n${STORY}`;
    expect(notesOf(body)).toEqual([['correction', 'Correction\n\nThe mill has two wheels.']]);
  });

  test('takes the sentence of a longer paragraph, with those behind it', () => {
    const note = 'This article has been corrected. The mill has two wheels.';
    expect(notesOf(`${STORY} ${note}`)).toEqual([['correction', note]]);
  });

  test('finds no note in news that holds none', async () => {
    const folders = ['coverage', 'eval/meantime', 'eval/ntrex'].map(sharedPath);
    const readings = await Promise.all(
      folders.map((folder) => readCoverage([folder], { now: NOW })),
    );
    const bodies = readings.flatMap(({ articles }) => articles.map(({ body }) => body));
    expect(bodies.length).toBeGreaterThan(200);
    expect(bodies.flatMap(notesOf)).toEqual([]);
  });

  test('gives spans that are in order and within the body, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...[
        'Correction:',
        'Update',
        ' ',
        '\n\n',
        '. ',
        'This story has been retracted',
        'Editor’s note',
      ],
      ...['An earlier version of this article', '12:30', '(', 'ferry', 'Naschrift'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        const edges = findNotes(body).flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(Math.max(0, ...edges)).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});
