import type { Id } from "@shared/base/ids.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import { textKey } from "@shared/simulation/random/hash.ts";
import type { ReadModel } from "../../core/model.ts";
import { optionsOf } from "../experiment-input.ts";
import { makeService } from "../service-model.ts";

/** The same for what gives the same figures, 64 bits: names do not count. */
export function inputPrint(variants: readonly Variant[], options: ExperimentOptions): string {
  const text = JSON.stringify([variants, options], (key, value) => (key === "name" ? undefined : value));
  return [textKey(text), textKey(`again ${text}`)].map(hex).join("");
}

const hex = (key: number): string => (key >>> 0).toString(16).padStart(8, "0");

/** The print of these blueprints as they would be run now; null where one of them cannot be. */
export function printNow(model: ReadModel, blueprintIds: readonly Id[]): string | null {
  const variants: Variant[] = [];
  let options: ExperimentOptions | null = null;
  for (const id of blueprintIds) {
    const made = model.get("blueprint", id) ? makeService(model, id) : null;
    if (!made?.ok) return null;
    options ??= optionsOf(made.demand);
    variants.push({ id, model: made.service });
  }
  return options && inputPrint(variants, options);
}
