import { workshop as readWorkshop, workshopsOf } from "@shared/domain/scoring/workshop/workshop.ts";
import { CircleDot, Columns3, Pencil, Ruler } from "lucide-react";
import { useMemo, useState } from "react";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { RatingPane } from "./RatingPane.tsx";
import { ResultsPane } from "./ResultsPane.tsx";
import { useWorkshopOptions } from "./use-workshop-options.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";
import "./workshop.css";
import "../score-sheets.css";

/** One workshop: what is rated at the top, below it the grid to type in or the results to look at together. */
export function WorkshopEditor({ input, session }: EditorProps) {
  const { commands, editors } = useServices();
  const [itemId, setItemId] = useState<string | undefined>(undefined);
  const [view, setView] = useState<"enter" | "results">("enter");
  const options = useWorkshopOptions();
  const revision = useRevision(session);
  const round = input.otherId ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const found = useMemo(
    () => readWorkshop(session.model, input.recordId, round, itemId),
    [session, input.recordId, round, itemId, revision],
  );
  const rubric = session.model.get("rubric", input.recordId);
  if (!rubric) return <EmptyState title={messages.gone} />;
  if (!found) {
    return (
      <EmptyState icon={Ruler} title={messages.noItems} text={messages.noItemsText}>
        <Button kind="primary" onClick={() => commands.run("scoring.rubric.open", rubric.id)}>
          {messages.openRubric}
        </Button>
      </EmptyState>
    );
  }
  if (found.rows.length === 0) {
    return (
      <EmptyState icon={CircleDot} title={messages.noTouchPoints} text={messages.noTouchPointsText}>
        <Button kind="primary" onClick={() => commands.run("touchpoint.register.open")}>
          {messages.openRegister}
        </Button>
      </EmptyState>
    );
  }
  const given = found.participants.reduce((sum, { rated }) => sum + rated, 0);
  const rounds = workshopsOf(session.model, rubric.id);
  return (
    <div className="workshop">
      <section className="workshop-head" aria-label={messages.head}>
        {rounds.length > 1 ? (
          <Select
            label={messages.rounds}
            hideLabel
            value={found.round}
            options={rounds.map((group) => ({ value: group.round, label: group.round || rubric.name }))}
            onChange={(otherId) => editors.open({ editor: "workshop", recordId: rubric.id, otherId })}
          />
        ) : (
          <h2>{found.round || rubric.name}</h2>
        )}
        <IconButton
          icon={Pencil}
          label={messages.rename}
          disabled={session.readOnly}
          onClick={() => commands.run("scoring.workshop.rename", { rubricId: rubric.id, round: found.round })}
        />
        <Button
          kind="link"
          icon={Ruler}
          tooltip={messages.openRubric}
          onClick={() => commands.run("scoring.rubric.open", rubric.id)}
        >
          {rubric.name}
        </Button>
        {rubric.items.length > 1 && (
          <Select
            label={messages.item}
            hideLabel
            value={found.itemId}
            options={rubric.items.map((item) => ({ value: item.id, label: item.name }))}
            onChange={setItemId}
          />
        )}
        <span className="spring" />
        <span className="muted">{messages.people(found.participants.length)}</span>
        <span aria-live="polite">
          {messages.ratings(given, found.participants.length * found.rows.length)}
        </span>
        <fieldset className="workshop-views" aria-label={messages.view}>
          {(["enter", "results"] as const).map((id) => (
            <Button key={id} aria-pressed={view === id} onClick={() => setView(id)}>
              {messages[id]}
            </Button>
          ))}
        </fieldset>
        <Button
          icon={Columns3}
          onClick={() =>
            commands.run("scoring.observers.compare", {
              rubricId: rubric.id,
              kind: "workshop",
              round: found.round,
            })
          }
        >
          {messages.agreement}
        </Button>
      </section>
      {view === "enter" ? (
        <RatingPane key={found.itemId} session={session} workshop={found} options={options} />
      ) : (
        <ResultsPane session={session} workshop={found} options={options} />
      )}
    </div>
  );
}
