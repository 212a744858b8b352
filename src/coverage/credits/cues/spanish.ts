import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'dijo|dice|dijeron|contó|cuenta|contaron|reveló|revela|revelaron|confesó|confiesa|declaró|declara|explicó|explica|confirmó|confirma|añadió|agregó|aseguró|asegura|comentó|comenta|admitió|señaló|afirmó|detalló|relató|dicho|contado|revelado|declarado|explicado|confirmado|confesado|asegurado';

/** How Spanish credits an outlet. */
export const SPANISH = cuesFrom({
  told: [
    String.raw`(?:${TELL})${WHO}\s+(?:a|al|en|ante)(?=\s)`,
    String.raw`entrevista\s+(?:concedida\s+)?(?:con|a|al|en|para)|(?:declaraciones|comunicado)\s+(?:a|al|para)|habló\s+con|conversación\s+con|entrevistad[oa]s?\s+por`,
  ],
  report: [
    String.raw`según|de\s+acuerdo\s+(?:con|a)|tal\s+(?:y\s+)?como`,
    'informa|informó|informaron|publica|publicó|asegura|aseguró|recoge|recogió|señala|señaló|reporta|reportó|revela|reveló|cuenta|apunta|adelantó|adelanta',
    String.raw`(?:publicad|revelad|adelantad|informad|recogid|difundid|obtenid)[oa]s?\s+(?:por|en)|(?:artículo|reportaje|investigación|informe|informaciones|información|exclusiva)\s+(?:de|del|en)`,
  ],
  cited: ['citando(?:\\s+a)?|cita\\s+a|citó\\s+a|que\\s+cita(?:\\s+a)?'],
  relay: ['(?:citad|recogid|reproducid)[oa]s?\\s+(?:por|en)|vía|a\\s+través\\s+de'],
  reports:
    'informa|informó|informaron|publica|publicó|publicado|asegura|aseguró|reveló|revela|revelado|reporta|reportó|señala|señaló|afirma|afirmó|cuenta|recoge|recogió|adelantó|adelanta|apunta|indicó|indica|cita|citó|supo|pudo\\s+saber',
  wasTold: 'habló\\s+con|conversó\\s+con',
  outlets:
    'revista|diario|periódico|medio|portal|cadena|semanario|agencia|sitio|web|tabloide|emisora|rotativo|publicación|canal|podcast',
  the: 'la|el|al|del|esta|este|ese|esa',
  sources: 'fuente|fuentes|informante|allegado|testigo|persona\\s+cercana',
  a: 'una?|varias|dos|otra|otro|diversas|unas',
  tell: TELL,
  between: 'ha|han|había|también|el\\s+\\p{L}+|este\\s+\\p{L}+|en\\s+exclusiva',
  implies: String.raw`(?<!\p{L})(?:revista|diario|periódico|portal|cadena|semanario|agencia|tabloide|emisora|rotativo|fuente\s+(?:a|al))\s+(?:digital\s+|local\s+|de\s+noticias\s+)?`,
  clause: 'que|como|cuando|porque|mientras|aunque|pero|si|donde|quien',
});
