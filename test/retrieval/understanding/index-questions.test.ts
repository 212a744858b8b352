import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/retrieval/understanding/index-questions/subject.ts';
import { readSubject } from '../../../src/retrieval/understanding/index-questions/subject.ts';
import { readIndexQuestion } from '../../../src/retrieval/understanding/index-questions/read-index-question.ts';

/** `"climate change" + Kate Spade`: names as they are, other words in quotation marks. */
function written(subject: Subject | null): string | null {
  if (subject === null) return null;
  const parts = subject.alternatives.map((one) =>
    one.map(({ text, isExact }) => (isExact ? text : `"${text}"`)).join(' + '),
  );
  return parts.join(' | ');
}

const ASKED: readonly (readonly [string, string, string, string | null])[] = [
  ['en', 'How many articles mention Ada Wren?', 'count-articles', 'Ada Wren'],
  ['en', 'how many articles mention the ferry', 'count-articles', '"ferry"'],
  ['en', 'How many stories are there about seals?', 'count-articles', '"seals"'],
  [
    'en',
    'How many news stories were written about the harbour strike?',
    'count-articles',
    '"harbour strike"',
  ],
  ['en', 'In how many articles is Ada Wren mentioned?', 'count-articles', 'Ada Wren'],
  ['en', 'How many articles is the captain mentioned in?', 'count-articles', '"captain"'],
  ['en', 'How often is the captain mentioned?', 'count-articles', '"captain"'],
  [
    'en',
    'How many times has Ada Wren been mentioned in the coverage?',
    'count-articles',
    'Ada Wren',
  ],
  ['en', 'How many articles contain the word “goat”?', 'count-articles', 'goat'],
  [
    'en',
    'Can you tell me how many articles discuss climate change?',
    'count-articles',
    '"climate change"',
  ],
  ['en', 'How many articles about the strike were published?', 'count-articles', '"strike"'],
  ['en', 'How many articles did publish about the strike?', 'count-articles', '"strike"'],
  ['en', 'How many articles say that the mayor resigned?', 'count-articles', '"mayor resigned"'],
  ['en', 'What is the number of articles mentioning Ada Wren?', 'count-articles', 'Ada Wren'],
  ['en', 'Count the articles that mention Ada Wren', 'count-articles', 'Ada Wren'],
  [
    'en',
    'How many articles mention Ada Wren or Albert Crake?',
    'count-articles',
    'Ada Wren | Albert Crake',
  ],
  ['en', 'How many articles are there?', 'count-articles', null],
  ['en', 'How many articles did publish?', 'count-articles', null],
  ['en', "What's the latest?", 'list-articles', null],
  ['en', 'What’s new', 'list-articles', null],
  ['en', 'any news today?', 'list-articles', null],
  ['en', 'Show me the latest headlines please', 'list-articles', null],
  ['nl', 'Wat is het laatste nieuws?', 'list-articles', null],
  ['nl', 'Nog nieuws?', 'list-articles', null],
  ['de', 'Was gibt’s Neues?', 'list-articles', null],
  ['de', 'die neuesten Nachrichten', 'list-articles', null],
  ['fr', 'Quoi de neuf ?', 'list-articles', null],
  ['fr', 'les dernières nouvelles', 'list-articles', null],
  ['es', '¿Qué hay de nuevo?', 'list-articles', null],
  ['es', 'las últimas noticias', 'list-articles', null],
  ['en', 'How many articles does the coverage have?', 'count-articles', null],
  ['en', 'How many outlets covered the strike?', 'count-outlets', '"strike"'],
  ['en', 'How many newspapers have written about the strike?', 'count-outlets', '"strike"'],
  ['en', 'Which outlets covered the strike?', 'list-outlets', '"strike"'],
  ['en', 'Which outlets reported the strike?', 'list-outlets', '"strike"'],
  ['en', 'Which newspapers have written about Ada Wren?', 'list-outlets', 'Ada Wren'],
  ['en', 'What media mention the goat?', 'list-outlets', '"goat"'],
  ['en', 'Who else covered the strike?', 'list-outlets', '"strike"'],
  ['en', 'List all the outlets that reported on the ferry', 'list-outlets', '"ferry"'],
  ['en', 'When was the strike first mentioned?', 'first-mention', '"strike"'],
  ['en', 'When was Ada Wren first mentioned in the news?', 'first-mention', 'Ada Wren'],
  ['en', 'When was the delay first reported?', 'first-mention', '"delay"'],
  ['en', 'Who reported the delay first?', 'first-mention', '"delay"'],
  ['en', 'Who first reported the delay?', 'first-mention', '"delay"'],
  ['en', 'Who was the first to report the delay?', 'first-mention', '"delay"'],
  ['en', 'Which paper first reported the strike?', 'first-mention', '"strike"'],
  ['en', 'Which outlet broke the story of the delay first?', 'first-mention', '"delay"'],
  ['en', 'What is the earliest article about the strike?', 'first-mention', '"strike"'],
  ['en', 'When did first mention Ada Wren?', 'first-mention', 'Ada Wren'],
  ['en', 'When was Ada Wren last mentioned?', 'last-mention', 'Ada Wren'],
  ['en', 'What is the latest article about the ferry?', 'last-mention', '"ferry"'],
  ['en', 'When was the goat last in the news?', 'last-mention', '"goat"'],
  ['en', 'List the articles about the strike', 'list-articles', '"strike"'],
  ['en', 'List all articles that mention Ada Wren', 'list-articles', 'Ada Wren'],
  ['en', 'Show me the stories that mention seals', 'list-articles', '"seals"'],
  ['en', 'Which articles mention the captain?', 'list-articles', '"captain"'],
  ['en', 'What articles are there about seals?', 'list-articles', '"seals"'],
  ['en', 'Are there any articles about seals?', 'list-articles', '"seals"'],
  ['en', 'What is in the coverage?', 'describe-coverage', null],
  ['en', "What's in your coverage?", 'describe-coverage', null],
  ['en', 'Which outlets are there?', 'describe-coverage', null],
  ['en', 'What outlets do you have?', 'describe-coverage', null],
  ['en', 'How many outlets are there?', 'describe-coverage', null],
  ['en', 'List the outlets', 'describe-coverage', null],
  ['nl', 'Hoeveel artikelen gaan over de veerboot?', 'count-articles', '"veerboot"'],
  ['nl', 'Hoeveel artikelen noemen Ada Wren?', 'count-articles', 'Ada Wren'],
  ['nl', 'Hoeveel berichten zijn er over de staking?', 'count-articles', '"staking"'],
  ['nl', 'In hoeveel artikelen wordt Ada Wren genoemd?', 'count-articles', 'Ada Wren'],
  ['nl', 'Hoe vaak wordt de kapitein genoemd?', 'count-articles', '"kapitein"'],
  ['nl', 'Hoeveel artikelen zijn er?', 'count-articles', null],
  ['nl', 'Hoeveel kranten schreven over de staking?', 'count-outlets', '"staking"'],
  ['nl', 'Welke kranten schreven over de staking?', 'list-outlets', '"staking"'],
  ['nl', 'Welke media hebben over de staking bericht?', 'list-outlets', '"staking"'],
  ['nl', 'Wanneer werd de staking voor het eerst genoemd?', 'first-mention', '"staking"'],
  ['nl', 'Wie meldde als eerste de vertraging?', 'first-mention', '"vertraging"'],
  ['nl', 'Welke krant schreef als eerste over de geit?', 'first-mention', '"geit"'],
  ['nl', 'Wanneer werd Ada Wren voor het laatst genoemd?', 'last-mention', 'Ada Wren'],
  ['nl', 'Wat is het laatste artikel over de veerboot?', 'last-mention', '"veerboot"'],
  ['nl', 'Welke artikelen gaan over zeehonden?', 'list-articles', '"zeehonden"'],
  ['nl', 'Geef me alle artikelen over de staking', 'list-articles', '"staking"'],
  ['nl', 'Welke kranten zijn er?', 'describe-coverage', null],
  ['nl', 'Wat zit er in de berichtgeving?', 'describe-coverage', null],
  ['de', 'Wie viele Artikel erwähnen die Fähre?', 'count-articles', '"Fähre"'],
  ['de', 'Wie viele Artikel gibt es über Ada Wren?', 'count-articles', 'Ada Wren'],
  ['de', 'In wie vielen Artikeln wird Ada Wren erwähnt?', 'count-articles', 'Ada Wren'],
  ['de', 'Wie oft wird die Fähre erwähnt?', 'count-articles', '"Fähre"'],
  ['de', 'Wie viele Artikel gibt es?', 'count-articles', null],
  ['de', 'Welche Zeitungen berichteten über den Streik?', 'list-outlets', '"Streik"'],
  ['de', 'Welche Medien haben über den Streik berichtet?', 'list-outlets', '"Streik"'],
  ['de', 'Wie viele Zeitungen berichteten über den Streik?', 'count-outlets', '"Streik"'],
  ['de', 'Wann wurde der Streik zum ersten Mal erwähnt?', 'first-mention', '"Streik"'],
  ['de', 'Wer berichtete zuerst über den Streik?', 'first-mention', '"Streik"'],
  ['de', 'Wann wurde Ada Wren zuletzt erwähnt?', 'last-mention', 'Ada Wren'],
  ['de', 'Welche Artikel erwähnen Robben?', 'list-articles', '"Robben"'],
  ['de', 'Zeig mir alle Artikel über den Streik', 'list-articles', '"Streik"'],
  ['de', 'Welche Zeitungen gibt es?', 'describe-coverage', null],
  ['fr', 'Combien d’articles parlent du ferry ?', 'count-articles', '"ferry"'],
  ['fr', "Combien d'articles mentionnent Ada Wren ?", 'count-articles', 'Ada Wren'],
  ['fr', 'Combien d’articles y a-t-il sur la grève ?', 'count-articles', '"grève"'],
  ['fr', 'Combien d’articles y a-t-il ?', 'count-articles', null],
  ['fr', 'Combien de journaux ont parlé de la grève ?', 'count-outlets', '"grève"'],
  ['fr', 'Quels journaux ont parlé de la grève ?', 'list-outlets', '"grève"'],
  [
    'fr',
    'Quand Ada Wren a-t-elle été mentionnée pour la première fois ?',
    'first-mention',
    'Ada Wren',
  ],
  ['fr', 'Qui a parlé de la grève en premier ?', 'first-mention', '"grève"'],
  ['fr', 'Quel est le dernier article sur la grève ?', 'last-mention', '"grève"'],
  ['fr', 'Quels articles parlent des phoques ?', 'list-articles', '"phoques"'],
  ['fr', 'Quels médias y a-t-il ?', 'describe-coverage', null],
  ['es', '¿Cuántos artículos mencionan el ferry?', 'count-articles', '"ferry"'],
  ['es', '¿Cuántos artículos hay sobre la huelga?', 'count-articles', '"huelga"'],
  ['es', '¿Cuántas veces se menciona a Ada Wren?', 'count-articles', 'Ada Wren'],
  ['es', '¿Cuántos artículos hay?', 'count-articles', null],
  ['es', '¿Cuántos periódicos informaron sobre la huelga?', 'count-outlets', '"huelga"'],
  ['es', '¿Qué medios informaron sobre la huelga?', 'list-outlets', '"huelga"'],
  ['es', '¿Cuándo se mencionó por primera vez a Ada Wren?', 'first-mention', 'Ada Wren'],
  ['es', '¿Quién informó primero sobre la huelga?', 'first-mention', '"huelga"'],
  ['es', '¿Cuál es el último artículo sobre la huelga?', 'last-mention', '"huelga"'],
  ['es', '¿Qué artículos hablan de focas?', 'list-articles', '"focas"'],
  ['es', '¿Qué medios hay?', 'describe-coverage', null],
];

