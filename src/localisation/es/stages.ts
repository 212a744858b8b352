/** What is under way while people wait. */
export const stages = {
  searching_one: 'Buscando en {{count, number}} artículo…',
  searching_other: 'Buscando en {{count, number}} artículos…',
  reading: 'Leyendo {{passages}} de {{outlets}}…',
  writing_one: 'Escribiendo… {{count, number}} afirmación cotejada con el texto hasta ahora',
  writing_other: 'Escribiendo… {{count, number}} afirmaciones cotejadas con el texto hasta ahora',
} as const;
