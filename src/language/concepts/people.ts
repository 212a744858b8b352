/** Words of people by age, role and kinship, a concept a line: en | nl | de | fr | es. */
export const PEOPLE = `
man men male | man mannen mannelijk | mann männer männlich | homme masculin | hombre varón masculino
woman women female | vrouw vrouwen vrouwelijk | frau frauen weiblich | femme féminin féminine | mujer mujeres femenino
child children kid | kind kinderen | kind kinder | enfant | niño niña
baby infant newborn | baby zuigeling | baby säugling neugeborenes | bébé nourrisson nouveau-né | recién-nacido
boy lad | jongen jongens | bub knabe | garçon | chico muchacho
girl | meisje meisjes | mädchen | fillette jeune-fille | chica muchacha
teenager adolescent | tiener puber | jugendlicher jugendliche teenager | adolescent adolescente | adolescente
adult grown-up | volwassene volwassen | erwachsener erwachsene erwachsen | adulte | adulto
elderly senior pensioner old-people retiree | bejaarde ouderen gepensioneerde aow'er | senior rentner rentnerin ältere-menschen pensionär ruheständler | personne-âgée retraité retraitée | jubilado jubilada adultos-mayores tercera-edad pensionista
family relatives | familie gezin gezinnen familieleden | familie angehörige verwandte | famille proches | familia familiares parientes
father dad | vader vaders papa | vater väter | père papa | padre
mother mum mom | moeder moeders mama | mutter mütter | maman mère-de-famille | madre mamá
parent | ouder ouders | eltern elternteil | parent | padres progenitor
son | zoon zonen zoons | sohn söhne | fils | hijo
daughter | dochter dochters | tochter töchter | fille | hija
brother | broer broers broeder | bruder brüder | frère | hermano
sister | zus zuster zussen | schwester | sœur soeur | hermana
husband spouse | echtgenoot | ehemann gatte ehepartner | mari époux | esposo cónyuge
wife wives | echtgenote | ehefrau gattin | épouse | esposa
widow widower | weduwe weduwnaar | witwe witwer | veuve veuf | viuda viudo
grandmother grandfather grandparents | grootmoeder grootvader grootouders oma opa | großmutter großvater großeltern oma opa | grand-mère grand-père grands-parents | abuela abuelo abuelos
grandchild grandson granddaughter | kleinkind kleinkinderen kleinzoon kleindochter | enkel enkelin enkelkind | petit-fils petite-fille petits-enfants | nieto nieta
uncle | oom ooms | onkel | oncle | tío
aunt | tante tantes | tante | tante | tía
nephew niece | neefje nichtje neef nicht oomzegger | neffe nichte | neveu nièce | sobrino sobrina
twin twins | tweeling tweelingen | zwilling zwillinge | jumeau jumeaux jumelle | gemelo gemela mellizo
orphan orphanage | weeskind weeshuis | waise waisenkind waisenhaus | orphelin orpheline orphelinat | huérfano huérfana orfanato
marry married marriage wedding-ceremony | trouwen trouwt getrouwd huwelijk bruiloft | heiraten heiratet geheiratet hochzeit ehe heirat | se-marier mariage épouser noces | boda matrimonio contraer-matrimonio
divorce separation | scheiden gescheiden scheiding echtscheiding | scheidung scheiden-lassen geschieden trennung | divorcer divorce | divorciarse divorcio
bride bridegroom groom | bruid bruidegom bruidspaar | braut bräutigam brautpaar | fiancée jeunes-mariés | novia novio
birth born give-birth | geboorte geboren bevalling bevallen | geburt geboren entbindung | naissance naître accoucher accouchement | nacimiento nacer nació nacido
die died death dead | sterven sterft stierf gestorven overlijden overleden dood sneuvelen gesneuveld omkomen omgekomen | sterben stirbt starb gestorben verstorben tod tot umgekommen | mourir mort morte décès décéder | morir muere murió muerto muerte fallecer falleció fallecimiento
funeral burial bury | begrafenis begraven begroef uitvaart | begräbnis beerdigung beerdigt begraben beisetzung | funérailles enterrement obsèques enterrer | funeral entierro enterrar sepelio
mourning condolences | rouw rouwen condoleance | beileid trauern trauerfeier | deuil condoléances | luto duelo condolencias pésame
survive survivor | overleven overleeft overleefd overlevende | überleben überlebt überlebender überlebende | survivre survivant rescapé | sobrevivir sobrevivió superviviente sobreviviente
inhabitant resident local-resident householder | inwoner bewoner buurtbewoner omwonende wijkbewoner | einwohner bewohner anwohner bewohnerin anwohnerin | habitant résident riverain | habitante residente vecino morador
population | bevolking bevolkingen | bevölkerung | population | población
citizen | burger burgers staatsburger | bürger bürgerin staatsbürger | citoyen citoyenne | ciudadano ciudadana
neighbour neighbor | buur buren buurman buurvrouw | nachbar nachbarin | voisin voisine | vecino vecina
friend friendship | vriend vriendin vrienden vriendschap | freund freundin freundschaft | ami amie amitié | amigo amiga amistad
guest | gast gasten genodigde | gast gäste | invité invitée hôte | invitado invitada huésped
visitor | bezoeker bezoekers | besucher besucherin | visiteur visiteuse | visitante
tourist holidaymaker | toerist vakantieganger | tourist touristin urlauber | touriste vacancier | turista veraneante
tourism | toerisme | tourismus fremdenverkehr | tourisme touristique | turismo turístico
traveller traveler | reiziger reizigers | reisender reisende | voyageur voyageuse | viajero viajera
passenger | passagier passagiers | passagier fahrgast fahrgäste insasse | passager passagère | pasajero pasajera
captain skipper | kapitein schipper gezagvoerder | kapitän kapitänin flugkapitän | capitaine commandant-de-bord | capitán patrón-de-barco
crew crew-member | bemanning bemanningslid bemanningsleden | besatzung crew | équipage membre-d'équipage | tripulación tripulante
sailor seaman seafarer | zeeman zeelieden matroos matrozen | seemann seeleute matrose | marin matelot | marinero marino
owner proprietor | eigenaar eigenaren eigenares | eigentümer besitzer inhaber | propriétaire | propietario propietaria dueño dueña
boss | baas bazen | chef chefin leiter | patron chef responsable | jefe jefa
leader leadership | leider leiders leidster leiding | führer anführer führung | dirigeant dirigeante chef-de-file | líder dirigente liderazgo
chairman chairwoman chairperson | voorzitter voorzitster | vorsitzender vorsitzende | président-du-conseil président-de-séance | presidente-del-consejo
spokesman spokeswoman spokesperson | woordvoerder woordvoerster zegsman | sprecher sprecherin | porte-parole | portavoz vocero vocera
representative delegate | vertegenwoordiger afgevaardigde | vertreter vertreterin delegierter | représentant représentante délégué | representante delegado
expert specialist | deskundige expert specialist | experte expertin fachmann sachverständiger | expert experte spécialiste | experto experta especialista perito
advisor consultant | adviseur raadgever | berater beraterin | conseiller conseillère consultant | asesor asesora consejero
engineer | ingenieur ingenieurs | ingenieur ingenieurin | ingénieur ingénieure | ingeniero ingeniera
historian | historicus historici geschiedkundige | historiker historikerin | historien historienne | historiador historiadora
member membership | lid leden lidmaatschap | mitglied mitgliedschaft | membre adhérent | miembro socio
candidate applicant | kandidaat kandidaten sollicitant | kandidat kandidatin bewerber | candidat candidate | candidato candidata aspirante
participant participate | deelnemer deelnemen deelgenomen deelname | teilnehmer teilnehmen teilgenommen teilnahme | participant participer participation | participante participar participación
proponent advocate | voorstander aanhanger | befürworter anhänger | partisan défenseur | partidario defensor
opponent adversary | tegenstander tegenstanders | gegner gegnerin | adversaire opposant | adversario opositor
activist campaigner | activist activiste actievoerder | aktivist aktivistin | militant militante activiste | activista militante
victim casualty | slachtoffer slachtoffers | opfer | victime | víctima
witness eyewitness | getuige getuigen ooggetuige | zeuge zeugin augenzeuge | témoin témoignage | testigo testimonio
hero heroine | held heldin helden | held heldin | héros héroïne | héroe heroína
pioneer | pionier pioniers | pionier vorreiter | pionnier pionnière | pionero pionera
partner companion | partner levensgezel | partner partnerin lebensgefährte | compagnon compagne partenaire | compañero
king queen monarch | koning koningin vorst | könig königin monarch | roi reine monarque | rey reina monarca
prince princess | prins prinses | prinz prinzessin fürst | prince princesse | príncipe princesa
cleaner caretaker cleaning-staff | schoonmaker schoonmaakster conciërge schoonmaakpersoneel | putzfrau reinigungskraft hausmeister putzkraft gebäudereiniger | femme-de-ménage concierge gardien-d'immeuble agent-d'entretien nettoyeur | limpiador limpiadora conserje personal-de-limpieza
security-guard | bewaker beveiliger | wachmann sicherheitsbeamter wächter | vigile agent-de-sécurité | vigilante guardia-de-seguridad guardia
craftsman artisan | ambachtsman vakman | handwerker | artisan | artesano
seller vendor salesman | verkoper verkoopster | verkäufer verkäuferin | vendeur vendeuse | vendedor vendedora
waiter waitress | ober kelner serveerster | kellner kellnerin | serveur serveuse | camarero camarera mesero
team-mate teammate | ploeggenoot ploeggenoten teamgenoot | mannschaftskamerad teamkollege | coéquipier coéquipière | compañero-de-equipo
`;