/** Questions about what happened, however much they look like the others. */
const TOLD: readonly (readonly [string, string])[] = [
  ['en', "What's the latest on the strike?"],
  ['en', 'What is new about the ferry?'],
  ['en', 'Any news of Ada Wren?'],
  ['nl', 'Wat is het laatste nieuws over de veerboot?'],
  ['de', 'Was gibt es Neues zur Fähre?'],
  ['fr', 'Quoi de neuf sur le ferry ?'],
  ['en', 'How many people died?'],
  ['en', 'How many seals were counted?'],
  ['en', 'How many people read newspapers?'],
  ['en', 'How many reports of abuse were filed?'],
  ['en', 'How many reports did the police receive about the noise?'],
  ['en', 'How many articles does the treaty have?'],
  ['en', 'How many articles of the constitution were changed?'],
  ['en', 'How many stories does the tower have?'],
  ['en', 'How many stories did the fire destroy?'],
  ['en', 'How many pieces of the wreck were found?'],
  ['en', 'How many newspapers did the tycoon buy?'],
  ['en', 'How many papers were sold?'],
  ['en', 'How many times was he arrested?'],
  ['en', 'How many times was the mayor mentioned in the will?'],
  ['en', 'How often does the ferry sail?'],
  ['en', 'How many magazines closed last year?'],
  ['en', 'How many articles did she mention?'],
  ['en', 'How many articles mention it?'],
  ['en', 'Which newspapers did the tycoon buy?'],
  ['en', 'Which outlet claims they spent the day apart?'],
  ['en', 'Which papers reported a loss?'],
  ['en', 'Which articles of the treaty were broken?'],
  ['en', 'When did the boat first sail?'],
  ['en', 'When was the first case reported?'],
  ['en', 'When did he first mention the ring?'],
  ['en', 'When was she first reported missing?'],
  ['en', 'Who first climbed the tower?'],
  ['en', 'Who reported the theft to the police?'],
  ['en', 'Who reported that the couple had split?'],
  ['en', 'Who was first?'],
  ['en', 'Who covered the costs?'],
  ['en', 'Who covered up the leak?'],
  ['en', 'Who wrote the first article of the constitution?'],
  ['en', 'What is the latest news about the ferry?'],
  ['en', 'What is the latest on the strike?'],
  ['en', 'What was in the report?'],
  ['en', 'What is in the box?'],
  ['en', 'Which sources did the minister have?'],
  ['en', 'List the ministers who resigned'],
  ['en', 'Show me what happened'],
  ['en', 'Name the first captain'],
  ['nl', 'Hoeveel mensen kwamen om?'],
  ['nl', 'Hoeveel artikelen telt het verdrag?'],
  ['nl', 'Hoeveel berichten stuurde hij aan haar?'],
  ['nl', 'Hoe vaak vaart de veerboot?'],
  ['nl', 'Welke kranten kocht de miljardair?'],
  ['nl', 'Wanneer voer de boot voor het eerst?'],
  ['nl', 'Wie was er als eerste?'],
  ['nl', 'Wie meldde dat het paar uit elkaar is?'],
  ['de', 'Wie viele Menschen starben?'],
  ['de', 'Wie viele Artikel hat das Grundgesetz?'],
  ['de', 'Wie oft fährt die Fähre?'],
  ['de', 'Welche Zeitungen kaufte der Milliardär?'],
  ['de', 'Wann fuhr das Schiff zum ersten Mal?'],
  ['de', 'Wer kam zuerst an?'],
  ['fr', 'Combien de personnes sont mortes ?'],
  ['fr', 'Combien d’articles compte la constitution ?'],
  ['fr', 'Quels journaux le milliardaire a-t-il achetés ?'],
  ['fr', 'Quand le bateau a-t-il navigué pour la première fois ?'],
  ['es', '¿Cuántas personas murieron?'],
  ['es', '¿Cuántos artículos tiene la constitución?'],
  ['es', '¿Qué periódicos compró el millonario?'],
  ['es', '¿Cuándo navegó el barco por primera vez?'],
  ['en', ''],
];

