/** Words of society, family, protest and people's reactions, a concept a line: en | nl | de | fr | es. */
export const SOCIETY = `
society societal | samenleving maatschappij maatschappelijk | gesellschaft gesellschaftlich | société sociétal | sociedad
population inhabitant resident | bevolking inwoner bewoner | bevölkerung einwohner einwohnerin bewohner | population habitant habitante | población habitante residente
citizen | burger staatsburger | bürger bürgerin staatsbürger | citoyen citoyenne | ciudadano ciudadana
neighbour neighbor | buurman buurvrouw buren | nachbar nachbarin | voisin voisine | vecino vecina
neighbourhood district | wijk buurt stadsdeel | viertel stadtteil stadtviertel bezirk | quartier arrondissement | barrio distrito
suburb outskirts | buitenwijk voorstad voorsteden | vorort vorstadt vorstädte | banlieue périphérie | suburbio afueras periferia
city town urban | stad steden stedelijk | stadt städte städtisch | ville urbain | ciudad urbano
village | dorp | dorf dörfer | village | pueblo aldea
rural countryside | platteland landelijk | ländlich dorf | rural ruraux | rural medio-rural
family household | familie gezin huishouden | familie haushalt | famille ménage | familia hogar
parent | ouder ouders | eltern elternteil | parent parents | padres progenitor
mother mum mom | moeder mama | mutter mütter | mère maman | madre mamá
father dad | vader papa | vater väter | père papa | padre
child kid children | kind kinderen kleuter | kind kinder | enfant gamin | niño niña
minor under-age | minderjarig minderjarige | minderjährig minderjährige minderjähriger | mineur mineure | menor-de-edad
baby newborn infant toddler | baby zuigeling peuter pasgeborene | baby säugling neugeborenes kleinkind | bébé nouveau-né nourrisson | bebé recién-nacido
boy lad | jongen | junge bub | garçon | chico muchacho
girl | meisje | mädchen | fille fillette | chica muchacha
son | zoon zonen | sohn söhne | fils | hijo
daughter | dochter | tochter töchter | fille | hija
brother | broer broers | bruder brüder | frère | hermano
sister | zus zuster | schwester | sœur | hermana
twin | tweeling | zwilling zwillinge | jumeau jumelle jumeaux | gemelo gemela mellizo
grandparent grandmother grandfather | grootouder grootmoeder grootvader oma opa | großeltern großmutter großvater oma opa | grand-parent grands-parents grand-mère grand-père | abuelo abuela
grandchild grandson granddaughter grandchildren | kleinkind kleinkinderen kleinzoon kleindochter | enkel enkelin enkelkind | petit-fils petite-fille petits-enfants | nieto nieta
husband spouse | echtgenoot partner | ehemann gatte ehepartner | mari époux conjoint | esposo cónyuge
wife wives | echtgenote vrouw | ehefrau gattin | femme épouse | esposa mujer
widow widower | weduwe weduwnaar | witwe witwer | veuve veuf | viuda viudo
relative kin next-of-kin bereaved | familielid familieleden nabestaande verwant | angehöriger angehörige verwandter verwandte hinterbliebene | proche parent famille-des-victimes | familiar familiares pariente allegado
orphan orphanage | wees weeskind weeshuis | waise waisenkind waisenhaus | orphelin orpheline orphelinat | huérfano huérfana orfanato
adoption adoptive foster-child foster-parent | adoptie adopteren pleegkind pleegouder | adoption adoptieren pflegekind pflegeeltern | adoption adoptif famille-d'accueil | adopción adoptivo familia-de-acogida
marriage wedding marry | huwelijk bruiloft trouwen getrouwd | ehe hochzeit heiraten heirat | mariage épouser noces marier | matrimonio boda casarse
bride groom bridegroom newlyweds | bruid bruidegom bruidspaar | braut bräutigam brautpaar | mariée jeunes-mariés | novia novio recién-casados
divorce split-up | scheiding echtscheiding scheiden gescheiden | scheidung scheiden geschieden | divorce divorcer | divorcio divorciarse
fiance betrothal fiancee | verloofd verloving verloofde | verlobung verlobt verlobter | fiançailles fiancé fiancée | compromiso-matrimonial prometido prometida
couple | echtpaar koppel | ehepaar | couple | pareja matrimonio
man men male | man mannen mannelijk | mann männer männlich | homme masculin | hombre varón masculino
woman women female | vrouw vrouwen vrouwelijk | frau frauen weiblich | femme féminin | mujer mujeres femenino
youth young-people teenager adolescent youngster | jongere jongeren tiener jeugd puber | jugendlicher jugendliche jugend teenager | jeune jeunesse adolescent adolescente ado | joven jóvenes juventud adolescente
elderly old-people senior pensioner | oudere ouderen bejaarde senior | senior senioren rentner alte-menschen | personne-âgée personnes-âgées senior retraité aîné | anciano anciana jubilado adultos-mayores
centenarian | honderdjarige | hundertjähriger hundertjährige | centenaire | centenario centenaria
adult grown-up | volwassene volwassen | erwachsener erwachsene erwachsenen | adulte | adulto adulta
birthday | verjaardag jarig | geburtstag | anniversaire | cumpleaños
anniversary jubilee | jubileum jubilea | jubiläum jubiläen jahrestag | anniversaire jubilé | aniversario
friend | vriend vriendin | freund freundin | ami amie copain | amigo amiga
gender sex | geslacht gender | geschlecht | genre sexe | género sexo
feminism feminist | feminisme feminist | feminismus feministin feministisch | féminisme féministe | feminismo feminista
emancipation women's-rights gender-equality | emancipatie vrouwenrechten | emanzipation frauenrechte gleichberechtigung | émancipation droits-des-femmes égalité-des-sexes | emancipación derechos-de-las-mujeres igualdad-de-género
sexism sexist misogyny | seksisme seksistisch vrouwenhaat | sexismus sexistisch frauenfeindlich | sexisme sexiste misogynie | sexismo sexista machismo misoginia
homosexual gay lesbian | homo homoseksueel lesbisch lesbienne | homosexuell schwul lesbisch schwule lesbe | homosexuel homosexuelle gay lesbienne | homosexual gay lesbiana
lgbt lgbtq | lhbti lhbt | lgbt queer | lgbt | lgtb lgtbi
same-sex-marriage gay-marriage | homohuwelijk | homoehe ehe-für-alle gleichgeschlechtliche-ehe | mariage-pour-tous mariage-homosexuel mariage-gay | matrimonio-igualitario matrimonio-homosexual
transgender transsexual | transgender transgenders | transgender transsexuell | transgenre transsexuel | transgénero transexual
homophobia homophobic | homofobie homohaat | homophobie homophob schwulenfeindlich | homophobie homophobe | homofobia homófobo
racism racist racial | racisme racistisch raciaal | rassismus rassistisch rassist | racisme raciste racial | racismo racista racial
discrimination discriminate | discriminatie discrimineren | diskriminierung diskriminieren benachteiligung | discrimination discriminer discriminatoire | discriminación discriminar
segregation apartheid | segregatie apartheid rassenscheiding | rassentrennung segregation apartheid | ségrégation apartheid | segregación apartheid
slavery slave enslaved | slavernij slaaf slaven | sklaverei sklave sklavin | esclavage esclave | esclavitud esclavo esclava
colonial colonialism colony | koloniaal kolonialisme kolonie | kolonial kolonialismus kolonie | colonial coloniaux colonialisme colonie | colonial colonialismo colonia
indigenous native aboriginal | inheems oorspronkelijke-bewoners | indigen ureinwohner einheimisch | autochtone indigène | indígena aborigen pueblos-originarios
ethnic ethnicity tribe | etnisch stam stammen | ethnisch volksgruppe stamm stämme | ethnique ethnie tribu | étnico etnia tribu
equality | gelijkheid | gleichheit gleichstellung | égalité parité | igualdad igualitario
inequality unequal wealth-gap | ongelijkheid | ungleichheit ungleich | inégalité inégal | desigualdad desigual
poverty poor | armoede arm arme | armut arm arme | pauvreté pauvre | pobreza pobre
wealth rich wealthy | rijk rijkdom rijke | reich reichtum wohlhabend | riche richesse fortuné | rico riqueza adinerado
homeless homelessness rough-sleeper | dakloos dakloze daklozen thuisloos | obdachlos obdachloser obdachlose wohnungslos | sans-abri sdf sans-domicile | sin-techo sin-hogar
food-bank soup-kitchen | voedselbank gaarkeuken | suppenküche lebensmittelausgabe | banque-alimentaire soupe-populaire | banco-de-alimentos comedor-social
charity non-profit charitable | goed-doel liefdadigheid goede-doelen | wohltätigkeit gemeinnützig hilfsorganisation | association-caritative charité caritatif | organización-benéfica caridad beneficencia
ngo non-governmental | ngo niet-gouvernementeel | ngo nichtregierungsorganisation | ong | ong
welfare social-security welfare-benefits | uitkering bijstand sociale-zekerheid | sozialhilfe bürgergeld sozialleistung | prestations-sociales aides-sociales allocation | prestación bienestar-social subsidio
protest demonstration demonstrate | protest protesteren demonstratie demonstreren betoging betogen | protest protestieren demonstration demonstrieren | manifestation manifester protester protestation | protesta protestar manifestación manifestarse
protester demonstrator | demonstrant betoger demonstrante | demonstrant demonstrantin | manifestant manifestante | manifestante
procession protest-march parade | mars optocht stoet | marsch märsche umzug | défilé cortège marche-blanche | marcha desfile
riot unrest disturbances rioter | rellen onlusten ongeregeldheden | ausschreitungen unruhen krawall krawalle | émeute troubles émeutier | disturbios altercados motín
clash confrontation skirmish | botsing confrontatie | zusammenstoß konfrontation | affrontement heurts échauffourée | choque enfrentamiento
strike walkout industrial-action | staking staken gestaakt | streik streiken arbeitskampf | grève débrayage gréviste | huelga paro huelguista
activist campaigner | activist actievoerder activiste | aktivist aktivistin | militant militante activiste | activista
petition | petitie handtekeningenactie | petition unterschriftensammlung | pétition | petición recogida-de-firmas
civil-disobedience sit-in occupation | burgerlijke-ongehoorzaamheid bezetting | ziviler-ungehorsam sitzblockade | désobéissance-civile sit-in | desobediencia-civil sentada
roadblock blockade | wegblokkade blokkade | straßenblockade straßensperre blockade | barrage-routier blocage | bloqueo corte-de-carretera piquete
dissident opposition-activist regime-critic | dissident | dissident dissidentin regimekritiker regimegegner | dissident dissidente opposant opposante | disidente opositor opositora
hunger-strike | hongerstaking | hungerstreik | grève-de-la-faim | huelga-de-hambre
revolution revolutionary | revolutie revolutionair | revolution revolutionär umsturz | révolution révolutionnaire | revolución revolucionario
crowd throng | menigte mensenmassa | menge menschenmenge menschenmasse | foule | multitud muchedumbre
anger angry furious outrage rage | woede woedend kwaad | wut wütend zorn empörung | colère furieux indignation | ira enfado furioso indignación rabia
fear afraid scared anxiety | angst bang vrees vrezen | angst furcht fürchten ängstlich | peur craindre crainte angoisse | miedo temor temer
concern worry worried | bezorgd bezorgdheid ongerust | sorge besorgt besorgnis | inquiétude inquiet préoccupation | preocupación inquietud preocupado
grief mourn mourning sorrow | rouw rouwen verdriet | trauer trauern | deuil chagrin | duelo luto pena
sad sadness | verdrietig droevig treurig | traurig traurigkeit | triste tristesse | triste tristeza
joy happy happiness delight | blij vreugde geluk gelukkig | freude glücklich glück froh | joie heureux bonheur | alegría feliz felicidad
celebrate celebration party festivity | vieren gevierd feest viering | feiern gefeiert feier fest | fêter célébrer fête célébration | celebrar celebración fiesta
hope hopeful | hoop hopen hoopvol | hoffnung hoffen | espoir espérer espérance | esperanza esperar
despair desperate | wanhoop wanhopig | verzweiflung verzweifelt | désespoir désespéré | desesperación desesperado
shock shocked stunned | schok geschokt geschrokken ontzet | schock schockiert entsetzen entsetzt | choc choqué sous-le-choc stupeur | conmoción conmocionado
surprise unexpected surprising | verrassing verrassend verrast onverwacht | überraschung überraschend überrascht unerwartet | surprise surprenant inattendu surpris | sorpresa sorprendente inesperado
disappointment disappointed | teleurstelling teleurgesteld | enttäuschung enttäuscht | déception déçu décevant | decepción decepcionado
pride proud | trots | stolz | fierté fier fière | orgullo orgulloso
shame ashamed disgrace | schaamte schande schamen | scham schande schämen | honte honteux | vergüenza avergonzado
regret remorse | spijt betreuren betreurt | bedauern reue bedauert | regret regretter remords | arrepentimiento lamentar remordimiento
apology apologise apologize sorry | excuses verontschuldiging excuus | entschuldigung entschuldigen | excuses | disculpa disculparse pedir-perdón
forgive forgave forgiveness | vergeven vergeving vergeeft | verzeihen vergeben vergebung | pardonner pardon | perdonar perdón
hate hatred | haat haten | hass hassen | haine haïr | odio odiar
hate-speech incitement | haatzaaien haatspraak opruiing | hassrede volksverhetzung hetze | discours-de-haine incitation-à-la-haine | discurso-de-odio incitación-al-odio
love | liefde | liebe lieben | amour aimer | amor amar
solidarity sympathy | solidariteit medeleven | solidarität mitgefühl | solidarité | solidaridad
condolences tribute | condoleance condoleances eerbetoon | beileid kondolenz würdigung | condoléances hommage | condolencias pésame homenaje
commemorate commemoration remembrance memorial | herdenken herdacht herdenking | gedenken gedenkfeier gedenktag | commémorer commémoration | conmemorar conmemoración recuerdo
monument statue | monument standbeeld gedenkteken | denkmal denkmäler statue mahnmal | monument statue mémorial | monumento estatua
minute's-silence moment-of-silence | minuut-stilte | schweigeminute | minute-de-silence | minuto-de-silencio
criticise criticize criticism critic | kritiek bekritiseren criticus critici | kritik kritisieren kritiker | critique critiquer | crítica criticar crítico
praise applaud laud | lof prijzen geprezen loven | lob loben gelobt | louer éloge saluer applaudir | elogio elogiar alabar aplaudir
insult offend | beledigen beledigd belediging | beleidigen beleidigt beleidigung | insulte insulter injure | insulto insultar ofender
bullying bully cyberbullying | pesten gepest pesterij | mobbing mobben | harcèlement-scolaire cyberharcèlement | acoso-escolar ciberacoso
controversy controversial | controverse omstreden controversieel ophef | kontroverse umstritten | controverse controversé polémique | polémica controvertido polémico
trust confidence | vertrouwen vertrouwt | vertrauen zuversicht | confiance | confianza
distrust mistrust | wantrouwen | misstrauen | méfiance défiance | desconfianza
support backing | steunen steun ondersteuning | unterstützen unterstützung | soutenir appui | apoyo apoyar
loneliness lonely | eenzaamheid eenzaam | einsamkeit einsam | solitude | soledad solitario
hero heroic heroes | held heldin heldhaftig | held heldin heldenhaft | héros héroïque | héroe heroico
`;
