import { FileInput, LayoutTemplate, Plus, Spline, UserPlus } from "lucide-react";
import { useState } from "react";
import { markedNodes } from "../../platform/diagnostics/marked-nodes.ts";
import { useGatheredProblems, useProblemElements } from "../../platform/diagnostics/use-problems.ts";
import { useEmitted, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tree } from "../../ui/Tree.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { blueprintOfMap, journeyNodes, mapNode, SEGMENTS_NODE } from "./journey-nodes.ts";
import { messages } from "./messages.ts";
import { TenSteps } from "./progress/TenSteps.tsx";
import "./explorer.css";

/** Journeys, their blueprints and the segments as one tree; below it how far the engagement has come. */
export function JourneyView({ session }: ViewProps) {
  const { commands, editors, menus, selection } = useServices();
  const selected = useSelection();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  useEmitted([session.onChange], () => session.revision);
  const active = useEmitted([editors.changed], () => {
    const shown = editors.active();
    if (!shown?.recordId) return null;
    return shown.editor === "journey-map" ? mapNode(shown.recordId) : shown.recordId;
  });
  const elements = useProblemElements();
  const gathered = useGatheredProblems(session, elements);
  const nodes = markedNodes(journeyNodes(session.model), elements, gathered);
  const chosen = selected.find((id) => session.model.get("segment", id));
  const empty = session.model.all("journey").length === 0;
  const open = (id: string) => {
    const mapped = blueprintOfMap(id);
    if (mapped !== null) editors.open({ editor: "journey-map", recordId: mapped });
    else if (session.model.get("blueprint", id)) editors.open({ editor: "blueprint", recordId: id });
    else if (session.model.get("segment", id)) void commands.run("persona.open", id);
    else if (id !== SEGMENTS_NODE) selection.set([id], "explorer");
  };
  return (
    <>
      <ViewActions>
        <IconButton
          icon={Plus}
          label={messages.newJourney}
          disabled={session.readOnly}
          onClick={() => commands.run("journey.new")}
        />
        <IconButton
          icon={FileInput}
          label={messages.importMap}
          disabled={session.readOnly}
          onClick={() => commands.run("blueprint.map.open-import")}
        />
        <IconButton
          icon={LayoutTemplate}
          label={messages.newFromTemplate}
          disabled={session.readOnly}
          onClick={() => commands.run("template.blueprint.new")}
        />
        <IconButton
          icon={UserPlus}
          label={messages.newSegment}
          disabled={session.readOnly}
          onClick={() => commands.run("segment.new")}
        />
      </ViewActions>
      <Tree
        label={messages.journey}
        nodes={nodes}
        selectedId={chosen ?? active}
        collapsed={collapsed}
        onCollapse={setCollapsed}
        onSelect={() => undefined}
        onOpen={open}
        {...(!session.readOnly && {
          onRename: (id: string, name: string) => void commands.run("journey.item.rename", { id, name }),
          onDelete: (id: string) => void commands.run("journey.item.delete", id),
        })}
        onMark={(id) => {
          const place = session.model.get("segment", id) ? { elementId: id } : { placeId: id };
          void commands.run("problems.element.show", place);
        }}
        onMenu={(id, at) =>
          id !== SEGMENTS_NODE && blueprintOfMap(id) === null && menus.show("journey-item", at, id)
        }
      />
      {empty && (
        <EmptyState small icon={Spline} title={messages.noJourney} text={messages.noJourneyText}>
          <Button disabled={session.readOnly} onClick={() => commands.run("journey.new")}>
            {messages.newJourney}
          </Button>
          <Button disabled={session.readOnly} onClick={() => commands.run("blueprint.map.open-import")}>
            {messages.importMap}
          </Button>
          <Button disabled={session.readOnly} onClick={() => commands.run("template.blueprint.new")}>
            {messages.fromTemplate}
          </Button>
        </EmptyState>
      )}
      <TenSteps />
    </>
  );
}