describe('readIndexQuestion()', () => {
  test.each(ASKED)('%s: %s', (language, question, kind, subject) => {
    const read = readIndexQuestion(question, language);
    expect([read?.kind, written(read?.subject ?? null)]).toEqual([kind, subject]);
  });

  test.each(TOLD)('%s: leaves alone "%s"', (language, question) => {
    expect(readIndexQuestion(question, language)).toBeNull();
  });

  test('is told in the words of the question', () => {
    const words = (text: string) => readIndexQuestion(text, 'en')?.words;
    expect(words('How many articles mention Ada Wren?')).toBe('How many articles mention …');
    expect(words('Which outlets are there?')).toBe('Which outlets are there');
  });

  test('reads the longest question in no time', () => {
    const hostile = [
      `How many articles ${'of the other different '.repeat(40)}`,
      `how many articles ${'are there have been written '.repeat(35)}`,
      `list ${'all of every the '.repeat(55)} articles`,
      `who ${'in the news '.repeat(80)}`,
      `how many articles mention ${'in the coverage '.repeat(60)}x`,
    ];
    const start = performance.now();
    for (const text of hostile) readIndexQuestion(text.slice(0, 1000), 'en');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('readSubject()', () => {
  test.each([
    ['the word "ferry"', 'en', 'ferry'],
    ['Bank of England', 'en', 'Bank of England'],
    ['the collapse of the harbour wall', 'en', '"collapse" + "harbour wall"'],
    ['Apple Watch series 9', 'en', 'Apple Watch + "series 9"'],
    ['“black tie or boots”', 'en', 'black tie or boots'],
    ['Ursula von der Leyen', 'de', 'Ursula von der Leyen'],
    ['kate spade', 'en', '"kate spade"'],
    ['it', 'en', null],
    ['them', 'en', null],
    ['', 'en', null],
  ])('%s (%s)', (text, language, expected) => {
    expect(written(readSubject(text, language))).toBe(expected);
  });
});
