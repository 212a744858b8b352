/** Words of everyday life that people use for one another, a group a line: en | nl | de | fr | es. */
export const EVERYDAY_SYNONYMS = `
leaf leaves foliage | blad bladeren gebladerte | blatt blätter laub | feuille feuilles feuillage | hoja hojas follaje
apologise apologize apology sorry apologies excuse | excuus excuses verontschuldigen spijt | entschuldigung entschuldigen bedauern | excuses excuser désolé | disculpa disculparse perdón
promise promised pledge pledged vow guarantee assured | beloven belofte beloofd garanderen toezeggen | versprechen versprochen zusagen garantieren | promettre promesse garantir | prometer promesa garantizar
warn warned warning caution alarm | waarschuwen waarschuwing gewaarschuwd | warnen gewarnt warnung | avertir avertissement alerter | advertir aviso alertar
threaten threatened threat blackmail | dreigen bedreigen bedreiging | drohen bedrohen drohung | menacer menace | amenazar amenaza
explain explained explanation reason | uitleggen uitleg verklaren verklaring | erklären erklärung begründen | expliquer explication | explicar explicación
praise praised welcome welcomed compliment pleased | prijzen loven verwelkomen lof | loben lob begrüßen | louer féliciter saluer | elogiar alabar felicitar
angry furious outraged anger rage | boos woedend kwaad woede | wütend zornig verärgert wut | fâché furieux colère | enfadado furioso ira
happy glad pleased delighted joy satisfied | blij gelukkig tevreden vreugde | glücklich froh zufrieden freude | heureux content ravi joie | feliz contento satisfecho alegría
sad grief upset unhappy disappointed | verdrietig teleurgesteld treurig verdriet | traurig enttäuscht trauer | triste déçu chagrin | triste decepcionado pena
strange odd weird unusual curious | vreemd raar merkwaardig ongewoon | seltsam komisch ungewöhnlich merkwürdig | étrange bizarre insolite | extraño raro insólito
secretly quietly privately in-secret | stiekem heimelijk stilletjes | heimlich leise | secrètement discrètement | secretamente
quiet silent silence calm noiseless | stil rustig geluidloos stilte | leise still ruhig lautlos | calme silencieux silence | silencioso tranquilo silencio
rich wealthy millionaire fortune worth | rijk vermogend fortuin miljonair | reich wohlhabend vermögen | riche fortune | rico adinerado fortuna
poor poverty needy | arm armoede | arm armut | pauvre pauvreté | pobre pobreza
famous celebrity well-known star renowned | beroemd bekend beroemdheid | berühmt bekannt prominent | célèbre connu célébrité | famoso conocido celebridad
popular favourite favorite liked beloved | populair geliefd favoriet | beliebt populär liebling | populaire préféré | popular favorito querido
empty vacant unused deserted | leeg leegstaand verlaten | leer leerstehend unbenutzt | vide inoccupé | vacío desocupado
full crowded packed busy | vol druk | voll überfüllt | plein bondé | lleno abarrotado
heavy weigh weighs weight tonnes | zwaar wegen gewicht ton | schwer wiegen gewicht tonnen | lourd peser poids tonnes | pesado pesar peso toneladas
tall high height | hoog hoogte lang | hoch höhe groß | haut hauteur | alto altura
deep depth | diep diepte | tief tiefe | profond profondeur | profundo profundidad
wide width broad | breed breedte | breit breite | large largeur | ancho anchura
long length metres | lang lengte meter | lang länge meter | long longueur mètres | largo longitud metros
distance far away kilometres miles metres | afstand ver kilometer mijl meter | entfernung weit kilometer meilen meter | distance loin kilomètres mètres | distancia lejos kilómetros metros
colour color painted paint | kleur kleuren geverfd | farbe gestrichen | couleur peint | color pintado
eat eaten food meal | eten gegeten maaltijd | essen gegessen mahlzeit | manger repas nourriture | comer comida
drink drank beverage | drinken drank | trinken getränk | boire boisson | beber bebida
restaurant café eatery diner pub bar | restaurant café kroeg eetgelegenheid | restaurant lokal kneipe gaststätte | restaurant café bistrot | restaurante bar cafetería
chef cook kitchen | kok chef-kok keuken | koch köchin küche | chef cuisinier cuisine | cocinero chef cocina
sleep slept asleep spend-the-night overnight | slapen geslapen overnachten | schlafen geschlafen übernachten | dormir | dormir
school pupils class college academy | school leerlingen klas | schule schüler klasse | école élèves classe collège | escuela alumnos clase colegio
clothes dress wear wore worn | kleren dragen droeg kleding | kleidung tragen trug | vêtements porter | ropa llevar
animal pet creature | dier huisdier | tier haustier | animal | animal mascota
pregnant baby newborn birth expecting | zwanger baby geboorte pasgeboren | schwanger baby geburt neugeboren | enceinte bébé naissance | embarazada bebé nacimiento
father dad parent | vader ouder | vater eltern | père parent | padre
divorce divorced split separation separated break-up | scheiding gescheiden scheiden uit-elkaar | scheidung geschieden trennung getrennt | divorce divorcé séparation | divorcio divorciado separación
friend pal companion insider | vriend vriendin maatje | freund freundin kumpel | ami amie copain | amigo amiga
neighbourhood district area quarter | wijk buurt gebied | viertel stadtteil gegend | quartier zone | barrio zona distrito
coast shore beach seaside | kust strand oever | küste strand ufer | côte plage rive | costa playa orilla
harbour harbor port dock quay pier berth | haven kade steiger | hafen kai anleger pier | port quai embarcadère | puerto muelle embarcadero
motorway highway road street lane | snelweg weg straat | autobahn straße weg | autoroute route rue | autopista carretera calle
bike bicycle cycle cyclist | fiets fietser | fahrrad rad radfahrer | vélo bicyclette cycliste | bicicleta ciclista
engine motor machine | motor machine | motor maschine | moteur machine | motor máquina
software program app computer code | software programma app computer | software programm app rechner | logiciel programme application ordinateur | software programa aplicación ordenador
phone telephone mobile smartphone handset | telefoon mobiel smartphone | telefon handy smartphone | téléphone portable | teléfono móvil
screen display | scherm beeldscherm | bildschirm schirm | écran | pantalla
battery batteries cell pack | accu batterij batterijen | batterie akku | batterie pile | batería pila
pollution emissions exhaust fumes dirty | vervuiling uitstoot | verschmutzung abgase emissionen | pollution émissions | contaminación emisiones
climate environment green sustainable | klimaat milieu groen duurzaam | klima umwelt grün nachhaltig | climat environnement durable | clima medio-ambiente sostenible
tree wood forest | boom bos hout | baum wald holz | arbre forêt bois | árbol bosque madera
count counted tally figure total census | tellen geteld telling aantal | zählen gezählt zählung anzahl | compter compté comptage | contar contado recuento
measure measured gauge reading level | meten gemeten meting niveau | messen gemessen messung niveau | mesurer mesuré mesure niveau | medir medido medición nivel
calculate calculated estimate estimated reckon put-at | berekenen berekend schatten geschat | berechnen berechnet schätzen geschätzt | calculer estimer estimation | calcular estimar estimación
increase raise raised put-up dearer higher | verhogen verhoogd hoger | erhöhen erhöht höher | augmenter hausse élevé | aumentar subir mayor
reduce reduced cut lower lowered shrink | verlagen verlaagd verminderen korten | senken gesenkt kürzen verringern | réduire réduit baisser | reducir reducido recortar rebajar
double doubled twice twofold | verdubbelen dubbel twee-keer | verdoppeln doppelt zweimal | doubler double deux-fois | duplicar doble dos-veces
half halved fifty-per-cent | helft half halveren | hälfte halb halbieren | moitié demi | mitad medio
majority most mostly largely | meerderheid meeste meestal | mehrheit meisten meist | majorité plupart | mayoría
near nearby next-to beside | dichtbij naast nabij | nahe neben in-der-nähe | près proche | cerca junto
beginning opening launch debut premiere inauguration | begin opening start première | anfang eröffnung beginn premiere | début ouverture lancement | comienzo apertura estreno
finally eventually in-the-end ultimately at-last in-all | uiteindelijk eindelijk tenslotte | schließlich endlich letztlich | finalement enfin | finalmente al-final
again once-more back return returned | weer opnieuw terug | wieder erneut zurück | encore nouveau retour | otra-vez nuevo vuelta
often frequently regularly | vaak regelmatig geregeld | oft häufig regelmäßig | souvent régulièrement | a-menudo frecuentemente
daily every-day each-day | dagelijks elke-dag iedere-dag | täglich jeden-tag | quotidien chaque-jour | diario cada-día
ready finished completed complete done | klaar gereed voltooid af | fertig bereit abgeschlossen | prêt terminé achevé | listo terminado acabado
allegedly reportedly supposedly said-to | naar-verluidt zogenaamd zou | angeblich | prétendument | supuestamente
false wrong untrue incorrect fake mistaken | onjuist fout onwaar vals | falsch unwahr unrichtig | faux erroné | falso incorrecto erróneo
mistake error blunder wrong | fout vergissing blunder | fehler irrtum panne | erreur faute | error fallo
correct corrected correction put-right | corrigeren correctie gecorrigeerd | korrigieren korrigiert berichtigung | corriger corrigé correction | corregir corregido corrección
different differ difference other contrast | anders verschil verschillend | anders unterschied verschieden | différent différence | diferente diferencia distinto
compare compared comparison versus against | vergelijken vergelijking vergeleken | vergleichen vergleich verglichen | comparer comparaison | comparar comparación
advantage benefit plus good | voordeel pluspunt | vorteil nutzen | avantage bénéfice | ventaja beneficio
problem trouble difficulty issue snag | probleem moeilijkheid kwestie | problem schwierigkeit | problème difficulté | problema dificultad
solve solution solved remedy | oplossen oplossing | lösen lösung | résoudre solution | resolver solución
change changed alter altered modify revise | veranderen verandering wijzigen | ändern geändert änderung | changer modifier changement | cambiar cambio modificar
add added extra include included | toevoegen toegevoegd inclusief | hinzufügen zusätzlich einschließlich | ajouter ajouté inclure | añadir añadido incluir
remove removed take-away delete withdraw | verwijderen weghalen intrekken | entfernen entfernt wegnehmen | enlever retirer supprimer | quitar eliminar retirar
send sent submit submitted hand-in dispatch | sturen gestuurd insturen indienen | schicken geschickt einreichen senden | envoyer envoyé soumettre | enviar enviado presentar
bring brought carry fetch take took taken | brengen bracht gebracht meenemen | bringen brachte gebracht mitnehmen | apporter amener emmener | traer llevar
throw threw thrown toss drop | gooien gooide werpen | werfen warf geworfen | jeter lancer | tirar lanzar arrojar
walk walked foot on-foot stroll march | lopen liep wandelen te-voet | gehen laufen zu-fuß spazieren | marcher à-pied promener | caminar andar a-pie
run ran jog race | rennen rende hardlopen | rennen laufen lief | courir course | correr
drive drove driven driver motorist | rijden reed bestuurder chauffeur | fahren fuhr fahrer | conduire conducteur chauffeur | conducir conductor
fly flew flown flight | vliegen vloog vlucht | fliegen flog flug | voler vol | volar vuelo
swim swam swimming bathe bathing | zwemmen zwom baden | schwimmen schwamm baden | nager baigner | nadar bañarse
sit sat seat bench chair | zitten zat bank stoel | sitzen saß bank stuhl sitz | asseoir siège banc | sentarse asiento banco
call called named name nickname christened | noemen genoemd heten naam gedoopt | nennen genannt heißen name getauft | appeler nommer nom | llamar nombrar nombre
sign signed signature | tekenen ondertekenen handtekening | unterschreiben unterzeichnen unterschrift | signer signature | firmar firma
petition signatures appeal objection | petitie handtekeningen bezwaar beroep | petition unterschriften einspruch | pétition signatures recours | petición firmas recurso
join joined member join-in belong | lid worden aansluiten deelnemen | beitreten mitglied teilnehmen | rejoindre membre adhérer | unirse miembro
attend attended present turned-up turnout audience crowd spectators | bijwonen aanwezig publiek toeschouwers | teilnehmen anwesend publikum zuschauer | assister présent public spectateurs | asistir presente público espectadores
cancel cancelled called-off dropped scrapped | afzeggen afgelast geschrapt uitgevallen | absagen abgesagt gestrichen ausgefallen | annuler annulé | cancelar cancelado
happen occurred take-place took-place event incident | gebeuren gebeurd plaatsvinden voorval | geschehen passieren stattfinden vorfall | arriver se-passer incident | ocurrir suceder incidente
prevent avoid stop keep-from | voorkomen vermijden | verhindern vermeiden | empêcher éviter | impedir evitar
cope withstand bear endure handle manage | aankunnen verdragen omgaan | bewältigen aushalten verkraften | supporter gérer | soportar aguantar
disturbance nuisance bother disturb | hinder overlast storen | störung belästigung stören | gêne nuisance déranger | molestia molestar
luck lucky fortune chance | geluk toeval | glück zufall | chance fortune | suerte fortuna
record highest best most all-time | record hoogste beste | rekord höchste beste | record meilleur | récord mejor máximo
average typical usual | gemiddeld gewoonlijk | durchschnitt durchschnittlich üblich | moyenne habituel | promedio habitual
spare reserve backup replacement | reserve vervanging reserveonderdeel | ersatz reserve | rechange réserve | repuesto reserva
crew team staff sailors hands | bemanning ploeg | besatzung mannschaft | équipage | tripulación
captain skipper commander master | kapitein schipper gezagvoerder | kapitän kapitänin | capitaine commandant | capitán capitana patrón
inhabitants population people residents | inwoners bevolking | einwohner bevölkerung | habitants population | habitantes población
winner winning won champion | winnaar winnende kampioen | sieger gewinner meister | gagnant vainqueur | ganador vencedor
`;
