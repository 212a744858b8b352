/** What is kept of people, and how it is removed. */
export const privacy = {
  title: '**Lo que guardo**',
  answers:
    '- Tus preguntas y mis respuestas, con tu id de Discord, para que funcionen los botones y las preguntas de seguimiento.',
  gaps: '- Las preguntas que no pude responder, sin tu id. Quienes gestionan un servidor ven las que se hicieron allí en público.',
  feedback:
    '- Si una respuesta te resultó útil y por qué, con tu id. Quienes gestionan el servidor lo ven sin tu nombre.',
  quotas: '- Durante un día, cuándo preguntaste algo, para respetar los límites.',
  logged:
    '- Mi registro contiene el texto de las preguntas, según lo ha dispuesto quien me administra.',
  notLogged: '- El texto de las preguntas no llega a mi registro.',
  model:
    '- Un modelo de lenguaje escribe mis respuestas: recibe tu pregunta y pasajes de artículos, pero no quién eres.',
  days_one: 'Elimino todo esto al cabo de {{count, number}} día.',
  days_other: 'Elimino todo esto al cabo de {{count, number}} días.',
  forEver: 'Lo guardo hasta que se elimine.',
  ofYou: '**De ti tengo**',
  nothing: 'De ti no tengo nada.',
  countAnswers_one: '{{count, number}} respuesta',
  countAnswers_other: '{{count, number}} respuestas',
  countAsked_one: '{{count, number}} pregunta tal como la hiciste',
  countAsked_other: '{{count, number}} preguntas tal como las hiciste',
  countGaps_one: '{{count, number}} pregunta sin respuesta',
  countGaps_other: '{{count, number}} preguntas sin respuesta',
  countFeedback_one: '{{count, number}} opinión sobre una respuesta',
  countFeedback_other: '{{count, number}} opiniones sobre respuestas',
  countQuotas_one: '{{count, number}} pregunta contada para los límites',
  countQuotas_other: '{{count, number}} preguntas contadas para los límites',
  forgetMe: 'Olvídame',
  sure: '¿Te olvido? Los botones bajo tus respuestas dejarán de funcionar, y responder a ellas empezará de cero. Los mensajes se quedan en Discord: bórralos allí. Esto no se puede deshacer.',
  yes: 'Sí, olvídame',
  no: 'No, guárdalo',
  forgotten: 'Te he olvidado. Eliminado:',
} as const;
