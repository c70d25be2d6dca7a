import { clauseName } from "../../policy/clause-name.ts";
import { CLAUSE_TEST_TEXTS } from "../../policy/clause-tests.ts";
import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import { type Candidate, type CandidateSource, lineOf } from "../candidate.ts";

/** Worst that a clause can be. */
const GRAVEST = 4;
/** From which on a finding has to be answered: clients are harmed, or leave over it. */
const GRAVE = 3;

/** What the tests found in clauses, by severity. */
export const findingCandidates: CandidateSource = ({ model, at }) =>
  model.all("clauseFinding").flatMap(({ clauseId, test, severity, note }): Candidate[] => {
    const clause = model.get("clause", clauseId);
    if (!clause) return [];
    const { touchPointIds, stepIds } = clause;
    if (at !== undefined && at !== clauseId && !touchPointIds.includes(at) && !stepIds.includes(at))
      return [];
    const name = clauseName(clause);
    const said = note.replaceAll(/\s+/g, " ").trim();
    return [
      {
        kind: "finding",
        elementId: clause.id,
        source: test,
        about: name,
        title: lineOf(evidenceMessages.titles.finding(name, CLAUSE_TEST_TEXTS[test].name)),
        words: evidenceMessages.finding(CLAUSE_TEST_TEXTS[test].name, severity, name, said),
        figure: severity,
        weight: severity / GRAVEST,
        isImportant: severity >= GRAVE,
        touchPointIds,
        stepIds,
      },
    ];
  });
