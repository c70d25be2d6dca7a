import type { EditorProps } from "../../platform/registry/contribution.ts";
import { GatherTab } from "./gather/GatherTab.tsx";
import "./opportunities.css";

/** Where opportunities come from: all evidence, and what was done about it. */
export function EvidenceEditor({ session }: EditorProps) {
  return <GatherTab session={session} />;
}
