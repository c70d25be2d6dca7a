import { useEffect } from "react";
import { ScopeSelect, useWavesToChoose } from "../../platform/queries/ScopeSelect.tsx";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import { useProjected } from "../../platform/react/use-projected.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EditorActions } from "../../workbench/editors/editor-actions.ts";
import { HeatSelect } from "./HeatSelect.tsx";
import { messages } from "./messages.ts";

/** Whether an engagement has waves to choose from, as last known. */
const withWaves = new WeakMap<EngagementSession, boolean>();

interface CanvasBarProps {
  /** The map lies inside of a step. */
  inner: boolean;
  session: EngagementSession;
}

/**
 * The tools of the map, in the head of the editor: whose figures, what is shown, what can be added. Three lists, and
 * lists in the letters of a projection, would be cut there: then they have a row of their own above the map.
 */
export function CanvasBar({ inner, session }: CanvasBarProps) {
  const waves = useWavesToChoose(session);
  const projected = useProjected();
  // Waves are read after the map is shown: a map that is opened again must not move under the hand for it.
  useEffect(() => {
    if (waves !== undefined) withWaves.set(session, waves !== null);
  }, [session, waves]);
  const isKnown = waves === undefined ? withWaves.get(session) : waves !== null;
  const apart = isKnown === true || projected;
  const lists = (
    <>
      <ScopeSelect session={session} />
      <HeatSelect />
    </>
  );
  return (
    <>
      <EditorActions>
        <div className="canvas-bar" role="toolbar" aria-label={messages.category}>
          {inner && <CommandButton command="blueprint.level.up" />}
          {!apart && lists}
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
      {apart && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own
        <div className="canvas-scope" role="group" aria-label={messages.scope}>
          {lists}
        </div>
      )}
    </>
  );
}
