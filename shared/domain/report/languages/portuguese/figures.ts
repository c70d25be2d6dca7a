import type { ReportWords } from "../english.ts";

/** What clients said, what changes, recovery and opportunities, in Portuguese. */
export const figures = {
  scorecard: {
    title: "O que os clientes nos disseram",
    table: "Pontos de contacto",
    columns: [
      "N.º",
      "Ponto de contacto",
      "Etapa",
      "Classe",
      "Esperado",
      "Percebido",
      "Lacuna",
      "Intervalo",
      "n",
    ],
    classes: { critical: "crítico", "good-to-have": "desejável", none: "sem classe" },
    caption: (gaps, small) =>
      `Médias na escala da pergunta${gaps}.${gaps === "" ? "" : " As lacunas são calculadas antes do arredondamento."} n em itálico: menos de ${small} respostas, demasiado poucas para comparar.`,
    captionGap: (gaps, confidence) =>
      `; lacuna = perceção − expectativa, ${gaps}, com o seu intervalo de ${confidence}`,
    gaps: {
      paired: "emparelhada por inquirido",
      reported: "tal como comunicada",
      "of-means": "diferença de duas médias comunicadas, não emparelhada",
    },
    gapsWhere: {
      paired: "emparelhada por inquirido onde há respostas",
      reported: "tal como comunicada onde foi comunicada uma lacuna",
      "of-means": "nos restantes, diferença de duas médias comunicadas, não emparelhada",
    },
    effectiveN: (n) => `ef. ${n}`,
    whole: "A relação no seu todo",
    overallColumns: ["Medida", "Resultado", "Intervalo", "n"],
    nps: "Recomendação (NPS, −100 a +100)",
    csat: "Satisfação (CSAT)",
    ces: "Facilidade (CES)",
    overall: "Avaliação global",
    overallGap: "Lacuna global, todos os pontos de contacto juntos",
    overallGapReported: "Lacuna global, tal como comunicada",
    weightedGap: "Lacuna global, cada lacuna ponderada pela sua importância",
    chart: "Expectativa e perceção",
    scale: (minimum, maximum) => `escala de ${minimum} a ${maximum}`,
    observed: "O que os observadores viram",
    observedColumns: {
      number: "N.º",
      name: "Ponto de contacto",
      perception: "Observado",
      gap: "Lacuna",
      alpha: "α",
      observers: "Observadores",
    },
    observedCaption: (scales) =>
      `Médias ponderadas das grelhas dos observadores, ${scales}. Os observadores não são uma amostra de clientes, pelo que não há intervalo. α: concordância dos observadores em cada ponto de contacto (Krippendorff, ordinal).`,
    raters: { observation: "observadores", "mystery-shop": "clientes mistério", workshop: "participantes" },
    agreement: (rubric, alpha, strength, raters) =>
      `${rubric}: ${raters} concordam com α ${alpha}, uma concordância ${strength} (fraca abaixo de 0,667, provisória até 0,800, fiável acima).`,
    strengths: { weak: "fraca", tentative: "provisória", reliable: "fiável" },
    missing:
      "Ainda não foram introduzidas nem importadas pontuações, pelo que nada se pode dizer de expectativas e lacunas.",
    asked: (surveys, count) => `Perguntado em ${surveys}: responderam ${count}.`,
  },
  alternatives: {
    title: "Alternativas ponderadas",
    name: "Serviço",
    today: "Hoje",
    intro: (count, proposed) =>
      `Foram traçadas ${count} maneiras de redesenhar a jornada. Propõe-se «${proposed}». Todos os números exceto os de hoje são previsões.`,
    reason: (reason) => `Porquê esta: ${reason}`,
  },
  difference: {
    title: "O que muda",
    measures: "Antes e depois",
    simulatedMean: (isOld) =>
      isOld ? "média de uma simulação anterior às últimas alterações" : "média da simulação",
    measureColumns: ["Medida", "Hoje", "Proposto, previsto", "Diferença, prevista"],
    list: "As alterações em pormenor",
    listCaption:
      "Os tempos são médias; os do serviço proposto, pressupostos. Dias: quanto mais (+) ou menos (−) dura um passo com o seu trabalho e a sua espera; em branco quando é menos de cerca de uma hora. Um passo pode durar mais porque faz o que outro fazia.",
    columns: ["", "Elemento", "O que muda", "Dias", "Concretiza"],
    types: { step: "Passo", flow: "Fluxo", lane: "Pista", stage: "Etapa" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey) => `As alterações em pormenor: ${journey}`,
    predicted:
      "Ninguém mediu o serviço proposto: os seus números são previstos a partir dos tempos, proporções e custos pressupostos para os seus passos, e o protótipo ainda tem de os provar. Um dia tem 24 horas; os horários de funcionamento não são contados.",
    more: "Todas as alterações constam do anexo, primeiro as que mais tempo poupam.",
    inProposal: (title, date) =>
      `Todas as alterações, o que as medidas contam, o método e as amostras constam da proposta de redesenho${title === "" ? "" : ` «${title}»`}${date === "" ? "" : ` de ${date}`}.`,
    lost: (names) => `Pontos de contacto que o serviço proposto já não tem: ${names}.`,
    gained: (names) => `Pontos de contacto que acrescenta: ${names}.`,
    named: (number, name, gap) => `${number} ${name}${gap === "" ? "" : ` (lacuna ${gap})`}`,
    flows: (count) =>
      `Além destas há fluxos novos, eliminados ou alterados (${count}): o que se segue a quê está marcado no blueprint.`,
    none: "Os dois blueprints ainda não diferem.",
    naTitle: "Não disponível",
    na: (measure, reason) => `${measure}: ${reason}.`,
    sides: { before: "hoje", after: "proposto" },
    reason: (measure, before, after) => `${measure}: de ${before} para ${after}, calculado.`,
    lanes: {
      title: "Pista a pista",
      columns: ["Pista", "Passos", "Trabalho", "Espera", "Passagens"],
      kinds: { added: "pista nova", removed: "desaparece" },
      steps: (added, removed, changed) =>
        [
          ...(added === "0" ? [] : [`${added} ${added === "1" ? "novo" : "novos"}`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "eliminado" : "eliminados"}`]),
          ...(changed === "0" ? [] : [`${changed} ${changed === "1" ? "alterado" : "alterados"}`]),
        ].join(", ") || "sem alterações",
      pair: (before, after) => `${before} para ${after}`,
      caption:
        "De hoje para o proposto, previsto. O trabalho e a espera são médias de um caso, cada passo com a probabilidade de ser alcançado; o trabalho de todas as pistas soma o trabalho total. As esperas simultâneas contam cada uma, pelo que a espera pode exceder o prazo. Uma passagem conta onde o trabalho sai. Um passo que mudou de lugar conta onde está agora.",
    },
    predictions: {
      title: "O que se espera que os clientes digam",
      columns: [
        "Ponto de contacto",
        "Nota hoje",
        "Nota, prevista",
        "Lacuna hoje",
        "Lacuna, prevista",
        "Porquê",
      ],
      bases: { simulation: "simulação", benchmark: "referência", judgement: "juízo", pilot: "piloto" },
      rests: (basis, author) => (author === "" ? `Por ${basis}` : `Por ${basis}: ${author}`),
      between: (low, high) => `${low} a ${high}`,
      noReason: "Não é dada nenhuma razão.",
      caption:
        "Em itálico: previsto, não medido. A lacuna prevista é a nota prevista menos o que os clientes esperam hoje.",
      silent: (count, one) =>
        one
          ? "Para outro ponto de contacto do serviço proposto nada se prevê."
          : `Para outros ${count} pontos de contacto do serviço proposto nada se prevê.`,
    },
  },
  recovery: {
    title: "Recuperação",
    intro: "Onde o serviço pode falhar ao cliente, quão grave isso é e o que se faz para o reconquistar.",
    programMatrix:
      "A severidade (S), a ocorrência (O) e a deteção (D) são avaliadas de 1 a 10; o NPR é o seu produto. Primeiro o mais grave. A prioridade pondera severidade e ocorrência segundo as prioridades de ação do manual FMEA da AIAG e VDA (2019).",
    ownMatrix:
      "A severidade (S), a ocorrência (O) e a deteção (D) são avaliadas de 1 a 10; o NPR é o seu produto. Primeiro o mais grave. A prioridade pondera severidade e ocorrência numa matriz acordada para este projeto.",
    today: "Onde falha hoje",
    planned: "Onde o novo serviço pode falhar",
    counted: (count, of, high) =>
      of === 1
        ? `Um ponto de falha; de prioridade alta: ${high}.`
        : `${count} pontos de falha; de prioridade alta: ${high}.`,
    columns: ["N.º", "Passo", "O que falha", "S", "O", "D", "NPR", "Prioridade"],
    inside: (steps) => `dentro de ${steps.map((title) => `«${title}»`).join(", ")}`,
    caption: "Um D baixo significa que é detetado antes de chegar ao cliente.",
    priorities: { high: "alta", medium: "média", low: "baixa" },
    inFull: "Um a um",
    gravest: (count) => (count === "1" ? "O que está pensado" : `Os ${count} mais graves, completos`),
    question: "Pergunta",
    answer: "Acordado",
    rows: {
      noticed: "Como se nota",
      recovery: "A recuperação em resumo",
      authority: "Quem pode decidir sozinho",
      whys: "Porque falha",
      prevention: "Prevenção",
    },
    rungs: {
      acknowledge: "Reconhecer",
      empathise: "Mostrar empatia",
      apologise: "Pedir desculpa",
      settle: "Resolver, com opções",
      exceed: "Fazer mais do que o esperado",
      followUp: "Dar seguimento",
    },
    upTo: (amount) => `, até ${amount} por caso`,
    why: (number, answer, kind) => `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "sintoma", cause: "causa-raiz" },
  },
  opportunities: {
    title: "Oportunidades",
    columns: ["N.º", "Oportunidade", "Pontos de contacto", "Impacto", "Esforço", "Estado"],
    caption:
      "Pontos de contacto pelo seu número no registo. O impacto e o esforço são avaliados de 1 (baixo) a 5 (alto).",
    statuses: { open: "aberta", chosen: "escolhida", parked: "adiada", dropped: "abandonada" },
    matrix: "Impacto e esforço",
    matrixSubtitle:
      "Preenchido: escolhida para o redesenho. Um 3 conta como muito impacto e como pouco esforço.",
    impact: "Impacto",
    effort: "Esforço",
    quadrants: ["Fazer primeiro", "Planear bem", "De passagem", "Deixar"],
    evidence: (text) => `Evidência: ${text}`,
    causes: "Porque dói: causas-raiz",
    causeColumns: ["Oportunidade", "Causa-raiz", "Eliminada por"],
    rank: "Posição",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Pontos" },
    rankedBy: {
      rice: () => "RICE: alcance × impacto × confiança ÷ meses-pessoa.",
      ulwick: () => "Ulwick: a importância e o que lhe falta de satisfação, ambas em 10.",
      own: (formula) => `Pontos: ${formula}.`,
    },
    why: "Porque mudamos o que mudamos",
    whyColumns: ["Alteração", "Porque", "Evidência"],
    whyCaption:
      "Cada alteração com aquilo a que responde e a evidência que a pediu, tal como era quando foi recolhida. O que muda por uma mesma razão está junto.",
    whyChange: (sign, title) => `${sign} ${title}`,
    noReason: "Nenhuma oportunidade é nomeada",
    decided: (status, reason) =>
      `${{ chosen: "Escolhida", parked: "Adiada", dropped: "Abandonada" }[status]}: ${reason}`,
    ideas: "Ideias",
    ideaColumns: ["Ideia", "Responde a", "Altera"],
    openIdeas: "Ideias que o serviço proposto não concretiza",
    unnamed: "Alterações sem ideia",
    unnamedColumns: ["", "Elemento", "Alteração"],
    unjudged: (count) => `${count} por avaliar e, por isso, fora do gráfico.`,
  },
} satisfies Partial<ReportWords>;
