/** Words of war, armed forces and terror, a concept a line: en | nl | de | fr | es. */
export const CONFLICT = `
war warfare | oorlog | krieg | guerre | guerra
civil-war | burgeroorlog | bürgerkrieg | guerre-civile | guerra-civil
world-war | wereldoorlog | weltkrieg | guerre-mondiale | guerra-mundial
cold-war | koude-oorlog | kalter-krieg kalten-krieg | guerre-froide | guerra-fría
conflict hostilities strife | conflict vijandelijkheden | konflikt auseinandersetzung feindseligkeiten | conflit hostilités | conflicto hostilidades enfrentamiento
army military armed-forces | leger krijgsmacht strijdkrachten | armee militär heer streitkräfte | armée forces-armées militaire | ejército fuerzas-armadas militar
military-service conscription draft | dienstplicht militaire-dienst | wehrpflicht wehrdienst militärdienst | service-militaire conscription | servicio-militar reclutamiento
soldier serviceman trooper | soldaat militair | soldat soldatin | soldat soldate militaire | soldado
troops | troepen manschappen | truppen truppe | troupes | tropas efectivos
mobilise mobilize mobilisation mobilization reservist | mobiliseren mobilisatie reservist | mobilisieren mobilmachung reservist | mobiliser mobilisation réserviste | movilizar movilización reservista
deploy deployment | inzetten ingezet stationeren | stationieren stationierung einsatz einsetzen eingesetzt | déployer déploiement | desplegar despliegue
military-exercise drill manoeuvre | militaire-oefening legeroefening | manöver militärübung | exercice-militaire manœuvre | ejercicio-militar maniobra
commander army-general | generaal bevelhebber commandant | general befehlshaber kommandeur | commandant général-en-chef | comandante
veteran | veteraan veteranen | veteran veteranin kriegsveteran | vétéran ancien-combattant | veterano excombatiente
navy naval | marine | marine kriegsmarine | marine-nationale marine naval | marina armada naval
air-force | luchtmacht | luftwaffe | armée-de-l'air | fuerza-aérea ejército-del-aire
warship frigate destroyer | oorlogsschip fregat | kriegsschiff fregatte zerstörer | navire-de-guerre frégate destroyer | buque-de-guerra fragata destructor
aircraft-carrier | vliegdekschip | flugzeugträger | porte-avions | portaaviones
submarine | onderzeeër duikboot onderzeeboot | u-boot unterseeboot | sous-marin | submarino
fighter-jet warplane | straaljager gevechtsvliegtuig | kampfjet kampfflugzeug | avion-de-chasse avion-de-combat chasseur | avión-de-combate caza
tank armoured-vehicle | tank pantservoertuig | panzer kampfpanzer | char blindé char-d'assaut | tanque carro-de-combate blindado
drone unmanned-aircraft | drone onbemand-vliegtuig | drohne | drone | dron drones
missile rocket | raket raketten | rakete lenkflugkörper marschflugkörper | missile roquette | misil cohete
ballistic-missile | ballistische-raket | ballistische-rakete interkontinentalrakete | missile-balistique | misil-balístico
air-defence air-defense | luchtafweer luchtverdediging | flugabwehr luftabwehr luftverteidigung | défense-aérienne défense-antiaérienne | defensa-aérea defensa-antiaérea
artillery shelling howitzer | artillerie beschieting granaat | artillerie beschuss haubitze | artillerie pilonnage obus | artillería cañoneo obús
bomb explosive | bom explosief springstof | bombe sprengstoff sprengsatz | bombe explosif engin-explosif | bomba explosivo
bombing bombardment airstrike air-raid | bombardement bombarderen luchtaanval | bombardierung luftangriff bombardieren luftschlag | bombardement bombarder frappe-aérienne raid-aérien | bombardeo bombardear ataque-aéreo
landmine | landmijn zeemijn | landmine mine | mine mine-antipersonnel | mina mina-antipersona
cluster-bomb cluster-munition | clusterbom clustermunitie | streubombe streumunition | bombe-à-sous-munitions arme-à-sous-munitions | bomba-de-racimo munición-de-racimo
nuclear-weapon atomic-bomb nuclear-warhead | kernwapen atoombom kernbom | atomwaffe atombombe kernwaffe atomsprengkopf | arme-nucléaire bombe-atomique ogive-nucléaire | arma-nuclear bomba-atómica ojiva-nuclear
chemical-weapon nerve-agent poison-gas | chemisch-wapen chemische-wapens gifgas zenuwgas | chemiewaffe giftgas nervengift chemiewaffen | arme-chimique gaz-neurotoxique agent-neurotoxique gaz-toxique | arma-química agente-nervioso gas-tóxico
invade invasion | binnenvallen binnengevallen invasie inval | invasion einmarsch einmarschieren einmarschiert überfall | envahir invasion | invadir invasión
occupy occupation occupier | bezetten bezet bezetting bezetter | besetzen besetzt besatzung besatzer besetzung | occuper occupation occupant | ocupar ocupación ocupante
annex annexation | annexeren annexatie | annektieren annexion | annexer annexion | anexar anexión anexionar
attack strike | aanval aanvallen aangevallen | angriff angreifen angegriffen attacke | attaque attaquer assaut | ataque atacar
offensive advance | offensief opmars | offensive vormarsch vorrücken | offensive avancée | ofensiva avance
counter-offensive counterattack | tegenoffensief tegenaanval | gegenoffensive gegenangriff | contre-offensive contre-attaque | contraofensiva contraataque
retaliate retaliation reprisal revenge | vergelding vergelden wraak represaille | vergeltung rache vergeltungsschlag | représailles riposte vengeance riposter | represalia venganza tomar-represalias
defend defence defense | verdedigen verdediging defensie | verteidigen verteidigung verteidigt | défendre défense | defender defensa
battle combat fighting | strijd gevecht veldslag vechten vocht gevochten streed gestreden | schlacht kampf kämpfe gefecht kämpfen kämpft gekämpft | bataille combat combattre | batalla combate combatir lucha luchar
front-line | frontlinie front | frontlinie front | ligne-de-front front | línea-del-frente
siege besiege blockade | beleg belegering belegeren blokkade | belagerung belagern blockade | siège assiéger blocus | asedio asediar bloqueo
surrender capitulate capitulation | overgave capituleren capitulatie overgeven | kapitulation kapitulieren ergeben | capituler capitulation reddition | rendición rendirse capitulación
retreat withdraw withdrawal pull-out | terugtrekken teruggetrokken terugtrekking aftocht | rückzug abzug zurückziehen zurückgezogen abziehen | retrait | retirada retirarse repliegue
liberate liberation | bevrijden bevrijd bevrijding | befreien befreiung | libérer libération | liberar liberación
conquer capture overrun | veroveren verovering veroverd | erobern eroberung einnahme | conquérir conquête | conquistar conquista
ceasefire truce armistice | wapenstilstand staakt-het-vuren bestand | waffenruhe waffenstillstand feuerpause | cessez-le-feu trêve armistice | alto-el-fuego tregua armisticio
peace | vrede | frieden | paix | paz
peacekeeper peacekeeping blue-helmet | vredesmacht blauwhelm vredesmissie | friedenstruppe blauhelm friedensmission blauhelmsoldat | casque-bleu maintien-de-la-paix | casco-azul cascos-azules fuerza-de-paz
prisoner-of-war | krijgsgevangene | kriegsgefangener kriegsgefangene | prisonnier-de-guerre | prisionero-de-guerra
prisoner-swap prisoner-exchange | gevangenenruil | gefangenenaustausch | échange-de-prisonniers | canje-de-prisioneros intercambio-de-prisioneros
war-crime war-criminal | oorlogsmisdaad oorlogsmisdadiger oorlogsmisdaden | kriegsverbrechen kriegsverbrecher | crime-de-guerre criminel-de-guerre | crimen-de-guerra criminal-de-guerra crímenes-de-guerra
crime-against-humanity | misdaad-tegen-de-menselijkheid misdaden-tegen-de-menselijkheid | verbrechen-gegen-die-menschlichkeit | crime-contre-l'humanité | crimen-de-lesa-humanidad crímenes-de-lesa-humanidad
genocide ethnic-cleansing | genocide volkerenmoord etnische-zuivering | völkermord genozid ethnische-säuberung | génocide nettoyage-ethnique épuration-ethnique | genocidio limpieza-étnica
massacre slaughter bloodbath | bloedbad massamoord slachting | massaker blutbad gemetzel | massacre carnage massacrer tuerie | masacre matanza
mass-grave | massagraf massagraven | massengrab massengräber | charnier fosse-commune | fosa-común
civilian civilians | burger burgerbevolking burgerslachtoffer | zivilist zivilistin zivilbevölkerung | civil civile civils population-civile | civiles población-civil
rebel insurgent guerrilla | rebel opstandeling guerrillastrijder | rebell aufständischer aufständische guerilla | rebelle insurgé guérilla guérillero | rebelde insurgente guerrilla guerrillero
militia paramilitary militant | militie strijder paramilitair | miliz milizionär paramilitär kämpfer | milice milicien paramilitaire combattant | milicia miliciano paramilitar combatiente
mercenary | huurling huurlingen | söldner söldnerin | mercenaire | mercenario mercenaria
uprising rebellion revolt insurrection | opstand rebellie | aufstand aufstände rebellion erhebung | soulèvement rébellion révolte insurrection | levantamiento rebelión sublevación revuelta
coup putsch junta | staatsgreep coup junta | putsch staatsstreich militärputsch junta | coup-d'état putsch junte | golpe-de-estado golpista junta-militar
martial-law state-of-emergency | noodtoestand staat-van-beleg | ausnahmezustand notstand kriegsrecht | état-d'urgence loi-martiale | estado-de-emergencia ley-marcial estado-de-excepción
curfew | avondklok uitgaansverbod spertijd | ausgangssperre | couvre-feu | toque-de-queda
terrorism terror | terrorisme terreur | terrorismus terror | terrorisme terreur | terrorismo terror
terrorist | terrorist | terrorist terroristin | terroriste | terrorista
terrorist-attack terror-attack | aanslag terreuraanslag | anschlag anschläge terroranschlag terroranschläge attentat | attentat attaque-terroriste | atentado ataque-terrorista
attacker assailant | aanvaller aanslagpleger | angreifer angreiferin attentäter | assaillant agresseur | atacante agresor asaltante
suicide-bomber suicide-bombing | zelfmoordterrorist zelfmoordaanslag | selbstmordattentäter selbstmordanschlag | kamikaze attentat-suicide | terrorista-suicida atentado-suicida
car-bomb | autobom | autobombe | voiture-piégée | coche-bomba carro-bomba
assassination-attempt | moordaanslag moordpoging | mordanschlag mordversuch | tentative-d'assassinat tentative-de-meurtre | intento-de-asesinato intento-de-magnicidio
jihadist islamist | jihadist islamist | dschihadist islamist | djihadiste islamiste | yihadista islamista
extremist extremism radical | extremist extremisme radicaal | extremist extremismus radikal | extrémiste extrémisme radical radicaux | extremista extremismo radical
radicalise radicalize radicalisation radicalization | radicaliseren radicalisering | radikalisierung radikalisieren | radicalisation radicaliser | radicalización radicalizar
counter-terrorism anti-terrorism | terrorismebestrijding antiterreur | terrorismusbekämpfung terrorabwehr antiterror | antiterrorisme antiterroriste lutte-contre-le-terrorisme | antiterrorismo antiterrorista lucha-antiterrorista
bodyguard security-guard | lijfwacht bodyguard beveiliger | leibwächter personenschützer sicherheitsmann | garde-du-corps agent-de-sécurité vigile | guardaespaldas escolta
security safety | veiligheid beveiliging | sicherheit | sécurité sûreté | seguridad
military-base | legerbasis kazerne militaire-basis | militärbasis kaserne stützpunkt | base-militaire caserne | base-militar cuartel
arms-race rearmament | wapenwedloop herbewapening | wettrüsten aufrüstung rüstungswettlauf | course-aux-armements réarmement | carrera-armamentística rearme
disarm disarmament | ontwapening ontwapenen | abrüstung entwaffnung | désarmement désarmer | desarme desarmar
arms-delivery arms-supply military-aid | wapenlevering militaire-steun wapenleverantie | waffenlieferung militärhilfe | livraison-d'armes aide-militaire | entrega-de-armas envío-de-armas ayuda-militar
arms-industry defence-industry | wapenindustrie defensie-industrie | rüstungsindustrie waffenindustrie rüstungskonzern | industrie-de-l'armement industrie-de-défense | industria-armamentística industria-de-defensa
shelter bunker | schuilkelder bunker | luftschutzkeller schutzraum bunker | abri bunker | refugio búnker
`;
