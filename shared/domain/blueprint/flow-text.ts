import type { Flow } from "./records.ts";

type Said = Pick<Flow, "label" | "probability">;

/** A share as percent, with one decimal where it needs one. */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** What a flow says on the map: “no 38 %”. */
export const flowText = ({ label, probability }: Said): string =>
  [label, probability === null ? "" : percentText(probability)].filter(Boolean).join(" ");

/** More letters than a percentage has: a number is looked for no farther from the end. */
const PERCENT_LETTERS = 40;

/** The same read back: a percentage at the end is the probability, if it can be one. */
export function readFlowText(text: string): Said {
  const trimmed = text.trim();
  const plain = { label: trimmed, probability: null };
  if (!trimmed.endsWith("%")) return plain;
  const before = trimmed.slice(0, -1).trimEnd();
  const from = Math.max(0, before.length - PERCENT_LETTERS);
  const [number = ""] = /\d+(?:[.,]\d+)?$/.exec(before.slice(from)) ?? [];
  const percent = Number(number.replace(",", "."));
  if (number === "" || number.length === PERCENT_LETTERS || percent > 100) return plain;
  return { label: before.slice(0, -number.length).trim(), probability: percent / 100 };
}
