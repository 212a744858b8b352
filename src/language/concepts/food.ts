/** Words of food, drink and farming, a concept a line: en | nl | de | fr | es. */
export const FOOD = `
food foodstuff | voedsel levensmiddelen voeding | lebensmittel nahrung | nourriture aliment alimentation | alimento alimentación
meal dinner lunch | maaltijd diner lunch | mahlzeit mittagessen abendessen | repas déjeuner dîner | almuerzo cena
breakfast | ontbijt | frühstück | petit-déjeuner | desayuno
restaurant eatery | restaurant eethuis eetgelegenheid | restaurant gaststätte | restaurant | restaurante
cafe pub bar tavern cafe-bar | café kroeg bar cafés | café kneipe bar lokal gaststätte | bistrot bar troquet | bar cafetería taberna
cook chef | kok koks chef-kok kokkin | koch köchin küchenchef | cuisinier chef-cuisinier cuisinière | cocinero cocinera chef
cooking cuisine | koken kookt gekookt | kochen gekocht küche | cuisine cuisiner | cocina cocinar
recipe | recept recepten | rezept | recette-de-cuisine | receta
bread bakery baker | brood broden bakker bakkerij | brot bäcker bäckerei | pain boulangerie boulanger | pan panadería panadero
meat | vlees | fleisch | viande | carne
beef | rundvlees | rindfleisch | bœuf boeuf viande-bovine | carne-de-vacuno carne-de-res
pork | varkensvlees | schweinefleisch | viande-de-porc | carne-de-cerdo
butcher slaughterhouse abattoir butcher's-shop | slager slagerij slachthuis slachthuizen abattoir slachterij | metzger fleischer schlachthof metzgerei | boucher boucherie abattoir | carnicero carnicería matadero
sausage ham | worst worsten ham | wurst würste schinken | saucisse saucisson jambon | salchicha embutido jamón
fish | vis vissen | fisch | poisson | pescado pez
fishing fisherman fishery | visserij visser vissersboot | fischerei fischer fischfang | pêche pêcheur | pesca pescador pesquero
egg | ei eieren | ei eier | œuf oeuf | huevo
milk dairy | melk zuivel | milch molkerei | lait laitier | leche lácteo
cheese | kaas kazen | käse | fromage | queso
butter | boter | butter | beurre | mantequilla
fruit | fruit vrucht | obst frucht früchte | fruit | fruta
vegetable vegetables | groente groenten | gemüse | légume | verdura hortaliza
potato | aardappel friet patat | kartoffel pommes-frites | pomme-de-terre frites | patata
tomato | tomaat tomaten | tomate | tomate | tomate
wheat grain cereal | tarwe graan granen | weizen getreide | blé céréale | trigo cereal
sugar | suiker | zucker | sucre | azúcar
chocolate | chocolade | schokolade | chocolat | chocolate
sweets candy | snoep snoepgoed | süßigkeiten bonbon | bonbon confiserie sucreries | caramelo golosina dulces
ice-cream | roomijs ijsje | speiseeis eiscreme | crème-glacée | helado
coffee | koffie | kaffee | café | café
beer brewery brewer | bier brouwerij brouwer | bier brauerei brauer | bière brasserie brasseur | cerveza cervecería cervecera
wine | wijn wijnen | wein | vin vinicole | vino
vineyard winegrower wine-grower | wijngaard wijnboer wijnbouwer | weinberg winzer weingut | vignoble vigneron viticulteur vigne | viñedo viticultor viña
spirits liquor whisky | sterkedrank sterke-drank whisky | spirituosen schnaps whisky | spiritueux alcool-fort whisky | licor aguardiente whisky
alcohol alcoholic | alcohol alcoholisch | alkohol alkoholisch | alcool alcoolisé | alcohol alcohólico
drinking-water tap-water | drinkwater kraanwater | trinkwasser leitungswasser | eau-potable eau-du-robinet | agua-potable agua-del-grifo
famine hunger starvation | hongersnood honger | hungersnot hunger | famine faim | hambruna hambre
food-poisoning food-safety | voedselvergiftiging voedselveiligheid | lebensmittelvergiftung lebensmittelsicherheit | intoxication-alimentaire sécurité-alimentaire | intoxicación-alimentaria seguridad-alimentaria
vegetarian vegan | vegetarisch vegetariër veganist veganistisch | vegetarisch vegetarier vegan | végétarien végétalien végane | vegetariano vegano
farmer | boer boeren landbouwer | bäuerin landwirt landwirtin | agriculteur agricultrice paysan fermier | agricultor agricultora campesino granjero
farm farmhouse | boerderij hoeve | bauernhof gehöft | exploitation-agricole exploitations-agricoles ferme | granja finca
agriculture farming | landbouw akkerbouw | landwirtschaft ackerbau | agriculture | agricultura
harvest crop | oogst oogsten gewas | ernte geerntet | récolte moisson | cosecha
livestock cattle cow | vee veestapel koe koeien rund | vieh kuh kühe rind | bétail vache élevage | vaca ganadería reses
pig swine | varken varkens | schwein schweine | cochon porc | cerdo puerco
sheep lamb | schaap schapen lam | schaf schafe lamm | mouton agneau brebis | oveja cordero
chicken poultry | kip kippen pluimvee kippenvlees | huhn hühner geflügel hähnchen | poulet poule volaille | pollo gallina aves-de-corral
`;
