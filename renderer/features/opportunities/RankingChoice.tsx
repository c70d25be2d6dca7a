import { setRanking } from "@shared/domain/redesign/commands/set-ranking.ts";
import { FIELD_NAMES } from "@shared/domain/redesign/ranking/scores.ts";
import { RANKINGS, type RankingMethod } from "@shared/domain/redesign/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { OpportunityTable } from "./rows.ts";

interface RankingChoiceProps {
  session: EngagementSession;
  table: Pick<OpportunityTable, "method" | "formula" | "error">;
}

/** How the register ranks; an own formula is written here, and says where it is wrong. */
export function RankingChoice({ session, table: { method, formula, error } }: RankingChoiceProps) {
  const choose = (next: RankingMethod) => session.run(setRanking, { method: next });
  return (
    <>
      <Select<RankingMethod>
        label={messages.ranking}
        hideLabel
        value={method}
        disabled={session.readOnly}
        options={RANKINGS.map((value) => ({ value, label: messages.rankings[value] }))}
        onChange={choose}
      />
      {method === "own" && (
        <div className="ranking-formula">
          <TextField
            label={messages.formula}
            hideLabel
            value={formula}
            placeholder={messages.formulaExample}
            hint={messages.formulaHint(FIELD_NAMES.join(", "))}
            error={
              error && formula.trim() !== "" ? messages.formulaWrong(error.at, error.message) : undefined
            }
            disabled={session.readOnly}
            onCommit={(text) => session.run(setRanking, { method, formula: text.trim() })}
          />
        </div>
      )}
    </>
  );
}
