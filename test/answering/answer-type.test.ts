import { describe, expect, test } from 'vitest';
import { answerSign } from '../../src/answering/answer-signs.ts';
import { answerType, type AnswerType } from '../../src/answering/answer-type.ts';

const QUESTIONS: Readonly<Record<AnswerType, readonly string[]>> = {
  name: [
    'Which boat is late?',
    'What is the boat called?',
    'Hoe heet de boot?',
    'Welke boot vaart er?',
    'Wie heißt die Fähre?',
    'Welche Fähre fährt?',
    'Quel bateau est parti ?',
    '¿Cómo se llama el barco?',
  ],
  words: [
    'What did the captain say about the cat?',
    'What does she think of it?',
    'What did the people who sailed say?',
    'Wat zei de kapitein?',
    'Was sagte die Kapitänin?',
    'Qu’a dit le capitaine ?',
    '¿Qué dijo el capitán?',
  ],
  source: ['Where did the paper get the story?', 'Wat is de bron van dat bericht?'],
  colour: ['What colour is the boat?', 'Welke kleur heeft de boot?', '¿De qué color es el barco?'],
  list: ['Which boats are late?', 'Welke boten varen er?', 'Quels bateaux sont partis ?'],
  who: [
    'Who is the captain?',
    'Which lawyer left?',
    'So who said that?',
    'Wie is de kapitein?',
    'Welke kapitein vertrekt?',
    'Wer ist der Kapitän?',
    'Qui est le capitaine ?',
    '¿Quién es el capitán?',
  ],
  when: [
    'When did it sail?',
    'And when?',
    'In which year did it sail?',
    'Wanneer voer ze?',
    'Hoe laat vertrekt de boot?',
    'Wann fuhr sie?',
    'In welchem Jahr?',
    'Quand est-elle partie ?',
    'À quelle heure part le bateau ?',
    '¿Cuándo zarpó?',
    '¿En qué año?',
  ],
  where: [
    'Where is it?',
    'Waar ligt het?',
    'Wo liegt sie?',
    'Welche Stadt?',
    'Où est-elle ?',
    '¿Dónde está?',
  ],
  quantity: [
    'How many people sailed?',
    'What was the fare?',
    'How old is she?',
    'Hoeveel mensen?',
    'Wat kost een kaartje?',
    'Wie viele Menschen?',
    'Wie lange dauert es?',
    'Was kostet ein Ticket?',
    'Combien de gens ?',
    'Quel est le prix du billet ?',
    '¿Cuántas personas?',
  ],
  why: [
    'What actually caused the delay?',
    'Why was it late?',
    'Waarom?',
    'Warum?',
    'Pourquoi ?',
    '¿Por qué?',
  ],
  'yes-no': [
    'Did it sail?',
    'Was anybody hurt when it sailed?',
    'Was the ferry late?',
    'Is het waar?',
    'Ist sie gefahren?',
    'War die Fähre spät?',
    'Est-ce vrai ?',
    '¿Es verdad?',
    '¿Ha zarpado?',
  ],
  other: [
    'What happened?',
    'What happened when it sailed?',
    'Wat gebeurde er?',
    'Was geschah?',
    'Que s’est-il passé ?',
    '¿Qué pasó?',
    '',
  ],
};

describe('answerType()', () => {
  test.each(Object.entries(QUESTIONS).flatMap(([type, all]) => all.map((one) => [one, type])))(
    'of %j is %s',
    (question, type) => {
      expect(answerType(question)).toBe(type);
    },
  );
});

describe('answerSign()', () => {
  test.each([
    ['who', 'The captain is Femke Oldewater.', 'en', 'Who is the captain?', 1],
    ['who', 'The captain is here.', 'en', 'Who is the captain?', 0],
    ['who', 'Femke Oldewater is here.', 'en', 'Who saw Femke Oldewater?', 0],
    ['who', 'Femke Oldewater is here.', 'en', 'Who is Femke Oldewater?', 0.4],
    ['who', 'The captain Femke Oldewater is here.', 'en', 'Who is Femke Oldewater?', 1],
    ['who', 'De kapitein heet Oldewater.', 'nl', 'Wie is de kapitein?', 1],
    ['who', 'Die Kapitänin heißt Femke Oldewater.', 'de', 'Wer ist die Kapitänin?', 1],
    ['who', 'Die Fähre fuhr.', 'de', 'Wer ist die Kapitänin?', 0],
    ['when', 'It sailed on 14 June 2025.', 'en', 'When?', 1],
    ['when', 'It sailed yesterday.', 'en', 'When?', 0.6],
    ['when', 'It sailed.', 'en', 'When?', 0],
    ['when', 'Ze voer zaterdag.', 'nl', 'Wanneer?', 1],
    ['when', 'Sie fuhr im März.', 'de', 'Wann?', 1],
    ['when', 'Elle est partie en août.', 'fr', 'Quand ?', 1],
    ['when', 'Zarpó el miércoles.', 'es', '¿Cuándo?', 1],
    ['where', 'It lies in Sandmuide.', 'en', 'Where does it lie?', 1],
    ['where', 'It lies in the shed.', 'en', 'Where does it lie?', 1],
    ['where', 'It lies in the shed.', 'en', 'Where in the shed does it lie?', 0.2],
    ['where', 'It lies there.', 'en', 'Where does it lie?', 0.2],
    ['quantity', 'It cost twelve euros.', 'en', 'How much is it?', 1],
    ['quantity', 'It cost 12 euros.', 'en', 'What did 12 boats cost?', 0],
    ['quantity', 'It once sailed.', 'en', 'How many sailed?', 0],
    ['quantity', 'Er kwamen elf mensen.', 'nl', 'Hoeveel?', 1],
    ['why', 'It was late because of ice.', 'en', 'Why?', 1],
    ['why', 'Ze was te laat omdat het vroor.', 'nl', 'Waarom?', 1],
    ['why', 'It was late.', 'en', 'Why?', 0.4],
    ['yes-no', 'It was late.', 'en', 'Was it late?', 0.5],
    ['other', 'It was late.', 'en', 'What?', 0.5],
  ] as const)('for %s, %j (%s) to %j is %d', (type, sentence, language, question, sign) => {
    expect(answerSign(type, sentence, language, question)).toBe(sign);
  });
});
