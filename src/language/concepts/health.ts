/** Words of health, medicine, birth and death, a concept a line: en | nl | de | fr | es. */
export const HEALTH = `
health healthy | gezondheid gezond | gesundheit gesund | santé sain | salud sano saludable
healthcare health-system | gezondheidszorg zorg | gesundheitswesen gesundheitssystem gesundheitsversorgung | système-de-santé soins-de-santé | sanidad sistema-de-salud atención-sanitaria
public-health health-authority | volksgezondheid gezondheidsdienst ggd | gesundheitsamt öffentliche-gesundheit | santé-publique agence-régionale-de-santé | salud-pública autoridades-sanitarias
health-minister health-secretary | minister-van-volksgezondheid | gesundheitsminister gesundheitsministerin | ministre-de-la-santé | ministro-de-sanidad ministra-de-sanidad ministro-de-salud
health-insurance | zorgverzekering ziektekostenverzekering zorgverzekeraar zorgpremie | krankenversicherung krankenkasse | assurance-maladie mutuelle sécurité-sociale | seguro-médico seguro-de-salud
medical medicine | medisch geneeskunde | medizin medizinisch | médecine médical médicaux | medicina médico médica
doctor physician gp | arts dokter huisarts | arzt ärztin ärzte hausarzt | médecin docteur généraliste | médico médica doctor doctora
surgeon | chirurg chirurge | chirurg chirurgin | chirurgien chirurgienne | cirujano cirujana
surgery surgical-operation | operatie opereren geopereerd chirurgie | operation operieren operiert chirurgie | opération-chirurgicale chirurgie opérer | cirugía operación-quirúrgica operar
nurse nursing | verpleegkundige verpleegster verpleger verpleging | krankenschwester krankenpfleger pfleger pflegerin pflegekraft pflegekräfte | infirmier infirmière soignant soignante | enfermero enfermera enfermería
midwife midwives | verloskundige vroedvrouw | hebamme | sage-femme | matrona partera comadrona
dentist dental | tandarts gebit | zahnarzt zahnärztin | dentiste dentaire | dentista odontólogo dental
pharmacy pharmacist chemist | apotheek apotheker | apotheke apotheker apothekerin | pharmacie pharmacien pharmacienne | farmacia farmacéutico boticario
hospital clinic | ziekenhuis ziekenhuizen kliniek | krankenhaus krankenhäuser klinik | hôpital hôpitaux clinique | hospital clínica
hospitalise hospitalize hospitalisation | ziekenhuisopname | eingeliefert krankenhausaufenthalt | hospitaliser hospitalisation | hospitalizar hospitalización ingresado
intensive-care icu | intensive-care ic-bed | intensivstation | réanimation soins-intensifs | cuidados-intensivos uci terapia-intensiva
emergency-room casualty-department | spoedeisende-hulp spoedpost | notaufnahme | urgences salle-d'urgence | urgencias sala-de-urgencias
waiting-list waiting-time long-wait | wachtlijst wachttijd | warteliste wartezeit | liste-d'attente délai-d'attente temps-d'attente | lista-de-espera tiempo-de-espera
ambulance paramedic | ambulance ziekenwagen | krankenwagen rettungswagen notarzt sanitäter | ambulance samu ambulancier | ambulancia paramédico
patient | patiënt patiënten patiënte | patient patientin | patient patiente | paciente
illness disease sickness ailment | ziekte aandoening kwaal | krankheit erkrankung | maladie | enfermedad dolencia
sick ill | ziek zieke | krank erkrankt | malade | enfermo enferma
symptom | symptoom symptomen | symptom krankheitszeichen | symptôme | síntoma
diagnosis diagnose diagnoses | diagnose diagnosticeren | diagnose diagnostizieren | diagnostic diagnostiquer | diagnóstico diagnosticar
treatment therapy | behandeling behandelen therapie | behandlung behandeln therapie | traitement thérapie soigner | tratamiento terapia
cure heal | genezen genezing herstellen | heilen heilung genesen genesung | guérir guérison | curar curación sanar
medicine drug medication pill tablet-medicine | medicijn geneesmiddel pil pillen tablet | medikament arzneimittel arznei tablette pille | médicament comprimé pilule cachet | medicamento fármaco pastilla píldora comprimido
medicine-shortage drug-shortage | medicijntekort geneesmiddelentekort | medikamentenmangel arzneimittelengpass | pénurie-de-médicaments | escasez-de-medicamentos desabastecimiento-de-medicamentos
antibiotic | antibioticum antibiotica | antibiotikum antibiotika | antibiotique | antibiótico
painkiller paracetamol | pijnstiller paracetamol | schmerzmittel | antidouleur analgésique paracétamol | analgésico calmante paracetamol
pain ache | pijn pijnlijk | schmerz schmerzen schmerzhaft | douleur douloureux | dolor
pharmaceutical drugmaker | farmaceutisch farmabedrijf farmaceut | pharmakonzern pharmaunternehmen pharmaindustrie | laboratoire-pharmaceutique pharmaceutique | farmacéutica laboratorio-farmacéutico
vaccine vaccination vaccinate jab | vaccin vaccinatie inenting prik vaccineren | impfstoff impfung impfen geimpft | vaccin vaccination vacciner | vacuna vacunación vacunar
anti-vaxxer | antivaxer vaccinweigeraar antivaccinatie | impfgegner impfskeptiker | antivax anti-vaccin | antivacunas
virus viral | virus virussen | virus viren | virus viral | virus
coronavirus covid | coronavirus corona covid | coronavirus corona covid | coronavirus covid | coronavirus covid
pandemic epidemic outbreak | pandemie epidemie uitbraak | pandemie epidemie seuche | pandémie épidémie | pandemia epidemia brote
lockdown | lockdown | lockdown | confinement | confinamiento
quarantine isolation | quarantaine isolatie | quarantäne isolation | quarantaine isolement | cuarentena aislamiento
face-mask mask | mondkapje mondmasker | maske mundschutz | masque | mascarilla cubrebocas
infect infection contagious infectious contagion | infectie besmetting besmetten besmet besmettelijk | infektion anstecken ansteckung infizieren infiziert ansteckend | infection contaminer contagieux contagion | infección contagio contagiar infectar contagioso
flu influenza | griep influenza | grippe influenza | grippe | gripe
bird-flu avian-flu | vogelgriep vogelpest | vogelgrippe geflügelpest | grippe-aviaire | gripe-aviar
pneumonia lung-disease | longontsteking longziekte | lungenentzündung lungenkrankheit | pneumonie maladie-pulmonaire | neumonía pulmonía
cancer tumour tumor | kanker tumor | krebs tumor krebserkrankung | cancer tumeur | cáncer tumor
breast-cancer | borstkanker | brustkrebs | cancer-du-sein | cáncer-de-mama
chemotherapy radiotherapy | chemotherapie bestraling chemokuur | chemotherapie strahlentherapie bestrahlung | chimiothérapie radiothérapie | quimioterapia radioterapia
heart-attack cardiac-arrest | hartaanval hartinfarct hartstilstand | herzinfarkt herzstillstand herzanfall | crise-cardiaque infarctus arrêt-cardiaque | infarto ataque-al-corazón paro-cardíaco
stroke cerebral-haemorrhage | beroerte hersenbloeding herseninfarct | schlaganfall hirnblutung | avc accident-vasculaire-cérébral hémorragie-cérébrale | derrame-cerebral ictus accidente-cerebrovascular
heart cardiac | hart | herz | cœur cardiaque | corazón cardíaco cardiaco
brain cerebral | hersenen brein | gehirn hirn | cerveau cérébral | cerebro cerebral
lung | long longen | lunge | poumon pulmonaire | pulmón pulmonar
blood | bloed | blut | sang sanguin | sangre sanguíneo
diabetes insulin | diabetes suikerziekte insuline | diabetes zuckerkrankheit insulin | diabète insuline | diabetes insulina
hiv aids | hiv aids | hiv aids | vih sida | vih sida
malaria dengue | malaria knokkelkoorts dengue | malaria denguefieber | paludisme malaria dengue | malaria paludismo dengue
measles | mazelen | masern | rougeole | sarampión
tuberculosis | tuberculose tbc | tuberkulose | tuberculose | tuberculosis
cholera | cholera | cholera | choléra | cólera
mpox monkeypox | apenpokken | affenpocken | variole-du-singe | viruela-del-mono
dementia alzheimer | dementie alzheimer | demenz alzheimer | démence alzheimer | demencia alzhéimer
autism autistic | autisme autistisch | autismus autistisch | autisme autiste | autismo autista
mental-health psychiatric psychiatric-care | geestelijke-gezondheid mentale-gezondheid psychiatrie ggz psychische-zorg | psychische-gesundheit psychiatrie psychiatrisch | santé-mentale psychiatrie psychiatrique | salud-mental psiquiatría psiquiátrico
psychologist psychiatrist therapist | psycholoog psychiater therapeut | psychologe psychologin psychiater therapeut | psychologue psychiatre thérapeute | psicólogo psicóloga psiquiatra terapeuta
depression depressed burnout | depressie depressief burn-out | depression depressiv burnout | dépression dépressif burn-out | depresión deprimido depresivo
trauma ptsd | trauma posttraumatisch | trauma posttraumatisch | traumatisme post-traumatique | trauma postraumático
suicide kill-oneself | zelfmoord zelfdoding suïcide | selbstmord suizid selbsttötung | suicide | suicidio suicidarse
euthanasia assisted-suicide assisted-dying | euthanasie hulp-bij-zelfdoding | sterbehilfe | euthanasie fin-de-vie suicide-assisté aide-à-mourir | eutanasia suicidio-asistido muerte-asistida
abortion terminate-pregnancy | abortus zwangerschapsafbreking | abtreibung schwangerschaftsabbruch | avortement ivg avorter | aborto abortar interrupción-del-embarazo
contraception contraceptive birth-control | anticonceptie voorbehoedsmiddel | verhütung verhütungsmittel | contraception contraceptif | anticonceptivo anticoncepción
pregnant pregnancy | zwanger zwangerschap | schwanger schwangerschaft | enceinte grossesse | embarazada embarazo
birth childbirth born give-birth | geboorte geboren bevalling bevallen | geburt geboren entbindung | naissance naître accouchement | nacimiento nacer nacido alumbramiento
birth-rate fertility | geboortecijfer vruchtbaarheid | geburtenrate fruchtbarkeit | natalité taux-de-natalité fécondité | natalidad tasa-de-natalidad fecundidad fertilidad
ivf surrogacy surrogate-mother fertility-treatment | ivf draagmoeder draagmoederschap kunstmatige-inseminatie vruchtbaarheidsbehandeling | leihmutter leihmutterschaft künstliche-befruchtung kinderwunschbehandlung | fiv gestation-pour-autrui mère-porteuse pma fécondation-in-vitro gpa | fecundación-in-vitro gestación-subrogada vientre-de-alquiler
addict addiction addictive | verslaafd verslaafde verslaving | süchtig abhängigkeit drogenabhängig suchtkrank | addiction toxicomane accro dépendance | adicción adicto adicta drogadicto
overdose | overdosis overdoses | überdosis | overdose surdose | sobredosis
alcohol booze liquor | alcohol drank sterkedrank | alkohol schnaps | alcool alcoolisé | alcohol licor
alcoholic alcoholism drunk | alcoholist dronken alcoholisme | alkoholiker betrunken alkoholismus | alcoolique ivre alcoolisme | alcohólico borracho ebrio alcoholismo
smoking smoke cigarette tobacco smoker | roken gerookt sigaret tabak roker | rauchen zigarette tabak raucher raucherin | tabac cigarette fumer tabagisme fumeur fumeuse | tabaco cigarrillo fumar tabaquismo fumador
vape vaping e-cigarette | vapen vape e-sigaret | e-zigarette vape | cigarette-électronique vapoter vapotage puff | cigarrillo-electrónico vapeo vapear vapeador
obesity obese overweight | obesitas overgewicht zwaarlijvig | fettleibigkeit übergewicht adipositas | obésité surpoids obèse | obesidad sobrepeso obeso
malnutrition undernourished | ondervoeding ondervoed | unterernährung mangelernährung unterernährt | malnutrition dénutrition sous-alimentation | desnutrición malnutrición desnutrido
diet nutrition | dieet voeding | diät ernährung | alimentation nutrition | dieta nutrición alimentación
allergy allergic | allergie allergisch | allergie allergisch | allergie allergique | alergia alérgico
organ-donor transplant transplantation | orgaandonor donororgaan transplantatie | organspende organspender transplantation | don-d'organes donneur-d'organes greffe transplantation | donante-de-órganos trasplante
blood-donor blood-transfusion blood-bank | bloeddonor bloedtransfusie bloedbank | blutspende blutspender bluttransfusion | don-de-sang donneur-de-sang transfusion don-du-sang | donante-de-sang transfusión donación-de-sangre donante-de-sangre
food-poisoning salmonella | voedselvergiftiging salmonella | lebensmittelvergiftung salmonellen | intoxication-alimentaire salmonelle | intoxicación-alimentaria salmonela
hygiene sanitation | hygiëne hygiënisch | hygiene hygienisch | hygiène | higiene saneamiento
disabled disability handicapped wheelchair | gehandicapt beperking gehandicapte rolstoel invalide | behindert behinderung behinderter rollstuhl | handicapé handicap invalidité fauteuil-roulant | discapacitado discapacidad minusválido silla-de-ruedas
blind visually-impaired blind-person | blind slechtziend | blind sehbehindert | aveugle malvoyant cécité non-voyant | ciego ceguera invidente
deaf hearing-impaired hard-of-hearing | doof slechthorend dove | taub gehörlos schwerhörig | sourd malentendant surdité | sordo sordera
nursing-home care-home elderly-care retirement-home | verpleeghuis verzorgingshuis ouderenzorg verpleeghuizen verzorgingstehuis bejaardentehuis zorgcentrum | pflegeheim altenheim seniorenheim altenpflege altersheim | maison-de-retraite ehpad | residencia-de-ancianos geriátrico residencia-de-mayores
life-expectancy | levensverwachting | lebenserwartung | espérance-de-vie | esperanza-de-vida
death demise decease | dood overlijden sterfgeval | tod todesfall ableben | mort décès | muerte fallecimiento deceso
die dead | sterven gestorven stierf overleden overlijdt | sterben gestorben starb verstorben tote | mourir mort décéder décédé | morir murió muerto fallecer fallecido
mortality death-rate | sterfte sterftecijfer | sterblichkeit sterberate | mortalité taux-de-mortalité | mortalidad tasa-de-mortalidad
corpse dead-body mortal-remains human-remains | lijk stoffelijk-overschot | leiche leichnam | cadavre dépouille-mortelle dépouille | cadáver restos-mortales
funeral burial bury cremation | begrafenis uitvaart begraven crematie | beerdigung bestattung begräbnis begraben | funérailles obsèques enterrement enterrer | funeral entierro enterrar exequias
cemetery graveyard grave tomb | begraafplaats kerkhof graf graven | friedhof friedhöfe grab gräber | cimetière tombe tombeau | cementerio tumba sepultura
coma unconscious | coma bewusteloos | koma bewusstlos | coma inconscient | coma inconsciente
malpractice medical-error | medische-fout medische-misser | behandlungsfehler kunstfehler | erreur-médicale faute-médicale | negligencia-médica error-médico
`;
