/** What is kept of people, and how it is removed. */
export const privacy = {
  title: '**Wat ik bewaar**',
  answers:
    '- Je vragen en mijn antwoorden, met je Discord-id, zodat knoppen en vervolgvragen werken.',
  gaps: '- Vragen waarop ik geen antwoord had, zonder je id. Wie een server beheert, ziet de vragen die daar openbaar zijn gesteld.',
  feedback:
    '- Of je een antwoord nuttig vond en waarom, met je id. Wie de server beheert, ziet het zonder je naam.',
  quotas: '- Een dag lang wanneer je iets vroeg, om de limieten te bewaken.',
  logged: '- In mijn logboek staat de tekst van vragen, zoals wie mij beheert heeft ingesteld.',
  notLogged: '- De tekst van vragen komt niet in mijn logboek.',
  model:
    '- Een taalmodel schrijft mijn antwoorden: het krijgt je vraag en passages uit artikelen, en niet wie je bent.',
  days_one: 'Dit alles verwijder ik na {{count, number}} dag.',
  days_other: 'Dit alles verwijder ik na {{count, number}} dagen.',
  forEver: 'Ik bewaar dit tot het wordt verwijderd.',
  ofYou: '**Van jou heb ik**',
  nothing: 'Van jou heb ik niets.',
  countAnswers_one: '{{count, number}} antwoord',
  countAnswers_other: '{{count, number}} antwoorden',
  countAsked_one: '{{count, number}} vraag zoals je die stelde',
  countAsked_other: '{{count, number}} vragen zoals je die stelde',
  countGaps_one: '{{count, number}} vraag zonder antwoord',
  countGaps_other: '{{count, number}} vragen zonder antwoord',
  countFeedback_one: '{{count, number}} mening over een antwoord',
  countFeedback_other: '{{count, number}} meningen over antwoorden',
  countQuotas_one: '{{count, number}} vraag geteld voor de limieten',
  countQuotas_other: '{{count, number}} vragen geteld voor de limieten',
  forgetMe: 'Vergeet mij',
  sure: 'Zal ik je vergeten? Knoppen onder je antwoorden werken dan niet meer, en reacties erop beginnen opnieuw. De berichten in Discord blijven staan: verwijder ze daar. Dit kan niet ongedaan worden gemaakt.',
  yes: 'Ja, vergeet mij',
  no: 'Nee, bewaar het',
  forgotten: 'Ik ben je vergeten. Verwijderd:',
} as const;
