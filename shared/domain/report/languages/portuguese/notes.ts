import { numberText } from "@shared/drawing/figure-text.ts";
import type { ReportWords } from "../english.ts";

/** What a reader must know of the figures of a scorecard, in Portuguese. */
export const notes = {
  notes: {
    says: {
      rescaled: (subject) => `«${subject}» foi perguntado em escalas diferentes; foram levadas a uma só.`,
      "missing-data": (subject) => `Faltam as respostas da coluna «${subject}».`,
      "missing-column": (subject) =>
        `Um inquérito pergunta por uma coluna «${subject}» que a sua tabela não tem.`,
      "nps-scale": (subject) => `«${subject}» é NPS e não está em 0–10: não se calcula nenhum NPS.`,
      "segment-unknown": (subject) =>
        `«${subject}» não conhece o segmento; nenhuma das suas respostas conta.`,
      "wide-scale": (subject) =>
        `A escala de «${subject}» é demasiado larga para contar os seus melhores níveis.`,
      "no-weight": (subject, count) =>
        `${count ?? "Alguns"} dos inquiridos de «${subject}» não têm peso acima de zero; as suas respostas não contam.`,
      "score-aside": (subject) =>
        `«${subject}» tem respostas e pontuações sem respostas: contam as respostas.`,
      "score-without-n": (subject) =>
        `Uma pontuação de «${subject}» não diz de quantas respostas é, e não conta.`,
      "gap-of-scores": (subject) =>
        `A lacuna de «${subject}» é a diferença de duas médias comunicadas em cada vaga e segmento, ponderada pelo menor número das suas respostas; o seu intervalo é o mais largo que as dispersões permitem.`,
      "gap-of-some-scores": (subject) =>
        `Nem toda a vaga ou segmento de «${subject}» tem expectativa e perceção comunicadas: a lacuna assenta nos que têm.`,
      "gap-unmatched": (subject) =>
        `«${subject}» não tem lacuna: nenhuma vaga e segmento tem expectativa e perceção comunicadas.`,
      "gap-unweighed": (_, count) =>
        `${count ?? "Alguns"} dos inquiridos que deram uma lacuna não estão na lacuna por importância: de nenhum desses pontos de contacto disseram que importa mais do que o mínimo da escala de importância.`,
      "newest-wave": (subject, count) =>
        `As respostas são só as de «${subject}», a mais recente de ${count} vagas (momentos em que se perguntou aos clientes).`,
      "newer-wave": (subject, count) =>
        `«${subject}» é mais recente, mas com ${count === 1 ? "1 resposta" : `${count} respostas`} é demasiado pequena para representar o serviço.`,
      "not-in-wave": (subject, _, { places }) =>
        `Não perguntado em «${subject}», mas noutra vaga: ${places}.`,
      "in-no-wave": (_, count) =>
        count === 1
          ? "1 inquirido não está em nenhuma vaga e é omitido: nada diz quando foi inquirido."
          : `${count} inquiridos não estão em nenhuma vaga e são omitidos: nada diz quando foram inquiridos.`,
      "waves-together": (subject, count, { places }) => {
        const which = (count ?? 0) > 2 ? `${count} vagas, ${subject},` : subject;
        return places === ""
          ? `As respostas de ${which} contam juntas.`
          : `As respostas de ${which} contam juntas; diferem mais do que por acaso em ${places}: escolha uma vaga para as ler em separado.`;
      },
      "first-of-several": (subject, count, { asked }) =>
        `${count ?? "Várias"} perguntas pedem ${asked || "o mesmo"}: o número é só o de «${subject}», a primeira.`,
    },
    asked: { nps: "o NPS", csat: "o CSAT", ces: "o CES", overall: "a avaliação global" },
    quoted: (name) => `«${name}»`,
    more: (count) => `mais ${count} pontos de contacto`,
    list: (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" e "),
    alike: (count) => `${count} números têm respostas e pontuações sem respostas: contam as respostas.`,
  },
  caveats: {
    small: (count, limit) =>
      `${count === 1 ? "1 ponto de contacto tem" : `${numberText(count, 0)} pontos de contacto têm`} n em itálico: menos de ${numberText(limit, 0)} respostas, demasiado poucas para comparar.`,
    smallWhole: (count, limit) =>
      `${count === 1 ? "1 número do todo tem" : `${numberText(count, 0)} números do todo têm`} n em itálico: menos de ${numberText(limit, 0)} respostas, demasiado poucas para comparar.`,
    weighted:
      "Os inquiridos têm pesos: os intervalos e as amostras pequenas seguem o n efetivo, (Σw)² / Σw² (Kish 1965), não o número de respostas.",
    noInterval:
      "Um intervalo n. d.: uma só resposta, respostas todas iguais e pontuações sem desvio não mostram a que distância estão as outras.",
  },
} satisfies Partial<ReportWords>;
