/** Words of houses, building and town planning, a concept a line: en | nl | de | fr | es. */
export const HOUSING = `
house home | huis huizen woning | haus häuser wohnhaus | maison domicile | casa hogar domicilio
flat apartment | flat appartement appartementen | wohnung appartement | appartement | apartamento departamento
housing dwelling | huisvesting woningen woonruimte | wohnraum wohnungen unterkunft | logement | vivienda alojamiento
housing-shortage housing-crisis | woningnood woningtekort wooncrisis | wohnungsnot wohnungsmangel | crise-du-logement pénurie-de-logements | escasez-de-vivienda crisis-de-la-vivienda crisis-de-vivienda
housing-market property-market | woningmarkt huizenmarkt | wohnungsmarkt immobilienmarkt | marché-immobilier marché-du-logement | mercado-inmobiliario mercado-de-la-vivienda
house-price property-price | huizenprijs huizenprijzen woningprijzen | immobilienpreis hauspreise wohnungspreise | prix-de-l'immobilier | precio-de-la-vivienda
real-estate | vastgoed onroerend-goed | immobilien immobilie | immobilier biens-immobiliers | bienes-raíces inmobiliario
estate-agent realtor | makelaar vastgoedmakelaar makelaardij | immobilienmakler makler maklerin | agent-immobilier | agente-inmobiliario
mortgage home-loan | hypotheek hypotheken woonlening | hypothek baukredit | hypothèque prêt-immobilier emprunt-immobilier | hipoteca préstamo-hipotecario
rent rental | huur huren huurt gehuurd huurprijs | miete mieten gemietet | loyer louer location | alquiler alquilar arriendo
tenant | huurder | mieter mieterin | locataire | inquilino inquilina arrendatario
landlord landlady | huisbaas verhuurder | vermieter vermieterin hausbesitzer | propriétaire-bailleur bailleur | casero arrendador
eviction evict | ontruiming uitzetting ontruimen ontruimd | zwangsräumung räumung geräumt | expulsion expulser | desahucio desalojo desalojar
squatter squat | kraker krakers kraken gekraakt kraakpand | hausbesetzer hausbesetzung besetztes-haus | squatteur squat | okupa ocupación-ilegal ocupante-ilegal
homeless homelessness | dakloos dakloze daklozen thuisloos | obdachlos obdachlose wohnungslos obdachlosigkeit | sans-abri sans-domicile sdf | sin-techo sintecho persona-sin-hogar
slum shanty-town favela | sloppenwijk krottenwijk | slum elendsviertel armenviertel | bidonville taudis favela | chabola barrio-marginal favela barrio-de-chabolas
building premises | gebouw gebouwen pand | gebäude bauwerk | bâtiment immeuble édifice | edificio inmueble
build construct built | bouwen bouwt bouwde gebouwd opbouwen | bauen baut baute gebaut errichten errichtet | construire construit bâtir | construir construye construyó edificar
construction construction-work | bouw bouwwerkzaamheden | bau bauarbeiten | construction travaux chantier | construcción obras
construction-site building-site | bouwplaats bouwput bouwterrein | baustelle | chantier-de-construction site-de-construction chantier | obra solar-en-construcción obra-en-construcción
construction-worker builder | bouwvakker bouwvakkers | bauarbeiter bauarbeiterin | ouvrier-du-bâtiment maçon | albañil obrero-de-la-construcción
contractor construction-company building-contractor | aannemer bouwbedrijf bouwbedrijven | bauunternehmen bauunternehmer baufirma auftragnehmer | entrepreneur-du-bâtiment promoteur entrepreneur-de-travaux entreprise-de-travaux | constructora contratista
skyscraper high-rise tower-block | wolkenkrabber hoogbouw torenflat woontoren | wolkenkratzer hochhaus hochhäuser | gratte-ciel tour-d'immeubles tour-d'habitation | rascacielos torre-de-viviendas
tower | toren torens | turm türme | tour | torre
roof rooftop | dak daken dakpannen | dach dächer | toit toiture | techo tejado azotea
wall | muur muren wand | mauer wand | mur muraille | muro muralla pared
floor storey story | verdieping etage | stockwerk etage geschoss | étage | plantas piso
stairs staircase stairwell | trap trappen trappenhuis | treppe treppenhaus | escalier cage-d'escalier | escalera
elevator | lift liften | aufzug fahrstuhl lift | ascenseur | ascensor elevador
cellar basement dungeon | kelder souterrain kerker | keller untergeschoss | cave sous-sol cachot | sótano bodega mazmorra
collapse cave-in | instorten ingestort instorting | einsturz eingestürzt einstürzen | s'effondrer effondré écroulement | derrumbe derrumbarse colapso
demolish demolition tear-down torn-down pull-down knock-down-building | slopen sloopt gesloopt sloop afbreken afgebroken afbraak | abreißen abgerissen abriss | démolir démoli démolition raser | demoler demolición derribar derribo
renovate renovation restore restoration refurbish | renoveren renovatie restaureren restauratie verbouwing gerenoveerd opknappen gerestaureerd restaurateur | renovieren renovierung sanieren sanierung restaurierung restaurieren restauriert restaurator restauratorin saniert renoviert | rénover rénovation réhabilitation | renovar renovación restauración rehabilitar reforma rehabilitación
reconstruction rebuild rebuilt | wederopbouw herbouw herbouwen herbouwd | wiederaufbau wiederaufbauen wiederaufgebaut | reconstruction reconstruire reconstruit | reconstrucción reconstruir
urban-planning town-planning | stedenbouw ruimtelijke-ordening | stadtplanung städtebau | urbanisme aménagement-urbain | urbanismo planificación-urbana
building-permit planning-permission | bouwvergunning omgevingsvergunning | baugenehmigung | permis-de-construire | licencia-de-obras permiso-de-construcción
furniture | meubel meubels meubilair | möbel | meuble meubles mobilier | mueble muebles mobiliario
garden yard | tuin tuinen achtertuin | garten gärten | jardin | jardín patio
`;
