import { numberText } from "@shared/drawing/figure-text.ts";
import type { ReportWords } from "../english.ts";

/** What a reader must know of the figures of a scorecard, in Spanish. */
export const notes = {
  notes: {
    says: {
      rescaled: (subject) => `«${subject}» se preguntó en escalas distintas; se llevaron a una sola.`,
      "missing-data": (subject) => `Faltan las respuestas de la columna «${subject}».`,
      "missing-column": (subject) =>
        `Una encuesta pregunta por una columna «${subject}» que su tabla no tiene.`,
      "nps-scale": (subject) => `«${subject}» es NPS y no está en 0–10: no se calcula ningún NPS.`,
      "segment-unknown": (subject) => `«${subject}» no conoce el segmento; ninguna de sus respuestas cuenta.`,
      "wide-scale": (subject) =>
        `La escala de «${subject}» es demasiado amplia para contar sus mejores casillas.`,
      "no-weight": (subject, count) =>
        `${count ?? "Algunos"} de los encuestados de «${subject}» no tienen peso mayor que cero; sus respuestas no cuentan.`,
      "score-aside": (subject) =>
        `«${subject}» tiene respuestas y puntuaciones sin respuestas: cuentan las respuestas.`,
      "score-without-n": (subject) =>
        `Una puntuación de «${subject}» no dice de cuántas respuestas es, y no cuenta.`,
      "gap-of-scores": (subject) =>
        `La brecha de «${subject}» es la diferencia de dos medias comunicadas dentro de cada oleada y segmento, ponderada por el menor número de sus respuestas; su intervalo es el más amplio que permiten sus dispersiones.`,
      "gap-of-some-scores": (subject) =>
        `No toda oleada o segmento de «${subject}» tiene expectativa y percepción comunicadas: su brecha se basa en los que las tienen.`,
      "gap-unmatched": (subject) =>
        `«${subject}» no tiene brecha: ninguna oleada y segmento tiene expectativa y percepción comunicadas.`,
      "gap-unweighed": (_, count) =>
        `${count ?? "Algunos"} de los encuestados que dieron una brecha no están en la brecha por importancia: de ninguno de esos puntos de contacto dijeron que importe más que lo mínimo de la escala de importancia.`,
      "newest-wave": (subject, count) =>
        `Las respuestas son solo las de «${subject}», la más reciente de ${count} oleadas (momentos en que se preguntó a los clientes).`,
      "newer-wave": (subject, count) =>
        `«${subject}» es más reciente, pero con ${count === 1 ? "1 respuesta" : `${count} respuestas`} es demasiado pequeña para representar al servicio.`,
      "not-in-wave": (subject, _, { places }) =>
        `No se preguntó en «${subject}», pero sí en otra oleada: ${places}.`,
      "in-no-wave": (_, count) =>
        count === 1
          ? "1 encuestado no está en ninguna oleada y se omite: nada dice cuándo se le preguntó."
          : `${count} encuestados no están en ninguna oleada y se omiten: nada dice cuándo se les preguntó.`,
      "waves-together": (subject, count, { places }) => {
        const which = (count ?? 0) > 2 ? `${count} oleadas, ${subject},` : subject;
        return places === ""
          ? `Las respuestas de ${which} cuentan juntas.`
          : `Las respuestas de ${which} cuentan juntas; difieren más que por azar en ${places}: elija una oleada para leerlas por separado.`;
      },
      "first-of-several": (subject, count, { asked }) =>
        `${count ?? "Varias"} preguntas piden ${asked || "lo mismo"}: la cifra es solo de «${subject}», la primera.`,
    },
    asked: { nps: "el NPS", csat: "el CSAT", ces: "el CES", overall: "la valoración global" },
    quoted: (name) => `«${name}»`,
    more: (count) => `${count} puntos de contacto más`,
    list: (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" y "),
    alike: (count) =>
      `${count} cifras tienen respuestas y puntuaciones sin respuestas: cuentan las respuestas.`,
  },
  caveats: {
    small: (count, limit) =>
      `${count === 1 ? "1 punto de contacto tiene" : `${numberText(count, 0)} puntos de contacto tienen`} n en cursiva: menos de ${numberText(limit, 0)} respuestas, demasiado pocas para comparar.`,
    smallWhole: (count, limit) =>
      `${count === 1 ? "1 cifra del conjunto tiene" : `${numberText(count, 0)} cifras del conjunto tienen`} n en cursiva: menos de ${numberText(limit, 0)} respuestas, demasiado pocas para comparar.`,
    weighted:
      "Los encuestados llevan pesos: los intervalos y las muestras pequeñas siguen el n efectivo, (Σw)² / Σw² (Kish 1965), no el número de respuestas.",
    noInterval:
      "Un intervalo n. d.: una sola respuesta, respuestas todas iguales y puntuaciones sin desviación no muestran a qué distancia están las demás.",
  },
} satisfies Partial<ReportWords>;
