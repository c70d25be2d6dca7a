import { useEffect, useState } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { CalendarsTab } from "./CalendarsTab.tsx";
import { messages } from "./messages.ts";
import { PromisesTab } from "./PromisesTab.tsx";
import { StandardsTab } from "./StandardsTab.tsx";
import "./standards.css";

const TAB_OF = { standard: "standards", promise: "promises", calendar: "calendars" } as const;

/** What clients and colleagues can count on, what clients are told, and the calendars that time is counted on. */
export function StandardsEditor({ session }: EditorProps) {
  const [tab, setTab] = useState<string>("standards");
  const selected = useSelection();
  useRevision(session);
  const { model } = session;
  const type = selected
    .map((id) => model.find(id)?.type)
    .find((type) => type !== undefined && type in TAB_OF);
  const wanted = type === undefined ? null : TAB_OF[type as keyof typeof TAB_OF];
  const chosen = selected.join();
  // A jump, a search or a new one leads to its register; afterwards the person turns the pages.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection turns the page
  useEffect(() => {
    if (wanted !== null) setTab(wanted);
  }, [chosen]);
  return (
    <div className="standards">
      <Tabs
        label={messages.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: "standards",
            title: messages.standards,
            count: model.all("standard").length,
            content: <StandardsTab session={session} />,
          },
          {
            id: "promises",
            title: messages.promises,
            count: model.all("promise").length,
            content: <PromisesTab session={session} />,
          },
          {
            id: "calendars",
            title: messages.calendars,
            count: model.all("calendar").length,
            content: <CalendarsTab session={session} />,
          },
        ]}
      />
    </div>
  );
}
