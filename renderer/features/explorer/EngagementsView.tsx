import { Briefcase, FolderOpen, Plus, Save } from "lucide-react";
import { useOpenSession, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tree } from "../../ui/Tree.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { changedText } from "./changed-text.ts";
import { messages } from "./messages.ts";
import { useEngagements } from "./use-engagements.ts";
import "./explorer.css";

const NONE: ReadonlySet<string> = new Set();

/** When it was last changed, by which two of one name are told apart, and the client where the name does not say it. */
const detailOf = ({ name, clientName, changedAt }: EngagementSummary): string =>
  [changedText(changedAt, Date.now()), name.startsWith(clientName) ? "" : clientName]
    .filter(Boolean)
    .join(" · ");

/** Every engagement of this machine: opened, renamed, duplicated, deleted here. */
export function EngagementsView() {
  const { commands, menus } = useServices();
  const session = useOpenSession();
  const all = useEngagements();
  return (
    <>
      <ViewActions>
        <IconButton
          icon={Plus}
          label={messages.newEngagement}
          onClick={() => commands.run("engagement.new")}
        />
        <IconButton
          icon={FolderOpen}
          label={messages.openFile}
          onClick={() => commands.run("engagement.file.open")}
        />
        <IconButton
          icon={Save}
          label={messages.saveFile}
          disabled={!session}
          onClick={() => commands.run("engagement.file.save")}
        />
      </ViewActions>
      {all?.length === 0 && (
        <EmptyState small icon={Briefcase} title={messages.none} text={messages.noneText}>
          <Button kind="primary" onClick={() => commands.run("engagement.new")}>
            {messages.newEngagement}
          </Button>
          <Button onClick={() => commands.run("engagement.sample.open")}>{messages.openSample}</Button>
        </EmptyState>
      )}
      {all && all.length > 0 && (
        <Tree
          label={messages.engagements}
          nodes={all.map((entry) => ({
            id: entry.id,
            label: entry.name,
            icon: Briefcase,
            detail: detailOf(entry),
            renamable: true,
          }))}
          selectedId={session?.engagementId ?? null}
          collapsed={NONE}
          onCollapse={() => undefined}
          onSelect={() => undefined}
          onOpen={(id) => commands.run("engagement.open", id)}
          onRename={(id, name) => commands.run("engagement.rename", { id, name })}
          onDelete={(id) => commands.run("engagement.delete", id)}
          onMenu={(id, at) => menus.show("engagement-item", at, id)}
        />
      )}
    </>
  );
}
