import { channelTitle, type App, type Channel } from './app.ts';
import { h } from './dom.ts';

const LANGUAGES = {
  'en-US': 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  'es-ES': 'Español',
} as const;

/** The channels, and whose place one takes, in which language and theme. */
export function drawSidebar(app: App, become: (id: string) => void): HTMLElement {
  const top = app.channels.filter(({ kind }) => kind !== 'thread');
  const nested = top.flatMap((channel) => [
    channel,
    ...app.channels.filter(({ parentId }) => parentId === channel.id),
  ]);
  return h(
    'aside',
    { class: 'sidebar' },
    h('h1', {}, app.guild),
    h(
      'nav',
      { 'aria-label': 'Channels' },
      h('ul', {}, ...nested.map((each) => drawChannel(app, each))),
    ),
    h(
      'div',
      { class: 'self' },
      drawChoice(
        'You are',
        app.me,
        app.people.map(({ id, name, role }) => [id, `${name} (${role})`]),
        become,
      ),
      drawChoice('Language', app.locale, Object.entries(LANGUAGES), (locale) => {
        app.locale = locale;
        app.refresh();
      }),
      drawTheme(),
    ),
  );
}

function drawChannel(app: App, channel: Channel): HTMLElement {
  const open = () => {
    app.channelId = channel.id;
    app.replyTo = null;
    app.refresh();
  };
  const current = channel.id === app.channelId ? 'page' : null;
  return h(
    'li',
    { class: channel.kind },
    h(
      'button',
      {
        type: 'button',
        'aria-current': current,
        'data-focus': `channel ${channel.id}`,
        onclick: open,
      },
      channelTitle(channel),
    ),
  );
}

function drawChoice(
  name: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): HTMLElement {
  const select = h(
    'select',
    { 'data-focus': name },
    ...options.map(([id, text]) => h('option', { value: id, selected: id === value }, text)),
  );
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return h('label', {}, h('span', {}, name), select);
}

function drawTheme(): HTMLElement {
  const isLight = document.documentElement.dataset.theme === 'light';
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button secondary',
      'data-focus': 'theme',
      'aria-pressed': String(isLight),
    },
    'Light theme',
  );
  button.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    dataset.theme = dataset.theme === 'light' ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(dataset.theme === 'light'));
    for (const each of document.querySelectorAll('discord-messages'))
      each.toggleAttribute('light-theme', dataset.theme === 'light');
  });
  return button;
}
