/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Nieuw over ‘{{topic}}’**',
  left_one:
    '{{count, number}} artikel meer wordt niet getoond: hier komen er hooguit {{dailyCap, number}} per dag.',
  left_other:
    '{{count, number}} artikelen meer worden niet getoond: hier komen er hooguit {{dailyCap, number}} per dag.',
  last: 'Dit waren de laatste voor een dag: hier komen er hooguit {{dailyCap, number}}.',
  added:
    'Nieuwe berichten over ‘{{topic}}’ komen in {{channel}}, hooguit {{dailyCap, number}} artikelen per dag. Wat er al is niet.',
  removed: 'Nieuwe berichten over ‘{{topic}}’ komen niet meer in {{channel}}.',
  notWatched: 'Onder dit nummer wordt niets geplaatst. De lijst van /admin laat zien wat wel.',
  none: 'Nieuwe berichten worden nergens geplaatst. Kies met /admin een onderwerp en een kanaal.',
  watch: '{{id, number}} · ‘{{topic}}’ in {{channel}}, hooguit {{dailyCap, number}} per dag',
  off_gone:
    'Uit: ik kan {{channel}} niet zien. Voeg het onderwerp opnieuw toe zodra ik dat weer kan.',
  off_forbidden:
    'Uit: ik mag niets plaatsen in {{channel}}. Laat me daar berichten sturen en voeg het onderwerp opnieuw toe.',
} as const;
