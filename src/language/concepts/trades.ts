/** Words of jobs and trades, a concept a line: en | nl | de | fr | es. */
export const TRADES = `
foreman supervisor | voorman ploegbaas opzichter | vorarbeiter aufseher | contremaître chef-d'équipe | capataz supervisor
executive top-manager | topmanager | manager führungskraft vorstandsmitglied | cadre-dirigeant cadre-supérieur | ejecutivo ejecutiva directivo directiva
board-member | bestuurslid bestuursleden | vorstandsmitglied | membre-du-conseil administrateur | miembro-del-consejo consejero
secretary | secretaris secretaresse | sekretär sekretärin | secrétaire | secretario secretaria
treasurer | penningmeester penningmeesteres | schatzmeister schatzmeisterin kassenwart | trésorier trésorière | tesorero tesorera
clerk office-worker | klerk kantoormedewerker kantoorpersoneel | büroangestellter sachbearbeiter | employé-de-bureau | oficinista administrativo
freelancer self-employed freelance | zzp'er freelancer zelfstandige zelfstandigen | selbstständiger freiberufler freelancer | indépendant travailleur-indépendant auto-entrepreneur free-lance | autónomo trabajador-autónomo
subcontractor | onderaannemer onderaannemers | subunternehmer subunternehmen | sous-traitant sous-traitance | subcontratista subcontrata
temporary-worker temp agency-worker | uitzendkracht uitzendkrachten tijdelijke-kracht | zeitarbeiter leiharbeiter zeitarbeit leiharbeit | intérimaire intérim | trabajador-temporal eventual
employment-agency temp-agency | uitzendbureau uitzendbureaus | zeitarbeitsfirma arbeitsvermittlung | agence-d'intérim agence-d'emploi | agencia-de-empleo ett
seasonal-worker | seizoenarbeider seizoenwerker | saisonarbeiter erntehelfer | saisonnier travailleur-saisonnier | temporero temporera
jobseeker job-seeker | werkzoekende werkzoekenden | arbeitssuchender arbeitsuchende | demandeur-d'emploi chercheur-d'emploi | demandante-de-empleo
trainee internship | stagiair stagiaire stage stages | praktikant praktikantin praktikum | stagiaire stage | becario becaria prácticas-laborales pasante
bricklayer mason | metselaar metselaars | maurer | maçon maçonnerie | albañil
carpenter joiner | timmerman timmerlieden | zimmermann tischler | charpentier menuisier | carpintero carpintera
plumber | loodgieter loodgieters | klempner installateur | plombier | fontanero plomero
electrician | elektricien elektriciens | elektriker elektrikerin | électricien électricienne | electricista
roofer | dakdekker | dachdecker | couvreur | techador
welder welding | lasser lassen | schweißer schweißen | soudeur soudure | soldador soldadura
mechanic | monteur monteurs automonteur | mechaniker mechanikerin monteur | mécanicien mécanicienne garagiste | mecánico mecánica
technician | technicus technici | techniker technikerin | technicien technicienne | técnico técnica
docker dockworker stevedore longshoreman | havenarbeider havenwerker dokwerker | hafenarbeiter | docker | estibador estibadora
refuse-collector binman dustman garbage-collector | vuilnisman vuilnismannen vuilnisophaler | müllmann müllabfuhr müllwerker | éboueur éboueurs | basurero recogedor-de-basura
postman mail-carrier postal-worker | postbode postbodes postbezorger | briefträger briefträgerin postbote zusteller | facteur factrice | cartero
courier delivery-driver delivery-rider | koerier koeriers bezorger maaltijdbezorger | kurier kurierin lieferfahrer paketbote zusteller | coursier livreur livreuse | mensajero repartidor repartidora
hairdresser barber hair-salon | kapper kapster kapsalon | friseur friseurin friseursalon | coiffeur coiffeuse | peluquero peluquera peluquería barbero
greengrocer | groenteboer groentewinkel | gemüsehändler | primeur marchand-de-légumes | frutero verdulero frutería
florist flower-shop | bloemist bloemenwinkel bloemenzaak | florist blumenladen | fleuriste | florista floristería
jeweller jeweler jewellery jewelry | juwelier juweliers juwelen sieraden | juwelier schmuck | bijoutier joaillier bijoux bijouterie | joyero joyas joyería
tailor dressmaker | kleermaker kleermaakster naaister | schneider schneiderin | tailleur couturier couturière | sastre modista
shoemaker cobbler | schoenmaker schoenmakers | schuster schuhmacher | cordonnier cordonnerie | zapatero
gardener | tuinman hovenier tuinier | gärtner gärtnerin | jardinier jardinière | jardinero jardinera
grower horticulture | kweker kwekers teler tuinder tuinbouw | züchter gartenbau gärtnerei | horticulteur maraîcher horticulture | horticultor horticultura
shepherd | herder schaapherder | hirte schäfer schäferin | berger bergère | pastor-de-ovejas
forester ranger gamekeeper park-ranger | boswachter boswachters jachtopziener | förster försterin wildhüter | garde-forestier garde-chasse | guardabosques guardaparques
warden zookeeper | oppasser dierenverzorger | tierpfleger | gardien-de-zoo soigneur | cuidador-de-animales
prison-guard prison-officer jailer | gevangenbewaarder cipier bewaarder | gefängniswärter justizvollzugsbeamter | gardien-de-prison surveillant-pénitentiaire maton | carcelero funcionario-de-prisiones
traffic-warden parking-attendant | parkeerwachter parkeercontroleur | politesse parkwächter | agent-de-stationnement contractuelle | controlador-de-parquímetro
ticket-inspector train-conductor conductor-on-train | conducteur conductrice treinconducteur controleur kaartcontroleur | schaffner schaffnerin zugbegleiter kontrolleur | contrôleur | revisor revisora interventor
steward flight-attendant stewardess cabin-crew | steward stewardess cabinepersoneel | flugbegleiter flugbegleiterin steward stewardess kabinenpersonal | hôtesse-de-l'air steward personnel-de-cabine | azafata auxiliar-de-vuelo tripulante-de-cabina
air-traffic-controller air-traffic-control | luchtverkeersleider luchtverkeersleiding verkeersleider | fluglotse fluglotsin flugsicherung | contrôleur-aérien aiguilleur-du-ciel contrôle-aérien | controlador-aéreo control-aéreo
harbour-master harbor-master port-authority | havenmeester havenbedrijf havenautoriteit | hafenmeister hafenbehörde | autorité-portuaire capitainerie | autoridad-portuaria capitanía
fire-chief fire-officer | brandweercommandant | feuerwehrkommandant brandmeister | commandant-des-pompiers | jefe-de-bomberos
inspector | inspecteur inspectrice inspecteurs | inspektor inspektorin kontrolleur | inspecteur inspectrice | inspector inspectora
auditor audit | accountant accountants boekenonderzoek auditor | wirtschaftsprüfer buchprüfung rechnungsprüfer | auditeur commissaire-aux-comptes | auditor
accountant bookkeeper | boekhouder boekhouding accountant | buchhalter buchhaltung steuerberater | comptable comptabilité expert-comptable | contable contador contabilidad
banker | bankier bankiers | bankier banker bankerin | banquier banquière | banquero banquera
economist | econoom economen | ökonom ökonomin volkswirt | économiste | economista
analyst | analist analisten | analyst analystin analysten | analyste | analista
bailiff | deurwaarder deurwaarders | gerichtsvollzieher gerichtsvollzieherin | huissier | alguacil agente-judicial
interpreter translator | tolk tolken vertaler vertaalster | dolmetscher dolmetscherin übersetzer übersetzerin | interprète traducteur traductrice | intérprete traductor traductora
librarian | bibliothecaris bibliothecaresse | bibliothekar bibliothekarin | bibliothécaire | bibliotecario bibliotecaria
archivist archive | archivaris archief archieven | archivar archiv | archiviste archives | archivero archivo
curator | conservator curator | kurator kuratorin konservator | conservateur-de-musée commissaire-d'exposition | comisario-de-exposición conservador-de-museo
veterinarian vet veterinary | dierenarts dierenartsen veearts | tierarzt tierärztin tierärzte | vétérinaire | veterinario veterinaria
paramedic ambulance-crew | ambulancebroeder ambulancemedewerker ambulancepersoneel | sanitäter sanitäterin rettungssanitäter notfallsanitäter | ambulancier ambulancière secouriste | paramédico sanitario
geologist geology | geoloog geologen geologie | geologe geologin geologie | géologue géologie | geólogo geóloga geología
weather-forecaster meteorologist weatherman | weerman weervrouw meteoroloog | meteorologe meteorologin wetterexperte | météorologue prévisionniste | meteorólogo meteoróloga
surveyor land-surveyor | landmeter landmeters | landvermesser vermesser | géomètre arpenteur | topógrafo agrimensor
cameraman camera-operator | cameraman cameraploeg | kameramann kamerateam | caméraman cadreur | cámara-de-televisión camarógrafo
newsreader tv-host | nieuwslezer presentator presentatrice | nachrichtensprecher moderator moderatorin | présentateur présentatrice animateur | locutor
screenwriter scriptwriter screenplay | scenarist scenarioschrijver scenario | drehbuchautor drehbuch | scénariste scénario | guionista guion
playwright dramatist | toneelschrijver | dramatiker dramatikerin | dramaturge | dramaturgo dramaturga
choreographer | choreograaf choreografe choreografie | choreograf choreografin | chorégraphe chorégraphie | coreógrafo coreógrafa coreografía
drummer percussionist | drummer slagwerker | schlagzeuger schlagzeugerin | batteur batteuse percussionniste | baterista
choir chorus choral-society | koor koren zangkoor | chöre gesangverein | chorale chœur | orfeón
bartender barman barmaid | barman barkeeper barvrouw | barkeeper barkeeperin barmann | barman barmaid | barman camarero
innkeeper publican landlord-of-pub | kroegbaas waard café-eigenaar | wirt wirtin gastwirt | aubergiste cafetier tenancier | tabernero hostelero
hotelier hotel-owner | hotelier hoteleigenaar | hotelier hotelbesitzer | hôtelier hôtelière | hotelero hotelera
tour-guide | gids gidsen reisleider | reiseleiter reiseführer fremdenführer | guide-touristique accompagnateur | guía-turístico
travel-agent travel-agency tour-operator | reisbureau reisbureaus touroperator reisorganisatie | reisebüro reiseveranstalter | agence-de-voyages voyagiste tour-opérateur | agencia-de-viajes turoperador
stockbroker | beursmakelaar effectenmakelaar | börsenmakler | courtier-en-bourse | corredor-de-bolsa
trade-unionist union-leader shop-steward | vakbondsleider vakbondsbestuurder vakbondsman | gewerkschafter gewerkschaftsführer gewerkschafterin | syndicaliste délégué-syndical | sindicalista líder-sindical
works-council | ondernemingsraad ondernemingsraden | betriebsrat betriebsräte | comité-d'entreprise | comité-de-empresa
sergeant | sergeant sergeanten | feldwebel unteroffizier | sergent | sargento
colonel | kolonel kolonels | oberst | colonel | coronel
lieutenant | luitenant luitenants | leutnant oberleutnant | lieutenant | teniente
officer-in-army army-officer | officier officieren | offizier offizierin | officier | oficial-del-ejército
marine-soldier marines | marinier mariniers | marineinfanterie marineinfanterist | fusilier-marin fusiliers-marins | infante-de-marina
conscript recruit draftee | dienstplichtige rekruut rekruten | wehrpflichtiger rekrut rekruten | conscrit recrue | recluta
librettist songwriter lyricist | liedjesschrijver tekstschrijver | liedermacher songwriter | parolier auteur-compositeur | cantautor letrista
printer-trade printing-works | drukkerij drukker | druckerei | imprimerie imprimeur | imprenta impresor
clown magician conjurer | clown goochelaar | clown zauberer zauberkünstler | clown magicien prestidigitateur | payaso mago
prostitute sex-worker prostitution | prostituee sekswerker prostitutie | prostituierte sexarbeiterin prostitution | prostituée prostitution travailleuse-du-sexe | prostituta prostitución trabajadora-sexual
undertaker funeral-director | uitvaartondernemer begrafenisondernemer uitvaartonderneming | bestatter bestattungsunternehmen | pompes-funèbres entrepreneur-de-pompes-funèbres | funeraria
driving-test driving-lesson driving-instructor | rijexamen rijles rijinstructeur rijschool | fahrprüfung fahrstunde fahrlehrer fahrschule | examen-du-permis auto-école moniteur-d'auto-école | examen-de-conducir autoescuela
`;
