/** Expressions of several words, beside the one word for the same, a concept a line: en | nl | de | fr | es. */
export const EXPRESSIONS = `
flat-out top-speed full-speed full-throttle | op-volle-snelheid vol-gas topsnelheid | vollgas höchstgeschwindigkeit | à-pleine-vitesse à-toute-allure plein-gaz vitesse-maximale | a-toda-velocidad a-toda-máquina
out-of-order out-of-service not-working broken-down | buiten-gebruik buiten-werking defect kapot | außer-betrieb defekt kaputt | hors-service en-panne | fuera-de-servicio averiado estropeado
out-of-date outdated expired | verouderd verlopen over-datum | veraltet abgelaufen | périmé dépassé obsolète | caducado obsoleto anticuado
up-to-date current-version | bijgewerkt actueel | auf-dem-neuesten-stand aktuell | à-jour actuel | actualizado al-día
under-way in-progress ongoing | aan-de-gang gaande lopend | im-gange laufend | en-cours | en-marcha en-curso
on-hold put-on-ice shelved suspended-for-now | in-de-wacht in-de-ijskast stilgelegd op-de-plank | auf-eis auf-eis-gelegt | en-suspens suspendu | en-suspenso
at-a-standstill came-to-a-halt ground-to-a-halt | lag-stil ligt-plat stilgevallen | steht-still stillstand zum-erliegen | à-l'arrêt paralysé au-point-mort | paralizado detenido-por-completo
on-time as-planned on-schedule | op-tijd op-schema volgens-plan | planmäßig pünktlich termingerecht | dans-les-temps comme-prévu | según-lo-previsto a-tiempo
ahead-of-schedule earlier-than-planned | eerder-dan-gepland voor-op-schema | früher-als-geplant vorzeitig | en-avance plus-tôt-que-prévu | antes-de-lo-previsto
behind-schedule running-late later-than-planned | achter-op-schema later-dan-gepland | hinter-dem-zeitplan später-als-geplant in-verzug | en-retard plus-tard-que-prévu | con-retraso más-tarde-de-lo-previsto
for-free at-no-cost free-of-charge | gratis kosteloos voor-niets | kostenlos umsonst gratis | gratuitement sans-frais | gratis sin-coste
in-debt heavily-indebted | in-de-schulden schulden-hebben | verschuldet überschuldet | endetté surendetté | endeudado
penniless went-broke | blut failliet | pleite mittellos | fauché | arruinado sin-dinero
went-bust went-under went-bankrupt collapsed-financially | ging-failliet over-de-kop gegaan-failliet | ging-pleite pleitegegangen | a-fait-faillite mis-en-faillite | quebró se-declaró-en-quiebra
make-ends-meet get-by | rondkomen eindjes-aan-elkaar | über-die-runden auskommen | joindre-les-deux-bouts | llegar-a-fin-de-mes
lay-off laid-off made-redundant let-go | ontslagen op-straat-gezet boventallig | entlassen gekündigt | licencié mis-à-pied | despedido
step-down stand-down step-aside | opstappen terugtreden aftreden | zurücktreten rücktritt abtreten | démissionner se-retirer quitter-ses-fonctions | dimitir dar-un-paso-al-lado
pass-away passed-away lost-his-life lost-her-life | overleden overlijden om-het-leven | gestorben verstorben ums-leben | décédé décéder a-perdu-la-vie | falleció perdió-la-vida fallecer
born-in gave-birth was-born | geboren beviel bevallen | geboren zur-welt | née accouché | nació dio-a-luz nacido
give-up gave-up abandon abandoned | opgeven opgegeven | aufgeben aufgegeben | abandonner renoncer | abandonar renunciar
set-up established | opgericht gesticht oprichten | gegründet | fondé créé | fundado creado
close-down shut-down shut-for-good closed-for-good | sluiten gesloten opgedoekt dichtgaan | schließen geschlossen dichtmachen stillgelegt | fermeture-définitive | cerrar cerrado clausurado
break-down broke-down conked-out | kapot-gaan panne | panne liegengeblieben | tomber-en-panne | averiarse quedarse-tirado
run-out-of ran-out used-up | opraken opgeraakt uitgeput | ausgehen aufgebraucht erschöpft | être-à-court à-court-de épuisé | quedarse-sin agotado
in-short-supply scarce hard-to-get | schaars moeilijk-verkrijgbaar | knapp mangelware | en-pénurie | escaso
cut-off isolated stranded | geïsoleerd gestrand | abgeschnitten gestrandet | | aislado incomunicado
stuck-in-traffic in-a-jam | vast-in-de-file in-de-file | im-stau | dans-les-bouchons | en-un-atasco
under-the-influence drunk-at-the-wheel drink-driving | onder-invloed dronken-achter-het-stuur | unter-alkoholeinfluss alkohol-am-steuer | en-état-d'ivresse conduite-en-état-d'ivresse | bajo-los-efectos-del-alcohol conducir-ebrio
on-the-run at-large wanted-by-police | op-de-vlucht voortvluchtig gezocht | auf-der-flucht flüchtig gesucht | en-fuite en-cavale | en-busca-y-captura prófugo fugado
behind-bars in-jail in-prison | achter-de-tralies vast-in-de-gevangenis in-de-cel | hinter-gittern im-gefängnis | derrière-les-barreaux en-prison | entre-rejas en-la-cárcel en-prisión
pleaded-guilty admitted-guilt | schuld-bekend bekende-schuld | schuldig-bekannt | a-plaidé-coupable plaidé-coupable | se-declaró-culpable
not-guilty cleared-of acquitted | niet-schuldig vrijgesproken | nicht-schuldig freigesprochen | non-coupable acquitté relaxé | no-culpable absuelto
on-trial stand-trial in-the-dock | terechtstaan staat-terecht voor-de-rechter | vor-gericht | en-procès sur-le-banc-des-accusés | en-el-banquillo
on-strike down-tools walked-out | staken in-staking het-werk-neerleggen | streiken im-streik die-arbeit-niederlegen | en-grève faire-grève | en-huelga de-huelga
take-to-the-streets march-against | de-straat-op gingen-de-straat-op | auf-die-straße gehen-auf-die-straße | descendre-dans-la-rue battre-le-pavé | salir-a-la-calle tomar-las-calles
in-charge-of responsible-for at-the-helm | verantwoordelijk-voor aan-het-roer leiding-geven | verantwortlich zuständig an-der-spitze | responsable-de à-la-tête en-charge | al-frente-de responsable-de a-cargo-de
look-into looking-into investigate | onderzoeken uitzoeken | untersuchen nachgehen | se-pencher enquêter examiner | investigar indagar
find-out found-out discover | achterhalen erachter-komen ontdekken | herausfinden herausgefunden | découvrir | averiguar descubrir
point-out pointed-out | wijzen-op erop-gewezen | hinweisen hingewiesen | souligner faire-remarquer | señalar apuntar
take-part took-part join-in | meedoen deelnemen deelgenomen | mitmachen teilnehmen teilgenommen | prendre-part participer | tomar-parte participar
take-place took-place be-held was-held | plaatsvinden vindt-plaats vond-plaats gehouden | stattfinden findet-statt fand-statt stattgefunden | avoir-lieu a-eu-lieu se-dérouler se-tenir | tener-lugar tuvo-lugar
come-true became-reality | werkelijkheid-worden uitgekomen | wahr-werden | se-réaliser devenu-réalité | hacerse-realidad
fall-through fell-through came-to-nothing | niet-doorgaan ging-niet-door afgeketst | geplatzt scheitern gescheitert | tombé-à-l'eau capoter | fracasó se-frustró no-prosperó
flunk flunked fail-an-exam failed-the-test | gezakt niet-geslaagd | durchgefallen nicht-bestanden | recalé échoué-à-l'examen | reprobó suspender-un-examen
pass-an-exam passed-the-test | geslaagd slagen | bestanden prüfung-bestanden | réussi-l'examen reçu-à-l'examen | aprobar-el-examen
drop-out dropped-out quit-school | uitvaller voortijdig-schoolverlater gestopt-met-studie | schulabbrecher studienabbrecher abgebrochen | décrocheur décrochage-scolaire | abandono-escolar dejó-los-estudios
by-accident accidentally unintentionally | per-ongeluk onbedoeld | aus-versehen versehentlich unbeabsichtigt | par-accident accidentellement involontairement | por-accidente sin-querer accidentalmente
on-purpose deliberately intentionally | expres opzettelijk met-opzet | absichtlich vorsätzlich mit-absicht | exprès délibérément | a-propósito deliberadamente intencionadamente
all-of-a-sudden suddenly unexpectedly | plotseling ineens onverwachts | plötzlich auf-einmal unerwartet | soudain tout-à-coup soudainement | de-repente de-pronto repentinamente
in-a-row consecutive | op-rij achtereenvolgens opeenvolgend | in-folge hintereinander aufeinanderfolgend | d'affilée consécutif de-suite | consecutivo
for-the-first-time first-ever never-before | voor-het-eerst eerste-keer nooit-eerder | zum-ersten-mal erstmals | pour-la-première-fois première-fois inédit | por-primera-vez nunca-antes inédito
once-again yet-again anew | opnieuw nogmaals weer-eens | erneut abermals noch-einmal | de-nouveau à-nouveau encore-une-fois | de-nuevo otra-vez
so-far to-date until-now | tot-nu-toe tot-dusver | bisher bislang bis-jetzt | jusqu'à-présent jusqu'ici à-ce-jour | hasta-ahora hasta-la-fecha
per-person per-head per-capita | per-persoon per-hoofd | pro-kopf pro-person | par-personne par-habitant | por-persona per-cápita por-habitante
in-public publicly | in-het-openbaar | öffentlich in-der-öffentlichkeit | en-public publiquement | en-público públicamente
behind-closed-doors in-private in-secret | achter-gesloten-deuren in-het-geheim | hinter-verschlossenen-türen nichtöffentlich im-geheimen | à-huis-clos en-secret | a-puerta-cerrada en-secreto
face-to-face in-person | persoonlijk onder-vier-ogen | persönlich von-angesicht unter-vier-augen | en-personne face-à-face en-tête-à-tête | en-persona cara-a-cara
part-time | deeltijd parttime | teilzeit halbtags | temps-partiel | tiempo-parcial media-jornada
full-time | voltijd fulltime | vollzeit ganztags | temps-plein plein-temps | tiempo-completo jornada-completa
second-hand used-goods pre-owned | tweedehands | gebraucht second-hand aus-zweiter-hand | d'occasion seconde-main | de-segunda-mano usado
home-made do-it-yourself | zelfgemaakt huisgemaakt doe-het-zelf | selbstgemacht hausgemacht eigenbau | fait-maison bricolage | hecho-en-casa bricolaje
state-of-the-art cutting-edge | hypermodern geavanceerd | hochmodern auf-dem-neuesten-stand | à-la-pointe dernier-cri | de-última-generación puntero
`;
