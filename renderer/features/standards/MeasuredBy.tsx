import { updateStandard } from "@shared/domain/standard/commands/update-standard.ts";
import type { Standard } from "@shared/domain/standard/records.ts";
import { shareWords } from "@shared/domain/standard/words.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { CountsPanel } from "./CountsPanel.tsx";
import { FigureList } from "./FigureList.tsx";
import { LogSpanFields } from "./LogSpanFields.tsx";
import { messages } from "./messages.ts";
import type { StandardRow } from "./standard-rows.ts";
import { StandingBadge } from "./verdict-badges.tsx";

interface MeasuredByProps {
  readonly session: EngagementSession;
  readonly row: StandardRow;
}

/** How a standard is kept: by which log or counts that is known, what they tell, and what follows from it. */
export function MeasuredBy({ session, row }: MeasuredByProps) {
  const { standard, standing } = row;
  const { id, measuredBy } = standard;
  const change = (patch: Partial<Omit<Standard, "id" | "type">>) =>
    session.run(updateStandard, { id, patch });
  return (
    <div className="standard-measured">
      {standing.compliance && (
        <div className="standard-verdict">
          <StandingBadge standing={standing} />
          <span>{verdictSentence(row)}</span>
        </div>
      )}
      {standing.compliance && (
        <FigureList
          compliance={standing.compliance}
          times={standing.times}
          measured={standing.measured}
          calendar={row.calendar}
        />
      )}
      <Select
        label={messages.measuredBy}
        value={measuredBy}
        options={Object.entries(messages.measuredBys).map(([value, label]) => ({
          value: value as Standard["measuredBy"],
          label,
        }))}
        disabled={session.readOnly}
        onChange={(way) => change({ measuredBy: way })}
      />
      {measuredBy === "nothing" && <p className="muted">{messages.notMeasured}</p>}
      {measuredBy === "log" && (
        <LogSpanFields
          session={session}
          record={standard}
          stepId={standard.kind === "service-level" ? standard.stepId : null}
          needs={messages.needsLimit}
          onChange={change}
        />
      )}
      {measuredBy === "counts" && <CountsPanel session={session} row={row} />}
    </div>
  );
}

function verdictSentence({ standard: { share }, standing: { verdict } }: StandardRow): string {
  if (share === null) return messages.noObjective;
  const sentence = messages.verdictSentences[verdict](shareWords(share));
  return share === 1 && verdict === "cannot-tell" ? messages.allClients : sentence;
}
