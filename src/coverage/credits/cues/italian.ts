import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'detto|raccontato|rivelato|confidato|dichiarato|spiegato|confermato|aggiunto|disse|dice|racconta|rivela|confida|dichiara|spiega|conferma|aggiunge|ammesso';

/** How Italian credits an outlet. */
export const ITALIAN = cuesFrom({
  told: [
    String.raw`(?:${TELL})${WHO}\s+(?:a|al|alla|ai|all’)(?=\s)`,
    String.raw`intervista\s+(?:a|al|alla|con|rilasciata\s+a)|intervistat[oa]\s+da`,
  ],
  report: [
    String.raw`secondo(?:\s+quanto\s+(?:riporta|riportato\s+da|scrive|rivela))?|stando\s+a(?:l|lla)?|come\s+(?:riporta|scrive|rivela|riferisce)`,
    'riporta|scrive|rivela|riferisce|rivelato\\s+da|riportato\\s+da|pubblicato\\s+(?:da|su)',
  ],
  cited: ['citando|cita|che\\s+cita'],
  relay: ['citat[oa]\\s+da|ripres[oa]\\s+da|via'],
  reports:
    'riporta|riportato|scrive|scritto|rivela|rivelato|riferisce|riferito|sostiene|racconta|afferma',
  outlets:
    'rivista|giornale|quotidiano|settimanale|testata|sito|emittente|agenzia|tabloid|portale|magazine',
  the: 'il|la|l’|lo|al|alla',
  sources: 'fonte|fonti|insider|informatore',
  a: 'una?|diverse|alcune|due|altra',
  tell: TELL,
  between: 'ha|hanno|aveva|anche|ieri|oggi',
  implies: String.raw`(?<!\p{L})(?:rivista|giornale|quotidiano|settimanale|emittente|agenzia|tabloid|magazine|fonte\s+a)\s+`,
  clause: 'che|come|quando|perché|mentre|ma|se|dove',
});
