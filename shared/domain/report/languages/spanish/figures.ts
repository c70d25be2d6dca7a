import type { ReportWords } from "../english.ts";

/** What clients said, what changes, recovery and opportunities, in Spanish. */
export const figures = {
  scorecard: {
    title: "Lo que nos dijeron los clientes",
    table: "Puntos de contacto",
    columns: [
      "N.º",
      "Punto de contacto",
      "Etapa",
      "Clase",
      "Esperado",
      "Percibido",
      "Brecha",
      "Intervalo",
      "n",
    ],
    classes: { critical: "crítico", "good-to-have": "deseable", none: "sin clasificar" },
    caption: (gaps, small) =>
      `Medias en la escala de la pregunta${gaps}.${gaps === "" ? "" : " Las brechas se calculan antes de redondear."} n en cursiva: menos de ${small} respuestas, demasiado pocas para comparar.`,
    captionGap: (gaps, confidence) =>
      `; brecha = percepción − expectativa, ${gaps}, con su intervalo del ${confidence}`,
    gaps: {
      paired: "emparejada por encuestado",
      reported: "tal como se comunicó",
      "of-means": "diferencia de dos medias comunicadas, sin emparejar",
    },
    gapsWhere: {
      paired: "emparejada por encuestado donde hay respuestas",
      reported: "tal como se comunicó donde se comunicó una brecha",
      "of-means": "en los demás, diferencia de dos medias comunicadas, sin emparejar",
    },
    effectiveN: (n) => `ef. ${n}`,
    whole: "La relación en su conjunto",
    overallColumns: ["Medida", "Resultado", "Intervalo", "n"],
    nps: "Recomendación (NPS, −100 a +100)",
    csat: "Satisfacción (CSAT)",
    ces: "Facilidad (CES)",
    overall: "Valoración global",
    overallGap: "Brecha global, todos los puntos de contacto juntos",
    overallGapReported: "Brecha global, tal como se comunicó",
    weightedGap: "Brecha global, cada brecha ponderada por su importancia",
    chart: "Expectativa y percepción",
    scale: (minimum, maximum) => `escala de ${minimum} a ${maximum}`,
    observed: "Lo que vieron los observadores",
    observedColumns: {
      number: "N.º",
      name: "Punto de contacto",
      perception: "Observado",
      gap: "Brecha",
      alpha: "α",
      observers: "Observadores",
    },
    observedCaption: (scales) =>
      `Medias ponderadas de las hojas de los observadores, ${scales}. Los observadores no son una muestra de clientes, así que no hay intervalo. α: acuerdo de los observadores en cada punto de contacto (Krippendorff, ordinal).`,
    raters: {
      observation: "observadores",
      "mystery-shop": "clientes misteriosos",
      workshop: "participantes",
    },
    agreement: (rubric, alpha, strength, raters) =>
      `${rubric}: ${raters} coinciden con α ${alpha}, un acuerdo ${strength} (débil por debajo de 0,667, provisional hasta 0,800, fiable por encima).`,
    strengths: { weak: "débil", tentative: "provisional", reliable: "fiable" },
    missing:
      "Aún no se han introducido ni importado puntuaciones, así que nada puede decirse de expectativas y brechas.",
    asked: (surveys, count) => `Preguntado en ${surveys}: respondieron ${count}.`,
  },
  alternatives: {
    title: "Alternativas sopesadas",
    name: "Servicio",
    today: "Hoy",
    intro: (count, proposed) =>
      `Se trazaron ${count} maneras de rediseñar el recorrido. Se propone «${proposed}». Todas las cifras salvo las de hoy son previsiones.`,
    reason: (reason) => `Por qué esta: ${reason}`,
  },
  difference: {
    title: "Lo que cambia",
    measures: "Antes y después",
    simulatedMean: (isOld) =>
      isOld ? "media de una simulación anterior a los últimos cambios" : "media de la simulación",
    measureColumns: ["Medida", "Hoy", "Propuesto, previsto", "Diferencia, prevista"],
    list: "Los cambios en detalle",
    listCaption:
      "Los tiempos son medias; los del servicio propuesto, supuestos. Días: cuánto más (+) o menos (−) dura un paso con su trabajo y su espera; en blanco si es menos de una hora, más o menos. Un paso puede durar más porque hace lo que hacía otro.",
    columns: ["", "Elemento", "Qué cambia", "Días", "Lleva a cabo"],
    types: { step: "Paso", flow: "Flujo", lane: "Carril", stage: "Etapa" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey) => `Los cambios en detalle: ${journey}`,
    predicted:
      "Nadie ha medido el servicio propuesto: sus cifras se prevén a partir de los tiempos, proporciones y costes supuestos para sus pasos, y el prototipo aún debe probarlas. Un día tiene 24 horas; los horarios de apertura no se cuentan.",
    more: "Todos los cambios figuran en el anexo, primero los que más tiempo ahorran.",
    inProposal: (title, date) =>
      `Todos los cambios, lo que cuentan las medidas, el método y las muestras figuran en la propuesta de rediseño${title === "" ? "" : ` «${title}»`}${date === "" ? "" : ` del ${date}`}.`,
    lost: (names) => `Puntos de contacto que el servicio propuesto ya no tiene: ${names}.`,
    gained: (names) => `Puntos de contacto que añade: ${names}.`,
    named: (number, name, gap) => `${number} ${name}${gap === "" ? "" : ` (brecha ${gap})`}`,
    flows: (count) =>
      `Además hay flujos nuevos, eliminados o modificados (${count}): qué sigue a qué está marcado en el blueprint.`,
    none: "Los dos blueprints aún no difieren.",
    naTitle: "No disponible",
    na: (measure, reason) => `${measure}: ${reason}.`,
    sides: { before: "hoy", after: "propuesto" },
    reason: (measure, before, after) => `${measure}: de ${before} a ${after}, calculado.`,
    lanes: {
      title: "Carril por carril",
      columns: ["Carril", "Pasos", "Trabajo", "Espera", "Traspasos"],
      kinds: { added: "carril nuevo", removed: "desaparece" },
      steps: (added, removed, changed) =>
        [
          ...(added === "0" ? [] : [`${added} ${added === "1" ? "nuevo" : "nuevos"}`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "eliminado" : "eliminados"}`]),
          ...(changed === "0" ? [] : [`${changed} ${changed === "1" ? "modificado" : "modificados"}`]),
        ].join(", ") || "sin cambios",
      pair: (before, after) => `${before} a ${after}`,
      caption:
        "De hoy a lo propuesto, previsto. El trabajo y la espera son medias de un caso, cada paso con la probabilidad de que se llegue a él; el trabajo de todos los carriles suma el trabajo total. Las esperas simultáneas cuentan cada una, así que la espera puede superar el plazo. Un traspaso cuenta donde sale el trabajo. Un paso que se movió cuenta donde está ahora.",
    },
    predictions: {
      title: "Lo que se espera que digan los clientes",
      columns: [
        "Punto de contacto",
        "Nota hoy",
        "Nota, prevista",
        "Brecha hoy",
        "Brecha, prevista",
        "Por qué",
      ],
      bases: { simulation: "simulación", benchmark: "referencia", judgement: "juicio", pilot: "piloto" },
      rests: (basis, author) => (author === "" ? `Por ${basis}` : `Por ${basis}: ${author}`),
      between: (low, high) => `de ${low} a ${high}`,
      noReason: "No se da ninguna razón.",
      caption:
        "En cursiva: previsto, no medido. La brecha prevista es la nota prevista menos lo que los clientes esperan hoy.",
      silent: (count, one) =>
        one
          ? "Para otro punto de contacto del servicio propuesto no se prevé nada."
          : `Para otros ${count} puntos de contacto del servicio propuesto no se prevé nada.`,
    },
  },
  recovery: {
    title: "Recuperación",
    intro:
      "Dónde puede fallar el servicio para el cliente, lo grave que es y lo que se hace para recuperarlo.",
    programMatrix:
      "La severidad (S), la ocurrencia (O) y la detección (D) se juzgan de 1 a 10; el NPR es su producto. Primero lo más grave. La prioridad sopesa severidad y ocurrencia según las prioridades de acción del manual AMFE de AIAG y VDA (2019).",
    ownMatrix:
      "La severidad (S), la ocurrencia (O) y la detección (D) se juzgan de 1 a 10; el NPR es su producto. Primero lo más grave. La prioridad sopesa severidad y ocurrencia en una matriz acordada para este proyecto.",
    today: "Dónde falla hoy",
    planned: "Dónde puede fallar el nuevo servicio",
    counted: (count, of, high) =>
      of === 1
        ? `Un punto de fallo; de prioridad alta: ${high}.`
        : `${count} puntos de fallo; de prioridad alta: ${high}.`,
    columns: ["N.º", "Paso", "Qué falla", "S", "O", "D", "NPR", "Prioridad"],
    inside: (steps) => `dentro de ${steps.map((title) => `«${title}»`).join(", ")}`,
    caption: "Una D baja significa que se detecta antes de que llegue al cliente.",
    priorities: { high: "alta", medium: "media", low: "baja" },
    inFull: "Uno por uno",
    gravest: (count) => (count === "1" ? "El que está pensado" : `Los ${count} más graves, completos`),
    question: "Pregunta",
    answer: "Acordado",
    rows: {
      noticed: "Cómo se advierte",
      recovery: "La recuperación en breve",
      authority: "Quién puede decidir solo",
      whys: "Por qué falla",
      prevention: "Prevención",
    },
    rungs: {
      acknowledge: "Reconocer",
      empathise: "Empatizar",
      apologise: "Disculparse",
      settle: "Resolver, con opciones",
      exceed: "Hacer más de lo esperado",
      followUp: "Hacer seguimiento",
    },
    upTo: (amount) => `, hasta ${amount} por caso`,
    why: (number, answer, kind) => `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "síntoma", cause: "causa raíz" },
  },
  opportunities: {
    title: "Oportunidades",
    columns: ["N.º", "Oportunidad", "Puntos de contacto", "Impacto", "Esfuerzo", "Estado"],
    caption:
      "Puntos de contacto por su número en el registro. El impacto y el esfuerzo se juzgan de 1 (bajo) a 5 (alto).",
    statuses: { open: "abierta", chosen: "elegida", parked: "aplazada", dropped: "descartada" },
    matrix: "Impacto y esfuerzo",
    matrixSubtitle: "Relleno: elegida para el rediseño. Un 3 cuenta como mucho impacto y como poco esfuerzo.",
    impact: "Impacto",
    effort: "Esfuerzo",
    quadrants: ["Hacer primero", "Planificar bien", "De paso", "Dejar"],
    evidence: (text) => `Evidencia: ${text}`,
    causes: "Por qué duele: causas raíz",
    causeColumns: ["Oportunidad", "Causa raíz", "La elimina"],
    rank: "Puesto",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Puntos" },
    rankedBy: {
      rice: () => "RICE: alcance × impacto × confianza ÷ meses-persona.",
      ulwick: () => "Ulwick: la importancia y lo que le falta de satisfacción, ambas sobre 10.",
      own: (formula) => `Puntos: ${formula}.`,
    },
    why: "Por qué cambiamos lo que cambiamos",
    whyColumns: ["Cambio", "Porque", "Evidencia"],
    whyCaption:
      "Cada cambio con aquello a lo que responde y la evidencia que lo pidió, tal como era cuando se recogió. Lo que cambia por una misma razón va junto.",
    whyChange: (sign, title) => `${sign} ${title}`,
    noReason: "No se nombra ninguna oportunidad",
    decided: (status, reason) =>
      `${{ chosen: "Elegida", parked: "Aplazada", dropped: "Descartada" }[status]}: ${reason}`,
    ideas: "Ideas",
    ideaColumns: ["Idea", "Responde a", "Cambia"],
    openIdeas: "Ideas que el servicio propuesto no lleva a cabo",
    unnamed: "Cambios sin idea",
    unnamedColumns: ["", "Elemento", "Cambio"],
    unjudged: (count) => `${count} sin juzgar y, por ello, fuera del gráfico.`,
  },
} satisfies Partial<ReportWords>;
