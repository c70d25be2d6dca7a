import type { Flow } from "./records.ts";

type Said = Pick<Flow, "label" | "probability">;

/** A share as percent, with one decimal where it needs one. */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** What a flow says on the map: “no 38 %”. */
export const flowText = ({ label, probability }: Said): string =>
  [label, probability === null ? "" : percentText(probability)].filter(Boolean).join(" ");

/** The same read back: a percentage at the end is the probability, if it can be one. */
export function readFlowText(text: string): Said {
  const trimmed = text.trim();
  const found = /^(.*?)\s*(\d+(?:[.,]\d+)?)\s*%$/s.exec(trimmed);
  const percent = Number(found?.[2]?.replace(",", "."));
  if (!found || percent > 100) return { label: trimmed, probability: null };
  return { label: found[1]?.trim() ?? "", probability: percent / 100 };
}
