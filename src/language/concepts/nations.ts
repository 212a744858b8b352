/**
 * What is of a country, and who: its region code (ISO 3166-1), then a country a line: en | nl | de | fr | es. The names
 * of countries themselves are those of CLDR.
 */
export const NATIONS = `
AF afghan afghans | afghaans afghanen | afghanisch afghanen | afghan afghans | afgano
AL albanian albanians | albanees albanezen | albanisch albaner | albanais | albanés albaneses
AR argentine argentinian | argentijns argentijnen | argentinisch argentinier | argentin | argentino
AT austrian austrians | oostenrijks oostenrijkers | österreichisch österreicher | autrichien | austriaco
AU australian australians | australisch australiërs | australisch australier | australien | australiano
BE belgian belgians | belgisch belgen | belgisch belgier | belge | belga
BG bulgarian bulgarians | bulgaars bulgaren | bulgarisch bulgaren | bulgare | búlgaro
BR brazilian brazilians | braziliaans brazilianen | brasilianisch brasilianer | brésilien | brasileño
BY belarusian | wit-russisch belarussisch | belarussisch weißrussisch | biélorusse | bielorruso
CA canadian canadians | canadees canadezen | kanadisch kanadier | canadien | canadiense
CH swiss | zwitsers | schweizerisch schweizer | suisse suisses | suizo
CL chilean chileans | chileens chilenen | chilenisch chilenen | chilien | chileno
CN chinese | chinees chinezen | chinesisch chinesen | chinois | chino
CO colombian colombians | colombiaans colombianen | kolumbianisch kolumbianer | colombien | colombiano
CU cuban cubans | cubaans cubanen | kubanisch kubaner | cubain | cubano
CZ czech czechs | tsjechisch tsjechen | tschechisch tschechen | tchèque | checo
DE german germans | duits duitsers | deutsch deutsche deutschen | allemand | alemán alemanes
DK danish danes | deens denen | dänisch dänen | danois | danés daneses
EG egyptian egyptians | egyptisch egyptenaren | ägyptisch ägypter | égyptien | egipcio
ES spanish spaniards | spaans spanjaarden | spanisch spanier | espagnol | español
ET ethiopian ethiopians | ethiopisch ethiopiërs | äthiopisch äthiopier | éthiopien | etíope
FI finnish finns | fins finnen | finnisch finnen | finlandais finnois | finlandés finlandeses
FR french | frans fransen | französisch franzosen | français | francés franceses
GB british britons britain | brits britten groot-brittannië engeland | britisch briten großbritannien | britannique grande-bretagne | británico gran-bretaña
GR greek greeks | grieks grieken | griechisch griechen | grec grecque grecs | griego
HU hungarian hungarians | hongaars hongaren | ungarisch ungarn | hongrois | húngaro
ID indonesian indonesians | indonesisch indonesiërs | indonesisch indonesier | indonésien | indonesio
IE irish | iers ieren | irisch iren | irlandais | irlandés irlandeses
IL israeli israelis | israëlisch israëliërs | israelisch israelis | israélien | israelí
IN indian indians | indiaas indiërs | indisch inder | indien | indio
IQ iraqi iraqis | iraaks irakezen | irakisch iraker | irakien | iraquí
IR iranian iranians | iraans iraniërs | iranisch iraner | iranien | iraní
IS icelandic icelanders | ijslands ijslanders | isländisch isländer | islandais | islandés islandeses
IT italian italians | italiaans italianen | italienisch italiener | italien | italiano
JP japanese | japans japanners | japanisch japaner | japonais | japonés japoneses
KE kenyan kenyans | keniaans kenianen | kenianisch kenianer | kényan | keniano
KP north-korean north-koreans | noord-koreaans noord-koreanen | nordkoreanisch nordkoreaner | nord-coréen | norcoreano
KR south-korean south-koreans | zuid-koreaans zuid-koreanen | südkoreanisch südkoreaner | sud-coréen | surcoreano
LB lebanese | libanees libanezen | libanesisch libanesen | libanais | libanés libaneses
LY libyan libyans | libisch libiërs | libysch libyer | libyen | libio
MA moroccan moroccans | marokkaans marokkanen | marokkanisch marokkaner | marocain | marroquí
MK macedonian macedonians | macedonisch macedoniërs | mazedonisch mazedonier | macédonien | macedonio
MX mexican mexicans | mexicaans mexicanen | mexikanisch mexikaner | mexicain | mexicano
NG nigerian nigerians | nigeriaans nigerianen | nigerianisch nigerianer | nigérian | nigeriano
NL dutch netherlands holland | nederlands nederlanders holland | niederländisch niederländer holland | néerlandais hollande | neerlandés holandés holandeses holanda
NO norwegian norwegians | noors noren | norwegisch norweger | norvégien | noruego
NZ new-zealanders | nieuw-zeelands nieuw-zeelanders | neuseeländisch neuseeländer | néo-zélandais | neozelandés
PH filipino filipinos philippine | filipijns filipijnen | philippinisch philippiner | philippin | filipino
PK pakistani pakistanis | pakistaans pakistanen | pakistanisch pakistaner | pakistanais | pakistaní
PL polish poles | pools polen | polnisch polen | polonais | polaco
PS palestinian palestinians | palestijns palestijnen | palästinensisch palästinenser | palestinien | palestino
PT portuguese | portugees portugezen | portugiesisch portugiesen | portugais | portugués portugueses
RO romanian romanians | roemeens roemenen | rumänisch rumänen | roumain | rumano
RS serbian serbs | servisch serviërs | serbisch serben | serbe | serbio
RU russian russians | russisch russen | russisch russen | russe | ruso
SA saudi saudis | saoedisch saoedi | saudisch saudi-arabisch saudis | saoudien | saudí saudita
SE swedish swedes | zweeds zweden | schwedisch schweden | suédois | sueco
SY syrian syrians | syrisch syriërs | syrisch syrer | syrien | sirio
TH thai thais | thais | thailändisch thailänder | thaïlandais | tailandés tailandeses
TR turkish turks | turks turken | türkisch türken | turc turque turcs | turco
TW taiwanese | taiwanees taiwanezen | taiwanisch taiwanesen | taïwanais | taiwanés taiwaneses
UA ukrainian ukrainians | oekraïens oekraïners | ukrainisch ukrainer | ukrainien | ucraniano
US american americans u-s u-s-a america | amerikaans amerikanen v-s amerika | amerikanisch amerikaner us amerika | américain américains amérique | estadounidense norteamericano ee-uu américa
VE venezuelan venezuelans | venezolaans venezolanen | venezolanisch venezolaner | vénézuélien | venezolano
VN vietnamese | vietnamees vietnamezen | vietnamesisch vietnamesen | vietnamien | vietnamita
YE yemeni yemenis | jemenitisch jemenieten | jemenitisch jemeniten | yéménite | yemení
ZA south-african south-africans | zuid-afrikaans zuid-afrikanen | südafrikanisch südafrikaner | sud-africain | sudafricano
`;
