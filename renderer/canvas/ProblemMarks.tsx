import { plateOf } from "@shared/domain/blueprint/layout/label-places.ts";
import type { FlowPath, MarkShape } from "@shared/domain/blueprint/layout/types.ts";
import { memo } from "react";
import { problemMark } from "../platform/diagnostics/problem-mark.ts";
import { SignButton } from "../ui/SignButton.tsx";
import type { CanvasProblems } from "./canvas-props.ts";

interface ProblemMarksProps {
  problems: CanvasProblems;
  /** Those that are built in the document. */
  flows: readonly FlowPath[];
  marks: readonly MarkShape[];
}

const SIZE = 14;

/** What is wrong at flows, behind their words, and at touch points, at the left of their discs. */
export const ProblemMarks = memo(function ProblemMarks({ problems, flows, marks }: ProblemMarksProps) {
  const { elements, onOpen } = problems;
  if (elements.size === 0) return null;
  const at = (of: "flow" | "mark", id: string, key: string, x: number, y: number) => {
    const found = elements.get(id);
    return (
      found && (
        <div key={key} className="problem-mark" data-of={of} style={{ left: x, top: y }}>
          <SignButton className="nopan" mark={problemMark(found)} size={SIZE} onOpen={() => onOpen(id)} />
        </div>
      )
    );
  };
  return (
    <div className="problem-marks">
      {flows.map((path) => {
        const { flow, label } = path;
        return at("flow", flow.id, flow.id, label.x + plateOf(flow).small / 2, label.y - SIZE / 2);
      })}
      {marks.map(({ touchPointId, stepId, x, y }) =>
        at("mark", touchPointId, `${touchPointId} ${stepId}`, x, y),
      )}
    </div>
  );
});
