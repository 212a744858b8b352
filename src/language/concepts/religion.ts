/** Words of religion and belief, a concept a line: en | nl | de | fr | es. */
export const RELIGION = `
religion religious faith | religie religieus godsdienst geloof | religion religiös glaube | religion religieux religieuse foi | religión religioso fe
believer worshipper faithful | gelovige gelovigen | gläubiger gläubige | croyant croyante fidèle | creyente fiel fieles
god deity | god godheid | gott götter gottheit | dieu dieux divinité | dios dioses divinidad
holy sacred | heilig heilige | heilig heilige | sacré saint | sagrado santo
pope pontiff | paus pausen | papst päpste pontifex | pape souverain-pontife | papa pontífice sumo-pontífice
papal vatican holy-see | pauselijk vaticaan heilige-stoel | päpstlich vatikan heiliger-stuhl | papal pontifical vatican saint-siège | papal pontificio vaticano santa-sede
conclave | conclaaf | konklave | conclave | cónclave
cardinal | kardinaal kardinalen | kardinal kardinäle | cardinal cardinaux | cardenal
bishop archbishop | bisschop aartsbisschop | bischof bischöfe erzbischof bischöfin | évêque archevêque | obispo arzobispo
diocese | bisdom | bistum bistümer diözese | diocèse | diócesis
priest clergyman clergy cleric | priester geestelijke pastoor | priester geistlicher geistliche klerus | prêtre curé clergé | sacerdote cura clero clérigo
vicar pastor | dominee predikant | pfarrer pfarrerin pastor pastorin | pasteur pasteure | pastor vicario
monk friar | monnik broeder | mönch | moine | monje fraile
nun | non nonnen kloosterzuster | nonne ordensschwester | religieuse bonne-sœur nonne | monja
monastery convent abbey | klooster abdij | kloster klöster abtei | monastère couvent abbaye | monasterio convento abadía
church | kerk kerkelijk | kirche kirchlich | église | iglesia
cathedral basilica | kathedraal basiliek | kathedrale dom basilika | cathédrale basilique | catedral basílica
chapel | kapel | kapelle | chapelle | capilla ermita
church-service holy-mass | mis kerkdienst eredienst | messe gottesdienst | messe office-religieux | misa oficio-religioso
prayer pray | gebed bidden gebeden gebedsdienst | gebet beten | prière prier | oración rezar orar rezo
bible gospel | bijbel evangelie | bibel evangelium | bible évangile | biblia evangelio
christian christianity | christen christelijk christendom | christ christin christlich christentum | chrétien chrétienne christianisme | cristiano cristiana cristianismo
catholic catholicism | katholiek katholicisme | katholik katholikin katholisch | catholique catholicisme | católico católica catolicismo
protestant evangelical | protestant protestants evangelisch gereformeerd | protestant protestantisch evangelisch | protestant protestante évangélique | protestante evangélico evangélica
orthodox | orthodox orthodoxe | orthodox orthodoxe | orthodoxe | ortodoxo ortodoxa
islam muslim islamic | islam moslim islamitisch | islam muslim muslimin islamisch | islam musulman musulmane islamique | islam musulmán musulmana islámico
mosque minaret | moskee moskeeën minaret | moschee minarett | mosquée minaret | mezquita minarete
imam ayatollah mullah | imam ayatollah moellah | imam ajatollah mullah | imam ayatollah mollah | imán imam ayatolá
koran quran | koran | koran | coran | corán
headscarf hijab burqa veil | hoofddoek boerka hidjab sluier hijab | kopftuch burka hidschab schleier | foulard voile burqa hijab voile-islamique foulard-islamique | velo burka hiyab pañuelo-islámico
ramadan eid | ramadan suikerfeest offerfeest | ramadan fastenmonat zuckerfest opferfest | ramadan aïd | ramadán eid
pilgrimage pilgrim | bedevaart pelgrim pelgrimstocht | pilgerfahrt pilger wallfahrt | pèlerinage pèlerin | peregrinación peregrino romería
judaism jewish jew | jodendom joods jood joden | judentum jüdisch jude juden | judaïsme juif juive | judaísmo judío judía
synagogue rabbi | synagoge rabbijn | synagoge rabbiner | synagogue rabbin | sinagoga rabino
antisemitism antisemitic | antisemitisme antisemitisch jodenhaat | antisemitismus antisemitisch judenhass | antisémitisme antisémite | antisemitismo antisemita
holocaust shoah | holocaust jodenvervolging | holocaust schoah | holocauste shoah | holocausto
concentration-camp extermination-camp | concentratiekamp vernietigingskamp | konzentrationslager vernichtungslager | camp-de-concentration camp-d'extermination | campo-de-concentración campo-de-exterminio
islamophobia anti-muslim | islamofobie moslimhaat | islamfeindlichkeit muslimfeindlichkeit islamophobie | islamophobie islamophobe | islamofobia
buddhism buddhist | boeddhisme boeddhist boeddhistisch | buddhismus buddhist buddhistisch | bouddhisme bouddhiste | budismo budista
hinduism hindu | hindoeïsme hindoe | hinduismus hindu | hindouisme hindou hindoue | hinduismo hindú
temple shrine | tempel heiligdom | tempel schrein heiligtum | temple sanctuaire | templo santuario
sect cult | sekte | sekte | secte | secta
atheist atheism secular | atheïst atheïsme seculier | atheist atheismus säkular | athée athéisme laïque laïcité | ateo ateísmo laico laicismo
blasphemy | godslastering blasfemie | gotteslästerung blasphemie | blasphème | blasfemia
heresy excommunicate | ketterij excommunicatie | ketzerei häresie exkommunizieren | hérésie excommunier | herejía excomulgar
miracle miraculous | wonder mirakel wonderbaarlijk | wunder | miracle miraculeux | milagro
saint canonise canonize beatify | heilige heiligverklaring zaligverklaring | heilige heiligsprechung seligsprechung | saint sainte canoniser canonisation béatification | santo santa canonizar canonización beatificación
christmas | kerst kerstmis | weihnachten weihnacht | noël | navidad
easter | pasen paasfeest | ostern osterfest | pâques | pascua semana-santa
baptism baptise christening | doop dopen gedoopt | taufe taufen getauft | baptême baptiser | bautismo bautizar bautizo
missionary | missionaris zendeling | missionar missionarin | missionnaire | misionero misionera
relic | relikwie reliek | reliquie | relique | reliquia
witchcraft witch superstition | hekserij heks bijgeloof | hexerei hexe aberglaube | sorcellerie sorcière superstition | brujería bruja superstición
ritual ceremony | ritueel ceremonie plechtigheid | ritual zeremonie feierlichkeit feierstunde | rituel cérémonie rite | ritual ceremonia rito
`;
