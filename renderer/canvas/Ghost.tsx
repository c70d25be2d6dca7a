import type { Id } from "@shared/base/ids.ts";
import { flowText } from "@shared/domain/blueprint/flow-text.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import { type BlueprintLayout, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { CardInput } from "./CardInput.tsx";
import type { CanvasProps, GhostCard } from "./canvas-props.ts";
import { boxAt } from "./geometry.ts";
import { messages } from "./messages.ts";

interface GhostProps {
  layout: BlueprintLayout;
  ghost: GhostCard;
  onDone: CanvasProps["onGhost"];
}

/** A step that is being typed: it becomes a record at the first rest. */
export function Ghost({ layout, ghost, onDone }: GhostProps) {
  const kept = indexOf(layout).step(ghost.stepId);
  const box = kept ?? boxAt(layout, ghost.place);
  // Where what stands there will give way, the card is over it.
  const y = ghost.aside && !kept ? ghost.place.lane.y + SIZE.pad : box.y;
  return (
    <div className="ghost nopan" style={{ left: box.x, top: y }}>
      <CardInput label={messages.stepTitle} of={null} value={ghost.text} onDone={onDone} />
    </div>
  );
}

interface TypedFlowProps {
  layout: BlueprintLayout;
  flowId: Id | null;
  onDone(flowId: Id, text: string | null): void;
}

/** What a flow says, typed where it is written. */
export function TypedFlow({ layout, flowId, onDone }: TypedFlowProps) {
  const path = indexOf(layout).flow(flowId);
  if (!path) return null;
  const { flow, label } = path;
  return (
    <div className="flow-input nopan" style={{ left: label.x, top: label.y }}>
      <CardInput
        label={messages.flowText}
        of={flow.id}
        value={flowText(flow)}
        placeholder={messages.flowHint}
        onDone={(text) => onDone(flow.id, text)}
      />
    </div>
  );
}
