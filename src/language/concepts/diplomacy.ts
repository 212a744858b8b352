/** Words of diplomacy and negotiation, a concept a line: en | nl | de | fr | es. */
export const DIPLOMACY = `
diplomacy diplomatic | diplomatie diplomatiek | diplomatie diplomatisch | diplomatie diplomatique | diplomacia diplomático
diplomat envoy emissary | diplomaat gezant afgezant | diplomat diplomatin gesandter gesandte | diplomate émissaire envoyé | diplomático diplomática enviado emisario
ambassador | ambassadeur ambassadrice | botschafter botschafterin | ambassadeur ambassadrice | embajador embajadora
embassy consulate | ambassade consulaat | botschaft konsulat | ambassade consulat | embajada consulado
consul | consul | konsul konsulin | consul consule | cónsul
foreign-policy | buitenlands-beleid buitenlandbeleid | außenpolitik | politique-étrangère | política-exterior
foreign-ministry foreign-office state-department | ministerie-van-buitenlandse-zaken | außenministerium auswärtiges-amt | ministère-des-affaires-étrangères | ministerio-de-exteriores cancillería departamento-de-estado
international global worldwide | internationaal wereldwijd mondiaal | international weltweit global | international internationaux mondial mondiaux | internacional mundial global
negotiate negotiation talks | onderhandelen onderhandeling gesprekken | verhandeln verhandlung gespräche | négocier négociation pourparlers | negociar negociación conversaciones
negotiator | onderhandelaar | unterhändler verhandlungsführer verhandlungsführerin | négociateur négociatrice | negociador negociadora
mediate mediator mediation broker | bemiddelen bemiddeling bemiddelaar | vermitteln vermittler vermittlung | médiateur médiatrice médiation | mediar mediador mediación
peace-talks peace-negotiations | vredesoverleg vredesonderhandelingen vredesbesprekingen | friedensgespräche friedensverhandlungen | pourparlers-de-paix négociations-de-paix | conversaciones-de-paz negociaciones-de-paz
peace-agreement peace-treaty peace-deal | vredesakkoord vredesverdrag | friedensabkommen friedensvertrag | accord-de-paix traité-de-paix | acuerdo-de-paz tratado-de-paz
peace-plan | vredesplan | friedensplan | plan-de-paix | plan-de-paz
agreement deal accord pact | akkoord overeenkomst deal pact | abkommen vereinbarung einigung pakt | accord entente pacte | acuerdo pacto convenio
agree | overeenkomen overeengekomen eens-worden | geeinigt vereinbaren vereinbart | mettre-d'accord | acordar pactar
treaty convention | verdrag conventie | vertrag staatsvertrag konvention | traité convention | tratado convención
sign signing signature | ondertekenen ondertekend ondertekening handtekening | unterzeichnen unterzeichnung unterschreiben unterschrieben unterschrift | signer signature | firmar firma
ratify ratification | ratificeren ratificatie | ratifizieren ratifizierung | ratifier ratification | ratificar ratificación
summit | top topconferentie topoverleg | gipfel gipfeltreffen | sommet | cumbre
meeting | ontmoeting bijeenkomst vergadering overleg | treffen sitzung versammlung | rencontre réunion | reunión encuentro
delegation delegate | delegatie afvaardiging afgevaardigde | delegation delegierter delegierte abordnung | délégation délégué déléguée | delegación delegado delegada
state-visit official-visit | staatsbezoek | staatsbesuch | visite-d'état visite-officielle | visita-de-estado visita-oficial
ally | bondgenoot bondgenoten | verbündeter verbündete verbündeten alliierte | allié alliée | aliado aliada
alliance | bondgenootschap alliantie verbond | bündnis allianz | alliance | alianza
enemy foe | vijand | feind feindin | ennemi ennemie | enemigo enemiga
neutral neutrality | neutraal neutraliteit | neutral neutralität | neutre neutralité | neutral neutralidad
sanction embargo | sanctie embargo | sanktion embargo | sanction embargo | sanción
trade-war | handelsoorlog | handelskrieg | guerre-commerciale | guerra-comercial
trade-agreement trade-deal free-trade | handelsverdrag handelsakkoord vrijhandel | handelsabkommen freihandel freihandelsabkommen | accord-commercial libre-échange | acuerdo-comercial libre-comercio
boycott | boycot boycotten | boykott boykottieren | boycott boycotter | boicot boicotear
tension | spanning spanningen | spannung spannungen | tension | tensión
escalate escalation | escalatie escaleren | eskalation eskalieren | escalade | escalada escalar
de-escalate de-escalation detente | de-escalatie ontspanning | deeskalation entspannung | désescalade détente apaisement | desescalada distensión
crisis crises | crisis crises | krise krisen | crise | crisis
dispute quarrel | geschil ruzie conflict | streit streitigkeit zwist | différend querelle dispute | disputa litigio controversia
ultimatum deadline | ultimatum deadline | ultimatum frist | ultimatum date-limite | ultimátum fecha-límite plazo
compromise concession | compromis concessie | kompromiss zugeständnis | compromis concession | compromiso concesión
breakthrough | doorbraak doorbraken | durchbruch | percée | avance-decisivo
deadlock stalemate impasse | impasse patstelling | sackgasse pattsituation stillstand | impasse blocage | punto-muerto estancamiento
condemn denounce condemnation | veroordelen veroordeling hekelen | verurteilen anprangern | condamner dénoncer | condenar condena denunciar repudio
territory territorial | grondgebied territorium territoriaal | gebiet territorium territorial | territoire territorial territoriaux | territorio territorial
expel expulsion | uitwijzen uitgewezen uitwijzing uitzetten | ausweisen ausgewiesen ausweisung | expulser expulsion | expulsar expulsión
spy espionage | spion spionage spioneren | spion spionin spionage ausspionieren | espion espionne espionnage espionner | espía espionaje espiar
intelligence-service secret-service | inlichtingendienst geheime-dienst veiligheidsdienst | geheimdienst nachrichtendienst verfassungsschutz | service-de-renseignement services-secrets renseignement | servicio-de-inteligencia servicio-secreto
wiretap eavesdrop surveillance | afluisteren afgeluisterd surveillance | abhören abgehört überwachung | écoute-téléphonique mise-sur-écoute surveillance | escuchas vigilancia
classified top-secret | staatsgeheim geheim | geheim staatsgeheimnis verschlusssache | secret-d'état classifié confidentiel | secreto-de-estado clasificado confidencial
leak | lek lekken gelekt | leck durchsickern durchgesickert | fuite | filtración filtrar
united-nations un | verenigde-naties vn | vereinte-nationen uno | nations-unies onu | naciones-unidas onu
security-council | veiligheidsraad | sicherheitsrat | conseil-de-sécurité | consejo-de-seguridad
humanitarian | humanitair | humanitär | humanitaire | humanitario humanitaria
aid-worker relief-worker | hulpverlener hulpverleenster | helfer helferin entwicklungshelfer | travailleur-humanitaire | cooperante trabajador-humanitario
development-aid foreign-aid | ontwikkelingshulp ontwikkelingssamenwerking | entwicklungshilfe entwicklungszusammenarbeit | aide-au-développement | ayuda-al-desarrollo cooperación-al-desarrollo
nuclear-deal | atoomakkoord nucleaire-deal | atomabkommen atomdeal | accord-nucléaire accord-sur-le-nucléaire | acuerdo-nuclear
no-fly-zone airspace | vliegverbod no-flyzone luchtruim | flugverbotszone luftraum | zone-d'exclusion-aérienne espace-aérien | zona-de-exclusión-aérea espacio-aéreo
reconcile reconciliation | verzoening verzoenen bijleggen | versöhnung versöhnen aussöhnung beilegen beigelegt | réconciliation réconcilier | reconciliación reconciliar
`;
