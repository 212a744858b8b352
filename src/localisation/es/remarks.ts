/** Remarks beside what was found: what was done otherwise, and what may be missing. */
export const remarks = {
  old: 'Artículo más reciente aquí: {{date, edtf}}; puede haber cambiado algo desde entonces.',
  ofUnknownAge: 'Ninguno de estos artículos tiene fecha, así que puede que ya no sea así.',
  fallback:
    'No se pudo usar el modelo de lenguaje, así que estas son frases tal como se publicaron.',
  unembedded:
    'No se pudo usar el servicio que compara significados, así que solo se buscaron las palabras de la pregunta: pueden faltar otras palabras para lo mismo.',
  unranked:
    'No se pudo usar el modelo que ordena los pasajes, así que están en el orden de la búsqueda.',
  brokeOff: 'El modelo de lenguaje se interrumpió, así que a la respuesta puede faltarle algo.',
  dropped: 'No se encontró nada para {{texts, quoted}}; la búsqueda siguió sin ello.',
  missed_one:
    '{{count, number}} artículo en {{languages, languagesAnd}} puede decir más; esta búsqueda lo encuentra solo por nombres, números y palabras comunes.',
  missed_other:
    '{{count, number}} artículos en {{languages, languagesAnd}} pueden decir más; esta búsqueda los encuentra solo por nombres, números y palabras comunes.',
  missedAndOthers_one:
    '{{count, number}} artículo en {{languages, languages}} y otros idiomas puede decir más; esta búsqueda lo encuentra solo por nombres, números y palabras comunes.',
  missedAndOthers_other:
    '{{count, number}} artículos en {{languages, languages}} y otros idiomas pueden decir más; esta búsqueda los encuentra solo por nombres, números y palabras comunes.',
  lacking: 'Nada de lo citado aquí habla de {{words, quotedOr}}.',
  missing: 'No está en la cobertura: {{what}}',
  someMissing: 'La cobertura responde solo a una parte de la pregunta.',
  moreEvents_one: 'Se omite {{count, number}} hecho más; precisa el tema.',
  moreEvents_other: 'Se omiten {{count, number}} hechos más; precisa el tema.',
  supportIsOlder:
    'Lo que lo respalda es más antiguo ({{yes, edtf}}) que lo que lo contradice ({{no, edtf}}).',
  contradictionIsOlder:
    'Lo que lo contradice es más antiguo ({{no, edtf}}) que lo que lo respalda ({{yes, edtf}}).',
  onlyAlleged:
    'La cobertura lo cuenta solo como alegación o de una fuente sin nombrar, y eso no lo respalda.',
  noArticlesThen:
    'La cobertura no tiene ningún artículo de {{outlet}} de esa época: su silencio no dice nada.',
} as const;
