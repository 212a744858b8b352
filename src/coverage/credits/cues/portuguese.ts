import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'disse|diz|contou|conta|revelou|revela|confessou|declarou|explicou|confirmou|acrescentou|afirmou|afirma|admitiu|relatou';

/** How Portuguese credits an outlet. */
export const PORTUGUESE = cuesFrom({
  told: [
    String.raw`(?:${TELL})${WHO}\s+(?:a|à|ao|aos|às|em)(?=\s)`,
    String.raw`entrevista\s+(?:a|à|ao|com|concedida\s+(?:a|à|ao))|declarações\s+(?:a|à|ao)|entrevistad[oa]\s+por`,
  ],
  report: [
    String.raw`segundo|de\s+acordo\s+com|conforme`,
    'noticia|noticiou|informa|informou|avança|avançou|escreve|escreveu|publica|publicou',
    String.raw`(?:publicad|revelad|noticiad|avançad)[oa]s?\s+(?:por|pelo|pela|em|no|na)|(?:artigo|reportagem|investigação)\s+d(?:e|o|a)`,
  ],
  cited: ['citando|cita|que\\s+cita'],
  relay: ['citad[oa]\\s+(?:por|pelo|pela)|via'],
  reports:
    'noticia|noticiou|informa|informou|avança|avançou|escreve|escreveu|revela|revelou|publica|publicou|diz|disse|afirma|afirmou',
  outlets: 'revista|jornal|diário|semanário|site|portal|emissora|agência|canal|tabloide|publicação',
  the: 'a|o|à|ao|da|do',
  sources: 'fonte|fontes|informante|insider',
  a: 'uma?|várias|duas|outra|algumas',
  tell: TELL,
  between: 'já|também|tinha|havia|hoje|ontem',
  implies: String.raw`(?<!\p{L})(?:revista|jornal|semanário|emissora|agência|portal|tabloide|fonte\s+(?:a|à|ao))\s+`,
  clause: 'que|como|quando|porque|enquanto|mas|se|onde',
});
