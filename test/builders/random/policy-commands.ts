import { addClauses } from "@shared/domain/policy/commands/add-clauses.ts";
import { addFinding } from "@shared/domain/policy/commands/add-finding.ts";
import { addPolicy } from "@shared/domain/policy/commands/add-policy.ts";
import { bringInPolicy } from "@shared/domain/policy/commands/bring-in-policy.ts";
import { moveClause } from "@shared/domain/policy/commands/move-clause.ts";
import { passTests } from "@shared/domain/policy/commands/pass-tests.ts";
import { removeClauses } from "@shared/domain/policy/commands/remove-clauses.ts";
import { removeFinding } from "@shared/domain/policy/commands/remove-finding.ts";
import { removePolicy } from "@shared/domain/policy/commands/remove-policy.ts";
import { setTrapWords } from "@shared/domain/policy/commands/set-trap-words.ts";
import { updateClause } from "@shared/domain/policy/commands/update-clause.ts";
import { updateClauses } from "@shared/domain/policy/commands/update-clauses.ts";
import { updateFinding } from "@shared/domain/policy/commands/update-finding.ts";
import { updatePolicy } from "@shared/domain/policy/commands/update-policy.ts";
import { CLAUSE_TESTS, POLICY_KINDS } from "@shared/domain/policy/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const wording = (pick: Picker) => ({
  number: `${pick.number(9)}`,
  title: pick.text,
  wording: pick.text,
  place: "",
});

const decided = (pick: Picker) => ({ decision: pick.of(["keep", "modify", "eliminate", null] as const) });

/** Every command about policies, their clauses and what is found in them. */
export const POLICY_COMMANDS: readonly Maker[] = [
  maker(addPolicy, (pick) => ({ name: pick.text, kind: pick.of(POLICY_KINDS), source: "" })),
  maker(bringInPolicy, (pick) => ({
    name: pick.text,
    kind: pick.of(POLICY_KINDS),
    source: pick.text,
    clauses: [wording(pick), wording(pick)],
  })),
  maker(updatePolicy, (pick) => ({
    id: pick.record("policy").id,
    patch: pick.of([{ name: pick.text }, { staffTold: pick.of([true, false, null]) }, { owner: pick.text }]),
  })),
  maker(removePolicy, (pick) => ({ id: pick.record("policy").id })),
  maker(addClauses, (pick) => {
    const afterId = pick.orNull("clause");
    const policyId = pick.model.get("clause", afterId)?.policyId ?? pick.record("policy").id;
    return { policyId, afterId, clauses: [wording(pick), wording(pick)] };
  }),
  maker(updateClause, (pick) => ({
    id: pick.record("clause").id,
    patch: pick.of([
      decided(pick),
      { wording: pick.text },
      { touchPointIds: pick.ids("touchPoint") },
      { stepIds: pick.ids("step") },
      { protects: pick.of(["money", "nothing", null] as const) },
    ]),
  })),
  maker(updateClauses, (pick) => ({
    ids: pick.ids("clause"),
    patch: pick.of([decided(pick), { owner: pick.text }, { touchPointIds: pick.ids("touchPoint") }]),
  })),
  maker(moveClause, (pick) => ({ id: pick.record("clause").id, index: pick.number(5) })),
  maker(removeClauses, (pick) => ({ ids: [pick.record("clause").id] })),
  maker(addFinding, (pick) => ({
    clauseId: pick.record("clause").id,
    test: pick.of(CLAUSE_TESTS),
    severity: 1 + pick.number(4),
    ...(pick.number(2) === 0 && { note: pick.text }),
  })),
  maker(updateFinding, (pick) => ({
    id: pick.record("clauseFinding").id,
    patch: pick.of([{ severity: 1 + pick.number(4) }, { note: pick.text }]),
  })),
  maker(removeFinding, (pick) => ({ id: pick.record("clauseFinding").id })),
  maker(passTests, (pick) => ({
    clauseId: pick.record("clause").id,
    tests: [pick.of(CLAUSE_TESTS), pick.of(CLAUSE_TESTS)],
    passed: pick.number(3) > 0,
  })),
  maker(setTrapWords, (pick) => ({
    phrases: pick.of([null, [{ phrase: pick.text, test: pick.of(CLAUSE_TESTS) }]]),
  })),
];
