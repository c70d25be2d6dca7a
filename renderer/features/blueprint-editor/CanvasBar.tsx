import type { SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import type { SegmentChoice } from "@shared/domain/scoring/survey-answers.ts";
import { SegmentSelect } from "../../platform/queries/SegmentSelect.tsx";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import { EditorActions } from "../../workbench/editors/editor-actions.ts";
import { messages } from "./messages.ts";

interface CanvasBarProps {
  /** The map lies inside of a step. */
  inner: boolean;
  choices: readonly SegmentChoice[];
  segments: readonly SegmentFilter[];
  onSegments(value: readonly SegmentFilter[]): void;
}

/** The tools of the map, in the head of the editor: whose figures, what is shown, what can be added. */
export function CanvasBar({ inner, choices, segments, onSegments }: CanvasBarProps) {
  return (
    <EditorActions>
      <div className="canvas-bar" role="toolbar" aria-label={messages.category}>
        {inner && <CommandButton command="blueprint.level.up" />}
        <SegmentSelect choices={choices} value={segments} onChange={onSegments} />
        <CommandButton command="canvas.figures.toggle" />
        <CommandButton command="canvas.filter.toggle" />
        <CommandButton command="canvas.search.open" />
        <CommandButton command="blueprint.stage.add" />
        <CommandButton command="blueprint.lane.add" />
        <CommandButton command="canvas.list.toggle" />
        <CommandButton command="canvas.zoom.fit" />
      </div>
    </EditorActions>
  );
}
