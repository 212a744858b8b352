/** Words of houses, building and town planning, a concept a line: en | nl | de | fr | es. */
export const HOUSING = `
house home | huis huizen woning | haus häuser wohnhaus | maison domicile | casa hogar domicilio
flat apartment | flat appartement appartementen | wohnung appartement | appartement | apartamento departamento
housing dwelling | huisvesting woningen woonruimte | wohnraum wohnungen unterkunft | logement | vivienda alojamiento
housing-shortage housing-crisis | woningnood woningtekort | wohnungsnot wohnungsmangel | crise-du-logement pénurie-de-logements | escasez-de-vivienda crisis-de-la-vivienda
housing-market property-market | woningmarkt huizenmarkt | wohnungsmarkt immobilienmarkt | marché-immobilier marché-du-logement | mercado-inmobiliario mercado-de-la-vivienda
house-price property-price | huizenprijs huizenprijzen woningprijzen | immobilienpreis hauspreise wohnungspreise | prix-de-l'immobilier | precio-de-la-vivienda
real-estate | vastgoed onroerend-goed | immobilien immobilie | immobilier biens-immobiliers | bienes-raíces inmobiliario
estate-agent realtor | makelaar vastgoedmakelaar makelaardij | immobilienmakler makler | agent-immobilier | agente-inmobiliario
mortgage | hypotheek hypotheken | hypothek | hypothèque prêt-immobilier | hipoteca
rent rental | huur huren huurt gehuurd huurprijs | miete mieten gemietet | loyer louer location | alquiler alquilar arriendo
tenant | huurder | mieter mieterin | locataire | inquilino inquilina arrendatario
landlord landlady | huisbaas verhuurder | vermieter vermieterin hausbesitzer | propriétaire-bailleur bailleur | casero arrendador
eviction evict | ontruiming uitzetting ontruimen ontruimd | zwangsräumung räumung geräumt | expulsion expulser | desahucio desalojo desalojar
squatter squat | kraker krakers kraken gekraakt kraakpand | hausbesetzer hausbesetzung besetztes-haus | squatteur squat | okupa ocupación-ilegal
homeless homelessness | dakloos dakloze daklozen thuisloos | obdachlos obdachlose wohnungslos obdachlosigkeit | sans-abri sans-domicile sdf | sin-techo sintecho persona-sin-hogar
slum shanty-town | sloppenwijk krottenwijk | slum elendsviertel | bidonville taudis | chabola barrio-marginal favela
building | gebouw gebouwen pand | gebäude bauwerk | bâtiment immeuble édifice | edificio inmueble
build construct built | bouwen bouwt bouwde gebouwd | bauen baut baute gebaut errichten errichtet | construire construit bâtir | construir construye construyó edificar
construction construction-work | bouw bouwwerkzaamheden | bau bauarbeiten | construction travaux chantier | construcción obras
construction-site building-site | bouwplaats bouwput bouwterrein | baustelle | chantier-de-construction site-de-construction | obra solar-en-construcción
construction-worker builder | bouwvakker bouwvakkers | bauarbeiter | ouvrier-du-bâtiment maçon | albañil obrero-de-la-construcción
contractor construction-company | aannemer bouwbedrijf bouwbedrijven | bauunternehmen bauunternehmer baufirma | entrepreneur-du-bâtiment promoteur | constructora
skyscraper high-rise tower-block | wolkenkrabber hoogbouw torenflat | wolkenkratzer hochhaus hochhäuser | gratte-ciel tour-d'immeubles | rascacielos
tower | toren torens | turm türme | tour | torre
roof | dak daken | dach dächer | toit toiture | techo tejado
wall | muur muren | mauer wand | mur muraille | muro muralla
floor storey story | verdieping etage | stockwerk etage | étage | plantas piso
stairs staircase | trap trappen | treppe | escalier | escalera
elevator | lift liften | aufzug fahrstuhl | ascenseur | ascensor
cellar basement | kelder souterrain | keller untergeschoss | cave sous-sol | sótano
collapse cave-in | instorten ingestort instorting | einsturz eingestürzt einstürzen | s'effondrer effondré écroulement | derrumbe derrumbarse colapso
demolish demolition tear-down torn-down | slopen sloopt gesloopt sloop | abreißen abgerissen abriss | démolir démoli démolition raser | demoler demolición derribar derribo
renovate renovation restore restoration | renoveren renovatie restaureren restauratie verbouwing | renovieren renovierung sanieren sanierung restaurierung | rénover rénovation | renovar renovación restauración rehabilitar
reconstruction rebuild rebuilt | wederopbouw herbouw herbouwen herbouwd | wiederaufbau wiederaufbauen wiederaufgebaut | reconstruction reconstruire reconstruit | reconstrucción reconstruir
urban-planning town-planning | stedenbouw ruimtelijke-ordening | stadtplanung städtebau | urbanisme aménagement-urbain | urbanismo planificación-urbana
building-permit planning-permission | bouwvergunning omgevingsvergunning | baugenehmigung | permis-de-construire | licencia-de-obras permiso-de-construcción
furniture | meubel meubels meubilair | möbel | meuble meubles mobilier | mueble muebles mobiliario
garden | tuin tuinen | garten gärten | jardin | jardín
`;
