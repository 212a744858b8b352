/** Words of measures, shares and times, a concept a line: en | nl | de | fr | es. */
export const AMOUNTS = `
number-of quantity | aantal aantallen hoeveelheid | menge | nombre quantité | cantidad
total sum-total overall | totaal totale | insgesamt gesamt gesamtzahl | total totalité | totalidad
share-of proportion | aandeel | anteil | proportion | proporción
ratio | verhouding | verhältnis | ratio proportion | proporción
sharp-rise surge jump-in | explosieve-stijging forse-toename | sprunghafter-anstieg | forte-hausse flambée | fuerte-aumento repunte
peak high-point all-time-high record-high | piek hoogtepunt hoogterecord | höchststand höhepunkt spitzenwert | pic record-absolu | pico máximo-histórico
low-point all-time-low record-low | dieptepunt laagterecord | tiefststand tiefpunkt | niveau-le-plus-bas | mínimo-histórico
tripling tripled threefold | verdrievoudigd verdrievoudiging | verdreifacht verdreifachung | triplé tripler | triplicar triplicado
level standard-level | niveau peil | niveau | niveau | nivel
limit threshold | limiet drempel grenswaarde | limit grenzwert schwelle | limite | umbral límite
capacity | capaciteit | kapazität | capacité | capacidad aforo
size dimension | omvang grootte afmeting | größe ausmaß umfang | taille dimension ampleur | tamaño dimensión
duration length-of-time | tijdsduur looptijd | dauer laufzeit | durée | duración
volume | volume inhoud | volumen | volume | volumen
surface-area acreage square-metres | oppervlakte vierkante-meter | quadratmeter | superficie mètres-carrés | superficie metros-cuadrados
weight-of mass | gewicht massa | gewicht masse | masse poids | masa
gram grams | gram | gramm | gramme | gramo
centimetre centimeter | centimeter | zentimeter | centimètre | centímetro
hectare acre | hectare hectaren | hektar | hectare | hectárea
watt megawatt gigawatt | watt megawatt gigawatt | watt megawatt gigawatt | watt mégawatt gigawatt | vatio megavatio gigavatio
kilowatt-hour | kilowattuur | kilowattstunde | kilowattheure | kilovatio-hora
third-of two-thirds | tweederde eenderde | zweidrittel | deux-tiers | dos-tercios
quarter-of three-quarters | driekwart | dreiviertel | trois-quarts | tres-cuartas-partes
vast-majority most-of overwhelming-majority | overgrote-deel grootste-deel merendeel | großteil überwiegende-mehrheit | grande-majorité plupart | gran-mayoría mayor-parte
handful small-number | handvol handjevol | handvoll | poignée | puñado
trillion | biljoen | billion billionen | billion | billón
score-of-years half-century fifty-years | halve-eeuw | halbes-jahrhundert | demi-siècle | medio-siglo
millennium thousand-years | millennium duizend-jaar | jahrtausend | millénaire | milenio
fortnight two-weeks | veertien-dagen twee-weken | zwei-wochen vierzehn-tage | quinzaine deux-semaines quinze-jours | quincena dos-semanas
second seconds | seconde seconden | sekunde sekunden | secondes | segundos
half-hour half-an-hour | halfuur | halbe-stunde | demi-heure | media-hora
half-year six-months | halfjaar zes-maanden | halbjahr sechs-monate | semestre six-mois | semestre seis-meses
era age-of epoch | tijdperk era | zeitalter epoche ära | ère époque | época
middle-ages medieval | middeleeuwen middeleeuws | mittelalter mittelalterlich | moyen-âge médiéval | edad-media medieval
workday weekday | werkdag doordeweeks | werktag wochentag | jour-ouvrable semaine-de-travail | día-laborable
daytime by-day | overdag | tagsüber | en-journée | durante-el-día
night-time at-night | 's-nachts nachtelijk | nachts nächtlich | de-nuit nocturne | nocturno por-la-noche
midday noon | middaguur | mittag mittags | midi | mediodía
school-year academic-year | schooljaar studiejaar collegejaar | schuljahr | année-scolaire rentrée | curso-escolar año-académico
financial-year fiscal-year | boekjaar begrotingsjaar | geschäftsjahr haushaltsjahr | exercice-budgétaire année-fiscale | ejercicio-fiscal año-fiscal
opening-hours closing-time | openingstijden sluitingstijd | öffnungszeiten ladenschluss | horaires-d'ouverture heures-d'ouverture | horario-de-apertura
around-the-clock day-and-night | dag-en-nacht de-klok-rond | rund-um-die-uhr | vingt-quatre-heures jour-et-nuit | las-veinticuatro-horas día-y-noche
rate-of-speed per-hour | per-uur kilometer-per-uur | pro-stunde stundenkilometer | kilomètres-heure | por-hora
`;
