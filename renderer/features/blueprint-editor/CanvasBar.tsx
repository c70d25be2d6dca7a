import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EditorActions } from "../../workbench/editors/editor-actions.ts";
import { HeatSelect } from "./HeatSelect.tsx";
import { messages } from "./messages.ts";

interface CanvasBarProps {
  /** The map lies inside of a step. */
  inner: boolean;
  session: EngagementSession;
}

/** The tools of the map, in the head of the editor: whose figures, what is shown, what can be added. */
export function CanvasBar({ inner, session }: CanvasBarProps) {
  return (
    <EditorActions>
      <div className="canvas-bar" role="toolbar" aria-label={messages.category}>
        {inner && <CommandButton command="blueprint.level.up" />}
        <ScopeSelect session={session} />
        <HeatSelect />
        <CommandButton command="canvas.compare.choose" />
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
