import { addFollowedMeasure } from "@shared/domain/followed/commands/add-followed-measure.ts";
import { Activity, Plus } from "lucide-react";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FindingPart } from "./FindingPart.tsx";
import { MeasureBar } from "./MeasureBar.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import { messages } from "./messages.ts";
import { PointsPart } from "./PointsPart.tsx";
import { showMeasure, useFollowSelection, useShownMeasure } from "./shown-measure.ts";
import "./followed-measures.css";

/** One measure after a go-live: what its points say, and the points. */
export function FollowedEditor(props: EditorProps) {
  useFollowSelection(props);
  const { session } = props;
  const id = useShownMeasure(session);
  const measure = useModel(session, (model) => model.get("followedMeasure", id));
  const add = useAdd(session);
  if (!measure) {
    return (
      <EmptyState icon={Activity} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" icon={Plus} disabled={session.readOnly} onClick={add}>
          {messages.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="followed" key={measure.id}>
      <MeasureBar session={session} measure={measure} onAdd={add} />
      <ProblemsOf session={session} elementId={measure.id} />
      <FindingPart session={session} measure={measure} />
      <div className="followed-foot">
        <PointsPart session={session} measure={measure} />
        <MeasureForm session={session} measure={measure} />
      </div>
    </div>
  );
}

function useAdd(session: EngagementSession): () => void {
  const { dialogs, selection } = useServices();
  const add = async () => {
    const { ask: title, name: label, confirm } = messages;
    const name = (await dialogs.ask({ title, label, confirm }))?.trim();
    if (!name) return;
    const id = session.run(addFollowedMeasure, { name, kind: "share" });
    selection.set([]);
    showMeasure(session, id);
  };
  return () => void add();
}
