import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Difference } from "@shared/domain/redesign/difference.ts";
import { laneChanges } from "@shared/domain/redesign/lane-changes.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { countPair, type PairText, timePair } from "@shared/domain/report/lane-texts.ts";
import { messages } from "../messages.ts";
import { partMessages as words } from "./part-messages.ts";

const KINDS = ["added", "removed", "changed"] as const;

interface LaneTableProps {
  model: ReadModel;
  difference: Difference;
  format: ReportFormat;
}

/** What the to-be changes, lane by lane. */
export function LaneTable({ model, difference, format }: LaneTableProps) {
  const rows = laneChanges(model, difference);
  const { laneColumns: heads } = words;
  return (
    <>
      <table className="part-table">
        <thead>
          <tr>
            <th scope="col">{heads.lane}</th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" data-number>
                {words.laneSteps[kind]}
              </th>
            ))}
            {(["work", "wait", "handoffs"] as const).map((figure) => (
              <th key={figure} scope="col" data-number>
                {heads[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, kind, steps, work, wait, handoffs }) => (
            <tr key={lane.id}>
              <th scope="row">
                {lane.name}
                {kind !== "kept" && <small className="muted"> {words.laneKinds[kind]}</small>}
              </th>
              {KINDS.map((one) => (
                <td key={one} data-number>
                  {steps[one] === 0 ? (
                    <span className="muted">0</span>
                  ) : (
                    <>
                      <span className="change-sign" data-kind={one} aria-hidden>
                        {messages.signs[one]}
                      </span>
                      {format.number(steps[one])}
                    </>
                  )}
                </td>
              ))}
              <PairCell pair={timePair(format, work)} />
              <PairCell pair={timePair(format, wait)} />
              <PairCell pair={countPair(format, handoffs)} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="part-note">{words.laneNote}</p>
    </>
  );
}

function PairCell({ pair: { before, after, unit, same } }: { pair: PairText }) {
  const second = `${after ?? words.notAvailable}${unit === "" ? "" : `\u00A0${unit}`}`;
  return (
    <td data-number>
      {same ? (
        <span className="muted">{second}</span>
      ) : (
        <>
          <span className="muted">{before ?? words.notAvailable}</span>
          <span className="muted" aria-hidden>
            {" → "}
          </span>
          <span className="visually-hidden">{words.to}</span>
          <strong>{second}</strong>
        </>
      )}
    </td>
  );
}
