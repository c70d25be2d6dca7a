import type { ReportFormat } from "@shared/domain/report/format.ts";
import { removeResult } from "@shared/domain/simulation/commands/remove-result.ts";
import { keptSize } from "@shared/domain/simulation/kept/kept-of.ts";
import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { Trash2 } from "lucide-react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { sizeWords } from "./kept-words.ts";
import { messages } from "./messages.ts";

interface KeptNoteProps {
  session: EngagementSession;
  result: SimulationResult;
  isOutOfDate: boolean;
  format: ReportFormat;
}

const words = messages.kept;

/** That what is shown was kept, of when it is, and whether a run would give the same today. */
export function KeptNote({ session, result, isOutOfDate, format }: KeptNoteProps) {
  const { id, takenAt, replications, seed } = result;
  const when = format.date(takenAt.slice(0, 10));
  return (
    <section className="simulation-part simulation-kept" aria-label={words.title}>
      <div className="simulation-head">
        <h2>{words.title}</h2>
        <p className={isOutOfDate ? "simulation-warning" : "muted"}>
          {words.text(when, format.number(replications), seed, sizeWords(keptSize(result)))}{" "}
          {isOutOfDate ? words.changed : words.unchanged}
        </p>
        <Button
          kind="quiet"
          icon={Trash2}
          disabled={session.readOnly}
          onClick={() => session.run(removeResult, { id })}
        >
          {words.remove}
        </Button>
      </div>
    </section>
  );
}
