/** Words of amounts, order and time, a concept a line: en | nl | de | fr | es. */
export const QUANTITIES_AND_TIME = `
year annual yearly | jaar jaren jaarlijks | jahr jahre jährlich | an année annuel | año anual
month monthly | maand maandelijks | monat monatlich | mois mensuel | mes mensual meses
week | week weken wekelijks | woche wöchentlich | semaine | semana semanal
weekend | weekend weekeinde | wochenende | week-end fin-de-semaine | fin-de-semana
day daily | dag dagen dagelijks | tag tage täglich | jour journée | día
hour | uur uren | stunde | heure | hora
minute | minuut minuten | minute | minute | minuto
decade | decennium decennia | jahrzehnt | décennie | decenio
century | eeuw eeuwen | jahrhundert | siècle | siglo
quarterly | kwartaal kwartalen | quartal vierteljahr | trimestre trimestriel | trimestre trimestral
morning | ochtend morgen | vormittag | matin matinée | madrugada
afternoon | middag namiddag | nachmittag | après-midi | tarde
night evening overnight | nacht nachten avond avonden | nacht nächte abend | nuit soir soirée | noche anochecer
midnight | middernacht | mitternacht | minuit | medianoche
today | vandaag | heute | aujourd'hui | hoy
yesterday | gisteren | gestern | hier | ayer
spring springtime | voorjaar lente | frühling frühjahr | printemps | primavera
summer | zomer zomers | sommer | estival estivale saison-d'été | verano
autumn | herfst najaar | herbst | automne | otoño
winter | winter winters | winter | hiver hivernal | invierno
christmas | kerstmis kerst | weihnachten weihnacht | noël | navidad
easter | pasen | osterfest ostersonntag osterfeiertage | pâques | pascua semana-santa
new-year's-eve new-year | oudjaar nieuwjaar jaarwisseling | silvester neujahr jahreswechsel | nouvel-an réveillon saint-sylvestre | nochevieja año-nuevo fin-de-año
holiday public-holiday bank-holiday | feestdag vrije-dag | feiertag | jour-férié | festivo día-festivo
season | seizoen seizoenen | saison jahreszeit | saison | temporada estación-del-año
date | datum | datum termin | date | fecha
deadline time-limit | deadline termijn | frist stichtag | date-limite délai échéance | fecha-límite fin-del-plazo
age | leeftijd leeftijden | lebensalter altersgrenze | âge | edad
birthday | verjaardag geboortedag | geburtstag | anniversaire date-de-naissance | cumpleaños
recent recently | recent onlangs | kürzlich neulich unlängst | récent récemment | reciente recientemente
immediate immediately | onmiddellijk meteen | sofort unverzüglich umgehend | immédiat immédiatement | inmediato inmediatamente
last latest | laatste laatst | letzte letzter jüngste | dernier dernière | último última
first | eerste eerst | erste erster erstes | premier première | primero primera primer
next following upcoming | volgende volgend komende | nächste nächster kommende | prochain suivant | próximo siguiente
previous preceding | vorig vorige voorgaand | vorherig vorig bisherig | précédent | anterior previo
percent per-cent percentage | procent percentage percent | prozent prozentsatz | pour-cent pourcentage taux | por-ciento porcentaje tasa
half | helft half halve | hälfte halb | moitié demi | mitad
quarter one-quarter | kwart | viertel | quart | cuarta-parte
third-part one-third | derde-deel | drittel | tiers | tercio tercera-parte
majority | meerderheid | mehrheit mehrzahl | majorité plupart | mayoría
minority | minderheid | minderheit | minorité | minoría
amount-of-money sum-of-money | bedrag bedragen som | betrag beträge summe | montant | monto
average | gemiddelde gemiddeld | durchschnitt durchschnittlich | moyenne | promedio en-promedio
dozens | tientallen | dutzende dutzend | dizaines | decenas docenas
hundreds | honderden | hunderte | centaines | cientos centenares
thousands | duizenden | tausende | milliers | miles millares
million | miljoen miljoenen | million millionen | million | millón millones
billion | miljard miljarden | milliarde milliarden | milliard | mil-millones
maximum upper-limit maximal | maximum bovengrens maximaal | maximum höchstgrenze obergrenze maximal höchstens | maximum plafond maximal | máximo tope
minimum minimal | minimum ondergrens minimaal | minimum untergrenze mindest minimal | minimum seuil minimal | mínimo
shortage | schaarste | mangel knappheit | pénurie manque | escasez falta
height altitude | hoogte hoogten | höhe | hauteur altitude | altura altitud
distance | afstand afstanden | entfernung distanz abstand | distance | distancia
temperature | temperatuur temperaturen | temperatur | température | temperatura
kilometre kilometer | kilometer | kilometer | kilomètre | kilómetro
metre | meter | meter | mètre | metro
mile | mijl mijlen | meile | mille-marin | milla
tonne ton | ton | tonne | tonnes | tonelada
kilogram kilo | kilogram kilo | kilogramm kilo | kilogramme kilo | kilogramo kilo
litre liter | liter | liter | litre | litro
statistics | statistiek | statistik | statistiques chiffres | estadística cifras
speed velocity pace | snelheid snelheden tempo | geschwindigkeit tempo | vitesse rythme | velocidad ritmo
moment instant | moment ogenblik | moment augenblick | moment instant | instante
period-of-time spell-of-time | periode tijdvak | zeitraum zeitspanne periode | période | período
past-time the-past | verleden | vergangenheit | |
tomorrow | morgen-vroeg | | demain | mañana-por
tonight this-evening | vanavond vannacht | heute-abend heute-nacht | ce-soir cette-nuit | esta-noche
eve day-before | vooravond dag-ervoor | vorabend vortag | veille | víspera
halfway midway | halverwege | auf-halbem-weg | à-mi-chemin | a-mitad-de
beforehand in-advance | vooraf tevoren | im-voraus vorab vorher | à-l'avance au-préalable | por-adelantado de-antemano
`;
