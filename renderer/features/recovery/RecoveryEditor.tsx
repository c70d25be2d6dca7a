import { byOrder } from "@shared/base/order.ts";
import { isFailing } from "@shared/domain/recovery/fail-points.ts";
import { LifeBuoy } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select } from "../../ui/Select.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { isElsewhere } from "./chosen-page.ts";
import { FailPointsTab } from "./FailPointsTab.tsx";
import { MatrixTab } from "./MatrixTab.tsx";
import { messages } from "./messages.ts";
import { PAGES, showPage, usePage } from "./open-page.ts";
import { RecoveryTab } from "./RecoveryTab.tsx";
import { failPointRows } from "./rows.ts";
import "./recovery.css";

const ALL = "";

/** Where it can go wrong: all fail points in a grid, the recovery of each, and the matrix that says what is acted on first. */
export function RecoveryEditor({ session }: EditorProps) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const page = usePage(session);
  const [wanted, setWanted] = useState<string>(ALL);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const blueprints = useMemo(() => failingBlueprints(session.model), [session, revision]);
  const scope = blueprints.some(({ value }) => value === wanted) ? wanted : ALL;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever chooses a blueprint afterwards means it
  useEffect(() => {
    if (scope !== ALL && isElsewhere(session.model, selected, scope)) setWanted(ALL);
  }, [session, selected, page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(
    () => failPointRows(session.model, scope === ALL ? null : scope),
    [session, revision, scope],
  );
  const chosen = rows.find(({ step }) => selected.includes(step.id)) ?? null;
  const choose = (id: string) => selection.set([id], "recovery");
  // The matrix is agreed upon before there is anything to stand in it.
  if (blueprints.length === 0 && page !== "matrix") {
    const hasSteps = session.model.all("step").length > 0;
    return (
      <EmptyState
        icon={LifeBuoy}
        title={messages.empty}
        text={hasSteps ? messages.emptyText : `${messages.emptyText} ${messages.noBlueprint}`}
      >
        <Button
          kind="primary"
          disabled={session.readOnly}
          onClick={() =>
            void (hasSteps
              ? commands.run("recovery.fail-point.add", { ask: true })
              : commands.run("journey.new"))
          }
        >
          {hasSteps ? messages.add : messages.newJourney}
        </Button>
        <Button onClick={() => showPage(session, "matrix")}>{messages.openMatrix}</Button>
      </EmptyState>
    );
  }
  const open = (id: string) => {
    choose(id);
    showPage(session, "recovery");
  };
  const tabs = [
    {
      id: "list",
      title: messages.tabs.list,
      count: rows.length,
      content: (
        <FailPointsTab
          session={session}
          rows={rows}
          chosenId={chosen?.step.id ?? null}
          onChoose={choose}
          onOpen={open}
        />
      ),
    },
    {
      id: "recovery",
      title: messages.tabs.recovery,
      content: (
        <RecoveryTab session={session} rows={rows} row={chosen ?? rows[0] ?? null} onChoose={choose} />
      ),
    },
    {
      id: "matrix",
      title: messages.tabs.matrix,
      content: <MatrixTab session={session} rows={rows} onOpen={open} />,
    },
  ];
  return (
    <div className="recovery">
      <Tabs
        label={messages.title}
        tabs={tabs}
        selected={page}
        onSelect={(id) => {
          const next = PAGES.find((one) => one === id);
          if (next) showPage(session, next);
        }}
        actions={
          <div className="recovery-scope">
            <Select
              hideLabel
              label={messages.blueprint}
              value={scope}
              options={[{ value: ALL, label: messages.ofAll }, ...blueprints]}
              onChange={setWanted}
            />
          </div>
        }
      />
    </div>
  );
}

/** The blueprints with a fail point, each under its journey's name. */
function failingBlueprints(model: EditorProps["session"]["model"]) {
  const failing = new Set(
    model
      .all("step")
      .filter(isFailing)
      .map(({ blueprintId }) => blueprintId),
  );
  return model
    .all("journey")
    .sort(byOrder)
    .flatMap((journey) =>
      model
        .by("blueprint", "journeyId", journey.id)
        .sort(byOrder)
        .filter(({ id }) => failing.has(id))
        .map(({ id, name }) => ({ value: id, label: `${journey.name}: ${name}` })),
    );
}
