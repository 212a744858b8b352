/** Words of politics and government, a concept a line: en | nl | de | fr | es. */
export const POLITICS = `
government cabinet administration | regering kabinet overheid | regierung kabinett regieren regiert | gouvernement cabinet | gobierno gabinete
president head-of-state | president staatshoofd | präsident präsidentin staatsoberhaupt staatschef | président présidente chef-d'état chef-de-l'état | presidente presidenta jefe-de-estado
presidential | presidentieel | präsidial | présidentiel | presidencial
vice-president | vicepresident | vizepräsident vizepräsidentin | vice-président vice-présidente | vicepresidente vicepresidenta
prime-minister premier | premier minister-president | premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef | premier-ministre première-ministre | primer-ministro primera-ministra
chancellor | bondskanselier kanselier | bundeskanzler bundeskanzlerin kanzler kanzlerin | chancelier chancelière | canciller
minister secretary-of-state | minister bewindsman bewindsvrouw bewindspersoon | minister ministerin | ministre | ministro ministra
junior-minister state-secretary | staatssecretaris staatssecretarissen | staatssekretär staatssekretärin | secrétaire-d'état | secretario-de-estado secretaria-de-estado
ministry department | ministerie departement | ministerium ministerien | ministère | ministerio
foreign-minister foreign-secretary | minister-van-buitenlandse-zaken | außenminister außenministerin | ministre-des-affaires-étrangères | ministro-de-exteriores ministra-de-exteriores ministro-de-asuntos-exteriores
finance-minister treasury-secretary chancellor-of-the-exchequer | minister-van-financiën | finanzminister finanzministerin | ministre-des-finances ministre-de-l'économie | ministro-de-hacienda ministra-de-hacienda ministro-de-finanzas ministro-de-economía
interior-minister home-secretary | minister-van-binnenlandse-zaken | innenminister innenministerin | ministre-de-l'intérieur | ministro-del-interior ministra-del-interior
defence-minister defense-secretary defence-secretary | minister-van-defensie | verteidigungsminister verteidigungsministerin | ministre-de-la-défense ministre-des-armées | ministro-de-defensa ministra-de-defensa
parliament legislature | parlement volksvertegenwoordiging | parlament volksvertretung | parlement | parlamento
parliamentary | parlementair | parlamentarisch | parlementaire | parlamentario parlamentaria
lower-house house-of-representatives house-of-commons | tweede-kamer lagerhuis huis-van-afgevaardigden | bundestag unterhaus repräsentantenhaus | chambre-basse assemblée-nationale chambre-des-représentants | cámara-baja cámara-de-representantes cámara-de-diputados
upper-house senate house-of-lords | eerste-kamer senaat hogerhuis | bundesrat oberhaus senat | chambre-haute sénat | cámara-alta senado
senator | senator | senator senatorin | sénateur sénatrice | senador senadora
lawmaker legislator member-of-parliament mp congressman congresswoman | kamerlid kamerleden parlementariër parlementslid volksvertegenwoordiger congreslid | abgeordneter abgeordnete parlamentarier parlamentarierin volksvertreter | député députée parlementaire élu élue | diputado diputada parlamentario parlamentaria legislador legisladora
mep | europarlementariër | europaabgeordneter europaabgeordnete | eurodéputé eurodéputée | eurodiputado eurodiputada
politician statesman stateswoman | politicus politica politici staatsman | politiker politikerin staatsmann | politicien politicienne homme-politique femme-politique | dirigente-político clase-política estadista
political politics | politiek | politisch politik | politique | político política
party political-party | partij politieke-partij | partei | parti parti-politique | partido partido-político
party-leader leader-of-the-party | partijleider lijsttrekker fractievoorzitter | parteichef parteichefin parteivorsitzender parteivorsitzende fraktionschef | chef-de-parti chef-du-parti tête-de-liste | líder-del-partido jefe-del-partido
leader chief leadership | leider leiderschap kopstuk | anführer führung chef chefin | dirigeant dirigeante leader chef | líder dirigente liderazgo
parliamentary-group caucus | fractie fracties | fraktion | groupe-parlementaire | grupo-parlamentario bancada
coalition alliance | coalitie | koalition | coalition | coalición
opposition | oppositie | opposition | opposition | oposición
mayor | burgemeester | bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin | maire bourgmestre | alcalde alcaldesa
councillor alderman deputy-mayor | raadslid raadsleden wethouder gemeenteraadslid schepen | stadtrat stadträtin gemeinderat beigeordneter dezernent vizebürgermeister | conseiller-municipal conseillère-municipale échevin adjoint-au-maire | concejal concejala edil teniente-de-alcalde
town-hall city-hall | stadhuis gemeentehuis | rathaus rathäuser | mairie hôtel-de-ville | ayuntamiento alcaldía
city-council town-council local-council | gemeenteraad stadsbestuur | stadtrat gemeinderat stadtverwaltung | conseil-municipal | ayuntamiento consejo-municipal concejo-municipal pleno-municipal
municipality municipal borough | gemeente gemeentelijk | gemeinde kommune kommunal | commune municipalité municipal | municipio municipal
province provincial | provincie provinciaal | provinz | province provincial | provincia provincial
region regional | regio gewest regionaal | region regional | région régional | región regional
governor | gouverneur | gouverneur gouverneurin | gouverneur gouverneure | gobernador gobernadora
local-authority | lokale-overheid | behörde lokalbehörde | collectivité-locale collectivité-territoriale | autoridad-local
civil-servant official functionary public-servant | ambtenaar functionaris ambtenarij | beamter beamte beamtin | fonctionnaire agent-public | funcionario funcionaria
spokesman spokeswoman spokesperson | woordvoerder woordvoerster | sprecher sprecherin pressesprecher pressesprecherin | porte-parole | portavoz vocero vocera
adviser advisor | adviseur raadgever | berater beraterin | conseiller conseillère | asesor asesora consejero consejera
king monarch | koning vorst | könig monarch | roi monarque | rey monarca
queen | koningin | königin | reine | reina
prince crown-prince | prins kroonprins | prinz kronprinz | prince | príncipe
princess | prinses | prinzessin | princesse | princesa
monarchy royal royalty | monarchie koninklijk koningshuis | monarchie königlich königshaus | monarchie royauté royal royaux | monarquía realeza
throne crown coronation | troon kroon kroning | thron krönung | trône couronnement couronne | trono corona coronación
abdicate abdication | aftreden abdiceren troonsafstand abdicatie | abdanken abdankung | abdiquer abdication | abdicar abdicación
republic | republiek | republik | république | república
democracy democratic | democratie democratisch | demokratie demokratisch | démocratie démocratique | democracia democrático
dictatorship dictator autocrat tyrant authoritarian | dictatuur dictator autocraat autoritair | diktatur diktator autokrat autoritär | dictature dictateur autocrate autoritaire | dictadura dictador autócrata autoritario
regime | regime bewind | regime | régime | régimen regímenes
left-wing leftist | links linkse | links linke linker | gauche gauchiste | izquierda izquierdista
right-wing conservative | rechts rechtse conservatief | konservativ konservative rechts | droite conservateur conservatrice | derecha derechista conservador conservadora
far-right extreme-right | extreemrechts uiterst-rechts radicaal-rechts | rechtsextrem rechtsextremist rechtsradikal | extrême-droite | ultraderecha extrema-derecha ultraderechista
far-left extreme-left | extreemlinks uiterst-links | linksextrem linksextremist | extrême-gauche | extrema-izquierda ultraizquierda
centrist moderate | gematigd centrumpartij | gemäßigt | centriste modéré | centrista moderado
liberal | liberaal liberale | liberal liberale | libéral libérale libéraux | liberal
socialist social-democrat labour-party | socialist sociaaldemocraat | sozialist sozialdemokrat sozialdemokratisch | socialiste social-démocrate | socialista socialdemócrata
communist communism | communist communisme | kommunist kommunismus | communiste communisme | comunista comunismo
fascist fascism nazi | fascist fascisme nazi | faschist faschismus nazi | fasciste fascisme nazi | fascista fascismo nazi
populist populism | populist populisme | populist populismus | populiste populisme | populista populismo
nationalist nationalism | nationalist nationalisme | nationalist nationalismus | nationaliste nationalisme | nacionalista nacionalismo
separatist secessionist | separatist afscheidingsbeweging | separatist | séparatiste indépendantiste | separatista independentista
independence secession | onafhankelijkheid afscheiding | unabhängigkeit abspaltung | indépendance sécession | independencia secesión
autonomy self-rule | autonomie zelfbestuur | autonomie selbstverwaltung | autonomie | autonomía autogobierno
sovereignty sovereign | soevereiniteit soeverein | souveränität souverän | souveraineté souverain | soberanía soberano
nation country | land natie | land länder nation staat | pays nation | país nación
capital-city | hoofdstad hoofdsteden | hauptstadt hauptstädte | capitale | capital
appoint appointment nominate | benoemen benoemt benoemd benoeming aanstellen aangesteld | ernennen ernannte ernannt ernennung berufen | nommer nomination | nombrar nombramiento designar designación
resign resignation step-down quit | ontslag aftreden aftreedt aftrad afgetreden opstappen opgestapt teruggetreden terugtreden trad-af | zurücktreten zurückgetreten rücktritt | démissionner démission | dimitir dimisión renunciar renuncia
overthrow oust topple | afzetten afgezet omverwerpen | stürzen sturz entmachten entmachtet absetzen abgesetzt | renverser renversement destituer | derrocar derrocamiento
impeachment impeach | afzettingsprocedure impeachment | amtsenthebung amtsenthebungsverfahren | destitution destituer | destitución destituir juicio-político
successor succeed | opvolger opvolgen opgevolgd | nachfolger nachfolgerin nachfolge | successeur succéder | sucesor sucesora suceder
predecessor | voorganger voorgangster | vorgänger vorgängerin amtsvorgänger | prédécesseur prédécesseure | predecesor predecesora
reshuffle | kabinetswissel herschikking | kabinettsumbildung regierungsumbildung | remaniement remaniement-ministériel | remodelación remodelación-de-gobierno
swear-in sworn-in inauguration inaugurate | beëdigen beëdigd beëdiging inauguratie | vereidigen vereidigt vereidigung amtseinführung | investiture prestation-de-serment | investidura toma-de-posesión juramentar
no-confidence vote-of-confidence | motie-van-wantrouwen vertrouwensstemming | misstrauensvotum vertrauensfrage | motion-de-censure vote-de-confiance | moción-de-censura moción-de-confianza
policy | beleid | politik | politique | política
reform overhaul | hervorming hervormen | reform reformieren | réforme réformer | reforma reformar
scandal | schandaal affaire | skandal affäre | scandale | escándalo
corruption corrupt | corruptie corrupt | korruption korrupt | corruption corrompu | corrupción corrupto
bribe bribery kickback | omkopen omgekocht omkoping smeergeld steekpenningen | bestechen bestochen bestechung schmiergeld | pot-de-vin pots-de-vin soudoyer | soborno sobornar cohecho mordida
lobby lobbyist | lobby lobbyist | lobby lobbyist | lobby lobbyiste | lobby grupo-de-presión
propaganda | propaganda | propaganda | propagande | propaganda
disinformation misinformation fake-news | desinformatie nepnieuws | desinformation falschmeldung falschinformation | désinformation infox fausse-nouvelle | desinformación bulo noticia-falsa
conspiracy-theory | complottheorie samenzweringstheorie | verschwörungstheorie | complotisme théorie-du-complot | teoría-de-la-conspiración
censor censorship | censuur censureren | zensur zensieren | censure censurer | censura censurar
press-conference news-conference | persconferentie | pressekonferenz | conférence-de-presse | rueda-de-prensa conferencia-de-prensa
speech | toespraak speech rede | rede ansprache | discours allocution | discurso alocución
`;
