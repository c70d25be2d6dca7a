import type { ReportWords } from "../english.ts";

/** The prototype plan with its rule, evidence, problems and method, in Portuguese. */
export const plan = {
  plan: {
    title: "Plano de protótipo",
    scope: "O que é ensaiado",
    frame: "Enquadramento",
    rows: {
      fidelity: "Tipo de ensaio",
      segment: "Segmento",
      site: "Local",
      dates: "Datas",
      owner: "Responsável",
      people: "Pessoas",
      material: "Material",
      cost: "Custo",
      risks: "Riscos",
      steps: "Passos do blueprint",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Simulação em mesa",
      "role-play": "Dramatização",
      staging: "Encenação do serviço",
      "live-pilot": "Piloto real",
    },
    hypotheses: "Hipóteses",
    hypothesisColumns: ["Se", "então", "hoje", "objetivo", "mínimo", "Clientes necessários"],
    atMost: "no máximo",
    answers: "respostas",
    betterThanToday: "melhor do que hoje",
    decision: "Regra de decisão",
    sample: "Amostra",
    sampleText: (power, each, confidence, looks) =>
      `Clientes necessários: com tantos, a regra abaixo diz Avançar com uma probabilidade de ${power} ou mais se os objetivos forem verdadeiros${each}. O que Avançar prova é o mínimo. Cálculo exato, pela distribuição binomial para as proporções e pelo t de Student para as médias; intervalos de ${confidence} (de Wilson para as proporções), ${looks}.`,
    each: (power) => ` (${power} para cada uma, porque todas têm de se verificar)`,
    looks: (count) =>
      count === 1
        ? "uma só análise dos resultados"
        : `${count} análises, com o nível de significância repartido entre elas`,
    short: {
      how: "Como",
      where: "Onde",
      when: "Quando",
      go: "Avançar se",
      signed: (title, date) =>
        `As hipóteses, a regra completa e as assinaturas constam do plano de protótipo${title === "" ? "" : ` «${title}»`}${date === "" ? "" : ` de ${date}`}: é esse o documento que se assina.`,
    },
    allSegments: "Todos os clientes",
    tried: {
      short: "Resultado",
      results: "Resultados",
      columns: ["Análise", "Medida", "Apurado"],
      incomplete: "incompleto",
      looked: (look, of) =>
        `Análise ${look} de ${of}; o ponto é o apurado, a barra o seu intervalo, que tem de superar o mínimo`,
      notFixed: "A regra deste plano nunca foi fixada: o que diga de números já conhecidos nada prova.",
      decision: "O que foi decidido",
      decided: (taken, date, by) =>
        `Decidido${date === "" ? "" : ` em ${date}`}${by === "" ? "" : ` por ${by}`}: ${taken}.`,
      ruleSays: (outcome) => `A regra diz: ${outcome}.`,
      otherThanRule: (outcome) => `A regra diz «${outcome}».`,
      amendments: "Alterações da regra depois de fixada",
      amendmentColumns: ["Quando", "O quê", "Antes", "Depois", "Porquê"],
      risks: "Riscos e controlos",
      riskColumns: ["Risco", "Controlo", "Responsável"],
      learnt: "O que se aprendeu",
      fineTuneColumns: ["Ronda", "Retorno", "Alteração", "Responsável"],
      open: "por fazer",
    },
    chances: "Com que probabilidade a regra diz Avançar",
    chanceColumns: [
      "Probabilidade de Avançar em",
      "se o objetivo for verdadeiro",
      "se só o mínimo for verdadeiro",
    ],
    when: (value) => `verdadeiro: ${value}`,
    asToday: (value) => `${value}, como hoje`,
    chanceOfAll: (go, wrong) =>
      `Avançar em todas: pelo menos ${go} se cada objetivo for verdadeiro, no máximo ${wrong} se uma medida apenas atingir o seu mínimo.`,
    rule: { go: "Avançar", stop: "Parar" },
    signatures: "Acordado antes do primeiro cliente",
    client: "Pelo cliente",
    consultant: "Pelos consultores",
    nameDate: "Nome, data, assinatura",
    missing: "Não foi escolhido nenhum plano de protótipo para este relatório.",
    noHypotheses: "Ainda não foram escritas hipóteses; sem elas o ensaio nada pode decidir.",
  },
  evidence: {
    title: "Evidência",
    intro:
      "Gráficos escolhidos de entre as medidas, com os números desta versão. Um gráfico que não mostra as respostas de todos começa por dizer de quem são.",
    gone: (title) =>
      `«${title}» já não tem números: a sua fonte foi eliminada ou as escolhas não lhe servem.`,
    unnamed: "Um gráfico afixado",
    source: (sources) => `Proveniência: ${sources}.`,
    sourceOf: (name, holds, imported) =>
      imported === "" ? `«${name}» (${holds})` : `«${name}» (${holds}, importado em ${imported})`,
  },
  problems: {
    title: "Problemas do serviço",
    intro: (rules) =>
      `Foram aplicadas ${rules} regras de design de serviços ao projeto tal como está, tanto ao serviço de hoje como ao planeado.`,
    none: "Nenhuma encontra algo errado.",
    open: (counts) => `Encontram ${counts}.`,
    counted: {
      error: (count, of) => `${count} ${of === 1 ? "erro" : "erros"}`,
      warning: (count, of) => `${count} ${of === 1 ? "aviso" : "avisos"}`,
      hint: (count, of) => `${count} ${of === 1 ? "sugestão" : "sugestões"}`,
    },
    suppressedCount: (count, of) =>
      of === 1
        ? `Outro (${count}) foi analisado e suprimido, com a sua razão.`
        : `Outros ${count} foram analisados e suprimidos, cada um com a sua razão.`,
    off: (count, of) =>
      of === 1
        ? `${count} regra está desligada neste projeto.`
        : `${count} regras estão desligadas neste projeto.`,
    rulesThemselves: "As próprias regras",
    columns: ["Gravidade", "Problema, e porque o é", "Onde"],
    severities: { error: "Erro", warning: "Aviso", hint: "Sugestão" },
    suppressed: "Suprimidos",
    suppressedText: "O que está bem como está, e porquê.",
    suppressedColumns: ["Problema", "Onde", "Razão"],
  },
  appendix: {
    title: "Anexo: método e amostras",
    method: "Método",
    definitions: "O que as medidas contam",
    samples: "Amostras",
    sampleColumns: ["Fonte", "Tipo", "O que contém", "Data"],
    kinds: {
      survey: "inquérito",
      comments: "comentários e reclamações",
      events: "registo de eventos",
      study: "estudo de terceiros",
    },
    holds: {
      survey: (rows) => `${rows} inquiridos`,
      comments: (rows) => `${rows} comentários`,
      events: (rows) => `${rows} eventos`,
      cases: (cases, rows) => `${cases} casos, ${rows} eventos`,
      scores: (count) => `${count} pontuações`,
      figures: (count, n) => (n === "" ? `${count} números` : `${count} números, n ${n}`),
    },
    sheets: {
      observation: (count) => `grelhas de ${count} observadores`,
      "mystery-shop": (count) => `grelhas de ${count} clientes mistério`,
      workshop: (count) => `grelhas de ${count} participantes`,
    },
    sheetsOf: (name, sheets, dates) =>
      dates === "" ? `«${name}» (${sheets})` : `«${name}» (${sheets}, ${dates})`,
    imported: "importado",
    gaps: {
      paired:
        "As lacunas de respostas são emparelhadas por inquirido, com o intervalo média ± t(n − 1) vezes o erro-padrão.",
      reported:
        "Uma lacuna comunicada sem as suas respostas fica como veio; o seu intervalo é média ± t(n − 1) vezes o desvio-padrão comunicado sobre √n, e não existe onde não foi comunicado nenhum desvio.",
      "of-means":
        "Onde só foram comunicadas expectativa e perceção, a lacuna é a diferença das suas médias em cada vaga e segmento. Não é emparelhada por inquirido, pelo que o seu intervalo é o mais largo que as dispersões permitem.",
    },
    notWeighted: "As amostras não são ponderadas.",
    weighted: "Os inquiridos têm pesos; os intervalos seguem o n efetivo, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence, small, gaps, weights) => [
      "Um service blueprint mostra de cima para baixo as evidências, o cliente, a linha da frente, os bastidores e o apoio, separados pelas linhas de interação, de visibilidade e de interação interna (Shostack 1984; Bitner, Ostrom e Morgan 2008). Um ponto de contacto está onde o cliente encontra a organização.",
      `Lacuna = perceção − expectativa.${gaps} A lacuna global é a média, entre os inquiridos, da lacuna média de cada um. Confiança ${confidence}. Menos de ${small} respostas são assinaladas como amostra pequena. Onde um número não está definido diz-se n. d. e nunca 0.`,
      `NPS = 100 · (promotores − detratores), a sua variância p + d − (p − d)²; as proporções têm o intervalo de Wilson. ${weights}`,
      "O prazo sem filas, o trabalho e o custo são médias em forma fechada e não uma simulação: não incluem filas por pessoas, horários de funcionamento nem calendários. O prazo com filas é a média da simulação. Um número do serviço proposto é uma previsão até o protótipo o mostrar.",
    ],
  },
  rule: {
    reasons: {
      noTarget: "falta o objetivo",
      noComparison: "precisa de um valor de partida ou de um mínimo",
      noDeviation: "uma média precisa da dispersão das respostas",
      outside: "uma proporção está entre 0 e 1",
      same: "o objetivo e o que há a provar não diferem",
      beyond: "o mínimo está para lá do objetivo",
    },
    rule: {
      go: (measure, bar, rises, confidence) =>
        rises
          ? `o limite inferior do intervalo de ${confidence} de «${measure}» for pelo menos ${bar}`
          : `o limite superior do intervalo de ${confidence} de «${measure}» for no máximo ${bar}`,
      stop: (measure, bar, rises, confidence) =>
        rises
          ? `o limite superior do intervalo de ${confidence} de «${measure}» estiver abaixo de ${bar}`
          : `o limite inferior do intervalo de ${confidence} de «${measure}» estiver acima de ${bar}`,
      counted: (measure, count, n, atLeast) =>
        `${measure}: ${atLeast ? "pelo menos" : "no máximo"} ${count} de ${n} clientes`,
      averaged: (measure, mean, n, atLeast) =>
        `${measure}: uma média de cerca de ${mean} ou ${atLeast ? "mais" : "menos"} em ${n} respostas`,
      never: (measure, n) => `${measure}: com ${n} clientes não pode acontecer`,
      exactly: (go, stop) =>
        `Exatamente: Avançar se ${go}; Parar se ${stop}. As contagens são as dos números indicados; com outros decide o intervalo.`,
      today: (bar) => `${bar}, o valor de hoje`,
      extend: "Prolongar",
      extendText: (looks) =>
        `nem uma coisa nem outra: o ensaio continua até à próxima das ${looks} análises acordadas; na última conta como não provado`,
      notProven: "Não provado",
      notProvenText:
        "nem uma coisa nem outra: foi acordada uma só análise, pelo que o ensaio termina sem decisão e tudo fica como hoje; para continuar é preciso um novo plano",
      noGo: "ainda nenhuma hipótese tem objetivo e mínimo",
      noStop: "ainda nenhuma hipótese tem mínimo",
      and: "; e ",
      or: "; ou ",
    },
    spread: {
      measured: (sd, whose, n) => `dispersão ${sd}, medida (${whose}, n ${n})`,
      assumed: (sd) => `dispersão ${sd}, pressuposta: nenhuma resposta a indica`,
      instead: (sd, measured, whose, n) =>
        `dispersão ${sd}, pressuposta; a medida é ${measured} (${whose}, n ${n})`,
      everybody: "todos os clientes",
    },
    expected: {
      log: (clients, days, share, log, where) =>
        `São de esperar cerca de ${clients} clientes em ${days} dias: ${share} dos casos de «${log}» são ${where}.`,
      place: "deste local",
      segment: "deste segmento",
      both: "deste local e segmento",
      everywhere: "de todos os locais e segmentos",
      drawn: (standsFor) => ` Cada caso representa ${standsFor}.`,
      reach: (clients, days, reach, touchPoint) =>
        `São de esperar cerca de ${clients} clientes em ${days} dias: ${reach} de todos os clientes passam por «${touchPoint}».`,
      anySite: " São de todos os locais: não se sabe quantos vêm a este.",
      anySegment: " São de todos os segmentos: não se sabe quantos são deste.",
      between: (clients, low, high) => `${clients} (${low} a ${high})`,
      perhaps: (needed, chance) =>
        ` Os ${needed} necessários chegam nesse tempo com uma probabilidade de ${chance}.`,
      enough: (needed) => ` Chega para os ${needed} necessários.`,
      few: (needed, weeks) =>
        ` São menos do que os ${needed} necessários: a este ritmo demoram cerca de ${weeks} semanas. Planeie mais tempo, mais locais ou segmentos, ou prove menos.`,
      none: (needed) => ` São menos do que os ${needed} necessários.`,
      answers: (measure, answers, clients, share) =>
        ` ${measure}: ${answers} dos ${clients} têm de responder (${share}).`,
      reached: (population, needed) =>
        `Só ${population} clientes podem ser alcançados: menos do que os ${needed} necessários.`,
    },
    outcome: {
      says: { go: "Avançar", extend: "Prolongar", stop: "Parar" },
      names: {
        open: "Ainda sem resultado",
        waiting: "Resultados incompletos",
        go: "Avançar",
        stop: "Parar",
        extend: "Prolongar",
        "not-proven": "Não provado",
      },
      clearsTarget: (proven, of) =>
        proven === of
          ? "Até o objetivo está provado: todo o intervalo de cada medida está para lá dele."
          : `O mínimo está provado; intervalos inteiramente para lá do seu objetivo: ${proven} de ${of}.`,
      texts: {
        open: "Ainda nada foi introduzido.",
        waiting: "Falta um número para que a regra possa dizer algo.",
        go: "Todas as hipóteses superam o seu mínimo.",
        stop: "Uma hipótese fica inteiramente aquém do seu mínimo.",
        extend: "Nem uma coisa nem outra: o ensaio continua até à próxima análise.",
        "not-proven": "A última análise acordada não deu nem Avançar nem Parar.",
      },
      minimum: (value) => `mínimo ${value}`,
      target: (value) => `objetivo ${value}`,
      interval: (low, high) => `${low} a ${high}`,
      noInterval: "sem intervalo",
      found: (value, interval, n, says) => `${value} (${interval}), n ${n}${says === "" ? "" : `: ${says}`}`,
      atLook: (look, of) => `Na análise ${look} de ${of}`,
      picture: "Resultados com os seus intervalos, face ao mínimo e ao objetivo",
      ownRule:
        "O plano tem uma regra em palavras próprias, que as pessoas leem. O que aqui consta é o que diria a regra padrão.",
      notFixed: "A regra não estava fixada quando chegaram resultados.",
      before: (measure, date, fixed) =>
        `«${measure}» tem um resultado de ${date}, e a regra foi fixada em ${fixed}.`,
      fixedOn: (date, time) => `Fixada em ${date}, ${time} UTC`,
      few: (measure, n, needed) =>
        `«${measure}» devia ser decidida com ${needed} clientes e tem ${n}: com menos, raramente se prova uma alteração que funciona.`,
    },
    unnamed: "a medida",
  },
} satisfies Partial<ReportWords>;
