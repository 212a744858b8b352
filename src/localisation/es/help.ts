/** What Dateline does, and how to ask it. */
export const help = {
  hello: '¡Hola!',
  thanks: 'De nada.',
  about: 'Soy Dateline, un bot que ha leído las noticias por ti.',
  what: 'Respondo preguntas sobre {{coverage}}. Cada afirmación lleva el medio, la fecha y las palabras exactas en que se apoya; lo que la cobertura no dice, no lo digo.',
  ways: 'También puedes mencionarme con una pregunta, escribirme directamente o responder a una respuesta para seguir preguntando.',
  short:
    'Pregúntame algo sobre las noticias que he leído: mencióname con una pregunta o usa /preguntar. /ayuda cuenta más.',
} as const;
