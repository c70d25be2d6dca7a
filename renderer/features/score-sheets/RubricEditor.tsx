import { runIn } from "@shared/domain/core/run-in.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { RubricHead } from "./RubricHead.tsx";
import { RubricItems } from "./RubricItems.tsx";
import { rubricMessages as messages } from "./rubric-messages.ts";
import type { ChangeRubric } from "./rubric-part.ts";
import "./rubric.css";

/** What is scored, on which scale, item by item. */
export function RubricEditor({ input, session }: EditorProps) {
  const { notices } = useServices();
  const rubric = useModel(session, (model) => model.get("rubric", input.recordId));
  if (!rubric) return <EmptyState title={messages.gone} />;
  const change: ChangeRubric = (fields, label) => {
    const args = { id: rubric.id, ...fields };
    try {
      session.commit({ label: label ?? updateRubric.label(args, session.model) }, (draft) =>
        runIn(draft, updateRubric, args),
      );
      return true;
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  return (
    <div className="rubric">
      <RubricHead session={session} rubric={rubric} change={change} />
      <RubricItems session={session} rubric={rubric} change={change} />
    </div>
  );
}
