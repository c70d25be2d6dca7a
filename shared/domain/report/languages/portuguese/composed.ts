import { term } from "../../glossary-messages.ts";
import type { ReportWords } from "../english.ts";

/** The page for a board, own texts, workshops and the glossary, in Portuguese. */
export const composed = {
  executive: {
    title: "Num relance",
    proposed: "O que propomos",
    asked: "O que lhe pedimos",
    trial: "Como se ensaia primeiro",
    worth: (net, payBack) => `Ganho líquido esperado ${net}, prazo de retorno ${payBack}.`,
    trialText: (name, how, dates, site) =>
      `${[name, how, site, dates].filter((text) => text.trim() !== "").join("; ")}.`,
    more: (count, isOne) =>
      isOne
        ? "Mais uma alteração consta do relatório completo."
        : `Mais ${count} alterações constam do relatório completo.`,
    goesOn: "O resumo continua no relatório completo.",
    tooLong: "Assim não cabe numa página: encurte o resumo ou o pedido.",
  },
  composed: {
    remark: "Observação",
    unknownFigures: (names) => `Este texto nomeia números que não existem: ${names}. Estão nele marcados.`,
    shortened: (titles) => `Omitido desta versão curta: ${titles}. A versão completa contém-no.`,
    segmentOnly: (segment, n) => `Todos os números de respostas são só os do segmento «${segment}»: n ${n}.`,
    segmentUnknown: (segment) =>
      `Nenhum inquérito distingue as respostas do segmento «${segment}»: os números são os de todos.`,
  },
  workshop: {
    title: "Registo do workshop",
    intro: "O que se perguntou, o que se escreveu em cartões, como o grupo votou e o que se decidiu.",
    board: (people, cards, clusters) =>
      people === null
        ? `${cards} cartões em ${clusters} grupos.`
        : `${people} pessoas escreveram ${cards} cartões, ordenados em ${clusters} grupos.`,
    dots: (dots, isSecret) => `Cada uma tinha ${dots} para dar${isSecret ? ", em voto secreto" : ""}.`,
    dotsCounted: (dots) => (dots === "1" ? "um ponto" : `${dots} pontos`),
    phases: {
      collect: "O quadro ainda está aberto a cartões.",
      cluster: "Os cartões ainda estão a ser ordenados.",
      vote: "A votação ainda está aberta.",
      agree: "",
    },
    about: (opportunities) => `Responde a: ${opportunities}.`,
    agreement: (w, n) =>
      `Os boletins ordenam os grupos com uma concordância de W = ${w} (Kendall; 0 nenhuma, 1 total; ${n} boletins que ordenam).`,
    outcome: "O que se decidiu",
    columns: [
      "Grupo",
      "Pontos",
      "De",
      "A favor, à parte, contra",
      "Decisão",
      "Porquê, ou a ideia que daí saiu",
    ],
    untitled: "Grupo sem nome",
    of: (people, all) => `${people} de ${all}`,
    decisions: { accepted: "aceite", parked: "adiado", open: "por decidir" },
    caption:
      "Primeiro os de mais pontos. Ficar à parte é discordar sem impedir. Votou todo o grupo, pelo que não há intervalo.",
    cards: (question) => `Cartões: ${question}`,
    cardColumns: ["Grupo", "Cartões"],
    loose: "Em nenhum grupo",
    decided: "Oportunidades decididas",
    decidedColumns: ["Oportunidade", "Decisão", "Razão", "Por", "Em"],
    statuses: { open: "aberta", chosen: "escolhida", parked: "adiada", dropped: "abandonada" },
    rounds: "Rondas de pontuação",
    roundColumns: ["Grelha e ronda", "Participantes", "Datas"],
    rest: "Pontuações dadas em workshops; o que somam consta do quadro de pontuações.",
  },
  glossary: {
    title: "Glossário",
    intro: "Termos do design de serviços e dos seus números que este documento usa.",
    columns: ["Termo", "Significado"],
    terms: {
      asIs: term(
        "Situação atual",
        "O serviço tal como funciona hoje, traçado a partir do que foi visto e medido.",
        "hoje",
      ),
      backstage: term("Bastidores", "O que a organização faz pelo cliente fora da sua vista."),
      blueprint: term(
        "Blueprint",
        "Um desenho do serviço de cima para baixo: evidências, cliente, linha da frente, bastidores e apoio, com o fluxo da esquerda para a direita.",
        "blueprints",
      ),
      breakEven: term("Equilíbrio", "A menor melhoria com que o ganho cobre o custo."),
      ces: term("CES", "Índice de esforço do cliente: quão fácil lhes foi resolver o assunto."),
      confidence: term(
        "Confiança",
        "Quantas vezes um intervalo assim construído contém o valor verdadeiro, por exemplo em 95 de 100 amostras.",
        "intervalo",
        "intervalos",
      ),
      csat: term("CSAT", "A proporção de clientes que se dizem satisfeitos."),
      cycleEfficiency: term("Eficiência do ciclo", "O trabalho num caso como parte do tempo que demora."),
      decisionRule: term(
        "Regra de decisão",
        "O que um ensaio tem de mostrar para Avançar e o que significa Parar; fixa-se antes do primeiro resultado.",
      ),
      detection: term(
        "Deteção",
        "Quão provável é notar uma falha antes de chegar ao cliente, de 1 (certamente) a 10 (dificilmente).",
      ),
      expectation: term(
        "Expectativa",
        "O que os clientes dizem que deviam encontrar num ponto de contacto, na escala do inquérito.",
        "expectativas",
        "esperado",
      ),
      failPoint: term(
        "Ponto de falha",
        "Um passo em que o serviço pode falhar ao cliente.",
        "pontos de falha",
      ),
      frontstage: term("Linha da frente", "O que a organização faz à vista do cliente."),
      gap: term(
        "Lacuna",
        "Perceção menos expectativa: abaixo de zero, os clientes encontram menos do que procuram.",
        "lacunas",
      ),
      handOff: term("Passagem", "Um caso passa de uma pessoa ou departamento para outro.", "passagens"),
      hypothesis: term(
        "Hipótese",
        "O que um ensaio deve provar: se isto mudar, aquela medida move-se tanto.",
        "hipóteses",
      ),
      journeyMap: term(
        "Jornada do cliente",
        "O caminho do cliente da esquerda para a direita, com o que faz, pensa e sente.",
        "jornada",
        "jornadas",
      ),
      kendallsW: term(
        "W de Kendall",
        "Até que ponto as pessoas ordenam da mesma maneira, de 0 (nada) a 1 (todas igual).",
        "Kendall",
      ),
      krippendorffs: term(
        "α de Krippendorff",
        "Quanto os observadores concordam para lá do acaso; 1 é total.",
        "Krippendorff",
      ),
      leadTime: term("Prazo", "Do início de um caso ao seu fim, com as esperas.", "prazos"),
      lineOfInteraction: term(
        "Linha de interação",
        "Separa o que o cliente faz do que a organização faz à sua vista.",
      ),
      lineOfVisibility: term(
        "Linha de visibilidade",
        "Separa o que o cliente vê do que fica fora da sua vista.",
        "visibilidade",
      ),
      momentOfTruth: term(
        "Momento da verdade",
        "Um ponto de contacto em que o cliente decide o que pensa de todo o serviço.",
        "momentos da verdade",
      ),
      nps: term("NPS", "Net promoter score: promotores menos detratores, em pontos de 100."),
      occurrence: term(
        "Ocorrência",
        "Quantas vezes uma falha acontece, de 1 (quase nunca) a 10 (quase sempre).",
      ),
      opportunity: term(
        "Oportunidade",
        "Algo que prejudica os clientes ou o trabalho e que merece mudar.",
        "oportunidades",
      ),
      payBack: term("Prazo de retorno", "O tempo ao fim do qual o ganho pagou o custo."),
      perception: term(
        "Perceção",
        "O que os clientes dizem que encontraram num ponto de contacto, na escala do inquérito.",
        "percebido",
      ),
      policy: term(
        "Política",
        "Uma regra da organização que a sua gente segue perante os clientes.",
        "políticas",
      ),
      promise: term("Promessa", "Aquilo com que se diz aos clientes que podem contar.", "promessas"),
      prototype: term(
        "Protótipo",
        "Um ensaio de um serviço alterado, pequeno e antes de entrar em funcionamento.",
        "piloto",
        "ensaio",
      ),
      recovery: term("Recuperação", "O que se faz depois de uma falha para reconquistar o cliente."),
      rice: term("RICE", "Alcance × impacto × confiança ÷ esforço: uma maneira de ordenar oportunidades."),
      rpn: term("NPR", "Número de prioridade de risco: severidade × ocorrência × deteção."),
      segment: term(
        "Segmento",
        "Clientes que querem ou precisam do mesmo, distintos dos outros.",
        "segmentos",
      ),
      severity: term("Severidade", "Quão grave é uma falha para o cliente, de 1 a 10."),
      simulation: term(
        "Simulação",
        "O serviço executado muitas vezes num computador, com a sua procura, pessoas, tempos e acasos.",
        "simulado",
      ),
      standard: term(
        "Padrão",
        "O que a organização se propõe para um passo, de modo a poder medi-lo.",
        "padrões",
      ),
      support: term(
        "Apoio",
        "O que trabalha por trás dos bastidores: sistemas, outros departamentos, fornecedores.",
      ),
      toBe: term(
        "Situação futura",
        "O serviço tal como está planeado, derivado da situação atual.",
        "proposto",
      ),
      touchPoint: term(
        "Ponto de contacto",
        "Onde um cliente encontra a organização, numerado como no registo.",
        "pontos de contacto",
      ),
      wilsonsInterval: term(
        "Intervalo de Wilson",
        "Um intervalo de confiança para uma proporção, válido também para amostras pequenas.",
        "Wilson",
      ),
    },
  },
} satisfies Partial<ReportWords>;
