import type { ReadModel } from "../../core/model.ts";
import { clauseName } from "../clause-name.ts";
import type { Clause } from "../records.ts";

/** A clause as a sentence begins with it: Clause “4.2 When refunds are paid” of “Refunds”. */
export function clauseInWords(model: Pick<ReadModel, "get">, clause: Clause): string {
  const name = clauseName(clause).trim();
  const policy = model.get("policy", clause.policyId)?.name ?? "";
  const inPolicy = policy === "" ? "" : ` of “${policy}”`;
  return name === "" ? `A clause without words${inPolicy}` : `Clause “${name}”${inPolicy}`;
}
