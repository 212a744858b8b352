/** Why there is no answer, with what to do. */
export const abstentions = {
  noWords:
    'Ahí no hay ninguna palabra que pueda buscar. Pregúntame quién, qué, cuándo o cuánto, sobre algo de la cobertura.',
  unknownNames:
    'La cobertura no menciona nunca {{names, quotedOr}}, así que no puede responder a esto. Si está mal escrito, vuelve a preguntar.',
  silentOutlet:
    'Nada de «{{outlet}}» en la cobertura responde a esto. Puede que otros hayan escrito sobre ello: pregunta de nuevo sin ese medio.',
  underFilter:
    'Nada en la cobertura responde a esto con este filtro: {{filter, parts}}. Quítalo para buscar en el resto.',
  nothing: 'Nada en la cobertura responde a esto.',
  noLanguage: 'Nada en la cobertura está en el idioma «{{language}}».',
  noDates: 'Nada en la cobertura tiene esta fecha: {{dates}}.',
  noneMeetsAll:
    'Ningún artículo de la cobertura cumple todos los filtros a la vez. Quita uno y vuelve a preguntar.',
  filterLanguage: 'idioma «{{language}}»',
  dates: '{{days, days}}',
  from: 'desde {{date, edtf}}',
  until: 'hasta {{date, edtf}}',
} as const;
