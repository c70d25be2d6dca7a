import type { ReportWords } from "../english.ts";

/** The prototype plan with its rule, evidence, problems and method, in French. */
export const plan = {
  plan: {
    title: "Plan de prototype",
    scope: "Ce qui est mis à l’essai",
    frame: "Cadre",
    rows: {
      fidelity: "Type d’essai",
      segment: "Segment",
      site: "Lieu",
      dates: "Dates",
      owner: "Responsable",
      people: "Personnes",
      material: "Matériel",
      cost: "Coût",
      risks: "Risques",
      steps: "Étapes du blueprint",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Simulation sur table",
      "role-play": "Jeu de rôle",
      staging: "Mise en scène du service",
      "live-pilot": "Pilote en conditions réelles",
    },
    hypotheses: "Hypothèses",
    hypothesisColumns: ["Si", "alors", "aujourd’hui", "cible", "minimum", "Clients nécessaires"],
    atMost: "au plus",
    answers: "réponses",
    betterThanToday: "mieux qu’aujourd’hui",
    decision: "Règle de décision",
    sample: "Échantillon",
    sampleText: (power, each, confidence, looks) =>
      `Clients nécessaires : avec ce nombre, la règle ci-dessous dit Go avec une probabilité d’au moins ${power} si les cibles sont vraies${each}. Ce que Go prouve, c’est le minimum. Calcul exact, par la loi binomiale pour les parts et le t de Student pour les moyennes ; intervalles à ${confidence} (de Wilson pour les parts), ${looks}.`,
    each: (power) => ` (${power} pour chacune, car toutes doivent se vérifier)`,
    looks: (count) =>
      count === 1
        ? "un seul examen des résultats"
        : `${count} examens, entre lesquels le seuil de signification est partagé`,
    short: {
      how: "Comment",
      where: "Où",
      when: "Quand",
      go: "Go si",
      signed: (title, date) =>
        `Les hypothèses, la règle complète et les signatures figurent dans le plan de prototype${title === "" ? "" : ` « ${title} »`}${date === "" ? "" : ` du ${date}`} : c’est ce document qui est signé.`,
    },
    allSegments: "Tous les clients",
    tried: {
      short: "Résultat",
      results: "Résultats",
      columns: ["Examen", "Mesure", "Constaté"],
      incomplete: "incomplet",
      looked: (look, of) =>
        `Examen ${look} sur ${of} ; le point est la valeur constatée, la barre son intervalle, qui doit dépasser le minimum`,
      notFixed:
        "La règle de ce plan n’a jamais été figée : ce qu’elle dit de chiffres déjà connus ne prouve rien.",
      decision: "Ce qui a été décidé",
      decided: (taken, date, by) =>
        `Décidé${date === "" ? "" : ` le ${date}`}${by === "" ? "" : ` par ${by}`} : ${taken}.`,
      ruleSays: (outcome) => `La règle dit : ${outcome}.`,
      otherThanRule: (outcome) => `La règle dit « ${outcome} ».`,
      amendments: "Modifications de la règle après qu’elle a été figée",
      amendmentColumns: ["Quand", "Quoi", "Avant", "Après", "Pourquoi"],
      risks: "Risques et parades",
      riskColumns: ["Risque", "Parade", "Responsable"],
      learnt: "Ce que nous avons appris",
      fineTuneColumns: ["Tour", "Retour", "Changement", "Responsable"],
      open: "reste à faire",
    },
    chances: "Probabilité que la règle dise Go",
    chanceColumns: ["Probabilité de Go sur", "si la cible est vraie", "si seul le minimum est vrai"],
    when: (value) => `vrai : ${value}`,
    asToday: (value) => `${value}, comme aujourd’hui`,
    chanceOfAll: (go, wrong) =>
      `Go sur toutes : au moins ${go} si chaque cible est vraie, au plus ${wrong} si une mesure atteint tout juste son minimum.`,
    rule: { go: "Go", stop: "Arrêt" },
    signatures: "Convenu avant le premier client",
    client: "Pour le client",
    consultant: "Pour les consultants",
    nameDate: "Nom, date, signature",
    missing: "Aucun plan de prototype n’a été choisi pour ce rapport.",
    noHypotheses: "Aucune hypothèse n’a encore été formulée ; sans elles, l’essai ne peut rien trancher.",
  },
  evidence: {
    title: "Éléments probants",
    intro:
      "Graphiques choisis parmi les mesures, avec les chiffres de cette version. Un graphique qui ne montre pas les réponses de tous commence par dire de qui elles sont.",
    gone: (title) =>
      `« ${title} » n’a plus de chiffres : sa source a été supprimée ou ses réglages ne lui conviennent plus.`,
    unnamed: "Un graphique épinglé",
    source: (sources) => `Provenance : ${sources}.`,
    sourceOf: (name, holds, imported) =>
      imported === "" ? `« ${name} » (${holds})` : `« ${name} » (${holds}, importé le ${imported})`,
  },
  problems: {
    title: "Problèmes du service",
    intro: (rules) =>
      `${rules} règles de conception de service ont été appliquées à la mission dans son état actuel, au service d’aujourd’hui comme à celui qui est prévu.`,
    none: "Aucune ne trouve de défaut.",
    open: (counts) => `Elles trouvent ${counts}.`,
    counted: {
      error: (count, of) => `${count} ${of === 1 ? "erreur" : "erreurs"}`,
      warning: (count, of) => `${count} ${of === 1 ? "avertissement" : "avertissements"}`,
      hint: (count, of) => `${count} ${of === 1 ? "remarque" : "remarques"}`,
    },
    suppressedCount: (count, of) =>
      of === 1
        ? `${count} autre a été examiné et écarté, avec sa raison.`
        : `${count} autres ont été examinés et écartés, chacun avec sa raison.`,
    off: (count, of) =>
      of === 1
        ? `${count} règle est désactivée dans cette mission.`
        : `${count} règles sont désactivées dans cette mission.`,
    rulesThemselves: "Les règles elles-mêmes",
    columns: ["Gravité", "Problème, et pourquoi c’en est un", "Où"],
    severities: { error: "Erreur", warning: "Avertissement", hint: "Remarque" },
    suppressed: "Écartés",
    suppressedText: "Ce qui est bien tel quel, et pourquoi.",
    suppressedColumns: ["Problème", "Où", "Raison"],
  },
  appendix: {
    title: "Annexe : méthode et échantillons",
    method: "Méthode",
    definitions: "Ce que comptent les mesures",
    samples: "Échantillons",
    sampleColumns: ["Source", "Nature", "Contenu", "Date"],
    kinds: {
      survey: "enquête",
      comments: "commentaires et réclamations",
      events: "journal d’événements",
      study: "étude d’un tiers",
    },
    holds: {
      survey: (rows) => `${rows} répondants`,
      comments: (rows) => `${rows} commentaires`,
      events: (rows) => `${rows} événements`,
      cases: (cases, rows) => `${cases} cas, ${rows} événements`,
      scores: (count) => `${count} notes`,
      figures: (count, n) => (n === "" ? `${count} chiffres` : `${count} chiffres, n ${n}`),
    },
    sheets: {
      observation: (count) => `grilles de ${count} observateurs`,
      "mystery-shop": (count) => `grilles de ${count} clients mystères`,
      workshop: (count) => `grilles de ${count} participants`,
    },
    sheetsOf: (name, sheets, dates) =>
      dates === "" ? `« ${name} » (${sheets})` : `« ${name} » (${sheets}, ${dates})`,
    imported: "importé",
    gaps: {
      paired:
        "Les écarts issus de réponses sont appariés par répondant, avec l’intervalle moyenne ± t(n − 1) fois l’erreur type.",
      reported:
        "Un écart rapporté sans ses réponses est repris tel quel ; son intervalle est moyenne ± t(n − 1) fois l’écart type rapporté sur √n, et il n’y en a pas si aucun écart type n’a été rapporté.",
      "of-means":
        "Là où seules l’attente et la perception ont été rapportées, l’écart est la différence de leurs moyennes dans chaque vague et chaque segment. Il n’est pas apparié par répondant : son intervalle est le plus large que permettent leurs dispersions.",
    },
    notWeighted: "Les échantillons ne sont pas pondérés.",
    weighted:
      "Les répondants sont pondérés ; les intervalles suivent le n effectif, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence, small, gaps, weights) => [
      "Un service blueprint montre de haut en bas les preuves tangibles, le client, l’avant-scène, l’arrière-scène et le support, séparés par les lignes d’interaction, de visibilité et d’interaction interne (Shostack 1984 ; Bitner, Ostrom & Morgan 2008). Un point de contact se trouve là où le client rencontre l’organisation.",
      `Écart = perception − attente.${gaps} L’écart global est la moyenne, sur les répondants, de l’écart moyen de chacun. Confiance ${confidence}. Moins de ${small} réponses sont signalées comme petit échantillon. Un chiffre non défini est noté n. d. et jamais 0.`,
      `NPS = 100 · (promoteurs − détracteurs), sa variance p + d − (p − d)² ; les parts portent l’intervalle de Wilson. ${weights}`,
      "Le délai sans files d’attente, le travail et le coût sont des moyennes en forme close et non une simulation : files d’attente, heures d’ouverture et calendriers n’y entrent pas. Le délai avec files d’attente est la moyenne de la simulation. Un chiffre du service proposé est une prévision tant que le prototype ne l’a pas montré.",
    ],
  },
  rule: {
    reasons: {
      noTarget: "la cible manque",
      noComparison: "il faut une valeur de départ ou un minimum",
      noDeviation: "une moyenne demande la dispersion des réponses",
      outside: "une part est comprise entre 0 et 1",
      same: "la cible et ce qui est à prouver ne diffèrent pas",
      beyond: "le minimum se trouve au-delà de la cible",
    },
    rule: {
      go: (measure, bar, rises, confidence) =>
        rises
          ? `la borne inférieure de l’intervalle à ${confidence} de « ${measure} » est d’au moins ${bar}`
          : `la borne supérieure de l’intervalle à ${confidence} de « ${measure} » est d’au plus ${bar}`,
      stop: (measure, bar, rises, confidence) =>
        rises
          ? `la borne supérieure de l’intervalle à ${confidence} de « ${measure} » est inférieure à ${bar}`
          : `la borne inférieure de l’intervalle à ${confidence} de « ${measure} » est supérieure à ${bar}`,
      counted: (measure, count, n, atLeast) =>
        `${measure} : ${atLeast ? "au moins" : "au plus"} ${count} clients sur ${n}`,
      averaged: (measure, mean, n, atLeast) =>
        `${measure} : une moyenne d’environ ${mean} ou ${atLeast ? "plus" : "moins"} sur ${n} réponses`,
      never: (measure, n) => `${measure} : avec ${n} clients, cela ne peut pas arriver`,
      exactly: (go, stop) =>
        `Exactement : Go si ${go} ; arrêt si ${stop}. Les nombres valent pour les effectifs indiqués ; avec d’autres, c’est l’intervalle qui décide.`,
      today: (bar) => `${bar}, la valeur actuelle`,
      extend: "Prolonger",
      extendText: (looks) =>
        `ni l’un ni l’autre : l’essai se poursuit jusqu’au prochain des ${looks} examens convenus ; au dernier, il est réputé non prouvé`,
      notProven: "Non prouvé",
      notProvenText:
        "ni l’un ni l’autre : un seul examen était convenu, l’essai se termine donc sans décision et rien ne change ; continuer demande un nouveau plan",
      noGo: "aucune hypothèse n’a encore de cible et de minimum",
      noStop: "aucune hypothèse n’a encore de minimum",
      and: " ; et ",
      or: " ; ou ",
    },
    spread: {
      measured: (sd, whose, n) => `dispersion ${sd}, mesurée (${whose}, n ${n})`,
      assumed: (sd) => `dispersion ${sd}, supposée : aucune réponse ne l’indique`,
      instead: (sd, measured, whose, n) =>
        `dispersion ${sd}, supposée ; la valeur mesurée est ${measured} (${whose}, n ${n})`,
      everybody: "tous les clients",
    },
    expected: {
      log: (clients, days, share, log, where) =>
        `On peut attendre environ ${clients} clients en ${days} jours : ${share} des cas de « ${log} » viennent ${where}.`,
      place: "de ce lieu",
      segment: "de ce segment",
      both: "de ce lieu et de ce segment",
      everywhere: "de tous les lieux et de tous les segments",
      drawn: (standsFor) => ` Chaque cas en représente ${standsFor}.`,
      reach: (clients, days, reach, touchPoint) =>
        `On peut attendre environ ${clients} clients en ${days} jours : ${reach} de tous les clients passent par « ${touchPoint} ».`,
      anySite: " Ils viennent de tous les lieux : on ne sait pas combien viennent à celui-ci.",
      anySegment: " Ils viennent de tous les segments : on ne sait pas combien appartiennent à celui-ci.",
      between: (clients, low, high) => `${clients} (de ${low} à ${high})`,
      perhaps: (needed, chance) =>
        ` Les ${needed} nécessaires viendront dans ce délai avec une probabilité de ${chance}.`,
      enough: (needed) => ` Cela suffit pour les ${needed} nécessaires.`,
      few: (needed, weeks) =>
        ` C’est moins que les ${needed} nécessaires : à ce rythme, il faut environ ${weeks} semaines. Prévoyez plus long, plus de lieux ou de segments, ou prouvez moins.`,
      none: (needed) => ` C’est moins que les ${needed} nécessaires.`,
      answers: (measure, answers, clients, share) =>
        ` ${measure} : ${answers} des ${clients} doivent répondre (${share}).`,
      reached: (population, needed) =>
        `Seuls ${population} clients peuvent être joints : moins que les ${needed} nécessaires.`,
    },
    outcome: {
      says: { go: "Go", extend: "Prolonger", stop: "Arrêt" },
      names: {
        open: "Pas encore de résultat",
        waiting: "Résultats incomplets",
        go: "Go",
        stop: "Arrêt",
        extend: "Prolonger",
        "not-proven": "Non prouvé",
      },
      clearsTarget: (proven, of) =>
        proven === of
          ? "Même la cible est prouvée : l’intervalle entier de chaque mesure se trouve au-delà."
          : `Le minimum est prouvé ; intervalles entièrement au-delà de leur cible : ${proven} sur ${of}.`,
      texts: {
        open: "Rien n’a encore été saisi.",
        waiting: "Il manque un chiffre pour que la règle puisse parler.",
        go: "Chaque hypothèse dépasse son minimum.",
        stop: "Une hypothèse reste entièrement en deçà de son minimum.",
        extend: "Ni l’un ni l’autre : l’essai se poursuit jusqu’au prochain examen.",
        "not-proven": "Le dernier examen convenu n’a donné ni Go ni arrêt.",
      },
      minimum: (value) => `minimum ${value}`,
      target: (value) => `cible ${value}`,
      interval: (low, high) => `${low} à ${high}`,
      noInterval: "pas d’intervalle",
      found: (value, interval, n, says) => `${value} (${interval}), n ${n}${says === "" ? "" : ` : ${says}`}`,
      atLook: (look, of) => `À l’examen ${look} sur ${of}`,
      picture: "Résultats avec leurs intervalles, face au minimum et à la cible",
      ownRule:
        "Le plan a une règle rédigée librement, que lisent des personnes. Ce qui figure ici est ce que dirait la règle standard.",
      notFixed: "La règle n’était pas figée quand les résultats sont arrivés.",
      before: (measure, date, fixed) =>
        `« ${measure} » a un résultat du ${date}, et la règle a été figée le ${fixed}.`,
      fixedOn: (date, time) => `Figée le ${date}, ${time} UTC`,
      few: (measure, n, needed) =>
        `« ${measure} » devait être tranché avec ${needed} clients et en a ${n} : avec moins, un changement efficace est rarement prouvé.`,
    },
    unnamed: "la mesure",
  },
} satisfies Partial<ReportWords>;
