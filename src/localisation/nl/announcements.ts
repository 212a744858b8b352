/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Nieuw over ‘{{topic}}’**',
  left_one:
    'Nog {{count, number}} artikel wordt niet getoond: hier komen er hooguit {{dailyCap, number}} per dag.',
  left_other:
    'Nog {{count, number}} artikelen worden niet getoond: hier komen er hooguit {{dailyCap, number}} per dag.',
  last: 'Dit waren de laatste voor een dag: hier komen er hooguit {{dailyCap, number}}.',
  added:
    'Nieuwe berichten over ‘{{topic}}’ komen in {{channel}}, hooguit {{dailyCap, number}} artikelen per dag. Wat er al is, komt er niet.',
  removed: 'Nieuwe berichten over ‘{{topic}}’ komen niet meer in {{channel}}.',
  notWatched: 'Onder dit nummer wordt niets geplaatst. Met /beheer volgen lijst zie je wat wel.',
  none: 'Nieuwe berichten worden nergens geplaatst. Met /beheer volgen toevoegen noem je een onderwerp en een kanaal.',
  watch: '{{id, number}} · ‘{{topic}}’ in {{channel}}, hooguit {{dailyCap, number}} per dag',
  off_gone: 'Uit: ik kan {{channel}} niet zien. Voeg het onderwerp weer toe als dat wel kan.',
  off_forbidden:
    'Uit: ik mag niets plaatsen in {{channel}}. Laat me daar berichten versturen en voeg het onderwerp weer toe.',
} as const;
