import type { ReportWords } from "../english.ts";

/** What clients said, what changes, recovery and opportunities, in French. */
export const figures = {
  scorecard: {
    title: "Ce que les clients nous ont dit",
    table: "Points de contact",
    columns: ["N°", "Point de contact", "Phase", "Classe", "Attendu", "Perçu", "Écart", "Intervalle", "n"],
    classes: { critical: "critique", "good-to-have": "souhaitable", none: "non classé" },
    caption: (gaps, small) =>
      `Moyennes sur l’échelle de la question${gaps}.${gaps === "" ? "" : " Les écarts sont calculés avant l’arrondi."} n en italique : moins de ${small} réponses, trop peu pour comparer.`,
    captionGap: (gaps, confidence) =>
      ` ; écart = perception − attente, ${gaps}, avec son intervalle à ${confidence}`,
    gaps: {
      paired: "apparié par répondant",
      reported: "tel que rapporté",
      "of-means": "différence de deux moyennes rapportées, non appariées",
    },
    gapsWhere: {
      paired: "apparié par répondant là où il y a des réponses",
      reported: "tel que rapporté là où un écart l’a été",
      "of-means": "ailleurs, différence de deux moyennes rapportées, non appariées",
    },
    effectiveN: (n) => `eff. ${n}`,
    whole: "La relation dans son ensemble",
    overallColumns: ["Mesure", "Résultat", "Intervalle", "n"],
    nps: "Recommandation (NPS, −100 à +100)",
    csat: "Satisfaction (CSAT)",
    ces: "Facilité (CES)",
    overall: "Note globale",
    overallGap: "Écart global, tous points de contact réunis",
    overallGapReported: "Écart global, tel que rapporté",
    weightedGap: "Écart global, chaque écart pondéré par son importance",
    chart: "Attente et perception",
    scale: (minimum, maximum) => `échelle de ${minimum} à ${maximum}`,
    observed: "Ce que les observateurs ont vu",
    observedColumns: {
      number: "N°",
      name: "Point de contact",
      perception: "Observé",
      gap: "Écart",
      alpha: "α",
      observers: "Observateurs",
    },
    observedCaption: (scales) =>
      `Moyennes pondérées des grilles des observateurs, ${scales}. Les observateurs ne sont pas un échantillon de clients : il n’y a donc pas d’intervalle. α : accord des observateurs sur chaque point de contact (Krippendorff, ordinal).`,
    raters: { observation: "observateurs", "mystery-shop": "clients mystères", workshop: "participants" },
    agreement: (rubric, alpha, strength, raters) =>
      `${rubric} : ${raters} s’accordent avec α ${alpha}, soit un accord ${strength} (faible sous 0,667, provisoire jusqu’à 0,800, fiable au-delà).`,
    strengths: { weak: "faible", tentative: "provisoire", reliable: "fiable" },
    missing:
      "Aucune note n’a encore été saisie ou importée : on ne peut rien dire des attentes ni des écarts.",
    asked: (surveys, count) => `Interrogés par ${surveys} : ${count} ont répondu.`,
  },
  alternatives: {
    title: "Options examinées",
    name: "Service",
    today: "Aujourd’hui",
    intro: (count, proposed) =>
      `${count} manières de refondre le parcours ont été dessinées. « ${proposed} » est proposé. Tous les chiffres sauf ceux d’aujourd’hui sont des prévisions.`,
    reason: (reason) => `Pourquoi celle-ci : ${reason}`,
  },
  difference: {
    title: "Ce qui change",
    measures: "Avant et après",
    simulatedMean: (isOld) =>
      isOld ? "moyenne d’une simulation antérieure aux derniers changements" : "moyenne de la simulation",
    measureColumns: ["Mesure", "Aujourd’hui", "Proposé, prévu", "Différence, prévue"],
    list: "Les changements en détail",
    listCaption:
      "Les durées sont des moyennes, supposées pour le service proposé. Jours : de combien une étape dure plus (+) ou moins (−), travail et attente compris ; vide sous une heure environ. Une étape peut durer plus longtemps parce qu’elle fait ce qu’une autre faisait.",
    columns: ["", "Élément", "Ce qui change", "Jours", "Met en œuvre"],
    types: { step: "Étape", flow: "Flux", lane: "Couloir", stage: "Phase" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey) => `Les changements en détail : ${journey}`,
    predicted:
      "Personne n’a mesuré le service proposé : ses chiffres sont prévus à partir des durées, des parts et des coûts supposés de ses étapes, et le prototype doit encore les prouver. Un jour compte 24 heures ; les heures d’ouverture ne sont pas prises en compte.",
    more: "Tous les changements figurent en annexe, ceux qui font gagner le plus de temps en premier.",
    inProposal: (title, date) =>
      `Tous les changements, la définition des mesures, la méthode et les échantillons figurent dans la proposition de refonte${title === "" ? "" : ` « ${title} »`}${date === "" ? "" : ` du ${date}`}.`,
    lost: (names) => `Points de contact que le service proposé n’a plus : ${names}.`,
    gained: (names) => `Points de contact qu’il ajoute : ${names}.`,
    named: (number, name, gap) => `${number} ${name}${gap === "" ? "" : ` (écart ${gap})`}`,
    flows: (count) =>
      `S’y ajoutent des flux nouveaux, supprimés ou modifiés (${count}) : l’enchaînement est marqué sur le blueprint.`,
    none: "Les deux blueprints ne diffèrent pas encore.",
    naTitle: "Non disponible",
    na: (measure, reason) => `${measure} : ${reason}.`,
    sides: { before: "aujourd’hui", after: "proposé" },
    reason: (measure, before, after) => `${measure} : de ${before} à ${after}, calculé.`,
    lanes: {
      title: "Couloir par couloir",
      columns: ["Couloir", "Étapes", "Travail", "Attente", "Transmissions"],
      kinds: { added: "nouveau couloir", removed: "disparaît" },
      steps: (added, removed, changed) =>
        [
          ...(added === "0" ? [] : [`${added} ${added === "1" ? "nouvelle" : "nouvelles"}`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "supprimée" : "supprimées"}`]),
          ...(changed === "0" ? [] : [`${changed} ${changed === "1" ? "modifiée" : "modifiées"}`]),
        ].join(", ") || "inchangées",
      pair: (before, after) => `${before} à ${after}`,
      caption:
        "D’aujourd’hui au service proposé, prévu. Le travail et l’attente sont des moyennes par cas, chaque étape avec la probabilité d’être atteinte ; la somme du travail des couloirs donne le travail total. Des attentes simultanées comptent chacune : l’attente peut donc dépasser le délai. Une transmission compte là où le travail part. Une étape déplacée compte là où elle est maintenant.",
    },
    predictions: {
      title: "Ce que les clients devraient dire",
      columns: [
        "Point de contact",
        "Note actuelle",
        "Note, prévue",
        "Écart actuel",
        "Écart, prévu",
        "Pourquoi",
      ],
      bases: { simulation: "simulation", benchmark: "référence", judgement: "jugement", pilot: "pilote" },
      rests: (basis, author) => (author === "" ? `Par ${basis}` : `Par ${basis} : ${author}`),
      between: (low, high) => `de ${low} à ${high}`,
      noReason: "Aucune raison n’est donnée.",
      caption:
        "En italique : prévu, non mesuré. L’écart prévu est la note prévue moins ce que les clients attendent aujourd’hui.",
      silent: (count, one) =>
        one
          ? "Pour un autre point de contact du service proposé, rien n’est prévu."
          : `Pour ${count} autres points de contact du service proposé, rien n’est prévu.`,
    },
  },
  recovery: {
    title: "Rattrapage",
    intro:
      "Où le service peut échouer pour le client, à quel point c’est grave, et ce qui est fait pour le regagner.",
    programMatrix:
      "La gravité (G), l’occurrence (O) et la détection (D) sont jugées de 1 à 10 ; l’IPR est leur produit. Les plus graves d’abord. La priorité met en balance gravité et occurrence, d’après les priorités d’action du manuel AMDEC AIAG & VDA (2019).",
    ownMatrix:
      "La gravité (G), l’occurrence (O) et la détection (D) sont jugées de 1 à 10 ; l’IPR est leur produit. Les plus graves d’abord. La priorité met en balance gravité et occurrence, dans une matrice convenue pour cette mission.",
    today: "Où cela échoue aujourd’hui",
    planned: "Où le nouveau service peut échouer",
    counted: (count, of, high) =>
      of === 1
        ? `Un point de défaillance ; de priorité haute : ${high}.`
        : `${count} points de défaillance ; de priorité haute : ${high}.`,
    columns: ["N°", "Étape", "Ce qui échoue", "G", "O", "D", "IPR", "Priorité"],
    inside: (steps) => `à l’intérieur de ${steps.map((title) => `« ${title} »`).join(", ")}`,
    caption: "Un D bas signifie que l’incident est repéré avant d’atteindre le client.",
    priorities: { high: "haute", medium: "moyenne", low: "basse" },
    inFull: "Un par un",
    gravest: (count) => (count === "1" ? "Celui qui a été étudié" : `Les ${count} plus graves en détail`),
    question: "Question",
    answer: "Convenu",
    rows: {
      noticed: "Comment on le remarque",
      recovery: "Le rattrapage en bref",
      authority: "Qui peut décider seul",
      whys: "Pourquoi cela échoue",
      prevention: "Prévention",
    },
    rungs: {
      acknowledge: "Reconnaître",
      empathise: "Compatir",
      apologise: "S’excuser",
      settle: "Régler, avec un choix",
      exceed: "Faire plus qu’attendu",
      followUp: "Assurer le suivi",
    },
    upTo: (amount) => `, jusqu’à ${amount} par cas`,
    why: (number, answer, kind) => `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "symptôme", cause: "cause profonde" },
  },
  opportunities: {
    title: "Opportunités",
    columns: ["N°", "Opportunité", "Points de contact", "Impact", "Effort", "Statut"],
    caption:
      "Points de contact par leur numéro au registre. L’impact et l’effort sont jugés de 1 (faible) à 5 (élevé).",
    statuses: { open: "ouverte", chosen: "retenue", parked: "en attente", dropped: "écartée" },
    matrix: "Impact et effort",
    matrixSubtitle: "Plein : retenue pour la refonte. Un 3 compte comme fort impact et comme faible effort.",
    impact: "Impact",
    effort: "Effort",
    quadrants: ["À faire d’abord", "À bien planifier", "Au passage", "À laisser"],
    evidence: (text) => `Élément probant : ${text}`,
    causes: "Pourquoi cela fait mal : causes profondes",
    causeColumns: ["Opportunité", "Cause profonde", "Supprimée par"],
    rank: "Rang",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Score" },
    rankedBy: {
      rice: () => "RICE : portée × impact × confiance ÷ mois-personnes.",
      ulwick: () => "Ulwick : l’importance et ce qui lui manque de satisfaction, l’une et l’autre sur 10.",
      own: (formula) => `Score : ${formula}.`,
    },
    why: "Pourquoi nous changeons ce que nous changeons",
    whyColumns: ["Changement", "Parce que", "Éléments probants"],
    whyCaption:
      "Chaque changement avec ce à quoi il répond et les éléments qui l’ont demandé, tels qu’ils étaient au moment du relevé. Ce qui change pour une même raison est réuni.",
    whyChange: (sign, title) => `${sign} ${title}`,
    noReason: "Aucune opportunité n’est nommée",
    decided: (status, reason) =>
      `${{ chosen: "Retenue", parked: "En attente", dropped: "Écartée" }[status]} : ${reason}`,
    ideas: "Idées",
    ideaColumns: ["Idée", "Répond à", "Change"],
    openIdeas: "Idées que le service proposé ne met pas en œuvre",
    unnamed: "Changements sans idée",
    unnamedColumns: ["", "Élément", "Changement"],
    unjudged: (count) => `${count} pas encore au graphique, faute de jugement.`,
  },
} satisfies Partial<ReportWords>;
