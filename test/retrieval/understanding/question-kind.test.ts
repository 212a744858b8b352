import { describe, expect, test } from 'vitest';
import { questionKind } from '../../../src/retrieval/understanding/question-kind.ts';

describe('questionKind()', () => {
  test.each([
    ['How many articles mention the ferry?', 0, 'count-articles'],
    ['How many stories are there about seals?', 0, 'count-articles'],
    ['How often is the captain mentioned?', 0, 'count-articles'],
    ['Hoeveel artikelen gaan over de veerboot?', 0, 'count-articles'],
    ['Wie viele Artikel erwähnen die Fähre?', 0, 'count-articles'],
    ['Combien d’articles parlent du ferry ?', 0, 'count-articles'],
    ['¿Cuántos artículos mencionan el ferry?', 0, 'count-articles'],
    ['Which outlets covered the strike?', 0, 'list-outlets'],
    ['Which newspapers have written about the strike?', 0, 'list-outlets'],
    ['Welke kranten schreven over de staking?', 0, 'list-outlets'],
    ['Welche Zeitungen berichteten über den Streik?', 0, 'list-outlets'],
    ['Quels journaux ont parlé de la grève ?', 0, 'list-outlets'],
    ['¿Qué medios informaron sobre la huelga?', 0, 'list-outlets'],
    ['Who else covered the strike?', 0, 'list-outlets'],
    ['When was the strike first mentioned?', 0, 'first-mention'],
    ['Which paper first reported the strike?', 0, 'first-mention'],
    ['What is the earliest article about the strike?', 0, 'first-mention'],
    ['Wanneer werd de staking voor het eerst genoemd?', 0, 'first-mention'],
    ['Wann wurde der Streik zum ersten Mal erwähnt?', 0, 'first-mention'],
    ['List all articles about the strike', 0, 'list-articles'],
    ['Show me the stories that mention seals', 0, 'list-articles'],
    ['Which articles mention the captain?', 0, 'list-articles'],
    ['Welke artikelen gaan over zeehonden?', 0, 'list-articles'],
    ['Welche Artikel erwähnen Robben?', 0, 'list-articles'],
    ['How do the Echo and the Courier differ on the count?', 2, 'compare'],
    ['Do the accounts contradict each other?', 0, 'compare'],
    ['Ferry versus bridge: which is cheaper?', 0, 'compare'],
    ['Who won according to A but not according to B?', 2, 'compare'],
    ['Does A say it rose, while B says it fell?', 2, 'compare'],
    ['Who won, as reported by A and B?', 2, 'fact'],
    ['Who is the captain?', 0, 'fact'],
    ['How many seals were counted?', 0, 'fact'],
    ['How many people read newspapers?', 0, 'fact'],
    ['Which outlet claims they spent the day apart?', 0, 'fact'],
    ['When did the boat first sail?', 0, 'fact'],
    ['Who but the captain knew?', 0, 'fact'],
    ['', 0, 'fact'],
  ])('of %j with %i sources is %s', (question, sources, kind) => {
    expect(questionKind(question, sources)).toBe(kind);
  });
});
