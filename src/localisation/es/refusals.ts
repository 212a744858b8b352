/** What cannot be done as asked, with what to do instead. */
export const refusals = {
  empty: 'Pregúntame algo sobre la cobertura, en una o dos frases.',
  tooLong: 'Eso tiene {{length, number}} caracteres; puedo leer {{most, number}}. Hazlo más corto.',
  questionTooLong:
    'Esa pregunta tiene {{length, number}} caracteres; puedo leer {{most, number}}. Hazla más corta.',
  noWords: 'Necesito unas palabras que buscar. Pregúntame algo sobre la cobertura.',
  swapDates:
    'Nada es a la vez posterior a {{after}} y anterior a {{before}}: intercambia las dos fechas.',
  swapFilter: '«después de {{after}}» es posterior a «antes de {{before}}»: intercámbialos.',
  twoDays:
    '«{{typed}}» podría ser dos días. Escribe primero el año, como 2021-01-06, o el mes en letras, como 6 enero 2021.',
  noDate:
    'No puedo leer «{{typed}}» como fecha. Escribe 2021, 2021-01, 2021-01-06, enero 2021, 6 enero 2021 o la semana pasada.',
  noFilterDate:
    'No puedo leer «{{typed}}» como fecha para «{{name}}»: escribe 2021, 2021-01 o 2021-01-06.',
  noDayOfAsking:
    'No puedo leer «{{typed}}» como el día de la pregunta: escribe un día, como 2021-01-06.',
  outletDidYouMean:
    'La cobertura no tiene ningún medio llamado «{{typed}}». ¿Querías decir {{near, or}}?',
  outletUnknown:
    'La cobertura no tiene ningún medio llamado «{{typed}}». /fuentes muestra los que tiene.',
  outletNear: 'En la cobertura no hay ningún medio llamado «{{name}}». Parecidos: {{outlets}}.',
  outletThereAre: 'En la cobertura no hay ningún medio llamado «{{name}}». Hay: {{outlets}}.',
  outletNone:
    'En la cobertura no hay ningún medio llamado «{{name}}». Ninguno de sus artículos nombra un medio.',
  languageThereAre:
    'Ningún artículo está en «{{typed}}». Hay artículos en: {{languages, languages}}.',
  languageNone: 'Ningún artículo está en «{{typed}}». De ninguno se conoce el idioma.',
  detail: 'Escribe detail:short, detail:normal o detail:long.',
  articleDidYouMean:
    'Con estas palabras no conozco un único artículo. ¿Querías decir {{near, or}}?',
  articleUnknown:
    'No conozco ningún artículo con estas palabras. Escribe algunas palabras de su titular.',
  sort: 'Escribe {{sorts, or}}.',
  nothingStated: 'Ese mensaje no afirma nada que pueda consultar en la cobertura.',
  twoOutlets: 'Indica dos medios distintos para comparar.',
  twoOutletOptions: 'Indica dos medios para comparar, como outlet_a:"…" outlet_b:"…".',
  undoUnknown:
    'En la pregunta no se entendió nada como «{{id}}». Puedes deshacer: {{known, quoted}}.',
  undoNothing:
    'En la pregunta no se entendió nada como «{{id}}». No se entendió nada: una opción que diste se deshace omitiéndola.',
} as const;
