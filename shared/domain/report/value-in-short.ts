import { byOrder } from "@shared/base/order.ts";
import { figureText } from "../value/figure-rows.ts";
import { valueReport } from "../value/value-report.ts";
import type { ChapterInputs } from "./report-inputs.ts";

/** What the first value case is expected to bring; null while a number of it is missing or rests on nothing. */
export function valueInShort({ model, format }: ChapterInputs): { net: string; payBack: string } | null {
  const [first] = model.all("valueCase").sort(byOrder);
  const value = first ? valueReport(model, first.id) : null;
  if (!value?.figures || value.unfounded.length > 0) return null;
  const currency = model.all("engagement")[0]?.currency ?? "";
  const { expected } = value.figures;
  const said = (id: "net" | "payBack") => figureText(id, expected, currency, format.words.value);
  return { net: said("net"), payBack: said("payBack") };
}
