/** Words of the body, complaints and care, a concept a line: en | nl | de | fr | es. */
export const BODY = `
body | lichaam lichamen | körper | corps | cuerpo
skeleton bones | skelet gebeente | skelett knochen gebeine | squelette ossements | esqueleto huesos
skull | schedel schedels | schädel | crâne | cráneo
head | hoofd hoofden | kopf köpfe | tête | cabeza
face | gezicht gezichten gelaat | gesicht | visage | rostro
eye eyes | oog ogen | auge augen | œil yeux | ojo
ear ears | oor oren | ohr ohren | oreille | oreja oído
nose | neus neuzen | nase nasen | nez | nariz
mouth | mond monden | mund | | boca
tooth teeth dental | tand tanden gebit | zahn zähne gebiss | dent dents dentaire | diente muela dental
tongue throat | tong keel | zunge kehle | langue-organe | lengua-órgano garganta
neck | nek | hals nacken | cou nuque | cuello nuca
shoulder | schouder schouders | schulter | épaule |
hand hands fist | hand handen vuist | hand hände faust | main mains poing | puño
finger thumb | vinger duim | finger daumen | doigt pouce | dedo pulgar
leg knee | been benen knie | bein beine knie | jambe genou | pierna rodilla
foot feet ankle | voet voeten enkel | fuß füße knöchel | pied pieds cheville | pie tobillo
back-of-body spine back-pain | ruggengraat wervelkolom rugpijn | wirbelsäule rückgrat rückenschmerzen | colonne-vertébrale mal-de-dos | columna-vertebral dolor-de-espalda
hip-replacement hip | heup heupen | hüfte hüften | hanche | cadera
stomach belly | maag buik | magen bauch | estomac ventre | estómago vientre
kidney | nier nieren | niere nieren | | riñón
muscle | spier spieren | muskel muskeln | muscle | músculo
skin | huid | haut | peau | piel
hair | haren | haar haare | cheveu cheveux | pelo cabello
blood-pressure hypertension | bloeddruk hoge-bloeddruk | blutdruck bluthochdruck | tension-artérielle hypertension | presión-arterial hipertensión
breath breathing respiratory | adem ademhaling ademen | atem atmung atmen | souffle respiration respirer | aliento respiración respirar
fever high-temperature | koorts | fieber | fièvre | fiebre
cough sneeze | hoesten hoest niezen | husten niesen | toux tousser éternuer | tos toser estornudar
headache migraine | hoofdpijn migraine | kopfschmerzen migräne | mal-de-tête migraine | dolor-de-cabeza jaqueca migraña
nausea vomiting sick-to-stomach | misselijk misselijkheid | übelkeit erbrechen | nausée vomissement vomir | náusea vómito
diarrhoea diarrhea cholera | diarree cholera | durchfall cholera | diarrhée choléra | diarrea cólera
epilepsy seizure-fit | epilepsie epileptisch | epilepsie epileptisch | épilepsie épileptique | epilepsia epiléptico
rheumatism arthritis | reuma artrose artritis | rheuma arthrose | rhumatisme arthrose | reuma artrosis artritis
anorexia eating-disorder | anorexia eetstoornis | magersucht essstörung | anorexie trouble-alimentaire | anorexia trastorno-alimentario
eczema rash | eczeem huiduitslag | ekzem hautausschlag | eczéma éruption-cutanée | eccema erupción-cutánea
whooping-cough | kinkhoest | keuchhusten | coqueluche | tosferina
meningitis | hersenvliesontsteking | hirnhautentzündung meningitis | méningite | meningitis
legionella legionnaires'-disease | legionella veteranenziekte | legionellen legionärskrankheit | légionellose légionelle | legionela
bruise concussion | blauwe-plek hersenschudding kneuzing | prellung gehirnerschütterung | ecchymose commotion-cérébrale | moretón conmoción-cerebral
fracture broken-leg broken-bone | botbreuk breuk gebroken-been | knochenbruch fraktur beinbruch | jambe-cassée fracture-osseuse | fractura hueso-roto
burn-injury burns-unit | brandwond brandwonden brandwondencentrum | brandverletzung verbrennungen | grands-brûlés brûlures | quemadura quemaduras
scar scars | litteken littekens | narbe narben | cicatrice | cicatriz
unconscious loss-of-consciousness fainted | bewusteloos flauwgevallen | bewusstlos ohnmacht ohnmächtig | inconscient perte-de-connaissance évanoui | inconsciente desmayo
resuscitation cpr defibrillator | reanimatie reanimeren reanimeerden defibrillator | wiederbelebung reanimation defibrillator | défibrillateur massage-cardiaque | reanimación desfibrilador
first-aid | eerste-hulp ehbo | erste-hilfe | premiers-secours | primeros-auxilios
crutch walking-frame walking-stick | kruk krukken rollator wandelstok | krücke rollator gehstock | béquille déambulateur canne | muleta andador bastón
glasses spectacles contact-lenses | bril brillen contactlens | brille brillen kontaktlinsen | lunettes lentilles-de-contact | gafas lentes-de-contacto
hearing-aid | gehoorapparaat hoortoestel | hörgerät | appareil-auditif | audífono
prosthesis artificial-limb | prothese kunstbeen | prothese | prothèse | prótesis
prescription-drug prescription | doktersrecept medicijnrecept | verschreibung rezeptpflichtig | | receta-médica
dose dosage | dosis doseringen | dosis dosierung | dose | dosis
injection syringe needle | injectie prik spuit naald | spritze impfspritze nadel | injection piqûre seringue aiguille | inyección jeringuilla aguja
vitamin supplement-pill | vitamine vitamines | vitamin vitamine | vitamine | vitamina
hospital-ward ward | verpleegafdeling ziekenhuisafdeling | krankenstation | service-hospitalier | planta-de-hospital
check-up medical-examination | medisch-onderzoek keuring | vorsorgeuntersuchung | bilan-de-santé examen-médical | chequeo revisión-médica
screening-programme mammogram | bevolkingsonderzoek borstkankeronderzoek | früherkennung mammografie | dépistage mammographie | cribado mamografía
miscarriage stillbirth | miskraam doodgeboren | fehlgeburt totgeburt | fausse-couche mort-né | aborto-espontáneo mortinato
sperm-donor egg-donor | zaaddonor spermadonor eiceldonor | samenspender eizellspende | donneur-de-sperme don-d'ovocytes | donante-de-esperma donación-de-óvulos
sleeping-problems insomnia | slapeloosheid slaapproblemen | schlaflosigkeit schlafstörung | insomnie troubles-du-sommeil | insomnio
sick-leave off-sick sickness-absence | ziekteverlof ziekteverzuim ziekmelding | krankmeldung krankenstand krankgeschrieben | arrêt-maladie congé-maladie | baja-médica baja-por-enfermedad
maternity-leave parental-leave paternity-leave | zwangerschapsverlof ouderschapsverlof | elternzeit mutterschutz | congé-maternité congé-parental | permiso-de-maternidad baja-maternal permiso-parental
family-doctor general-practitioner | huisarts huisartsen | hausarzt hausärztin | médecin-généraliste médecin-de-famille | médico-de-cabecera médico-de-familia
accident-and-emergency emergency-department casualty-department | spoedeisende-hulp spoedpost | notaufnahme | urgences service-des-urgences | urgencias
home-care | thuiszorg wijkverpleging | häusliche-pflege pflegedienst | soins-à-domicile aide-à-domicile | atención-domiciliaria
heatstroke dehydration hypothermia | zonnesteek onderkoeling | hitzschlag austrocknung unterkühlung | coup-de-chaleur déshydratation hypothermie | golpe-de-calor deshidratación hipotermia
chickenpox | waterpokken | windpocken | varicelle | varicela
smallpox | pokken | pocken | variole | viruela
asthma | astma | asthma | asthme | asma
mumps | bof | mumps | oreillons | paperas
tuberculosis | tuberculose tbc | tuberkulose | tuberculose | tuberculosis
stretcher | brancard | tragbahre krankentrage | brancard civière | camilla
elbow | elleboog | ellbogen | coude | codo
`;
