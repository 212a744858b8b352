/** Words of migration, asylum and borders, a concept a line: en | nl | de | fr | es. */
export const MIGRATION = `
migration immigration | migratie immigratie | migration einwanderung zuwanderung immigration | migration immigration | migración inmigración
migrant immigrant | migrant immigrant | migrant migrantin einwanderer zuwanderer | migrant immigré immigrée immigrant | migrante inmigrante
emigrate emigration emigrant | emigreren emigratie emigrant landverhuizer | auswandern ausgewandert auswanderung auswanderer | émigrer émigration émigré | emigrar emigración emigrante
refugee | vluchteling vluchtelinge | flüchtling flüchtlinge geflüchteter geflüchtete | réfugié réfugiée | refugiado refugiada
displaced-person displaced | ontheemd ontheemde ontheemden | vertrieben vertriebener vertriebene binnenvertriebene | déplacé personne-déplacée | desplazado desplazada
exile | ballingschap balling | exil verbannung | exil exilé | exilio exiliado destierro
asylum | asiel | asyl | asile droit-d'asile | asilo derecho-de-asilo
asylum-seeker | asielzoeker asielzoekster | asylbewerber asylbewerberin asylsuchender asylsuchende | demandeur-d'asile demandeuse-d'asile | solicitante-de-asilo demandante-de-asilo
asylum-application | asielaanvraag asielverzoek asielaanvragen | asylantrag asylanträge | demande-d'asile | solicitud-de-asilo petición-de-asilo
asylum-policy immigration-policy migration-policy | asielbeleid migratiebeleid | asylpolitik flüchtlingspolitik migrationspolitik | politique-migratoire politique-d'immigration | política-migratoria política-de-asilo
reception-centre asylum-centre | asielzoekerscentrum azc opvangcentrum | flüchtlingsunterkunft flüchtlingsheim asylbewerberheim | centre-d'accueil centre-d'hébergement | centro-de-acogida centro-de-internamiento
refugee-camp tent-camp makeshift-camp | vluchtelingenkamp tentenkamp | flüchtlingslager zeltlager | camp-de-réfugiés campement camp-de-fortune | campo-de-refugiados campamento-de-refugiados campamento
unaccompanied-minor | alleenstaande-minderjarige amv | unbegleiteter-minderjähriger unbegleitete-minderjährige | mineur-isolé mineur-non-accompagné | menor-no-acompañado
flee fled | vluchten gevlucht ontvluchten | fliehen geflohen flüchten geflüchtet floh | fuir | huir huyó huido
exodus influx | uittocht toestroom instroom exodus | exodus zustrom massenflucht | exode afflux | éxodo afluencia oleada
deport deportation | deporteren deportatie uitzetting uitzetten uitgezet | abschieben abgeschoben abschiebung deportation | expulsion reconduite-à-la-frontière déportation | deportar deportación expulsión
repatriate repatriation | repatriëren repatriëring gerepatrieerd | rückführung repatriierung | rapatrier rapatriement | repatriar repatriación
push-back | pushback terugduwen | pushback zurückweisung | refoulement refouler | devolución-en-caliente rechazo-en-frontera
undocumented illegal-immigrant paperless | ongedocumenteerd illegaal illegalen | illegaler-einwanderer ohne-papiere | sans-papiers clandestin immigré-clandestin | indocumentado sin-papeles
residence-permit | verblijfsvergunning verblijfsrecht | aufenthaltserlaubnis aufenthaltstitel aufenthaltsgenehmigung | titre-de-séjour permis-de-séjour carte-de-séjour | permiso-de-residencia tarjeta-de-residencia
work-permit | werkvergunning tewerkstellingsvergunning | arbeitserlaubnis | permis-de-travail | permiso-de-trabajo
visa | visum visa | visum visa | visa | visado visa
passport identity-card id-card | paspoort identiteitsbewijs identiteitskaart | reisepass pass personalausweis ausweis | passeport carte-d'identité pièce-d'identité | pasaporte documento-de-identidad carné-de-identidad dni
nationality citizenship naturalisation naturalization | nationaliteit staatsburgerschap naturalisatie | staatsangehörigkeit staatsbürgerschaft einbürgerung | nationalité citoyenneté naturalisation | nacionalidad ciudadanía naturalización
dual-nationality dual-citizenship | dubbele-nationaliteit | doppelte-staatsbürgerschaft doppelpass | double-nationalité binational | doble-nacionalidad
stateless | staatloos staatloze | staatenlos staatenloser | apatride | apátrida
border frontier | grens grenzen | grenze | frontière frontalier | frontera fronterizo
border-control passport-control | grenscontrole paspoortcontrole | grenzkontrolle passkontrolle | contrôle-aux-frontières contrôle-des-frontières | control-fronterizo control-de-pasaportes
border-guard border-police | grenswacht grensbewaking marechaussee | grenzschutz grenzschützer grenzpolizei | garde-frontière police-aux-frontières | guardia-fronteriza policía-fronteriza
border-wall border-fence | grensmuur grenshek | grenzmauer grenzzaun | mur-frontalier clôture-frontalière | muro-fronterizo valla-fronteriza
border-crossing checkpoint | grensovergang grenspost controlepost | grenzübergang grenzposten kontrollpunkt | poste-frontière point-de-passage point-de-contrôle | paso-fronterizo puesto-de-control
customs customs-officer | douane douanier | zoll zollamt zollbeamter zollbehörde | douane douanier | aduana aduanero
people-smuggler human-smuggler people-smuggling | mensensmokkelaar mensensmokkel | schleuser schlepper menschenschmuggel schleuserbande | passeur trafic-de-migrants | traficante-de-personas tráfico-de-personas
small-boat dinghy inflatable-boat | rubberboot bootvluchteling | schlauchboot flüchtlingsboot | canot-pneumatique embarcation small-boat | patera lancha-neumática cayuco
sea-rescue | zeenoodredding reddingsschip | seenotrettung rettungsschiff | sauvetage-en-mer navire-humanitaire | rescate-en-el-mar salvamento-marítimo
stowaway | verstekeling verstekelingen | blinder-passagier blinde-passagiere | passager-clandestin | polizón polizones
integration integrate | integratie integreren inburgering | integration integrieren | intégration intégrer | integración integrar
multicultural diversity | multicultureel diversiteit | multikulturell vielfalt | multiculturel diversité | multicultural diversidad
foreigner foreign alien-resident | buitenlander buitenlands vreemdeling | ausländer ausländerin ausländisch | étranger étrangère | extranjero extranjera
xenophobia xenophobic | xenofobie vreemdelingenhaat | fremdenfeindlichkeit fremdenfeindlich ausländerfeindlich fremdenhass | xénophobie xénophobe | xenofobia xenófobo
diaspora expatriate expat | diaspora expat | diaspora auslandsdeutsche | diaspora expatrié | diáspora expatriado
guest-worker migrant-worker foreign-worker | gastarbeider arbeidsmigrant | gastarbeiter wanderarbeiter arbeitsmigrant | travailleur-immigré travailleur-étranger travailleur-détaché travailleur-migrant | trabajador-migrante trabajador-extranjero temporero trabajador-inmigrante
quota distribution-key | quotum quota | quote kontingent | quota contingent | cuota cupo
overpopulation population-growth | overbevolking bevolkingsgroei | überbevölkerung bevölkerungswachstum | surpopulation croissance-démographique | superpoblación crecimiento-demográfico
census demographic demography | volkstelling demografie demografisch | volkszählung zensus demografie demografisch | recensement démographie démographique | censo demografía demográfico
ageing-population depopulation | vergrijzing ontvolking | überalterung bevölkerungsrückgang | vieillissement-de-la-population dépeuplement | envejecimiento-de-la-población despoblación
accommodation reception shelter | opvang onderdak | unterbringung unterkunft aufnahme | hébergement accueil | acogida alojamiento albergue
family-reunification | gezinshereniging | familiennachzug familienzusammenführung | regroupement-familial | reagrupación-familiar
return come-back | terugkeer terugkeren teruggekeerd | rückkehr zurückkehren zurückgekehrt | retour retourner revenir | retorno regreso regresar volver
`;
