import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { ratingGroups } from "@shared/domain/scoring/agreement/rating-groups.ts";
import type { ScoreSheet, SheetKind } from "@shared/domain/scoring/records.ts";
import { sheetProgress, touchPointsOf } from "@shared/domain/scoring/sheet-progress.ts";
import { shareText } from "@shared/drawing/figure-text.ts";
import { Columns3, ListChecks, ListPlus, Plus, Ruler, Users } from "lucide-react";
import { useMemo, useState } from "react";
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
import { workshopMessages } from "./workshop/workshop-messages.ts";
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
  const open = (id: string) => {
    const round = roundOf(id);
    if (!round) void commands.run(`scoring.${kind(id)}.open`, id);
    else if (round.kind === "workshop") void commands.run("scoring.workshop.open", round);
    else void commands.run("scoring.observers.compare", round);
  };
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
            icon={Users}
            label={workshopMessages.new}
            disabled={session.readOnly}
            onClick={() => commands.run("scoring.workshop.new")}
          />
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
          <Button disabled={session.readOnly} onClick={() => commands.run("scoring.workshop.new")}>
            {workshopMessages.new}
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
          onOpen={open}
          {...(!session.readOnly && {
            onRename: (id: string, name: string) =>
              void commands.run(`scoring.${kind(id)}.rename`, { id, name }),
            onDelete: (id: string) => {
              if (!roundOf(id)) void commands.run(`scoring.${kind(id)}.delete`, id);
            },
          })}
          onMenu={(id, at) => {
            if (!roundOf(id)) menus.show(isSheet(id) ? "score-sheet-item" : "rubric-item", at, id);
          }}
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
        children: sheets.length === 0 ? undefined : roundNodes(model, rubric.id, sheets),
      };
    });
}

/** Sheets by their rounds; plain sheets of a single round without a name stand for themselves. */
function roundNodes(model: ReadModel, rubricId: Id, sheets: readonly ScoreSheet[]): TreeNode[] {
  const groups = ratingGroups(model, rubricId);
  const [only] = groups;
  if (groups.length === 1 && only?.kind === "observation" && only.round === "") {
    return sheetNodes(model, sheets);
  }
  return groups.map((group) => ({
    id: `${ROUND}${rubricId}\n${group.kind}\n${group.round}`,
    label: messages.roundName(messages.kinds[group.kind], group.round),
    icon: group.kind === "workshop" ? Users : Columns3,
    detail: messages.sheetsOf(group.all.length),
    children: sheetNodes(model, group.all),
  }));
}

/** The sheets of one round, each with how far it is over what the round is about. */
function sheetNodes(model: ReadModel, sheets: readonly ScoreSheet[]): TreeNode[] {
  const touchPoints = touchPointsOf(model, sheets);
  return sheets.map((sheet) => {
    const progress = sheetProgress(model, sheet.id, touchPoints);
    const share = progress && progress.of > 0 ? shareText(progress.done / progress.of) : null;
    return {
      id: sheet.id,
      label: sheet.observer,
      icon: ListChecks,
      detail: messages.sheetDetail(shortDate(sheet.date), share, touchPoints),
      renamable: true,
    };
  });
}

const ROUND = "round:";
/** What a round's node stands for; null for a sheet or a rubric. */
function roundOf(id: string): { rubricId: Id; kind: SheetKind; round: string } | null {
  if (!id.startsWith(ROUND)) return null;
  const [rubricId = "", kind = "", round = ""] = id.slice(ROUND.length).split("\n");
  return { rubricId, kind: kind as SheetKind, round };
}
