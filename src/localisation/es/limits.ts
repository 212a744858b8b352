/** Who is answered, and when. */
export const limits = {
  busy: 'Todavía estoy respondiendo tu última pregunta. Pregunta de nuevo cuando tengas la respuesta.',
  full: 'Ahora mismo hay demasiada gente esperando una respuesta. Vuelve a intentarlo en unos minutos.',
  user: 'Han sido muchas preguntas en poco tiempo. Podrás volver a preguntar {{when}}.',
  guild:
    'Este servidor ha agotado sus preguntas por ahora: se cuentan por 24 horas. Podrás volver a preguntar {{when}}.',
  all: 'He respondido tantas preguntas como puedo en 24 horas. Podrás volver a preguntar {{when}}.',
  channel: 'En este canal no respondo. Pregúntame en {{channels, or}}.',
  role: 'En este servidor respondo a quienes tienen el rol {{roles, or}}. Consulta a quienes lo gestionan.',
  waiting_one: 'Hay {{count, number}} pregunta antes que la tuya…',
  waiting_other: 'Hay {{count, number}} preguntas antes que la tuya…',
  next: 'Tu pregunta es la siguiente…',
  left_user: '**Tú** puedes hacer aún {{left, number}} de {{most, number}} preguntas por minuto.',
  left_guild:
    'A **este servidor** le quedan {{left, number}} de {{most, number}} preguntas en 24 horas.',
  left_all: '**En total** quedan {{left, number}} de {{most, number}} preguntas en 24 horas.',
  more: 'Habrá una más {{when}}.',
  none: 'Puedes preguntar cuanto quieras, de una en una.',
} as const;
