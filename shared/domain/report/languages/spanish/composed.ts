import { term } from "../../glossary-messages.ts";
import type { ReportWords } from "../english.ts";

/** The page for a board, own texts, workshops and the glossary, in Spanish. */
export const composed = {
  executive: {
    title: "De un vistazo",
    proposed: "Lo que proponemos",
    asked: "Lo que le pedimos",
    trial: "Cómo se prueba primero",
    worth: (net, payBack) => `Ganancia neta esperada ${net}, plazo de recuperación ${payBack}.`,
    trialText: (name, how, dates, site) =>
      `${[name, how, site, dates].filter((text) => text.trim() !== "").join("; ")}.`,
    more: (count, isOne) =>
      isOne
        ? "Un cambio más figura en el informe completo."
        : `${count} cambios más figuran en el informe completo.`,
    goesOn: "El resumen sigue en el informe completo.",
    tooLong: "Así no cabe en una página: acorte el resumen o la petición.",
  },
  composed: {
    remark: "Observación",
    unknownFigures: (names) => `Este texto nombra cifras que no existen: ${names}. Están marcadas en él.`,
    shortened: (titles) => `Omitido en esta versión breve: ${titles}. La versión completa lo contiene.`,
    segmentOnly: (segment, n) =>
      `Todas las cifras de respuestas son solo las del segmento «${segment}»: n ${n}.`,
    segmentUnknown: (segment) =>
      `Ninguna encuesta distingue las respuestas del segmento «${segment}»: las cifras son las de todos.`,
  },
  workshop: {
    title: "Acta del taller",
    intro: "Qué se preguntó, qué se escribió en tarjetas, cómo votó el grupo y qué se decidió.",
    board: (people, cards, clusters) =>
      people === null
        ? `${cards} tarjetas en ${clusters} grupos.`
        : `${people} personas escribieron ${cards} tarjetas, ordenadas en ${clusters} grupos.`,
    dots: (dots, isSecret) =>
      `Cada una tenía ${dots} para repartir${isSecret ? ", en votación secreta" : ""}.`,
    dotsCounted: (dots) => (dots === "1" ? "un punto" : `${dots} puntos`),
    phases: {
      collect: "El tablero sigue abierto a tarjetas.",
      cluster: "Las tarjetas aún se están ordenando.",
      vote: "La votación sigue abierta.",
      agree: "",
    },
    about: (opportunities) => `Responde a: ${opportunities}.`,
    agreement: (w, n) =>
      `Las papeletas ordenan los grupos con un acuerdo de W = ${w} (Kendall; 0 ninguno, 1 total; ${n} papeletas que ordenan).`,
    outcome: "Qué se decidió",
    columns: [
      "Grupo",
      "Puntos",
      "De",
      "A favor, al margen, en contra",
      "Decisión",
      "Por qué, o la idea que resultó",
    ],
    untitled: "Grupo sin nombre",
    of: (people, all) => `${people} de ${all}`,
    decisions: { accepted: "aceptado", parked: "aplazado", open: "sin decidir" },
    caption:
      "Primero los de más puntos. Quedarse al margen es no estar de acuerdo sin estorbar. Votó todo el grupo, así que no hay intervalo.",
    cards: (question) => `Tarjetas: ${question}`,
    cardColumns: ["Grupo", "Tarjetas"],
    loose: "En ningún grupo",
    decided: "Oportunidades decididas",
    decidedColumns: ["Oportunidad", "Decisión", "Razón", "Por", "El"],
    statuses: { open: "abierta", chosen: "elegida", parked: "aplazada", dropped: "descartada" },
    rounds: "Rondas de puntuación",
    roundColumns: ["Rúbrica y ronda", "Participantes", "Fechas"],
    rest: "Puntuaciones dadas en talleres; lo que suman figura en el cuadro de puntuaciones.",
  },
  glossary: {
    title: "Glosario",
    intro: "Términos del diseño de servicios y de sus cifras que usa este documento.",
    columns: ["Término", "Significado"],
    terms: {
      asIs: term(
        "Situación actual",
        "El servicio tal como funciona hoy, trazado según lo visto y medido.",
        "hoy",
      ),
      backstage: term("Trastienda", "Lo que la organización hace por el cliente fuera de su vista."),
      blueprint: term(
        "Blueprint",
        "Un dibujo del servicio de arriba abajo: evidencias, cliente, frente, trastienda y soporte, con el flujo de izquierda a derecha.",
        "blueprints",
      ),
      breakEven: term("Equilibrio", "La menor mejora con la que la ganancia cubre el coste."),
      ces: term("CES", "Índice de esfuerzo del cliente: lo fácil que les resultó resolver su asunto."),
      confidence: term(
        "Confianza",
        "Con qué frecuencia un intervalo así construido contiene el valor verdadero, por ejemplo en 95 de 100 muestras.",
        "intervalo",
        "intervalos",
      ),
      csat: term("CSAT", "La proporción de clientes que se dicen satisfechos."),
      cycleEfficiency: term("Eficiencia del ciclo", "El trabajo en un caso como parte del tiempo que dura."),
      decisionRule: term(
        "Regla de decisión",
        "Lo que una prueba debe mostrar para Adelante y lo que significa Parar; se fija antes del primer resultado.",
      ),
      detection: term(
        "Detección",
        "La probabilidad de advertir un fallo antes de que llegue al cliente, de 1 (seguro) a 10 (apenas).",
      ),
      expectation: term(
        "Expectativa",
        "Lo que los clientes dicen que deberían encontrar en un punto de contacto, en la escala de la encuesta.",
        "expectativas",
        "esperado",
      ),
      failPoint: term(
        "Punto de fallo",
        "Un paso en el que el servicio puede fallar al cliente.",
        "puntos de fallo",
      ),
      frontstage: term("Frente", "Lo que la organización hace a la vista del cliente."),
      gap: term(
        "Brecha",
        "Percepción menos expectativa: por debajo de cero, los clientes encuentran menos de lo que buscan.",
        "brechas",
      ),
      handOff: term("Traspaso", "Un caso pasa de una persona o departamento a otro.", "traspasos"),
      hypothesis: term(
        "Hipótesis",
        "Lo que una prueba debe probar: si se cambia esto, aquella medida se mueve tanto.",
      ),
      journeyMap: term(
        "Recorrido del cliente",
        "El camino del cliente de izquierda a derecha, con lo que hace, piensa y siente.",
        "recorrido",
        "recorridos",
      ),
      kendallsW: term(
        "W de Kendall",
        "Hasta qué punto las personas ordenan igual, de 0 (nada) a 1 (todas igual).",
        "Kendall",
      ),
      krippendorffs: term(
        "α de Krippendorff",
        "Cuánto coinciden los observadores más allá del azar; 1 es acuerdo total.",
        "Krippendorff",
      ),
      leadTime: term("Plazo total", "Desde el inicio de un caso hasta su final, con las esperas."),
      lineOfInteraction: term(
        "Línea de interacción",
        "Separa lo que hace el cliente de lo que la organización hace a su vista.",
      ),
      lineOfVisibility: term(
        "Línea de visibilidad",
        "Separa lo que ve el cliente de lo que no ve.",
        "visibilidad",
      ),
      momentOfTruth: term(
        "Momento de la verdad",
        "Un punto de contacto en que el cliente decide qué piensa de todo el servicio.",
        "momentos de la verdad",
      ),
      nps: term("NPS", "Net promoter score: promotores menos detractores, en puntos de 100."),
      occurrence: term(
        "Ocurrencia",
        "Con qué frecuencia se da un fallo, de 1 (casi nunca) a 10 (casi siempre).",
      ),
      opportunity: term(
        "Oportunidad",
        "Algo que duele a los clientes o al trabajo y que merece cambiarse.",
        "oportunidades",
      ),
      payBack: term("Plazo de recuperación", "El tiempo tras el que la ganancia ha pagado el coste."),
      perception: term(
        "Percepción",
        "Lo que los clientes dicen que encontraron en un punto de contacto, en la escala de la encuesta.",
        "percibido",
      ),
      policy: term(
        "Política",
        "Una norma de la organización que su gente sigue ante los clientes.",
        "políticas",
      ),
      promise: term("Promesa", "Aquello con lo que se dice a los clientes que pueden contar.", "promesas"),
      prototype: term(
        "Prototipo",
        "Una prueba de un servicio cambiado, pequeña y antes de ponerlo en marcha.",
        "piloto",
        "prueba",
      ),
      recovery: term("Recuperación", "Lo que se hace tras un fallo para recuperar al cliente."),
      rice: term("RICE", "Alcance × impacto × confianza ÷ esfuerzo: una manera de ordenar oportunidades."),
      rpn: term("NPR", "Número de prioridad de riesgo: severidad × ocurrencia × detección."),
      segment: term(
        "Segmento",
        "Clientes que quieren o necesitan lo mismo, distintos de los demás.",
        "segmentos",
      ),
      severity: term("Severidad", "Lo grave que es un fallo para el cliente, de 1 a 10."),
      simulation: term(
        "Simulación",
        "El servicio ejecutado muchas veces en un ordenador, con su demanda, personas, tiempos y azares.",
        "simulado",
      ),
      standard: term(
        "Estándar",
        "Lo que la organización se fija para un paso, de modo que pueda medirse.",
        "estándares",
      ),
      support: term(
        "Soporte",
        "Lo que trabaja detrás de la trastienda: sistemas, otros departamentos, proveedores.",
      ),
      toBe: term(
        "Situación futura",
        "El servicio tal como se planifica, derivado de la situación actual.",
        "propuesto",
      ),
      touchPoint: term(
        "Punto de contacto",
        "Donde un cliente se encuentra con la organización, numerado como en el registro.",
        "puntos de contacto",
      ),
      wilsonsInterval: term(
        "Intervalo de Wilson",
        "Un intervalo de confianza para una proporción, válido también para muestras pequeñas.",
        "Wilson",
      ),
    },
  },
} satisfies Partial<ReportWords>;
