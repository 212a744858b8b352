/** Words of schools, universities and research, a concept a line: en | nl | de | fr | es. */
export const EDUCATION = `
education teaching | onderwijs opleiding educatie | bildung unterricht bildungswesen | éducation enseignement instruction-publique | educación enseñanza
school | school scholen | schule | école | escuela colegio
primary-school elementary-school | basisschool basisscholen lagere-school | grundschule | école-primaire école-élémentaire | escuela-primaria
secondary-school high-school | middelbare-school gymnasium | gymnasium oberschule | lycée collégien | escuela-secundaria liceo
university | universiteit hogeschool | universität hochschule uni | université | universidad facultad
student undergraduate | student studente | student studentin studierende | étudiant étudiante | estudiante universitario
pupil schoolchild schoolchildren | leerling scholier | schüler schülerin schulkind | élève écolier écolière | alumno alumna escolar
teacher schoolteacher | leraar lerares leerkracht onderwijzer | lehrer lehrerin lehrkraft | enseignant enseignante professeur instituteur | maestro maestra profesor docente
professor | hoogleraar professor | professor professorin | professeur-d'université universitaire | catedrático catedrática profesor-universitario
headteacher headmaster school-principal head-teacher | schoolhoofd rector schooldirecteur | schulleiter schulleiterin rektor | directeur-d'école proviseur chef-d'établissement | director-de-escuela
kindergarten nursery preschool | kleuterschool crèche kinderopvang kinderdagverblijf | kindergarten kita kindertagesstätte | école-maternelle crèche jardin-d'enfants | guardería jardín-de-infancia preescolar
lesson | les lessen klas | unterrichtsstunde klasse | leçon classe cours | clase lección
teach taught | onderwijzen lesgeven onderwees | unterrichten unterrichtet | enseigner | enseñar enseña
learn learnt learned | leren leert leerde geleerd | lernen lernt gelernt | apprendre appris | aprender aprendió
study | studeren studeert gestudeerd studie | studieren studiert studium | étudier études | estudiar estudios
exam examination | examen examens toets eindexamen | prüfung examen klausur abitur | examen épreuve baccalauréat | examen
diploma university-degree | diploma diploma's graad | abschluss diplom hochschulabschluss | diplôme | diploma licenciatura título-universitario
graduate graduation | afstuderen afgestudeerd | absolvent absolvieren | diplômé diplômée | graduado graduarse
doctorate phd doctoral-thesis dissertation thesis | promotie proefschrift doctoraat scriptie | promotion doktorarbeit dissertation doktortitel abschlussarbeit | doctorat thèse | doctorado tesis-doctoral tesis
plagiarism | plagiaat | plagiat | plagiat | plagio
tuition-fee tuition-fees | collegegeld inschrijvingsgeld | studiengebühren studiengebühr | frais-de-scolarité droits-d'inscription | matrícula tasas-universitarias
scholarship student-grant | studiebeurs studiefinanciering | stipendium bafög | bourse-d'études | beca
curriculum syllabus | leerplan lesprogramma | lehrplan lehrpläne | programme-scolaire | plan-de-estudios
language | taal talen | sprache | langue | idioma lengua
spelling spelling-reform | spelling spellinghervorming | rechtschreibung rechtschreibreform | orthographe réforme-de-l'orthographe | ortografía reforma-ortográfica
literacy illiteracy illiterate | alfabetisering analfabetisme analfabeet laaggeletterd | alphabetisierung analphabetismus analphabet | alphabétisation illettrisme analphabétisme | alfabetización analfabetismo analfabeto
school-holidays summer-holidays vacation | schoolvakantie zomervakantie vakantie | schulferien sommerferien ferien | vacances-scolaires grandes-vacances vacances | vacaciones-escolares vacaciones
truancy truant | spijbelen spijbelaar schoolverzuim | schulschwänzen schulschwänzer | absentéisme-scolaire école-buissonnière | absentismo-escolar
bullying bully | pesten gepest pesterij | mobbing mobben gemobbt schikanieren | harcèlement-scolaire harceler | acoso-escolar acosar
vocational-training apprenticeship | beroepsopleiding beroepsonderwijs | berufsausbildung ausbildung lehrstelle | formation-professionnelle apprentissage | formación-profesional
research researcher | onderzoek onderzoeker | forschung forscher forscherin | chercheur chercheuse recherche-scientifique | investigación-científica investigador investigadora
scientist scientific science | wetenschapper wetenschap wetenschappelijk | wissenschaftler wissenschaft wissenschaftlich | scientifique science savant | científico científica ciencia
research-centre research-institute | instituut instituten onderzoekscentrum | institut forschungszentrum | institut centre-de-recherche | instituto centro-de-investigación
lecture | lezing hoorcollege | vorlesung vortrag | conférence cours-magistral | conferencia charla
instruction | instructie instructies aanwijzing | anweisung anleitung | instruction | instrucción
exercise-to-do drill-practice | oefening | übung | exercice | ejercicio
faculty-of-university department-of-university | faculteit | fakultät | faculté |
intelligence-test iq-test | intelligentietest | intelligenztest | test-d'intelligence | prueba-de-inteligencia
masterclass | masterclass | meisterkurs | cours-de-maître | clase-magistral
`;
