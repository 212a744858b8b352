import type { App } from './app.ts';

/** The name of a person, the bot or a channel; the id of one that is not known. */
export function nameIn(app: App, id: string): string {
  if (id === app.botId) return 'Dateline';
  const person = app.people.find((each) => each.id === id);
  return person?.name ?? app.channels.find((each) => each.id === id)?.name ?? id;
}
