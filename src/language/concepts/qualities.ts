/** Words of size, age, worth and reach, a concept a line: en | nl | de | fr | es. */
export const QUALITIES = `
new brand-new | nieuw nieuwe gloednieuw | neu nagelneu | nouveau nouvel nouvelle neuf | nuevo nueva
old ancient | oud oude bejaard | alt uralt betagt | vieux vieille | viejo vieja antiguo
young younger youngest | jong jonge jonger jongste | jung jünger jüngste | jeune plus-jeune | joven jóvenes más-joven
big large huge enormous gigantic immense | groot grote enorm reusachtig gigantisch | groß riesig gewaltig enorm gigantisch | grand gros énorme gigantesque immense | grande gran enorme gigantesco inmenso
biggest largest greatest | grootste | größte größter größtes | plus-grand plus-grande plus-gros | mayor más-grande
high tall | hoog hoge | hoch hohe hoher | haut | alto alta
highest tallest | hoogste | höchste höchster höchstes | plus-haut plus-élevé | más-alto más-alta
fast quick rapid speedy | snel snelle | schnell rasch | rapide vite | rápido rápida veloz
fastest | snelste | schnellste schnellster | plus-rapide | más-rápido más-rápida
slow | langzaam traag | langsam | lent lentement | lento despacio
strong powerful | sterk krachtig machtig | stark kräftig mächtig | fort forte puissant | fuerte poderoso potente
weak weak-point | zwak zwakke zwakte zwakke-plek | schwach schwachstelle | faible faiblesse point-faible | débil punto-débil
serious severe | ernstig | ernst gravierend | grave sérieux sérieuse | grave
dangerous hazardous danger peril | gevaarlijk gevaar gevaren | gefährlich gefahr | dangereux dangereuse danger | peligroso peligrosa peligro
risk risky | risico risico's riskant | risiko risiken riskant | risque risqué | riesgo arriesgado
difficult difficulty hardship | moeilijk lastig moeilijkheid | schwierig schwierigkeit | difficile difficulté | difícil dificultad apuro
popular popularity | populair populariteit geliefd | beliebt populär beliebtheit | populaire popularité | popular popularidad
controversial contentious | omstreden controversieel | umstritten kontrovers | controversé polémique | polémico controvertido
unknown | onbekend | unbekannt | inconnu | desconocido
secret clandestine secrecy | geheim heimelijk geheimhouding | geheim heimlich geheimnis geheimhaltung | secret clandestin | secreto clandestino
rare unusual rarity | zeldzaam ongewoon zelden | selten ungewöhnlich rar | rare inhabituel insolite rareté | raro inusual insólito rareza
unique | uniek | einzigartig einmalig | unique | único singular
illegal unlawful | illegaal onwettig | illegal rechtswidrig gesetzwidrig | illégal illicite | ilegal ilícito
legal lawful | legaal wettig wettelijk | legal gesetzlich rechtmäßig | légal licite | legal lícito
official formal | officieel officiële | offiziell amtlich | officiel officielle | oficial
public | openbaar openbare | öffentlich | public publique | público pública
private | privé particulier | privat | privé | privado
free-of-charge gratis free-entry no-charge | gratis kosteloos | kostenlos gratis gratis-eintritt kostenfrei unentgeltlich | gratuit gratuitement | gratis gratuito
worldwide global world-wide | wereldwijd mondiaal | weltweit global | mondial mondiale planétaire | mundial global
international | internationaal internationale | international | international internationaux | internacional
national nationwide | nationaal nationale landelijk | national bundesweit landesweit | national nationaux | nacional
local | lokaal lokale plaatselijk | lokal örtlich | local locaux | local
regional region | regionaal regio streek | regional region | régional régionaux région | regional región
foreign abroad overseas | buitenlands buitenland | ausländisch ausland | étranger étrangère à-l'étranger | extranjero extranjera
domestic | binnenlands binnenland | inländisch inland innere | intérieur interne | interno
former ex | voormalig voormalige gewezen | ehemalig früher ehemalige | ancien ancienne ex | ex exmandatario
current present-day | huidig huidige | aktuell gegenwärtig derzeitig | actuel actuelle | actual vigente
future | toekomst toekomstig | zukunft künftig zukünftig | avenir futur | futuro
modern contemporary | modern hedendaags | zeitgenössisch zeitgemäß | moderne contemporain | moderno contemporáneo
temporary provisional interim | tijdelijk voorlopig | vorübergehend vorläufig befristet provisorisch | temporaire provisoire | temporal provisional
permanent definitive | permanent definitief blijvend | dauerhaft endgültig ständig | permanent définitif définitive | permanente definitivo
sudden unexpected surprise | plotseling onverwacht verrassing | plötzlich unerwartet überraschung | soudain inattendu surprise | repentino inesperado sorpresa
hot heat | hitte warm | heiß hitze | chaud chaleur | caliente calor
cold | koud kou koude | kalt kälte | froid | frío
dry | droog droge | trocken | sec sèche | seco
black | zwart zwarte | schwarz | noir | negro negra
white | wit witte | weiß | blanc blanche | blanco blanca
red | rood rode | rot rote | rouge | rojo roja
blue | blauw blauwe | blau | bleu bleue | azul
yellow | geel gele | gelb | jaune | amarillo
beautiful pretty | mooi prachtig schoonheid | schön wunderschön schönheit hübsch | beau belle beauté joli | hermoso bonito bello belleza
happy happiness glad joy | blij gelukkig geluk vreugde | glücklich froh freude | heureux heureuse bonheur joie | feliz felicidad alegría
sad sadness grief | verdrietig verdriet droevig | traurig trauer | triste tristesse | triste tristeza
angry anger furious outrage | woede woedend kwaad | wütend wut zorn empörung | furieux colère indignation | enojado furioso ira indignación
satisfied content satisfaction | tevreden | zufrieden | satisfait satisfaction | satisfecho satisfacción
`;
