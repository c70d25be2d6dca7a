import type { Id } from "@shared/base/ids.ts";
import type { EvidenceFigure } from "@shared/domain/measure/evidence.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useState } from "react";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { evidenceMessages as messages } from "./evidence-messages.ts";

interface EvidenceRowsProps {
  session: EngagementSession;
  scope: AskedScope;
  /** Of which group; "" where there is only one. */
  name: string;
  touchPointId: Id | null;
  figure: EvidenceFigure;
  /** The figure came as scores without answers: these are listed. */
  aggregated: boolean;
}

const PAGE = 20;

/** The answers that count, as the file had them and as they were read, a page at a time. */
export function EvidenceRows({ session, scope, name, touchPointId, figure, aggregated }: EvidenceRowsProps) {
  const [offset, setOffset] = useState(0);
  const { result } = useMeasure(session, "evidence", { scope, touchPointId, figure, offset, limit: PAGE });
  if (!result) return null;
  if (aggregated) return <Scores scores={result.aggregates} />;
  if (result.sources.length === 0) return null;
  const last = Math.min(offset + PAGE, result.total);
  return (
    <>
      <h3>{name === "" ? messages.readings : messages.readingsOf(name)}</h3>
      <ul>
        {result.sources.map(({ mappingId, question, passed, readings }) => (
          <li key={`${mappingId} ${question.role} ${question.column}`}>
            <strong>{question.column}</strong> {messages.reading(passed, readings)}
          </li>
        ))}
      </ul>
      <h3>{messages.rows(Math.min(offset + 1, last), last, result.total)}</h3>
      <table className="evidence-rows">
        <thead>
          <tr>
            <th scope="col">{messages.row}</th>
            <th scope="col">{messages.answers}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map(({ mappingId, row, answers }) => (
            <tr key={`${mappingId} ${row}`}>
              <td>{row}</td>
              <td>
                {answers.map(({ column, text, value }) => messages.answer(column, text, value)).join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="evidence-pages">
        <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - PAGE))}>
          {messages.before}
        </Button>
        <Button disabled={last >= result.total} onClick={() => setOffset(offset + PAGE)}>
          {messages.after}
        </Button>
      </div>
    </>
  );
}

/** The scores that a figure without answers was put together from. */
function Scores({ scores }: { scores: readonly AggregateScore[] }) {
  return (
    <>
      <h3>{messages.scoreSources}</h3>
      <ul>
        {scores.map(({ id, source, value, n }) => (
          <li key={id}>{messages.score(source, numberText(value, 2), n)}</li>
        ))}
      </ul>
    </>
  );
}
