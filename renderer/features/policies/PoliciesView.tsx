import { updatePolicy } from "@shared/domain/policy/commands/update-policy.ts";
import { FileText, Grid3x3, IdCard, Plus, Scale, TextSearch } from "lucide-react";
import { useMemo, useState } from "react";
import { markedNodes } from "../../platform/diagnostics/marked-nodes.ts";
import { useGatheredProblems, useProblemElements } from "../../platform/diagnostics/use-problems.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useEmitted, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tree } from "../../ui/Tree.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { messages } from "./messages.ts";
import { askRemovePolicy } from "./policy-commands.ts";
import { policyNodes } from "./policy-nodes.ts";
import { showClause } from "./wanted-clause.ts";
import "./policies.css";

const PAGES = [
  { command: "policy.matrix.open", label: messages.matrix, icon: Grid3x3 },
  { command: "policy.reference.open", label: messages.reference, icon: IdCard },
  { command: "policy.words.open", label: messages.words, icon: TextSearch },
];

/** What clients and staff are held to, clause by clause, with what was found and decided. */
export function PoliciesView({ session }: ViewProps) {
  const services = useServices();
  const { commands, editors } = services;
  const selected = useSelection();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const nodes = useMemo(() => policyNodes(session.model), [session, revision]);
  const elements = useProblemElements();
  const gathered = useGatheredProblems(session, elements);
  const active = useEmitted([editors.changed], () => {
    const shown = editors.active();
    return shown?.editor === "policy" ? (shown.recordId ?? null) : null;
  });
  const chosen = selected.find((id) => session.model.get("clause", id));
  const run = (id: string) => void commands.run(id);
  const open = (id: string) => {
    if (session.model.get("clause", id)) showClause(services, id);
    else editors.open({ editor: "policy", recordId: id });
  };
  if (nodes.length === 0) {
    return (
      <EmptyState small icon={Scale} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" disabled={session.readOnly} onClick={() => run("policy.bring-in.open")}>
          {messages.bringIn}
        </Button>
        <Button disabled={session.readOnly} onClick={() => run("policy.policy.new")}>
          {messages.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ViewActions>
        <IconButton
          icon={FileText}
          label={messages.bringIn}
          disabled={session.readOnly}
          onClick={() => run("policy.bring-in.open")}
        />
        <IconButton
          icon={Plus}
          label={messages.add}
          disabled={session.readOnly}
          onClick={() => run("policy.policy.new")}
        />
      </ViewActions>
      <ul className="policy-pages">
        {PAGES.map(({ command, label, icon: Icon }) => (
          <li key={command}>
            <button type="button" className="policy-row" onClick={() => run(command)}>
              <Icon size={16} strokeWidth={1.5} aria-hidden />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
      <Tree
        label={messages.title}
        nodes={markedNodes(nodes, elements, gathered)}
        selectedId={chosen ?? active}
        collapsed={collapsed}
        onCollapse={setCollapsed}
        onSelect={() => undefined}
        onOpen={open}
        onMark={(id) => void commands.run("problems.element.show", { placeId: id })}
        {...(!session.readOnly && {
          onRename: (id: string, name: string) => session.run(updatePolicy, { id, patch: { name } }),
          onDelete: (id: string) => {
            if (session.model.get("policy", id)) void askRemovePolicy(services, id);
          },
        })}
      />
    </>
  );
}
