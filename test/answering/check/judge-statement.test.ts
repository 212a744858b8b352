import { describe, expect, test } from 'vitest';
import { judgeStatement, type Stand } from '../../../src/answering/check/judge-statement.ts';
import { readTold } from '../../../src/answering/matter/told.ts';
import { testStatement, type StatementFields } from '../statements.ts';

function judge(
  claim: string,
  text: string,
  {
    claimed = 'en',
    language = 'en',
    ...fields
  }: Partial<StatementFields> & { readonly claimed?: string } = {},
): Stand {
  const told = readTold({
    text: claim,
    language: claimed,
    published: '2024-06-01',
    around: '',
  });
  const statement = { id: 'a', published: '2024-05-02', language, ...fields, text };
  return judgeStatement(told, testStatement(statement));
}

const TRAM = 'The tram to Arle carried 2,140 passengers on its first day.';

describe('judgeStatement()', () => {
  test.each<[Stand, claim: string, evidence: string]>([
    ['supports', TRAM, 'On its first day the tram to Arle carried 2,140 passengers, Vos said.'],
    ['supports', 'Ada Vos is mayor of Arle.', 'Ada Vos, 38, has been mayor of Arle since May.'],
    ['supports', 'The tram to Arle opened on 1 May.', 'The tram to Arle opened on Wednesday.'],
    ['contradicts', TRAM, 'On its first day the tram to Arle carried 1,870 passengers.'],
    ['contradicts', 'The council approved the tram.', 'The council rejected the tram by 12 to 9.'],
    ['contradicts', 'The tram to Arle opened on 1 May.', 'The tram to Arle opened on 28 April.'],
    ['contradicts', 'The tram will be called Lynx.', 'The new tram will be called Otter.'],
    ['contradicts', 'Ada Vos resigned over the tram.', 'Ada Vos did not resign over the tram.'],
    ['alleges', 'Ada Vos sold the tram.', 'Ada Vos allegedly sold the tram.'],
    ['alleges', 'Ada Vos sold the tram.', 'Ada Vos has sold the tram, a source told the Post.'],
    ['supports', 'Ada Vos allegedly sold the tram.', 'Ada Vos reportedly sold the tram.'],
    [null, TRAM, 'There is room for 240 passengers.'],
    [null, TRAM, 'The tram to Norrby carried 1,870 passengers in May.'],
    [null, 'Ada Vos sold the tram.', 'Ada Vos likes the tram.'],
    [null, 'Jan Kuiper is mayor of Arle.', 'The mayor of Arle opened the tram.'],
    [null, 'The tram costs €24 million.', 'Without the tram a bus would cost €5 million.'],
  ])('%s: %s | %s', (stand, claim, evidence) => {
    expect(judge(claim, evidence)).toBe(stand);
  });

  test.each<[Stand, claimed: string, claim: string, language: string, evidence: string]>([
    [
      'contradicts',
      'en',
      'The court in Arle acquitted Jan Kuiper of fraud.',
      'nl',
      'De rechtbank in Arle heeft Jan Kuiper veroordeeld voor fraude.',
    ],
    [
      'supports',
      'nl',
      'Bij de brand in Valdoro vielen 23 doden.',
      'es',
      'El incendio de Valdoro dejó 23 muertos.',
    ],
    [
      'contradicts',
      'de',
      'Der Rat hat die Straßenbahn abgelehnt.',
      'de',
      'Der Rat hat die Straßenbahn mit 12 gegen 9 Stimmen genehmigt.',
    ],
    [
      'alleges',
      'fr',
      'La maire Ada Vos a vendu le tram.',
      'fr',
      'La maire Ada Vos aurait vendu le tram.',
    ],
  ])('%s: %s %s | %s %s', (stand, claimed, claim, language, evidence) => {
    expect(judge(claim, evidence, { language, claimed })).toBe(stand);
  });

  test('a denial contradicts what stands before it, which then supports nothing', () => {
    const before = 'A paper wrote that Ada Vos had sold the tram.';
    const denial = 'Ms Vos denies every word of it.';
    const text = `${before} ${denial}`;
    const claim = readTold({
      text: 'Ada Vos sold the tram.',
      language: 'en',
      published: null,
      around: '',
    });
    const statement = testStatement({ id: 'a', text, sentence: denial });
    expect(judgeStatement(claim, { ...statement, before })).toBe('contradicts');
    expect(judgeStatement(claim, testStatement({ id: 'a', text, sentence: before }))).toBeNull();
  });

  test('a number set against another in the same passage contradicts it', () => {
    const text =
      'According to Vos, 2,140 people took the tram to Arle on its first day. The office gives a lower figure: 1,870 passengers.';
    const sentence = 'The office gives a lower figure: 1,870 passengers.';
    expect(judge(TRAM, text, { sentence })).toBe('contradicts');
    const plain = (words: string) => words.replace('a lower figure', 'a yearly one');
    expect(judge(TRAM, plain(text), { sentence: plain(sentence) })).toBeNull();
  });
});
