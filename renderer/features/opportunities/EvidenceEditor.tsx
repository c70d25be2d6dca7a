import { useState } from "react";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { GatherTab } from "./gather/GatherTab.tsx";
import { gatherMessages } from "./gather/messages.ts";
import { TraceTab } from "./trace/TraceTab.tsx";
import "./opportunities.css";

/** From evidence to opportunities, and from what is changed back to the evidence. */
export function EvidenceEditor({ session }: EditorProps) {
  const [tab, setTab] = useState("gather");
  const { tabs, title } = gatherMessages;
  return (
    <div className="editor-column">
      <Tabs
        label={title}
        tabs={[
          { id: "gather", title: tabs.gather, content: <GatherTab session={session} /> },
          { id: "trace", title: tabs.trace, content: <TraceTab session={session} /> },
        ]}
        selected={tab}
        onSelect={setTab}
      />
    </div>
  );
}
