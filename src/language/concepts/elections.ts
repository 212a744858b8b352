/** Words of elections and lawmaking votes, a concept a line: en | nl | de | fr | es. */
export const ELECTIONS = `
election | verkiezing verkiezingen | wahl wahlen | élection scrutin | elección elecciones comicios
electoral | electoraal | wahlrechtlich | électoral électoraux | electoral
elect elected | verkiezen verkoos verkozen gekozen | wählen gewählt | élire élu élue élus | elegir eligió elegido electo electa
re-election re-elect | herverkiezing herkozen | wiederwahl wiedergewählt | réélection réélire réélu réélue | reelección reelegir reelegido
presidential-election | presidentsverkiezing presidentsverkiezingen | präsidentschaftswahl | élection-présidentielle présidentielle | elección-presidencial elecciones-presidenciales
general-election parliamentary-election | parlementsverkiezingen kamerverkiezingen | parlamentswahl bundestagswahl | législatives élections-législatives | elecciones-generales elecciones-legislativas
local-election municipal-election | gemeenteraadsverkiezingen | kommunalwahl | élections-municipales municipales | elecciones-municipales
european-election | europese-verkiezingen | europawahl | élections-européennes européennes | elecciones-europeas
by-election | tussentijdse-verkiezing | nachwahl | élection-partielle | elección-parcial
snap-election early-election | vervroegde-verkiezingen | neuwahl neuwahlen vorgezogene-wahl | élections-anticipées | elecciones-anticipadas adelanto-electoral
mid-term midterms | tussentijdse-verkiezingen | zwischenwahlen midterms | élections-de-mi-mandat | elecciones-de-medio-mandato
vote ballot | stemmen stemming stem stemde gestemd | abstimmen abgestimmt abstimmung stimme | voter vote voix | votar voto votación
voter electorate | kiezer stemgerechtigde electoraat | wähler wählerin wählerschaft | électeur électrice électorat | votante elector electora electorado
candidate contender nominee | kandidaat kandidate | kandidat kandidatin bewerber anwärter | candidat candidate prétendant | candidato candidata aspirante
candidacy run-for-office | kandidatuur kandidatstelling | kandidatur kandidieren | candidature | candidatura postularse
campaign electioneering | campagne verkiezingscampagne | wahlkampf kampagne | campagne campagne-électorale | campaña campaña-electoral
rally campaign-rally | verkiezingsbijeenkomst | kundgebung wahlkampfveranstaltung | meeting meeting-électoral | mitin acto-electoral
ballot-box polling-station | stembus stembureau stemlokaal | wahlurne wahllokal | urne bureau-de-vote isoloir | urna colegio-electoral mesa-electoral
ballot-paper ballot | stembiljet stembriefje | stimmzettel wahlzettel | bulletin-de-vote | papeleta boleta
postal-vote mail-in absentee-ballot | briefstem poststem | briefwahl | vote-par-correspondance | voto-por-correo
opinion-poll survey | peiling opiniepeiling enquête | umfrage meinungsumfrage | sondage | encuesta sondeo
exit-poll | exitpoll | nachwahlbefragung hochrechnung | sortie-des-urnes | sondeo-a-pie-de-urna
pollster | peiler opiniepeiler | meinungsforscher meinungsforscherin | sondeur institut-de-sondage | encuestador encuestadora
turnout | opkomst opkomstpercentage | wahlbeteiligung | participation taux-de-participation | participación participación-electoral
abstention abstain | onthouding onthouden | enthaltung enthalten stimmenthaltung | abstention abstenir | abstención abstenerse
run-off second-round | tweede-ronde | stichwahl zweiter-wahlgang | second-tour deuxième-tour | segunda-vuelta balotaje
first-round | eerste-ronde | erster-wahlgang erste-runde | premier-tour | primera-vuelta
primary primaries | voorverkiezing voorverkiezingen | vorwahl vorwahlen | primaire primaires | primarias
referendum plebiscite | referendum volksraadpleging | referendum volksabstimmung volksentscheid | référendum plébiscite | referéndum plebiscito consulta-popular
constituency electoral-district | kiesdistrict kieskring | wahlkreis | circonscription | circunscripción distrito-electoral
seat | zetel | sitz mandat | siège | escaño curul
majority | meerderheid meerderheden | mehrheit | majorité | mayoría
minority-government minority | minderheid minderheden minderheidskabinet | minderheit minderheitsregierung | minorité | minoría
landslide-victory | aardverschuivingsoverwinning monsterzege | erdrutschsieg | raz-de-marée-électoral | victoria-aplastante
election-result | verkiezingsuitslag | wahlergebnis wahlausgang | résultat-électoral résultats-du-scrutin | resultado-electoral
election-day polling-day | verkiezingsdag | wahltag | jour-du-scrutin jour-du-vote | jornada-electoral
election-night | verkiezingsavond | wahlabend | soirée-électorale | noche-electoral
election-fraud vote-rigging electoral-fraud | verkiezingsfraude stembusfraude | wahlbetrug wahlfälschung | fraude-électorale | fraude-electoral pucherazo
recount tally | hertelling telling | auszählung neuauszählung | recomptage dépouillement | recuento escrutinio
manifesto election-programme | verkiezingsprogramma partijprogramma | wahlprogramm parteiprogramm | programme-électoral | programa-electoral
election-promise pledge | verkiezingsbelofte | wahlversprechen | promesse-électorale promesse-de-campagne | promesa-electoral
televised-debate tv-debate | verkiezingsdebat lijsttrekkersdebat televisiedebat | fernsehduell tv-duell | débat-télévisé | debate-televisado debate-electoral
debate | debat debatteren | debatte debattieren | débat débattre | debate debatir
running-mate | running-mate vicepresidentskandidaat | vizekandidat vizekandidatin | colistier colistière | compañero-de-fórmula
electoral-college | kiescollege | wahlleute wahlmänner | collège-électoral grands-électeurs | colegio-electoral
swing-state battleground-state | swingstate | schlüsselstaat | état-clé état-pivot | estado-clave estado-bisagra
donor fundraising charity-appeal | donateur fondsenwerving inzamelingsactie geldinzameling | spender spenderin parteispende spendenaktion spendensammlung | donateur donatrice collecte-de-fonds appel-aux-dons cagnotte | donante recaudación-de-fondos colecta
coalition-talks government-formation | kabinetsformatie formatie informateur formateur | koalitionsverhandlungen regierungsbildung sondierungsgespräche | formation-du-gouvernement | formación-de-gobierno
coalition-agreement | regeerakkoord coalitieakkoord | koalitionsvertrag | accord-de-coalition accord-de-gouvernement | pacto-de-gobierno acuerdo-de-coalición
term-of-office mandate | ambtstermijn zittingsperiode mandaat | amtszeit legislaturperiode | mandat mandature | mandato legislatura
dissolve-parliament dissolution | ontbinding kamerontbinding | auflösung | dissolution dissoudre | disolución disolver
bill draft-law legislation | wetsvoorstel wetsontwerp | gesetzentwurf gesetzesvorlage | projet-de-loi proposition-de-loi | proyecto-de-ley
amendment amend | amendement amenderen wijziging | änderungsantrag novelle | amendement | enmienda enmendar
motion resolution | motie resolutie | antrag resolution entschließung | motion résolution | moción resolución
veto | veto | veto vetorecht | veto | veto vetar
filibuster | filibuster | filibuster dauerrede | obstruction-parlementaire filibuster | filibusterismo obstruccionismo
legislative lawmaking | wetgevend wetgeving | gesetzgebung gesetzgebend | législatif législative législation | legislativo legislación
decree executive-order | decreet koninklijk-besluit | dekret erlass verordnung | décret | decreto orden-ejecutiva
party-conference party-congress convention | partijcongres conventie | parteitag | congrès-du-parti convention | congreso-del-partido convención
supporter backer | aanhanger supporter | anhänger anhängerin | partisan partisane soutien | partidario partidaria simpatizante
front-runner favourite favorite | koploper favoriet | favorit favoritin spitzenreiter | favori favorite | favorito favorita
rival opponent challenger | rivaal tegenstander tegenstandster uitdager | rivale rivalin gegner herausforderer | rival rivale adversaire | rival adversario contrincante
endorse endorsement | steunbetuiging steun | wahlempfehlung unterstützung | apporter-son-soutien soutien | respaldo respaldar
win victory triumph | winnen winst overwinning gewonnen won zege | gewinnen gewann gewonnen sieg | gagner victoire vaincre triomphe | ganar victoria triunfo
lose defeat | verliezen verlies verloren verloor nederlaag | verlieren verlor verloren niederlage | perdre perdu défaite battu | perder derrota derrotado
`;
