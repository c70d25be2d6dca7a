import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { rubricMessages } from "./rubric-messages.ts";
export function RubricEditor(_: EditorProps) {
  return <EmptyState title={rubricMessages.gone} />;
}
