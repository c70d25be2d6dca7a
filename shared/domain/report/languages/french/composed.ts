import { term } from "../../glossary-messages.ts";
import type { ReportWords } from "../english.ts";

/** The page for a board, own texts, workshops and the glossary, in French. */
export const composed = {
  executive: {
    title: "En un coup d’œil",
    proposed: "Ce que nous proposons",
    asked: "Ce que nous vous demandons",
    trial: "Comment c’est d’abord mis à l’essai",
    worth: (net, payBack) => `Gain net attendu ${net}, retour sur investissement ${payBack}.`,
    trialText: (name, how, dates, site) =>
      `${[name, how, site, dates].filter((text) => text.trim() !== "").join(" ; ")}.`,
    more: (count, isOne) =>
      isOne
        ? "Un autre changement figure dans le rapport complet."
        : `${count} autres changements figurent dans le rapport complet.`,
    goesOn: "La synthèse se poursuit dans le rapport complet.",
    tooLong: "Cela ne tient pas sur une page : raccourcissez la synthèse ou la demande.",
  },
  composed: {
    remark: "Remarque",
    unknownFigures: (names) =>
      `Ce texte nomme des chiffres qui n’existent pas : ${names}. Ils y sont marqués.`,
    shortened: (titles) => `Omis de cette version courte : ${titles}. La version complète le contient.`,
    segmentOnly: (segment, n) =>
      `Tous les chiffres issus de réponses sont ceux du seul segment « ${segment} » : n ${n}.`,
    segmentUnknown: (segment) =>
      `Aucune enquête ne distingue les réponses du segment « ${segment} » : les chiffres sont ceux de tous.`,
  },
  workshop: {
    title: "Compte rendu d’atelier",
    intro:
      "Ce qui a été demandé, ce qui a été écrit sur les cartes, comment le groupe a voté et ce qui a été décidé.",
    board: (people, cards, clusters) =>
      people === null
        ? `${cards} cartes en ${clusters} groupes.`
        : `${people} personnes ont écrit ${cards} cartes, rangées en ${clusters} groupes.`,
    dots: (dots, isSecret) => `Chacun avait ${dots} à donner${isSecret ? ", à bulletin secret" : ""}.`,
    dotsCounted: (dots) => (dots === "1" ? "une gommette" : `${dots} gommettes`),
    phases: {
      collect: "Le tableau est encore ouvert aux cartes.",
      cluster: "Les cartes sont encore en cours de tri.",
      vote: "Le vote est encore ouvert.",
      agree: "",
    },
    about: (opportunities) => `Il répond à : ${opportunities}.`,
    agreement: (w, n) =>
      `Les bulletins classent les groupes avec un accord de W = ${w} (Kendall ; 0 aucun, 1 total ; ${n} bulletins qui classent).`,
    outcome: "Ce qui a été décidé",
    columns: ["Groupe", "Points", "De", "Pour, retrait, contre", "Décision", "Pourquoi, ou l’idée née"],
    untitled: "Groupe sans nom",
    of: (people, all) => `${people} sur ${all}`,
    decisions: { accepted: "accepté", parked: "en attente", open: "non décidé" },
    caption:
      "Les plus votés d’abord. Se mettre en retrait, c’est ne pas être d’accord sans faire obstacle. Tout le groupe a voté : il n’y a donc pas d’intervalle.",
    cards: (question) => `Cartes : ${question}`,
    cardColumns: ["Groupe", "Cartes"],
    loose: "Dans aucun groupe",
    decided: "Opportunités tranchées",
    decidedColumns: ["Opportunité", "Décision", "Raison", "Par", "Le"],
    statuses: { open: "ouverte", chosen: "retenue", parked: "en attente", dropped: "écartée" },
    rounds: "Tours de notation",
    roundColumns: ["Grille et tour", "Participants", "Dates"],
    rest: "Notes données en atelier ; leur résultat figure dans le tableau des notes.",
  },
  glossary: {
    title: "Glossaire",
    intro: "Termes de la conception de services et de ses chiffres que ce document emploie.",
    columns: ["Terme", "Sens"],
    terms: {
      asIs: term(
        "État actuel",
        "Le service tel qu’il fonctionne aujourd’hui, d’après ce qui a été vu et mesuré.",
        "aujourd’hui",
      ),
      backstage: term("Arrière-scène", "Ce que l’organisation fait pour le client hors de sa vue."),
      blueprint: term(
        "Blueprint",
        "Un dessin du service de haut en bas : preuves tangibles, client, avant-scène, arrière-scène et support, le déroulement allant de gauche à droite.",
        "blueprints",
      ),
      breakEven: term(
        "Seuil de rentabilité",
        "La plus petite amélioration pour laquelle le gain couvre le coût.",
        "au seuil",
      ),
      ces: term(
        "CES",
        "Score d’effort client : la facilité avec laquelle les clients ont réglé leur affaire.",
      ),
      confidence: term(
        "Confiance",
        "Combien de fois un intervalle ainsi construit contient la vraie valeur, par exemple dans 95 échantillons sur 100.",
        "intervalle",
        "intervalles",
      ),
      csat: term("CSAT", "La part des clients qui se disent satisfaits."),
      cycleEfficiency: term(
        "Efficacité du cycle",
        "Le travail sur un cas rapporté au temps que prend le cas.",
      ),
      decisionRule: term(
        "Règle de décision",
        "Ce qu’un essai doit montrer pour Go, et ce qui veut dire arrêt ; elle est figée avant le premier résultat.",
      ),
      detection: term(
        "Détection",
        "La probabilité de repérer une défaillance avant qu’elle n’atteigne le client, de 1 (sûrement) à 10 (à peine).",
      ),
      expectation: term(
        "Attente",
        "Ce que les clients disent devoir trouver à un point de contact, sur l’échelle de l’enquête.",
        "attentes",
        "attendu",
      ),
      failPoint: term(
        "Point de défaillance",
        "Une étape où le service peut échouer pour le client.",
        "points de défaillance",
      ),
      frontstage: term("Avant-scène", "Ce que l’organisation fait sous les yeux du client."),
      gap: term(
        "Écart",
        "Perception moins attente : sous zéro, les clients trouvent moins qu’ils ne cherchent.",
        "écarts",
      ),
      handOff: term(
        "Transmission",
        "Un cas passe d’une personne ou d’un service à l’autre.",
        "transmissions",
      ),
      hypothesis: term(
        "Hypothèse",
        "Ce qu’un essai doit prouver : si ceci change, telle mesure bouge d’autant.",
        "hypothèses",
      ),
      journeyMap: term(
        "Parcours client",
        "Le chemin du client de gauche à droite, avec ce qu’il fait, pense et ressent.",
        "parcours",
      ),
      kendallsW: term(
        "W de Kendall",
        "À quel point les personnes classent de même, de 0 (pas du tout) à 1 (toutes).",
        "Kendall",
      ),
      krippendorffs: term(
        "α de Krippendorff",
        "L’accord des observateurs au-delà du hasard, 1 étant l’accord total.",
        "Krippendorff",
      ),
      leadTime: term("Délai", "Du début d’un cas à sa fin, attentes comprises.", "délais"),
      lineOfInteraction: term(
        "Ligne d’interaction",
        "Sépare ce que fait le client de ce que l’organisation fait sous ses yeux.",
      ),
      lineOfVisibility: term(
        "Ligne de visibilité",
        "Sépare ce que voit le client de ce qui lui reste caché.",
        "visibilité",
      ),
      momentOfTruth: term(
        "Moment de vérité",
        "Un point de contact où le client décide ce qu’il pense de tout le service.",
        "moments de vérité",
      ),
      nps: term("NPS", "Net promoter score : promoteurs moins détracteurs, en points sur 100."),
      occurrence: term(
        "Occurrence",
        "La fréquence d’une défaillance, de 1 (presque jamais) à 10 (presque toujours).",
      ),
      opportunity: term(
        "Opportunité",
        "Ce qui nuit aux clients ou au travail et qui mérite d’être changé.",
        "opportunités",
      ),
      payBack: term("Retour sur investissement", "Le temps après lequel le gain a payé le coût."),
      perception: term(
        "Perception",
        "Ce que les clients disent avoir trouvé à un point de contact, sur l’échelle de l’enquête.",
        "perçu",
      ),
      policy: term(
        "Règle",
        "Une disposition de l’organisation que ses membres appliquent aux clients.",
        "règles",
        "règlements",
      ),
      promise: term("Promesse", "Ce sur quoi on dit aux clients qu’ils peuvent compter.", "promesses"),
      prototype: term(
        "Prototype",
        "Un essai d’un service modifié, petit et avant sa mise en service.",
        "pilote",
        "essai",
      ),
      recovery: term("Rattrapage", "Ce qui est fait après une défaillance pour regagner le client."),
      rice: term("RICE", "Portée × impact × confiance ÷ effort : une façon de classer les opportunités."),
      rpn: term("IPR", "Indice de priorité du risque : gravité × occurrence × détection."),
      segment: term(
        "Segment",
        "Des clients qui veulent la même chose ou en ont besoin, distingués des autres.",
        "segments",
      ),
      severity: term("Gravité", "À quel point une défaillance est grave pour le client, de 1 à 10."),
      simulation: term(
        "Simulation",
        "Le service rejoué de nombreuses fois sur ordinateur, avec sa demande, ses personnes, ses durées et ses hasards.",
        "simulé",
      ),
      standard: term(
        "Standard",
        "Ce que l’organisation se fixe pour une étape, afin de pouvoir le mesurer.",
        "standards",
      ),
      support: term(
        "Support",
        "Ce qui travaille derrière l’arrière-scène : systèmes, autres services, fournisseurs.",
      ),
      toBe: term("État cible", "Le service tel qu’il est prévu, dérivé de l’état actuel.", "proposé"),
      touchPoint: term(
        "Point de contact",
        "Là où le client rencontre l’organisation, numéroté comme au registre.",
        "points de contact",
      ),
      wilsonsInterval: term(
        "Intervalle de Wilson",
        "Un intervalle de confiance pour une part, valable aussi pour de petits échantillons.",
        "Wilson",
      ),
    },
  },
} satisfies Partial<ReportWords>;
