/** What is kept of people, and how it is removed. */
export const privacy = {
  title: '**What I keep**',
  answers:
    '- Your questions and my answers, with your Discord id, so that buttons and follow-ups work.',
  gaps: '- Questions I could not answer, without your id. Those who run a server see the ones asked there in public.',
  feedback:
    '- Whether you found an answer helpful and why, with your id. Those who run the server see it without your name.',
  quotas: '- For a day, when you asked something, to keep to the limits.',
  logged: '- My log holds the text of questions, as those who run me have set it.',
  notLogged: '- The text of questions does not go into my log.',
  model:
    '- A language model writes my answers: it is sent your question and passages of articles, and not who you are.',
  days_one: 'I remove all this after {{count, number}} day.',
  days_other: 'I remove all this after {{count, number}} days.',
  forEver: 'I keep this until it is removed.',
  ofYou: '**Of you I have**',
  nothing: 'Of you I have nothing.',
  countAnswers_one: '{{count, number}} answer',
  countAnswers_other: '{{count, number}} answers',
  countAsked_one: '{{count, number}} question as you put it',
  countAsked_other: '{{count, number}} questions as you put them',
  countGaps_one: '{{count, number}} question without an answer',
  countGaps_other: '{{count, number}} questions without an answer',
  countFeedback_one: '{{count, number}} opinion of an answer',
  countFeedback_other: '{{count, number}} opinions of answers',
  countQuotas_one: '{{count, number}} question counted for the limits',
  countQuotas_other: '{{count, number}} questions counted for the limits',
  forgetMe: 'Forget me',
  sure: 'Shall I forget you? Buttons under your answers will stop working, and replies to them will start anew. The messages in Discord stay: delete them there. This cannot be undone.',
  yes: 'Yes, forget me',
  no: 'No, keep it',
  forgotten: 'I have forgotten you. Removed:',
} as const;
