/** Words of jobs, pay and labour disputes, a concept a line: en | nl | de | fr | es. */
export const WORK = `
job | baan banen betrekking | arbeitsplatz arbeitsplätze arbeitsstelle job | emploi poste | empleo puesto-de-trabajo
work labour labor | werk arbeid werken werkt | arbeit arbeiten arbeitet | travail travailler | trabajo trabajar
worker employee labourer staff-member | werknemer arbeider medewerker arbeidskracht medewerkster personeelslid | arbeiter arbeiterin arbeitnehmer beschäftigter mitarbeiter arbeitnehmerin mitarbeiterin angestellter | ouvrier ouvrière salarié employé travailleur salariée employée | trabajador trabajadora empleado empleada obrero
employer | werkgever | arbeitgeber arbeitgeberin | employeur patronat employeuse | patrón empleador patronal
unemployment jobless unemployed joblessness out-of-work without-a-job | werkloosheid werkloos werkloze zonder-werk zonder-baan | arbeitslosigkeit arbeitslos arbeitslose erwerbslos ohne-arbeit | chômage chômeur chômeuse sans-emploi au-chômage | desempleo desempleado tasa-de-paro tasa-de-desempleo en-paro sin-trabajo
wage salary | loon lonen salaris | lohn löhne gehalt gehälter | salaire rémunération | salario sueldo
minimum-wage | minimumloon | mindestlohn | salaire-minimum smic | salario-mínimo
pay-rise pay-increase wage-increase | loonsverhoging loonstijging opslag | lohnerhöhung gehaltserhöhung | hausse-des-salaires augmentation-de-salaire | subida-salarial aumento-salarial
bonus | bonus gratificatie | bonus prämie sonderzahlung | prime bonus | bonificación
strike walkout industrial-action | staking staken staakt gestaakt | streik streiken streikt gestreikt arbeitsniederlegung | grève débrayage | huelga paro-laboral
striker striking-workers | staker stakers | streikender streikende | gréviste | huelguista
trade-union labor-union union | vakbond vakbonden vakvereniging | gewerkschaft | syndicat syndical | sindicato sindical
collective-agreement wage-agreement | cao collectieve-arbeidsovereenkomst cao-akkoord loonakkoord | tarifvertrag tarifabschluss | convention-collective accord-salarial | convenio-colectivo
redundancy layoff lay-off job-cuts | banenverlies ontslagronde massaontslag | entlassung stellenabbau | licenciement suppression-d'emplois plan-social | despido recorte-de-plantilla
dismiss fire sack | ontslaan ontslaat ontsloeg ontslagen | entlassen entlässt entließ feuern gefeuert | licencier limoger renvoyer | despedir despide despidió destituir
resign step-down quit | aftreden aftreedt afgetreden opstappen opgestapt ontslag-nemen teruggetreden terugtreden | zurücktreten tritt-zurück trat-zurück zurückgetreten | démissionner démission | dimitir dimite dimitió renunciar
appoint appointment nominate | benoemen benoemt benoemd benoeming aanstellen aangesteld | ernennen ernannt ernannte ernennung | nommer nomination | nombrar nombramiento designar
hire recruit recruitment | aannemen aangenomen werven geworven werving | einstellen eingestellt anwerben einstellung | embaucher embauche recruter recrutement | contratar contratación
vacancy job-opening | vacature | stellenangebot offene-stelle stellenanzeige | offre-d'emploi poste-vacant | vacante oferta-de-empleo
retire retirement | met-pensioen pensionering pensioengerechtigd | ruhestand pensionierung in-rente | retraite départ-à-la-retraite | jubilarse jubilación
retirement-age | pensioenleeftijd | rentenalter renteneintrittsalter | âge-de-la-retraite | edad-de-jubilación
staff personnel workforce | personeel personeelsbestand | personal belegschaft | personnel effectifs | personal plantilla
colleague co-worker coworker workmate | collega | kollege kollegin | collègue confrère | colega compañero-de-trabajo
apprentice trainee | stagiair stagiaire leerling-vakman leerjongen | lehrling auszubildender praktikant azubi | apprenti stagiaire apprentissage | aprendiz becario
working-hours working-week | werktijden werkweek arbeidstijd | arbeitszeit arbeitswoche wochenarbeitszeit | temps-de-travail horaires-de-travail semaine-de-travail | jornada-laboral horario-laboral
overtime | overuren overwerk | überstunden | heures-supplémentaires | horas-extra horas-extraordinarias
working-conditions | arbeidsomstandigheden arbeidsvoorwaarden | arbeitsbedingungen | conditions-de-travail | condiciones-de-trabajo condiciones-laborales
occupational-accident workplace-accident industrial-accident | bedrijfsongeval arbeidsongeval | arbeitsunfall betriebsunfall | accident-du-travail | accidente-laboral accidente-de-trabajo
work-from-home telework remote-work home-working | thuiswerken telewerken thuiswerker | homeoffice heimarbeit | télétravail | teletrabajo trabajo-a-distancia
profession occupation | beroep beroepen vak | beruf | métier profession | profesión oficio
career career-path | carrière loopbaan | karriere laufbahn | carrière parcours-professionnel | carrera trayectoria trayectoria-profesional
volunteer voluntary | vrijwilliger vrijwillig | freiwilliger ehrenamtlich freiwillig | bénévole volontaire | voluntario voluntaria
civil-servant public-servant | ambtenaar ambtenaren | beamter beamtin beamte | fonctionnaire | funcionario funcionaria
`;
