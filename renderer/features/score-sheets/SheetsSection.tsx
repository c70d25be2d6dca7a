import { byOrder } from "@shared/base/order.ts";
import { sheetProgress } from "@shared/domain/scoring/sheet-progress.ts";
import { Columns3, ListChecks, ListPlus, Plus, Ruler } from "lucide-react";
import { useMemo, useState } from "react";
import { shareText } from "../../platform/queries/figure-text.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tree, type TreeNode } from "../../ui/Tree.tsx";
import { shortDate } from "./dates.ts";
import { messages } from "./messages.ts";
import { rubricMessages } from "./rubric-messages.ts";
import "./score-sheets.css";

/** Rubrics with the sheets that were scored by them, in the side bar below the surveys. */
export function SheetsSection({ session }: ViewProps) {
  const { commands, editors, menus } = useServices();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const active = useEmitted([editors.changed], () => editors.active()?.recordId ?? null);
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const nodes = useMemo(() => rubricNodes(session), [session, revision]);
  const isSheet = (id: string) => session.model.get("scoreSheet", id) !== undefined;
  const kind = (id: string) => (isSheet(id) ? "sheet" : "rubric");
  const sheets = nodes.some((node) => node.children);
  return (
    <div className="sheets-section">
      {sheets ? (
        <div className="sheets-bar">
          <Button
            icon={ListPlus}
            disabled={session.readOnly}
            onClick={() => commands.run("scoring.sheet.new")}
          >
            {messages.newSheet}
          </Button>
          <span className="spring" />
          <IconButton
            icon={Columns3}
            label={rubricMessages.compare}
            onClick={() => commands.run("scoring.observers.compare")}
          />
          <IconButton
            icon={Plus}
            label={rubricMessages.new}
            disabled={session.readOnly}
            onClick={() => commands.run("scoring.rubric.new")}
          />
        </div>
      ) : (
        <EmptyState small icon={ListChecks} title={messages.noSheets} text={messages.noSheetsText}>
          <Button disabled={session.readOnly} onClick={() => commands.run("scoring.sheet.new")}>
            {messages.newSheet}
          </Button>
          <Button kind="quiet" disabled={session.readOnly} onClick={() => commands.run("scoring.rubric.new")}>
            {rubricMessages.new}
          </Button>
        </EmptyState>
      )}
      {nodes.length > 0 && (
        <Tree
          label={messages.tree}
          nodes={nodes}
          selectedId={active}
          collapsed={collapsed}
          onCollapse={setCollapsed}
          onSelect={() => undefined}
          onOpen={(id) => void commands.run(`scoring.${kind(id)}.open`, id)}
          {...(!session.readOnly && {
            onRename: (id: string, name: string) =>
              void commands.run(`scoring.${kind(id)}.rename`, { id, name }),
            onDelete: (id: string) => void commands.run(`scoring.${kind(id)}.delete`, id),
          })}
          onMenu={(id, at) => menus.show(isSheet(id) ? "score-sheet-item" : "rubric-item", at, id)}
        />
      )}
    </div>
  );
}

function rubricNodes({ model }: EngagementSession): TreeNode[] {
  return model
    .all("rubric")
    .sort(byOrder)
    .map((rubric) => {
      const sheets = model.by("scoreSheet", "rubricId", rubric.id).sort(byOrder);
      return {
        id: rubric.id,
        label: rubric.name,
        icon: Ruler,
        detail: messages.itemsOf(rubric.items.length),
        renamable: true,
        children:
          sheets.length === 0
            ? undefined
            : sheets.map((sheet) => {
                const progress = sheetProgress(model, sheet.id);
                const share = progress && progress.of > 0 ? progress.done / progress.of : 0;
                return {
                  id: sheet.id,
                  label: sheet.observer,
                  icon: ListChecks,
                  detail: messages.sheetDetail(shortDate(sheet.date), shareText(share)),
                  renamable: true,
                };
              }),
      };
    });
}
