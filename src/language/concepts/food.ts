/** Words of food, drink and farming, a concept a line: en | nl | de | fr | es. */
export const FOOD = `
food foodstuff | voedsel levensmiddelen voeding | lebensmittel nahrung | nourriture aliment alimentation | alimento alimentación
meal dinner lunch supper | maaltijd diner lunch middageten avondeten | mahlzeit mittagessen abendessen | repas déjeuner dîner | almuerzo cena comida
breakfast | ontbijt | frühstück | petit-déjeuner | desayuno
restaurant eatery | restaurant eethuis eetgelegenheid | restaurant gaststätte | restaurant | restaurante
cafe pub bar tavern cafe-bar | café kroeg bar cafés | café kneipe bar lokal gaststätte | bistrot bar troquet | bar cafetería taberna
cook chef | kok koks chef-kok kokkin | koch köchin küchenchef | cuisinier chef-cuisinier cuisinière | cocinero cocinera chef
cooking cuisine | koken kookt gekookt | kochen gekocht küche | cuisine cuisiner | cocina cocinar
recipe | recept recepten | rezept | recette-de-cuisine | receta
bread bakery baker loaf | brood broden bakker bakkerij | brot bäcker bäckerei | pain boulangerie boulanger | pan panadería panadero
meat | vlees vleesproducten | fleisch | viande | carne
beef steak | rundvlees biefstuk | rindfleisch steak | bœuf boeuf viande-bovine steak | carne-de-vacuno carne-de-res ternera bistec carne-de-vaca
pork | varkensvlees | schweinefleisch | viande-de-porc | carne-de-cerdo
butcher slaughterhouse abattoir butcher's-shop | slager slagerij slachthuis slachthuizen abattoir slachterij | metzger fleischer schlachthof metzgerei | boucher boucherie abattoir | carnicero carnicería matadero
sausage ham | worst worsten ham | wurst würste schinken würstchen | saucisse saucisson jambon | salchicha embutido jamón
fish | vis vissen | fisch | poisson | pescado pez peces
fishing fisherman fishery | visserij visser vissersboot | fischerei fischer fischfang | pêche pêcheur | pesca pescador pesquero
egg | ei eieren eitje | ei eier | œuf oeuf | huevo
milk dairy | melk zuivel | milch molkerei milchprodukte | lait laitier | leche lácteo
cheese | kaas kazen | käse | fromage | queso
butter margarine | boter margarine | butter margarine | beurre margarine | mantequilla margarina
fruit | fruit vrucht | obst frucht früchte | fruit | fruta
vegetable vegetables | groente groenten | gemüse | légume | verdura hortaliza
potato | aardappel friet patat piepers | kartoffel pommes-frites kartoffeln | pomme-de-terre frites patate | patata papa
tomato | tomaat tomaten | tomate | tomate | tomate
wheat grain cereal | tarwe graan granen | weizen getreide korn | blé céréale | trigo cereal grano
sugar | suiker | zucker | sucre | azúcar
chocolate cocoa | chocolade chocola cacao | schokolade kakao | chocolat cacao | chocolate cacao
sweets candy | snoep snoepgoed | süßigkeiten bonbon | bonbon confiserie sucreries friandise | caramelo golosina dulces
ice-cream | roomijs ijsje ijsjes | speiseeis eiscreme eisdiele | crème-glacée glacier-artisan | helado
coffee | koffie | kaffee | café | café
beer brewery brewer | bier brouwerij brouwer pils | bier brauerei brauer | bière brasserie brasseur | cerveza cervecería cervecera
wine | wijn wijnen | wein | vin vinicole | vino
vineyard winegrower wine-grower | wijngaard wijnboer wijnbouwer | weinberg winzer weingut | vignoble vigneron viticulteur vigne | viñedo viticultor viña
spirits liquor whisky | sterkedrank sterke-drank whisky | spirituosen schnaps whisky | spiritueux alcool-fort whisky | licor aguardiente whisky
alcohol alcoholic | alcohol alcoholisch | alkohol alkoholisch | alcool alcoolisé | alcohol alcohólico
drinking-water tap-water | drinkwater kraanwater | trinkwasser leitungswasser | eau-potable eau-du-robinet | agua-potable agua-del-grifo
famine hunger starvation | hongersnood honger | hungersnot hunger | famine faim | hambruna hambre
food-poisoning food-safety food-inspection | voedselvergiftiging voedselveiligheid voedselinspectie voedselautoriteit | lebensmittelvergiftung lebensmittelsicherheit lebensmittelkontrolle | intoxication-alimentaire sécurité-alimentaire contrôle-sanitaire | intoxicación-alimentaria seguridad-alimentaria
vegetarian vegan meat-free | vegetarisch vegetariër veganist veganistisch vleesvervanger | vegetarisch vegetarier vegan fleischersatz | végétarien végétalien végane | vegetariano vegano
farmer | boer boeren landbouwer | bäuerin landwirt landwirtin | agriculteur agricultrice paysan fermier | agricultor agricultora campesino granjero
farm farmhouse | boerderij hoeve | bauernhof gehöft | exploitation-agricole exploitations-agricoles | granja finca
agriculture farming | landbouw akkerbouw | landwirtschaft ackerbau | agriculture | agricultura
harvest crop | oogst oogsten gewas | ernte geerntet | récolte moisson | cosecha
livestock cattle cow farm-animals | vee veestapel koe koeien rund runderen | vieh kuh kühe rind nutztier viehbestand | bétail vache élevage bovin cheptel | vaca ganadería reses ganado-vacuno ganado
pig swine piglet | varken varkens big | schwein schweine ferkel | cochon porc porcelet | cerdo puerco lechón
sheep lamb | schaap schapen lam lammeren | schaf schafe lamm | mouton agneau brebis | oveja cordero
chicken poultry hen | kip kippen pluimvee kippenvlees | huhn hühner geflügel hähnchen | poulet poule volaille | pollo gallina aves-de-corral
`;
