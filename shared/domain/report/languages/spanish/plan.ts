import type { ReportWords } from "../english.ts";

/** The prototype plan with its rule, evidence, problems and method, in Spanish. */
export const plan = {
  plan: {
    title: "Plan de prototipo",
    scope: "Qué se prueba",
    frame: "Marco",
    rows: {
      fidelity: "Tipo de prueba",
      segment: "Segmento",
      site: "Lugar",
      dates: "Fechas",
      owner: "Responsable",
      people: "Personas",
      material: "Material",
      cost: "Coste",
      risks: "Riesgos",
      steps: "Pasos del blueprint",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Simulación en mesa",
      "role-play": "Juego de roles",
      staging: "Puesta en escena del servicio",
      "live-pilot": "Piloto real",
    },
    hypotheses: "Hipótesis",
    hypothesisColumns: ["Si", "entonces", "hoy", "objetivo", "mínimo", "Clientes necesarios"],
    atMost: "como máximo",
    answers: "respuestas",
    betterThanToday: "mejor que hoy",
    decision: "Regla de decisión",
    sample: "Muestra",
    sampleText: (power, each, confidence, looks) =>
      `Clientes necesarios: con tantos, la regla de abajo dice Adelante con una probabilidad de ${power} o más si los objetivos son ciertos${each}. Lo que Adelante prueba es el mínimo. Cálculo exacto, con la distribución binomial para las proporciones y la t de Student para las medias; intervalos del ${confidence} (de Wilson para las proporciones), ${looks}.`,
    each: (power) => ` (${power} para cada una, porque todas deben cumplirse)`,
    looks: (count) =>
      count === 1
        ? "una sola revisión de los resultados"
        : `${count} revisiones, con el nivel de significación repartido entre ellas`,
    short: {
      how: "Cómo",
      where: "Dónde",
      when: "Cuándo",
      go: "Adelante si",
      signed: (title, date) =>
        `Las hipótesis, la regla completa y las firmas figuran en el plan de prototipo${title === "" ? "" : ` «${title}»`}${date === "" ? "" : ` del ${date}`}: ese es el documento que se firma.`,
    },
    allSegments: "Todos los clientes",
    tried: {
      short: "Resultado",
      results: "Resultados",
      columns: ["Revisión", "Medida", "Hallado"],
      incomplete: "incompleto",
      looked: (look, of) =>
        `Revisión ${look} de ${of}; el punto es lo hallado, la barra su intervalo, que debe superar el mínimo`,
      notFixed: "La regla de este plan nunca se fijó: lo que diga de cifras ya conocidas no prueba nada.",
      decision: "Lo que se decidió",
      decided: (taken, date, by) =>
        `Decidido${date === "" ? "" : ` el ${date}`}${by === "" ? "" : ` por ${by}`}: ${taken}.`,
      ruleSays: (outcome) => `La regla dice: ${outcome}.`,
      otherThanRule: (outcome) => `La regla dice «${outcome}».`,
      amendments: "Cambios de la regla después de fijarla",
      amendmentColumns: ["Cuándo", "Qué", "Antes", "Después", "Por qué"],
      risks: "Riesgos y medidas",
      riskColumns: ["Riesgo", "Medida", "Responsable"],
      learnt: "Lo que se aprendió",
      fineTuneColumns: ["Ronda", "Comentario", "Cambio", "Responsable"],
      open: "pendiente",
    },
    chances: "Con qué probabilidad la regla dice Adelante",
    chanceColumns: ["Probabilidad de Adelante en", "si el objetivo es cierto", "si solo el mínimo es cierto"],
    when: (value) => `cierto: ${value}`,
    asToday: (value) => `${value}, como hoy`,
    chanceOfAll: (go, wrong) =>
      `Adelante en todas: al menos ${go} si cada objetivo es cierto, como máximo ${wrong} si una medida apenas alcanza su mínimo.`,
    rule: { go: "Adelante", stop: "Parar" },
    signatures: "Acordado antes del primer cliente",
    client: "Por el cliente",
    consultant: "Por los consultores",
    nameDate: "Nombre, fecha, firma",
    missing: "No se ha elegido ningún plan de prototipo para este informe.",
    noHypotheses: "Aún no se han escrito hipótesis; sin ellas la prueba no puede decidir nada.",
  },
  evidence: {
    title: "Evidencia",
    intro:
      "Gráficos elegidos entre las medidas, con las cifras de esta versión. Un gráfico que no muestra las respuestas de todos empieza diciendo de quién son.",
    gone: (title) => `«${title}» ya no tiene cifras: se borró su fuente o su selección no encaja con ella.`,
    unnamed: "Un gráfico fijado",
    source: (sources) => `Procedencia: ${sources}.`,
    sourceOf: (name, holds, imported) =>
      imported === "" ? `«${name}» (${holds})` : `«${name}» (${holds}, importado el ${imported})`,
  },
  problems: {
    title: "Problemas del servicio",
    intro: (rules) =>
      `Se aplicaron ${rules} reglas de diseño de servicios al estado actual del proyecto, tanto al servicio de hoy como al planificado.`,
    none: "Ninguna encuentra nada malo.",
    open: (counts) => `Encuentran ${counts}.`,
    counted: {
      error: (count, of) => `${count} ${of === 1 ? "error" : "errores"}`,
      warning: (count, of) => `${count} ${of === 1 ? "advertencia" : "advertencias"}`,
      hint: (count, of) => `${count} ${of === 1 ? "sugerencia" : "sugerencias"}`,
    },
    suppressedCount: (count, of) =>
      of === 1
        ? `Otro (${count}) se examinó y se suprimió, con su razón.`
        : `Otros ${count} se examinaron y se suprimieron, cada uno con su razón.`,
    off: (count, of) =>
      of === 1
        ? `${count} regla está desactivada en este proyecto.`
        : `${count} reglas están desactivadas en este proyecto.`,
    rulesThemselves: "Las propias reglas",
    columns: ["Gravedad", "Problema, y por qué lo es", "Dónde"],
    severities: { error: "Error", warning: "Advertencia", hint: "Sugerencia" },
    suppressed: "Suprimidos",
    suppressedText: "Lo que está bien como está, y por qué.",
    suppressedColumns: ["Problema", "Dónde", "Razón"],
  },
  appendix: {
    title: "Anexo: método y muestras",
    method: "Método",
    definitions: "Qué cuentan las medidas",
    samples: "Muestras",
    sampleColumns: ["Fuente", "Tipo", "Qué contiene", "Fecha"],
    kinds: {
      survey: "encuesta",
      comments: "comentarios y quejas",
      events: "registro de eventos",
      study: "estudio ajeno",
    },
    holds: {
      survey: (rows) => `${rows} encuestados`,
      comments: (rows) => `${rows} comentarios`,
      events: (rows) => `${rows} eventos`,
      cases: (cases, rows) => `${cases} casos, ${rows} eventos`,
      scores: (count) => `${count} puntuaciones`,
      figures: (count, n) => (n === "" ? `${count} cifras` : `${count} cifras, n ${n}`),
    },
    sheets: {
      observation: (count) => `hojas de ${count} observadores`,
      "mystery-shop": (count) => `hojas de ${count} clientes misteriosos`,
      workshop: (count) => `hojas de ${count} participantes`,
    },
    sheetsOf: (name, sheets, dates) =>
      dates === "" ? `«${name}» (${sheets})` : `«${name}» (${sheets}, ${dates})`,
    imported: "importado",
    gaps: {
      paired:
        "Las brechas de respuestas se emparejan por encuestado, con el intervalo media ± t(n − 1) por el error estándar.",
      reported:
        "Una brecha comunicada sin sus respuestas figura como llegó; su intervalo es media ± t(n − 1) por la desviación estándar comunicada entre √n, y no lo hay donde no se comunicó ninguna desviación.",
      "of-means":
        "Donde solo se comunicaron expectativa y percepción, la brecha es la diferencia de sus medias dentro de cada oleada y segmento. No está emparejada por encuestado, así que su intervalo es el más amplio que permiten sus dispersiones.",
    },
    notWeighted: "Las muestras no están ponderadas.",
    weighted: "Los encuestados llevan pesos; los intervalos siguen el n efectivo, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence, small, gaps, weights) => [
      "Un service blueprint muestra de arriba abajo las evidencias, el cliente, el frente, la trastienda y el soporte, separados por las líneas de interacción, de visibilidad y de interacción interna (Shostack 1984; Bitner, Ostrom y Morgan 2008). Un punto de contacto está donde el cliente se encuentra con la organización.",
      `Brecha = percepción − expectativa.${gaps} La brecha global es la media, entre los encuestados, de la brecha media de cada uno. Confianza ${confidence}. Menos de ${small} respuestas se marcan como muestra pequeña. Donde una cifra no está definida se dice n. d. y nunca 0.`,
      `NPS = 100 · (promotores − detractores), su varianza p + d − (p − d)²; las proporciones llevan el intervalo de Wilson. ${weights}`,
      "El plazo total sin colas, el trabajo y el coste son medias en forma cerrada y no una simulación: no incluyen colas, horarios de apertura ni calendarios. El plazo total con colas es la media de la simulación. Una cifra del servicio propuesto es una previsión hasta que el prototipo la haya mostrado.",
    ],
  },
  rule: {
    reasons: {
      noTarget: "falta el objetivo",
      noComparison: "necesita un valor de partida o un mínimo",
      noDeviation: "una media necesita la dispersión de las respuestas",
      outside: "una proporción está entre 0 y 1",
      same: "el objetivo y lo que hay que probar no difieren",
      beyond: "el mínimo está más allá del objetivo",
    },
    rule: {
      go: (measure, bar, rises, confidence) =>
        rises
          ? `el límite inferior del intervalo del ${confidence} de «${measure}» es al menos ${bar}`
          : `el límite superior del intervalo del ${confidence} de «${measure}» es como máximo ${bar}`,
      stop: (measure, bar, rises, confidence) =>
        rises
          ? `el límite superior del intervalo del ${confidence} de «${measure}» está por debajo de ${bar}`
          : `el límite inferior del intervalo del ${confidence} de «${measure}» está por encima de ${bar}`,
      counted: (measure, count, n, atLeast) =>
        `${measure}: ${atLeast ? "al menos" : "como máximo"} ${count} de ${n} clientes`,
      averaged: (measure, mean, n, atLeast) =>
        `${measure}: una media de unos ${mean} o ${atLeast ? "más" : "menos"} en ${n} respuestas`,
      never: (measure, n) => `${measure}: con ${n} clientes no puede ocurrir`,
      exactly: (go, stop) =>
        `Exactamente: Adelante si ${go}; Parar si ${stop}. Los recuentos son los de los números indicados; con otros decide el intervalo.`,
      today: (bar) => `${bar}, el valor de hoy`,
      extend: "Prolongar",
      extendText: (looks) =>
        `ni lo uno ni lo otro: la prueba sigue hasta la próxima de las ${looks} revisiones acordadas; en la última cuenta como no probado`,
      notProven: "No probado",
      notProvenText:
        "ni lo uno ni lo otro: se acordó una sola revisión, así que la prueba termina sin decisión y todo sigue como hoy; para continuar hace falta un nuevo plan",
      noGo: "ninguna hipótesis tiene aún objetivo y mínimo",
      noStop: "ninguna hipótesis tiene aún mínimo",
      and: "; y ",
      or: "; o ",
    },
    spread: {
      measured: (sd, whose, n) => `dispersión ${sd}, medida (${whose}, n ${n})`,
      assumed: (sd) => `dispersión ${sd}, supuesta: ninguna respuesta la indica`,
      instead: (sd, measured, whose, n) =>
        `dispersión ${sd}, supuesta; la medida es ${measured} (${whose}, n ${n})`,
      everybody: "todos los clientes",
    },
    expected: {
      log: (clients, days, share, log, where) =>
        `Cabe esperar unos ${clients} clientes en ${days} días: ${share} de los casos de «${log}» son ${where}.`,
      place: "de este lugar",
      segment: "de este segmento",
      both: "de este lugar y segmento",
      everywhere: "de todos los lugares y segmentos",
      drawn: (standsFor) => ` Cada caso representa ${standsFor}.`,
      reach: (clients, days, reach, touchPoint) =>
        `Cabe esperar unos ${clients} clientes en ${days} días: ${reach} de todos los clientes pasan por «${touchPoint}».`,
      anySite: " Son de todos los lugares: no se sabe cuántos vienen a este.",
      anySegment: " Son de todos los segmentos: no se sabe cuántos son de este.",
      between: (clients, low, high) => `${clients} (de ${low} a ${high})`,
      perhaps: (needed, chance) =>
        ` Los ${needed} necesarios llegan en ese tiempo con una probabilidad de ${chance}.`,
      enough: (needed) => ` Basta para los ${needed} necesarios.`,
      few: (needed, weeks) =>
        ` Son menos que los ${needed} necesarios: a este ritmo hacen falta unas ${weeks} semanas. Planifique más tiempo, más lugares o segmentos, o pruebe menos.`,
      none: (needed) => ` Son menos que los ${needed} necesarios.`,
      answers: (measure, answers, clients, share) =>
        ` ${measure}: ${answers} de los ${clients} tienen que responder (${share}).`,
      reached: (population, needed) =>
        `Solo se puede llegar a ${population} clientes: menos que los ${needed} necesarios.`,
    },
    outcome: {
      says: { go: "Adelante", extend: "Prolongar", stop: "Parar" },
      names: {
        open: "Aún sin resultado",
        waiting: "Resultados incompletos",
        go: "Adelante",
        stop: "Parar",
        extend: "Prolongar",
        "not-proven": "No probado",
      },
      clearsTarget: (proven, of) =>
        proven === of
          ? "Incluso el objetivo está probado: todo el intervalo de cada medida está más allá."
          : `El mínimo está probado; intervalos por completo más allá de su objetivo: ${proven} de ${of}.`,
      texts: {
        open: "Aún no se ha introducido nada.",
        waiting: "Falta una cifra para que la regla pueda decir algo.",
        go: "Todas las hipótesis superan su mínimo.",
        stop: "Una hipótesis queda por completo por debajo de su mínimo.",
        extend: "Ni lo uno ni lo otro: la prueba sigue hasta la próxima revisión.",
        "not-proven": "La última revisión acordada no dio ni Adelante ni Parar.",
      },
      minimum: (value) => `mínimo ${value}`,
      target: (value) => `objetivo ${value}`,
      interval: (low, high) => `${low} a ${high}`,
      noInterval: "sin intervalo",
      found: (value, interval, n, says) => `${value} (${interval}), n ${n}${says === "" ? "" : `: ${says}`}`,
      atLook: (look, of) => `En la revisión ${look} de ${of}`,
      picture: "Resultados con sus intervalos, frente al mínimo y al objetivo",
      ownRule:
        "El plan tiene una regla con palabras propias, que leen las personas. Lo que figura aquí es lo que diría la regla estándar.",
      notFixed: "La regla no estaba fijada cuando llegaron los resultados.",
      before: (measure, date, fixed) =>
        `«${measure}» tiene un resultado del ${date}, y la regla se fijó el ${fixed}.`,
      fixedOn: (date, time) => `Fijada el ${date}, ${time} UTC`,
      few: (measure, n, needed) =>
        `«${measure}» debía decidirse con ${needed} clientes y tiene ${n}: con menos, rara vez se prueba un cambio que funciona.`,
    },
    unnamed: "la medida",
  },
} satisfies Partial<ReportWords>;
