import type { ReadModel } from "../core/model.ts";
import type { Strategy } from "./records.ts";

/** The strategy sheet; of several (a merged file) always the same one. */
export const theStrategy = (model: Pick<ReadModel, "all">): Strategy | undefined =>
  model.all("strategy").sort((a, b) => (a.id < b.id ? -1 : 1))[0];
