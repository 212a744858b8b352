/** Words of meals, groceries and kitchens, a concept a line: en | nl | de | fr | es. */
export const MEALS = `
snack | snack tussendoortje | imbiss snack | en-cas collation | tentempié
ingredient | ingrediënt ingrediënten | zutat zutaten | ingrédient | ingrediente
dish-of-food portion | gerecht gerechten portie | gericht portion | plat-cuisiné portion | ración
menu | menukaart menu | speisekarte menü | carte-du-restaurant menu | menú
flour | meel bloem-van-tarwe | mehl | farine | harina
yoghurt yogurt | yoghurt | joghurt | yaourt | yogur
cream | slagroom room | sahne | crème-fraîche | nata
pork ham bacon | varkensvlees ham spek | schweinefleisch schinken speck | viande-de-porc jambon lard | jamón tocino carne-de-cerdo
minced-meat hamburger | gehakt hamburger | hackfleisch hamburger | viande-hachée hamburger | carne-picada hamburguesa
french-fries fries | friet frites patat | pommes-frites pommes | frites | patatas-fritas
carrot | wortel wortelen peen | karotte möhre | carotte | zanahoria
cucumber | komkommer komkommers | gurke gurken | concombre | pepino
bell-pepper paprika | paprika paprika's | paprika | poivron | pimiento
asparagus | asperge asperges | spargel | asperge | espárrago
pasta noodles | pasta noedels | nudeln pasta | pâtes nouilles | fideos
maize corn | mais maïs | mais | maïs | maíz
soy soya | soja | soja | soja | soja
cooking-oil olive-oil | olijfolie spijsolie | speiseöl olivenöl | huile-d'olive | aceite aceite-de-oliva
olive | olijf olijven | olive oliven | olive | aceituna oliva
spice spices herbs | specerij specerijen kruiden | gewürz gewürze kräuter | épice épices herbes-aromatiques | especia hierbas-aromáticas
apple | appel appels | apfel äpfel | pomme | manzana
banana | banaan bananen | banane bananen | banane | plátano banana
strawberry strawberries | aardbei aardbeien | erdbeere erdbeeren | | fresa
cherry cherries | kers kersen | kirsche kirschen | cerise | cereza
grape grapes | druif druiven | traube trauben weintraube | raisin | uva
nut nuts peanut almond | noot noten pinda amandel | nuss nüsse erdnuss mandel | noix cacahuète amande | nuez nueces cacahuete almendra
cake pie pastry | taart gebak koek | torte gebäck | gâteau tarte pâtisserie | tarta pastel bollería
biscuit cookie | koekje koekjes biscuit | keks kekse plätzchen | biscuit | galleta
honey | honing | honig | miel | miel
jam marmalade | jam marmelade | marmelade konfitüre | confiture | mermelada
soup | soep soepen | suppe suppen | soupe | sopa
pizza | pizza pizza's | pizza | pizza | pizza
sandwich | broodje boterham sandwich | belegtes-brot sandwich | sandwich | bocadillo sándwich
tea | thee | tee | thé | té
champagne sparkling-wine | champagne mousserende-wijn | champagner | champagne mousseux | champán
soft-drink lemonade fizzy-drink cola | frisdrank limonade cola | limonade erfrischungsgetränk cola softdrink | boisson-gazeuse soda limonade | refresco
energy-drink | energiedrank energiedrankje | energydrink | boisson-énergisante | bebida-energética
juice | sap vruchtensap | saft säfte | jus-de-fruits | zumo
mineral-water bottled-water | mineraalwater bronwater flessenwater | mineralwasser | eau-minérale eau-en-bouteille | agua-mineral agua-embotellada
bottle | fles flessen | flasche flaschen | bouteille | botella
can-of-drink tin | blikje blikjes conservenblik | dose dosen konserve | canette boîte-de-conserve | lata
glass-of-drink cup | glas glazen kopje beker | becher tasse trinkglas | verre-à-boire tasse gobelet | vaso taza
plate bowl | bord borden schaal | teller schüssel | assiette bol | cuenco plato-hondo
cutlery fork spoon | bestek vork lepel | besteck gabel löffel | couverts fourchette cuillère | cubiertos tenedor cuchara
pan saucepan | koekenpan steelpan | pfanne topf kochtopf | casserole poêle | sartén cazuela
plastic-bag carrier-bag shopping-bag | plastic-tas plastic-zak boodschappentas | plastiktüte einkaufstasche | sac-plastique sac-de-courses | bolsa-de-plástico
groceries shopping-for-food | boodschappen levensmiddelen | lebensmittel einkauf | courses-alimentaires denrées | comestibles alimentos
food-waste | voedselverspilling | lebensmittelverschwendung | gaspillage-alimentaire | desperdicio-alimentario
food-prices grocery-prices | voedselprijzen boodschappenprijzen | lebensmittelpreise | prix-alimentaires prix-des-aliments | precio-de-los-alimentos
organic-food organic-farming | biologisch biologische-landbouw | biolebensmittel ökolandbau bio | bio agriculture-biologique | agricultura-ecológica
barbecue grill | barbecue barbecueën | grillen grillfest | barbecue grillades | barbacoa parrilla
school-meal school-lunch | schoolmaaltijd schoollunch | schulessen | cantine-scolaire repas-scolaire | comedor-escolar
rice | rijst | reisernte | riz | arroz
onion | ui uien | zwiebel zwiebeln | oignon | cebolla
garlic | knoflook | knoblauch | ail | ajo
cabbage | kool | kohl | chou choux | repollo
lettuce salad | sla salade | salat | laitue salade | lechuga ensalada
spinach | spinazie | spinat | épinard | espinaca
bean beans | sperziebonen | bohne bohnen | haricot | frijol alubia
barley | gerst | gerste | orge | cebada
rapeseed | koolzaad | raps | colza | colza
palm-oil | palmolie | palmöl | huile-de-palme | aceite-de-palma
sunflower-oil | zonnebloemolie | sonnenblumenöl | huile-de-tournesol | aceite-de-girasol
lemon | citroen citroenen | zitrone zitronen | citron | limón
citrus orange-fruit | sinaasappel sinaasappels citrusvrucht | zitrusfrucht apfelsine | agrumes | naranja cítrico
pear | handpeer | birne birnen | poire | pera
peach | perzik perziken | pfirsich | pêche-de-vigne | melocotón durazno
whisky whiskey | whisky | whisky | whisky | whisky
gin jenever | gin jenever | gin | gin | ginebra
vodka | wodka | wodka | vodka | vodka
strong-drink spirits | sterke-drank | spirituosen | spiritueux | bebidas-alcohólicas licor
`;
