import type { Id } from "@shared/base/ids.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import type { Blueprint, Journey } from "../blueprint/records.ts";
import type { Source } from "../core/fields.ts";
import type { ReadModel } from "../core/model.ts";
import type { AssumptionTopic } from "./assumption-topics.ts";
import type { Demand } from "./records.ts";
import type { Way } from "./ways.ts";

/** One number or choice that a simulation rests on, in a plain sentence. */
export interface Assumption {
  readonly topic: AssumptionTopic;
  readonly text: string;
  /** Where the number comes from; null for a choice of the program, and where nobody has said. */
  readonly source: Source | null;
  /** The element that it is about. */
  readonly at: Id;
}

export interface AssumptionContext {
  readonly model: ReadModel;
  readonly blueprint: Blueprint;
  readonly journey: Journey;
  readonly demand: Demand;
  readonly service: ServiceModel;
  /** From the beginning on. */
  readonly ways: readonly Way[];
  readonly opened: ReadonlySet<Id>;
}
