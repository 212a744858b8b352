/** Who is answered, and when. */
export const limits = {
  busy: 'I am still answering your last question. Please ask again when you have the answer.',
  full: 'Too many people are waiting for an answer just now. Please try again in a few minutes.',
  user: 'Those were many questions in a short time. You can ask again {{when}}.',
  guild:
    'This server has used up its questions for now: they are counted over 24 hours. You can ask again {{when}}.',
  all: 'I have answered as many questions as I may within 24 hours. You can ask again {{when}}.',
  channel: 'I do not answer in this channel. Please ask me in {{channels, or}}.',
  role: 'In this server I answer people with the role {{roles, or}}. Please ask those who run it.',
  waiting_one: '{{count, number}} question comes before yours…',
  waiting_other: '{{count, number}} questions come before yours…',
  next: 'Your question is next…',
  left_user: '**You** can ask {{left, number}} of {{most, number}} questions a minute.',
  left_guild:
    '**This server** has {{left, number}} of {{most, number}} questions in 24 hours left.',
  left_all: '**In all**, {{left, number}} of {{most, number}} questions in 24 hours are left.',
  more: 'There is one more {{when}}.',
  none: 'You can ask as many questions as you like, one at a time.',
} as const;
