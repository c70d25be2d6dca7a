import type { ReadModel } from "@shared/domain/core/model.ts";
import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EditorActions } from "../../workbench/editors/editor-actions.ts";
import { HeatSelect } from "./HeatSelect.tsx";
import { messages } from "./messages.ts";

/** What figures come from: answers, scores, words of clients, events. Without any there is nothing to choose. */
const SOURCES = ["dataset", "aggregateScore", "scoreSheet", "verbatim", "eventLog"] as const;

const hasFigures = (model: ReadModel): boolean => SOURCES.some((type) => model.all(type).length > 0);

interface CanvasBarProps {
  /** The map lies inside of a step. */
  inner: boolean;
  /** It was branched from another one: what differs can be shown. */
  branched: boolean;
  session: EngagementSession;
}

/**
 * The tools of the map, in the head of the editor: what is shown, what can be added. Whose figures are shown is chosen
 * in a row of its own above the map: in the head it would leave no room for where the map belongs.
 */
export function CanvasBar({ inner, branched, session }: CanvasBarProps) {
  const chooses = useModel(session, hasFigures);
  return (
    <>
      <EditorActions>
        <div className="canvas-bar" role="toolbar" aria-label={messages.category}>
          {inner && <CommandButton command="blueprint.level.up" />}
          <CommandButton command="canvas.compare.choose" />
          {branched && <CommandButton command="canvas.difference.toggle" />}
          <CommandButton command="canvas.figures.toggle" />
          <CommandButton command="canvas.problems.toggle" />
          <CommandButton command="canvas.filter.toggle" />
          <CommandButton command="canvas.search.open" />
          <CommandButton command="blueprint.stage.add" />
          <CommandButton command="blueprint.lane.add" />
          <CommandButton command="canvas.list.toggle" />
          <CommandButton command="canvas.zoom.fit" />
        </div>
      </EditorActions>
      {chooses && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own
        <div className="canvas-scope" role="group" aria-label={messages.scope}>
          <ScopeSelect session={session} />
          <HeatSelect />
        </div>
      )}
    </>
  );
}
