import type { BlueprintBuilder } from "../blueprint-builder.ts";

type Given = () => BlueprintBuilder;

/** When a rule has nothing to say, and what it says when it has: the sentence, by the element that it names. */
export interface RuleCases {
  readonly sound: Readonly<Record<string, Given>>;
  readonly wrong: Readonly<Record<string, readonly [given: Given, says: Readonly<Record<string, string>>]>>;
}

/** By the id of the rule. */
export type CasesOfRules = Readonly<Record<string, RuleCases>>;
