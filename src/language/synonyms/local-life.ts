/** Words of life in a town that people use for one another, a group a line: en | nl | de | fr | es. */
export const LOCAL_SYNONYMS = `
break broke broken fail failed snap snapped crack come-off came-off break-off broke-off | breken brak gebroken stuk kapot begeven begaf losraken | brechen brach gebrochen kaputt ausgefallen abgebrochen | casser cassé rompre rompu panne | romper rompió roto averiarse
destroyed destroy destruction wrecked crushed ruined gutted flattened demolished | vernield verwoest verpletterd vernielen | zerstört zerstören zerquetscht vernichtet verwüstet | détruit détruire écrasé ravagé dévasté incendié | destruido destruir aplastado arrasado destrozado
sponsor sponsored sponsorship put-up pays-for paid-for foot-the-bill backed funded | sponsoren gesponsord bekostigen betaalt financieren | sponsern gesponsert spenden gestiftet finanzieren | parrainer sponsoriser financer offert | patrocinar patrocinado financiar costear
headmaster headmistress headteacher head head-teacher principal | schoolhoofd rector schooldirecteur | schulleiter schulleiterin rektor direktor | directeur-d'école proviseur principal | director-del-colegio rector
vacant vacancy unfilled unoccupied open-post | vacant vacature onvervuld openstaand | unbesetzt vakant offen | vacant vacance non-pourvu | vacante vacantes libre
mudslide landslide mudflow mud | modderstroom aardverschuiving modder | schlammlawine erdrutsch schlamm | coulée-de-boue glissement-de-terrain boue | corrimiento alud lodo barro
hear heard learn learned learnt found-out | horen gehoord vernemen vernam | hören gehört erfahren erfuhr | apprendre appris entendre | enterarse enteró oír
reward thank-you | beloning dank bedankje | belohnung dank prämie | récompense remerciement prime | recompensa agradecimiento
finder finders discoverer found discovered | vinder vinders ontdekt ontdekten gevonden | finder entdecker gefunden entdeckt | découvreur trouvé découvert | descubridor hallado descubierto
bone bones skeleton | bot botten skelet | knochen skelett | os squelette ossements | hueso huesos esqueleto
taxi cab minicab | taxi | taxi sammeltaxi rufbus | taxi | taxi
save saved rescue rescued | redden gered | retten gerettet | sauver sauvé secourir | salvar salvado rescatar
participate participated take-part took-part entrant runner competitor contestant | meedoen deelnemen deelnemer loper | teilnehmen teilnehmer läufer starter | participer participant concurrent coureur | participar participante corredor
outing excursion trip school-trip day-out | uitje uitstapje excursie schoolreis reis | ausflug klassenfahrt exkursion fahrt | sortie excursion voyage | excursión salida viaje
missing vanished disappeared gone lost | vermist verdwenen weg kwijt | vermisst verschwunden weg fehlt | disparu manquant perdu | desaparecido falta perdido
disappear vanish die-out extinct wiped-out | verdwijnen verdween verdwenen uitgestorven | verschwinden verschwand ausgestorben | disparaître disparu éteint | desaparecer desaparecido extinguido
photographed photograph photo picture filmed camera footage image | gefotografeerd foto gefilmd camera beeld | fotografiert foto gefilmt kamera bild | photographié photo filmé caméra image | fotografiado foto filmado cámara imagen
convert conversion turn-into turned-into transform transformed | verbouwen ombouwen verbouwing | umbauen umbau umwandeln umgewandelt | transformer transformation convertir reconvertir | convertir conversión transformar reconvertir
brew brewed brewing beer brewery | brouwen gebrouwen bier brouwerij | brauen gebraut bier brauerei | brasser brassé bière brasserie | elaborar cerveza cervecería
operate operates operated operator | exploiteren uitbaten uitbater runnen | betreiben betreibt betreiber | exploiter exploitant gérer gestionnaire | operar operador explotar gestionar
strike stoppage walkout stopped-work down-tools industrial-action | staking werkonderbreking staken gestaakt | streik arbeitsniederlegung gestreikt warnstreik | grève débrayage arrêt-de-travail | huelga paro
break rest pause time-off hours-off | pauze rust rusttijd | pause ruhezeit erholung | pause repos | pausa descanso
student pupil schoolchild class | student leerling scholier | student schüler schülerin | étudiant élève écolier | estudiante alumno escolar
successor successors take-over took-over takes-over replaces interim | opvolger opvolgster overnemen neemt-over | nachfolger nachfolgerin übernehmen übernimmt | successeur remplacer remplaçant intérim | sucesor sustituto relevo
close closed closure shut shuts-down | sluiten gesloten sluiting dicht opheffen | schließen geschlossen schließung | fermer fermé fermeture | cerrar cerrado cierre
premises building property | pand gebouw | gebäude immobilie | local bâtiment immeuble | local edificio inmueble
shop store business bakery butcher grocer | winkel zaak bakkerij slager | laden geschäft bäckerei metzgerei | magasin boutique boulangerie boucherie | tienda negocio panadería carnicería
cake pastry bread bun pie | gebak taart brood koek | gebäck kuchen brot | gâteau pâtisserie pain | pastel bollería pan
detained detain custody arrested arrest | aangehouden opgepakt vastgezet gearresteerd | festgenommen verhaftet gewahrsam | interpellé arrêté garde-à-vue | detenido arrestado custodia
suspended suspend stood-down leave-of-absence | geschorst schorsen geschorste | suspendiert beurlaubt freigestellt | suspendu suspendre écarté | suspendido suspender apartado
collection donation donations fundraiser appeal donate donor | inzameling donatie gift collecte doneren donateur | spende spenden sammlung spendenkonto spender | don collecte cagnotte donateur | donación colecta donativo donante
volunteer volunteers helper helpers | vrijwilliger vrijwilligers helper | freiwilliger freiwillige helfer ehrenamtlich | bénévole bénévoles volontaire | voluntario voluntarios
injured hurt wounded injury unhurt | gewond letsel verwond ongedeerd | verletzt verletzte verletzung unverletzt | blessé blessure indemne | herido heridos lesión ileso
insurance insurer insured cover covers policy | verzekering verzekeraar verzekerd dekken | versicherung versicherer versichert | assurance assureur assuré | seguro aseguradora asegurado
repairs construction-work renovation refurbishment | werkzaamheden renovatie verbouwing herstel | bauarbeiten sanierung renovierung | travaux chantier rénovation | obras reforma renovación
plan plans proposal scheme project idea suggestion | plan plannen voorstel idee suggestie | plan pläne vorschlag vorhaben idee | plan projet proposition idée suggestion | plan proyecto propuesta idea sugerencia
taste tasted sample try flavour | proeven geproefd smaak | kosten probieren gekostet geschmack | goûter goûté dégustation saveur | probar cata degustar sabor
jury judges panel | jury | jury preisrichter | jury | jurado
medal gold silver prize award trophy cup | medaille goud zilver prijs beker | medaille gold silber preis pokal | médaille or argent prix trophée | medalla oro plata premio trofeo
competition contest championship tournament race | wedstrijd toernooi kampioenschap race | wettbewerb turnier meisterschaft rennen | concours compétition tournoi course | concurso competición torneo carrera
fastest quickest finished-first finished-ahead | snelste snelst | schnellste schnellster | plus-rapide | más-rápido
give-up gave-up drop-out dropped-out retire abandon abandoned | opgeven opgegeven uitvallen uitgevallen | aufgeben aufgegeben ausscheiden | abandonner abandonné renoncer | abandonar abandonó retirarse
measure measured metres length | meten mat meter lengte | messen maß meter länge | mesurer mesurait mètres | medir medía metros longitud
moved move transfer transferred relocate | verhuizen verhuisd verplaatst overgebracht | umziehen verlegt gebracht transportiert | déplacer déplacé transféré transport | trasladar traslado trasladado llevar
detour diversion roundabout-route | omweg omleiding | umweg umleitung | détour déviation | desvío rodeo
busy busier busiest crowded peak | druk drukker drukste | voll betrieb stoßzeit | fréquenté affluence chargé | concurrido ajetreado
young pup pups cub cubs calf calves juvenile juveniles | jong jongen welp welpen kalf | junge jungtier jungtiere welpen kalb | petit jeune bébé | cría crías joven cachorro
relieved reassured calm relief | opgelucht gerustgesteld opluchting | erleichtert beruhigt erleichterung | soulagé rassuré soulagement | aliviado tranquilizado alivio
faulty defective erroneous broken wrong | defect foutief kapot | defekt fehlerhaft kaputt | défectueux erroné | defectuoso erróneo
deliver delivered delivery receive received hand-over handed-over | leveren geleverd levering ontvangen overhandigd | liefern geliefert lieferung erhalten übergeben | livrer livré livraison recevoir reçu | entregar entregado entrega recibir
airline airlines airways carrier | luchtvaartmaatschappij | fluggesellschaft airline | compagnie-aérienne | aerolínea
brand make marque label company | merk | marke | marque | marca
`;
