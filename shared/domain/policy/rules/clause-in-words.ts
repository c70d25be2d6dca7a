import type { ReadModel } from "../../core/model.ts";
import { cutAtWord, shortClauseName } from "../clause-name.ts";
import type { Clause } from "../records.ts";

/** Characters of a policy's name. */
const POLICY = 32;

/** A clause as a sentence begins with it: Clause “4.2 When refunds are paid” of “Refunds”; short, for what is said of it. */
export function clauseInWords(model: Pick<ReadModel, "get">, clause: Clause): string {
  const name = shortClauseName(clause).trim();
  const policy = cutAtWord(model.get("policy", clause.policyId)?.name ?? "", POLICY);
  const inPolicy = policy === "" ? "" : ` of “${policy}”`;
  return name === "" ? `A clause without words${inPolicy}` : `Clause “${name}”${inPolicy}`;
}
