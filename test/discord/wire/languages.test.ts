import { expect, test } from 'vitest';
import { refusal } from '../../../src/localisation/refusal.ts';
import { remark } from '../../../src/localisation/remark.ts';
import { IDS } from '../../../src/playground/discord/world.ts';
import { isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import { abstention, sampleAnswer } from '../samples.ts';
import { runningBot } from './running-bot.ts';

/** A server whose language is Dutch, used by someone whose Discord is in German. */
async function dutchServer() {
  const server = await serverForTest();
  const guild = server.world.guilds.get(IDS.guild);
  if (guild) server.world.guilds.set(IDS.guild, { ...guild, locale: 'nl' });
  const { dateline } = await runningBot({}, server);
  const ask = (options: Readonly<Record<string, string | boolean>>) =>
    server.interactions.command({ name: 'ask', options, locale: 'de' });
  return { dateline, ask };
}

const question = '2024 2025?';
const has = (text: string) => ({
  until: (message: Parameters<typeof textOf>[0]) => textOf(message).includes(text),
});

test('what everybody sees is in the language of the server, what one sees in theirs', async () => {
  const { dateline, ask } = await dutchServer();
  const notes = { notes: ['The answer.'], remarks: [remark('remarks.brokeOff')] };
  dateline.answerWith(sampleAnswer(notes), sampleAnswer(notes));
  const shown = textOf(await (await ask({ question })).final(has('Gezocht: ')));
  expect(shown).toContain('**Harbour Gazette** · 5 mrt 2024');
  expect(shown).toContain('Het taalmodel brak af');
  const alone = await (await ask({ question, private: true })).final(has('Gesucht: '));
  expect(textOf(alone)).toContain('**Harbour Gazette** · 5. März 2024');
  expect(textOf(alone)).toContain('Das Sprachmodell brach ab');
});

test('a refusal is in the language of the question, or else of those who see it', async () => {
  const { dateline, ask } = await dutchServer();
  const nothing = { refusal: remark('abstentions.nothing') };
  const inFrench = 'Combien de passagers étaient à bord du bateau ?';
  dateline.answerWith(
    abstention({ ...nothing, question }),
    abstention({ ...nothing, question: inFrench }),
    refusal('refusals.outletUnknown', { typed: 'X' }),
  );
  await (await ask({ question })).final(has('Niets in de berichtgeving beantwoordt dit.'));
  await (await ask({ question: inFrench })).final(has('Rien dans la couverture n’y répond.'));
  const told = await (await (await ask({ question })).followup()).final();
  expect(textOf(told)).toContain('kein Medium namens „X“');
  expect(isEphemeral(told)).toBe(true);
});
