/** What went wrong, without its cause. */
export const failures = {
  timeLimit_one:
    'Eso tardó más de {{count, number}} segundo, así que paré. Prueba con menos palabras, o con un medio o fechas.',
  timeLimit_other:
    'Eso tardó más de {{count, number}} segundos, así que paré. Prueba con menos palabras, o con un medio o fechas.',
  closing: 'Me están reiniciando y no pude terminar. Vuelve a preguntar en un minuto.',
  provider: 'Un servicio del que dependo no respondió. Vuelve a intentarlo en un minuto.',
  edition: 'Ahora mismo no puedo abrir la cobertura. Quien me administra puede averiguar por qué.',
  other:
    'Algo salió mal por mi parte. Vuelve a intentarlo; si sigue pasando, díselo a quien me administra.',
  withId: '{{what}} (error {{id}})',
  notTaken: 'Tengo una respuesta, pero Discord no la aceptó. Vuelve a intentarlo.',
  unknownCommand: 'Ya no tengo este comando. /ayuda muestra los que tengo.',
  olderVersion: 'Eso pertenece a una versión anterior de mí. Vuelve a preguntar.',
  expired: 'Ya no tengo esa respuesta. Pregunta de nuevo y la buscaré otra vez.',
} as const;
