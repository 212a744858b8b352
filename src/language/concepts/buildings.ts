/** Words of buildings, their parts and what stands in them, a concept a line: en | nl | de | fr | es. */
export const BUILDINGS = `
detached-house villa bungalow | villa bungalow vrijstaande-woning | villa bungalow einfamilienhaus | pavillon maison-individuelle | chalet villa casa-unifamiliar
cottage holiday-home holiday-cottage second-home | vakantiehuis vakantiehuisje vakantiewoning tweede-woning | ferienhaus ferienwohnung zweitwohnung | maison-de-vacances résidence-secondaire gîte | casa-de-vacaciones segunda-residencia
houseboat | woonboot woonboten woonark | hausboot | péniche-habitée maison-flottante | casa-flotante
studio-flat bedsit | studio eenkamerappartement | einzimmerwohnung | studio | monoambiente
student-room student-housing hall-of-residence | studentenkamer studentenhuis studentenwoning | studentenwohnheim studentenwohnung | logement-étudiant cité-universitaire résidence-universitaire | residencia-de-estudiantes residencia-universitaria
housing-estate residential-area new-development | woonwijk woonwijken nieuwbouwwijk | wohngebiet wohnsiedlung neubaugebiet | lotissement quartier-résidentiel | urbanización zona-residencial
barn shed outbuilding | schuur schuren stal | scheune schuppen stall | grange hangar | granero cobertizo
cowshed stable sty | stal stallen koeienstal varkensstal | stall ställe kuhstall | étable écurie porcherie | establo pocilga
greenhouse glasshouse | kassen broeikas | gewächshaus gewächshäuser treibhaus | serre serres | invernadero
garage carport | garage garages | garage carport | garage | garaje
attic loft | zolder zolders zolderkamer | dachboden speicher | grenier combles | desván ático
ceiling | plafond plafonds | zimmerdecke | plafond | techo
chimney | schoorsteen schoorstenen | schornstein kamin | cheminée | chimenea
ground-floor | begane-grond | erdgeschoss | rez-de-chaussée | planta-baja
escalator | roltrap roltrappen | rolltreppe | escalator escalier-mécanique | escalera-mecánica
balcony | balkon balkons balkonnen | balkon | balcon | balcón
terrace outdoor-seating | terras terrassen terrasje | terrasse außengastronomie | terrasse | terraza
allotment vegetable-garden | volkstuin volkstuinen moestuin | schrebergarten kleingarten gemüsegarten | potager jardin-ouvrier | huerto huerto-urbano
fence | hek hekken omheining schutting afrastering | zaun zäune | clôture grillage barrière | verja
hedge | heg heggen haag | hecke | haie |
gate | hek poort toegangspoort | pforte einfahrt | portail grille | verja portón
door front-door | deur deuren voordeur | tür türen haustür | | puerta
window | raam ramen venster | fenster | fenêtre | ventana
key | sleutel sleutels | schlüssel | clé clef | llave
lobby entrance-hall foyer | lobby foyer ontvangsthal | foyer eingangshalle | foyer-du-théâtre hall-d'entrée | vestíbulo
corridor hallway | gang gangen hal | flur korridor | couloir | pasillo
kitchen | keuken keukens | küche | cuisine | cocina
bathroom shower-room | badkamer badkamers | badezimmer bad | salle-de-bains | baño cuarto-de-baño
bedroom | slaapkamer slaapkamers | schlafzimmer | chambre-à-coucher | dormitorio
living-room | woonkamer huiskamer | wohnzimmer | salon salle-de-séjour | salón sala-de-estar
toilet lavatory public-toilet | toilet toiletten wc openbaar-toilet | toilette toiletten klo | toilettes toilette wc | aseo aseos retrete baño-público
shower-cubicle bath | douche douchen | dusche duschen | douche douches | ducha
mattress | matras matrassen | matratze | matelas | colchón
sofa couch | bankstel sofa | sofa couch | canapé | sofá
fridge refrigerator freezer | koelkast koelkasten vriezer diepvries | kühlschrank gefriertruhe | réfrigérateur frigo congélateur | nevera frigorífico congelador
washing-machine | wasmachine wasmachines | waschmaschine | machine-à-laver lave-linge | lavadora
vacuum-cleaner | stofzuiger | staubsauger | aspirateur |
oven stove cooker | oven fornuis | ofen herd backofen | four cuisinière-à-gaz | horno fogón
boiler central-heating | cv-ketel ketel centrale-verwarming | heizkessel gasheizung therme | chaudière chauffage-central | caldera calefacción-central
heat-pump | warmtepomp warmtepompen | wärmepumpe wärmepumpen | pompe-à-chaleur | bomba-de-calor aerotermia
air-conditioning air-conditioner | airco airconditioning | klimaanlage | climatisation climatiseur | aire-acondicionado
insulation home-insulation | isolatie isoleren woningisolatie | dämmung wärmedämmung isolierung | isolation isolation-thermique | aislamiento-térmico
pipe pipework water-main | waterleiding buis | rohr rohre wasserleitung leitung | tuyau canalisation conduite-d'eau | tubería cañería
sewage-works wastewater-treatment | waterzuivering rioolzuivering | kläranlage klärwerk | station-d'épuration | depuradora
tap faucet | kraan waterkraan | wasserhahn | robinet | grifo
crane-on-site tower-crane | hijskraan bouwkraan | baukran kran | grue grue-de-chantier | grúa
scaffolding scaffold | steiger steigers bouwsteiger | gerüst baugerüst | échafaudage | andamio
foundations-of-building piling | fundering heipalen heien | fundament gründung | fondations | cimientos
brick | baksteen bakstenen | ziegel ziegelstein backstein | brique | ladrillo
concrete cement | beton cement | beton zement | béton ciment | hormigón cemento
timber plank | hout houten plank | holz bretter | planche bois-de-construction | madera tablón
vacant empty-building disused | leegstand leegstaand leegstaande | leerstand leerstehend | vacance-de-logement logement-vacant désaffecté | vivienda-vacía desocupado
listed-building protected-monument | rijksmonument monumentenstatus monumentaal-pand | denkmalschutz denkmalgeschützt | bâtiment-classé monument-historique | edificio-protegido edificio-catalogado
workshop | werkplaats werkplaatsen atelier | werkstatt werkstätten | atelier | taller talleres
mill windmill watermill | molen molens windmolen watermolen | mühle windmühle wassermühle | moulin | molino
playground | speeltuin speelplaats | spielplatz spielplätze | aire-de-jeux cour-de-récréation | parque-infantil
swimming-pool lido | zwembad zwembaden | schwimmbad freibad hallenbad schwimmbäder | piscine | piscina
gym fitness-centre sports-hall | sportschool sporthal fitness | fitnessstudio sporthalle turnhalle | salle-de-sport gymnase | gimnasio polideportivo
sports-ground playing-field sports-field | sportveld sportpark | sportplatz sportplätze | terrain-de-sport | campo-deportivo
concert-hall music-venue | concertzaal muziekcentrum concertgebouw | konzertsaal konzerthaus konzerthalle | salle-de-concert | sala-de-conciertos auditorio
conference-centre convention-centre | congrescentrum | kongresszentrum | palais-des-congrès centre-des-congrès | palacio-de-congresos
community-centre village-hall | buurthuis dorpshuis wijkcentrum | gemeindezentrum dorfgemeinschaftshaus bürgerhaus | salle-des-fêtes centre-social maison-de-quartier | centro-cívico centro-social
nightclub disco | nachtclub discotheek | nachtclub diskothek disko | boîte-de-nuit discothèque | discoteca club-nocturno
cafe coffee-shop tea-room | koffiehuis koffietent lunchroom | café kaffeehaus | salon-de-thé café | cafetería
canteen | kantine kantines bedrijfskantine | kantine mensa | cantine réfectoire | comedor cantina
takeaway snack-bar chip-shop | snackbar afhaalrestaurant frietkot frituur | imbiss imbissbude | snack-bar friterie vente-à-emporter | comida-para-llevar
kiosk newsstand | kiosk krantenkiosk | kiosk zeitungskiosk | kiosque | quiosco kiosco
stall market-stall | kraam kraampje marktkraam | marktstand verkaufsstand | étal stand | puesto-de-mercado
brothel red-light-district | bordeel bordelen rosse-buurt | bordell bordelle rotlichtviertel | maison-close quartier-rouge | burdel prostíbulo
fire-station | brandweerkazerne | feuerwache feuerwehrhaus | caserne-de-pompiers | parque-de-bomberos
barracks garrison | kazerne kazernes garnizoen | kaserne kasernen garnison | caserne garnison | cuartel guarnición
courthouse courtroom | gerechtsgebouw rechtszaal rechtbank | gerichtssaal gerichtsgebäude | palais-de-justice salle-d'audience tribunal | juzgado sala-de-audiencias
prison-cell police-cell | politiecel gevangeniscel | zelle gefängniszelle | cellule cellule-de-prison | celda calabozo
hospice palliative-care | hospice palliatieve-zorg | hospiz palliativmedizin | soins-palliatifs | cuidados-paliativos
mortuary morgue | mortuarium lijkenhuis | leichenhalle leichenschauhaus | morgue | morgue depósito-de-cadáveres
crematorium cremation | crematorium crematie | krematorium einäscherung feuerbestattung | crématorium crémation | crematorio incineración
funeral-home | uitvaartcentrum rouwcentrum | bestattungsinstitut | funérarium | tanatorio
vicarage rectory | pastorie | pfarrhaus | presbytère | casa-parroquial
church-tower steeple belfry spire | kerktoren kerktorens klokkentoren torenspits | kirchturm glockenturm turmspitze | clocher beffroi | campanario torre-de-iglesia
bell church-bell | klok klokken kerkklok | glocke glocken kirchenglocke | cloche cloches |
dressing-room changing-room | kleedkamer kleedkamers kleedlokaal | umkleide umkleidekabine | vestiaire | vestuario camerino
waiting-room | wachtkamer wachtkamers | wartezimmer wartesaal | salle-d'attente | sala-de-espera
classroom | klaslokaal klaslokalen | klassenzimmer | salle-de-classe | aula
campus | campus | campus universitätsgelände | campus | campus ciudad-universitaria
creche daycare day-nursery | crèche kinderopvang kinderdagverblijf | kita kindertagesstätte krippe | crèche garderie halte-garderie | guardería escuela-infantil
after-school-care | buitenschoolse-opvang naschoolse-opvang | hort nachmittagsbetreuung ganztagsbetreuung | garderie-périscolaire accueil-périscolaire | actividades-extraescolares
storeroom storage-room | opslagruimte berging | lagerraum abstellraum | débarras local-de-stockage | trastero
fountain | fontein fonteinen | springbrunnen brunnen | fontaine | fuente-ornamental
well borehole | waterput waterputten | ziehbrunnen | puits forage | pozo
reservoir water-reservoir | waterreservoir spaarbekken | stausee wasserreservoir talsperre | réservoir-d'eau lac-de-barrage | embalse pantano
street-lighting street-lamp streetlight | straatverlichting lantaarnpaal | straßenbeleuchtung straßenlaterne | éclairage-public lampadaire réverbère | alumbrado-público farola
bench park-bench | zitbank bankje | sitzbank parkbank | banc | banco-del-parque
rubbish-bin litter-bin dustbin wheelie-bin | vuilnisbak prullenbak afvalbak kliko | mülleimer mülltonne | poubelle | papelera cubo-de-basura
tent tents marquee | tent tenten feesttent | zelt zelte | chapiteau | tienda-de-campaña carpa
log-cabin mountain-hut hut | blokhut berghut hut hutten | berghütte blockhütte hütte | chalet refuge-de-montagne cabane | cabaña refugio-de-montaña
apartment-block block-of-flats | flatgebouw appartementencomplex | wohnblock plattenbau mehrfamilienhaus | immeuble-de-logements hlm | bloque-de-pisos bloque-de-viviendas
room | kamer | zimmer | pièce-de-maison chambre | habitación cuarto
hall great-hall | zaal | saal säle halle | salle | salón
fireplace hearth | haard open-haard | feuerstelle | âtre |
pillar column-of-building | pilaar zuil pijler | säule pfeiler | pilier |
dome | koepel | kuppel kuppeln | coupole dôme | cúpula
backyard back-garden | achtertuin | hintergarten | jardin-arrière | patio-trasero
studio atelier workshop-of-artist | ateliers | atelier | atelier-d'artiste | taller-de-artista
ballroom dance-hall | balzaal danszaal | ballsaal tanzsaal | salle-de-bal | salón-de-baile
`;
