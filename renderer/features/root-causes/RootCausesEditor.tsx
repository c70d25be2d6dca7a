import { fishboneContent } from "@shared/domain/cause/fishbone/content.ts";
import { causeMessages } from "@shared/domain/cause/messages.ts";
import { causeOutline } from "@shared/domain/cause/outline.ts";
import { Fish, PanelLeft } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { ChartActions } from "../../platform/charts/ChartActions.tsx";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { CauseDetail } from "./CauseDetail.tsx";
import { CauseOutline } from "./CauseOutline.tsx";
import { FishbonePicture } from "./FishbonePicture.tsx";
import { messages } from "./messages.ts";
import { askedAbout, showOpportunity, useShownOpportunity } from "./shown-opportunity.ts";
import { takeOverEntries } from "./take-over-entries.ts";
import { useOutline } from "./use-outline.ts";
import "./root-causes.css";

/** Why an opportunity hurts: an outline that is typed, and the fishbone of it. */
export function RootCausesEditor(props: EditorProps) {
  const { session } = props;
  const { editors } = useServices();
  const opportunityId = useShownOpportunity(session);
  useFollowSelection(props);
  if (opportunityId === null) {
    return (
      <EmptyState icon={Fish} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" onClick={() => editors.open({ editor: "opportunities" })}>
          {messages.openRegister}
        </Button>
      </EmptyState>
    );
  }
  return <RootCauses session={session} opportunityId={opportunityId} />;
}

interface RootCausesProps {
  session: EditorProps["session"];
  opportunityId: string;
}

function RootCauses({ session, opportunityId }: RootCausesProps) {
  const services = useServices();
  const revision = useRevision(session);
  const opportunities = useModel(session, askedAbout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => causeOutline(session.model, opportunityId), [session, opportunityId, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const content = useMemo(
    () => fishboneContent(session.model, opportunityId),
    [session, opportunityId, revision],
  );
  const [alone, setAlone] = useState(false);
  return (
    <div className="editor-column">
      <div className="root-causes-bar">
        <div className="root-causes-which">
          <Select
            label={messages.opportunity}
            hideLabel
            value={opportunityId}
            options={opportunities.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => {
              // What is chosen elsewhere would lead back there.
              services.selection.set([]);
              showOpportunity(session, id);
            }}
          />
        </div>
        <span className="muted">{content?.subtitle ?? ""}</span>
        <span className="spring" />
        <MenuButton
          label={messages.takeOver}
          disabled={session.readOnly}
          entries={() => takeOverEntries(services, session, opportunityId)}
        />
        {(content || alone) && (
          <IconButton
            icon={PanelLeft}
            label={alone ? messages.withOutline : messages.pictureAlone}
            pressed={alone}
            onClick={() => setAlone(!alone)}
          />
        )}
        {content && (
          <ChartActions
            session={session}
            content={content}
            pin={{ chart: "cause.fishbone", choices: { opportunityId } }}
          />
        )}
      </div>
      <Panes key={opportunityId} session={session} opportunityId={opportunityId} rows={rows} alone={alone} />
    </div>
  );
}

interface PanesProps extends RootCausesProps {
  rows: ReturnType<typeof causeOutline>;
  /** The fishbone without the outline. */
  alone: boolean;
}

/** The outline with the chosen cause, and the fishbone; what is typed and not kept goes with the opportunity. */
function Panes({ session, opportunityId, rows, alone }: PanesProps) {
  const outline = useOutline(session, opportunityId, rows);
  const chosen = rows.find(({ cause }) => cause.id === outline.selectedId) ?? null;
  return (
    <div className="root-causes-panes" data-alone={alone || undefined}>
      {!alone && (
        <div className="root-causes-left">
          <CauseOutline session={session} rows={rows} outline={outline} />
          <CauseDetail session={session} row={chosen} />
        </div>
      )}
      <section className="root-causes-picture" aria-label={messages.fishbone}>
        <FishbonePicture
          session={session}
          opportunityId={opportunityId}
          rows={rows}
          selectedId={outline.selectedId}
          onSelect={outline.select}
        />
        {!alone && <Untouched rows={rows} disabled={session.readOnly} onAdd={outline.addOn} />}
      </section>
    </div>
  );
}

/** Bones on which nothing hangs: where a group forgets to look. */
function Untouched({
  rows,
  disabled,
  onAdd,
}: {
  rows: ReturnType<typeof causeOutline>;
  disabled: boolean;
  onAdd: ReturnType<typeof useOutline>["addOn"];
}) {
  const names = Object.entries(causeMessages.categories) as [keyof typeof causeMessages.categories, string][];
  const free = names.filter(([category]) => rows.every(({ bone }) => bone !== category));
  if (rows.length === 0 || free.length === 0) return null;
  return (
    <p className="root-causes-untouched">
      <span className="muted">{messages.nothingOn}</span>
      {free.map(([category, name]) => (
        <Button
          key={category}
          kind="quiet"
          disabled={disabled}
          aria-label={messages.causeHere(name)}
          onClick={() => onAdd(category)}
        >
          {name}
        </Button>
      ))}
    </p>
  );
}

/** A cause that is jumped to shows its opportunity. */
function useFollowSelection({ session, active }: EditorProps): void {
  const selected = useSelection();
  useEffect(() => {
    const cause = active ? session.model.get("cause", selected[0]) : undefined;
    if (cause) showOpportunity(session, cause.opportunityId);
  }, [session, active, selected]);
}
