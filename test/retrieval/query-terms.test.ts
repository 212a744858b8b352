import { describe, expect, test } from 'vitest';
import { allForms, queryTerms } from '../../src/retrieval/query-terms.ts';

function words(query: string, language: string | null): string[] {
  return queryTerms(query, language, ['en']).map(({ text }) => text);
}

describe('queryTerms()', () => {
  test.each([
    ['Who is the captain of the Eiderlight?', 'en', ['captain', 'Eiderlight']],
    ['Wie is de kapitein van de Eiderlight?', 'nl', ['kapitein', 'Eiderlight']],
    ['Wer ist der Kapitän der Fähre?', 'de', ['Kapitän', 'Fähre']],
    ['Qui est le capitaine du ferry ?', 'fr', ['capitaine', 'ferry']],
    ['¿Quién es el capitán?', 'es', ['capitán']],
    ['ferry, FERRY and ferry', 'en', ['ferry']],
    ['What did it cost in 2025?', 'en', ['cost', '2025']],
    ['who?', 'en', ['who']],
    ['Who is it?', 'en', ['Who', 'is', 'it']],
    ['…', 'en', []],
  ])('of %j (%s) are %j', (query, language, expected) => {
    expect(words(query, language)).toEqual(expected);
  });

  test.each([
    ['How long does the crossing take?', 'en', ['crossing']],
    ['Hoe lang duurt de overtocht?', 'nl', ['overtocht']],
    ['How long is the pier?', 'en', ['long', 'pier']],
    ['How long did it last?', 'en', ['How', 'long', 'did', 'it', 'last']],
    ['How long was the last delay?', 'en', ['long', 'last', 'delay']],
    ['How long did the last strike last?', 'en', ['last', 'strike']],
    ['How long did the harbour’s last strike last?', 'en', ['harbour’s', 'last', 'strike']],
    ['¿Cuánto tardarán en volver?', 'es', ['tardarán', 'volver']],
    ['¿Cuánto duró la huelga?', 'es', ['huelga']],
    ['Who took the last boat?', 'en', ['took', 'last', 'boat']],
  ])('%s: takes and lasts only ask with how long', (query, language, words) => {
    expect(queryTerms(query, language, [language]).map(({ text }) => text)).toEqual(words);
  });

  test.each([
    ['Hoe heet de nieuwe kapitein?', 'nl', ['nieuwe', 'kapitein']],
    ['Wie heißt die Kapitänin?', 'de', ['Kapitänin']],
    ['Comment s’appelle le capitaine ?', 'fr', ['capitaine']],
    ['¿Cómo se llama el capitán?', 'es', ['capitán']],
    ['Hoe heet werd de pomp?', 'nl', ['pomp']],
    ['Was het heet aan boord?', 'nl', ['heet', 'boord']],
    ['¿Quién llama al capitán?', 'es', ['llama', 'capitán']],
    ['whats teh name of the thing', 'en', ['name']],
    ['Is it true that the pump broke?', 'en', ['pump', 'broke']],
    ['Klopt het dat de pomp stuk is?', 'nl', ['pomp', 'stuk']],
    ['Wie lang dauert die Reparatur?', 'de', ['Reparatur']],
  ])('%s: what only asks is not searched for', (query, language, words) => {
    expect(queryTerms(query, language, [language]).map(({ text }) => text)).toEqual(words);
  });

  test.each([
    ['How many cars fit on it, dumbass?', 'en', ['cars', 'fit']],
    ['how many cars fit on it dumbass', 'en', ['cars', 'fit']],
    ['Hey Dumbass, how many cars fit on it, you absolute plonker?', 'en', ['cars', 'fit']],
    ['Hoeveel auto’s passen erop, stomme sukkel?', 'nl', ['auto’s', 'passen', 'erop']],
    ['Wie viele Autos passen drauf, du Trottel?', 'de', ['Autos', 'passen', 'drauf']],
    ['Combien de voitures, espèce de crétin ?', 'fr', ['voitures']],
    ['¿Cuántos coches caben, amigo?', 'es', ['coches', 'caben']],
    ['Who called the mayor a moron?', 'en', ['called', 'mayor', 'moron']],
    [
      'Which man carried a friend, a dog and two cats?',
      'en',
      ['man', 'carried', 'friend', 'dog', 'two', 'cats'],
    ],
    ['Who sold it, Marrow?', 'en', ['sold', 'Marrow']],
    ['Moron', 'en', ['Moron']],
  ])('%s: whom it speaks to is not searched for', (query, language, words) => {
    expect(queryTerms(query, language, [language]).map(({ text }) => text)).toEqual(words);
  });

  test('stems for the question’s language and every language of the coverage', () => {
    const [term] = queryTerms('ferries', 'en', ['nl', 'fr']);
    expect(term?.forms).toEqual(expect.arrayContaining(['ferri', 'ferries']));
    expect(allForms(queryTerms('ferries ferry', 'en', []))).toEqual(['ferri', 'ferries', 'ferry']);
  });

  test.each([
    ['Did Ottevanger resign?', 'en', 'Ottevanger', 'name'],
    ['Ottevanger resigned', 'en', 'Ottevanger', 'word'],
    ['What happened in March?', 'en', 'March', 'word'],
    ['What cost 1,200?', 'en', '1,200', 'number'],
    ['Wann fuhr die Fähre?', 'de', 'Fähre', 'word'],
    ['when did the ferry sail', 'en', 'ferry', 'word'],
  ])('in %j (%s) takes %s for a %s', (query, language, text, kind) => {
    expect(queryTerms(query, language, []).find((term) => term.text === text)?.kind).toBe(kind);
  });
});

describe('queryTerms() across languages', () => {
  test('does not take a short stem of another language for the same word', () => {
    expect(queryTerms('the latest news', 'en', ['en', 'nl'])[0]?.forms).not.toContain('lat');
  });

  test.each([
    ['a name', 'what did Kim say', 'Kim', 'kim'],
    ['a number', 'what cost 38', '38', '38'],
    ['a long word', 'the contract', 'contract', 'contract'],
  ])('keeps %s', (_, query, text, form) => {
    const found = queryTerms(query, 'en', ['nl']).find((term) => term.text === text);
    expect(found?.forms).toContain(form);
  });

  test('has the singular of a German plural that is not stemmed', () => {
    expect(queryTerms('Wie viele Autos?', 'de', ['de']).at(-1)?.forms).toEqual(['autos', 'auto']);
  });
});
