import type { Id } from "@shared/base/ids.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { blueprintDifference, type Change, changeMarks } from "@shared/domain/redesign/difference.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { Columns2, Maximize, Pencil, Rows2, ZoomIn, ZoomOut } from "lucide-react";
import { useMemo, useState } from "react";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BranchStatus } from "./BranchStatus.tsx";
import { ChangesSide } from "./ChangesSide.tsx";
import { MeasureStrip } from "./MeasureStrip.tsx";
import { messages } from "./messages.ts";
import { PicturePair } from "./PicturePair.tsx";
import { fitZoom, placeOf } from "./places.ts";
import { TouchPointLine } from "./TouchPointLine.tsx";
import "./redesign.css";

const ZOOMS = [0.25, 0.35, 0.5, 0.7, 1, 1.4];
/** Whole maps one above the other are an overview; side by side they would be stamps, and are read instead. */
const SMALLEST_WHOLE = 0.25;
const READABLE = 0.5;

/** What a to-be changes: the computed list, the measures before and after, and both pictures with the changes marked. */
export function CompareEditor({ input, session }: EditorProps) {
  const { editors } = useServices();
  const revision = useRevision(session);
  const theme = usePictureTheme();
  const [selectedKey, setSelectedKey] = useState<Id | null>(null);
  /** Null: both whole. */
  const [chosenZoom, setZoom] = useState<number | null>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [stacked, setStacked] = useState(true);
  const { card } = useScorecard(session);
  const { recordId: asIsId = "", otherId: toBeId = "" } = input;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const compared = useMemo(() => {
    const { model } = session;
    const asIs = model.get("blueprint", asIsId);
    const toBe = model.get("blueprint", toBeId);
    const engagement = model.get("engagement", session.engagementId);
    if (!asIs || !toBe) return null;
    const difference = blueprintDifference(model, asIsId, toBeId);
    const { marks, key } = gapHeat(card);
    const sideOf = (id: Id, name: string, side: "as-is" | "to-be") => ({
      label: name,
      picture: blueprintSvg(model, id, {
        changes: changeMarks(difference, side),
        figures: marks,
        ...(key && { heatKey: key }),
        theme,
      }),
      layout: layoutBlueprint(model, id),
    });
    return {
      difference,
      sides: [sideOf(asIsId, asIs.name, "as-is"), sideOf(toBeId, toBe.name, "to-be")] as const,
      format: reportFormat(engagement?.language ?? "en", engagement?.currency ?? ""),
    };
  }, [session, revision, asIsId, toBeId, theme, card]);
  if (!compared) return <EmptyState title={messages.gone} />;
  const { difference, sides, format } = compared;
  const selected = difference.changes.find((change) => change.key === selectedKey) ?? null;
  const idOn = (change: Change, index: number) => (index === 0 ? change.asIsRecordId : change.toBeRecordId);
  const [before, after] = sides;
  const places = selected
    ? ([placeOf(before.layout, idOn(selected, 0)), placeOf(after.layout, idOn(selected, 1))] as const)
    : ([null, null] as const);
  const zoom =
    chosenZoom ??
    fitZoom(
      sides.map((side) => side.picture),
      room,
      stacked ? SMALLEST_WHOLE : READABLE,
    );
  const [smaller, larger] = [
    ZOOMS.filter((step) => step < zoom - 0.001).at(-1),
    ZOOMS.find((step) => step > zoom + 0.001),
  ];
  // Flows follow what is done: they count where nothing else is changed.
  const count = difference.changes.filter(({ type }) => type !== "flow").length || difference.changes.length;
  const editToBe = () => editors.open({ editor: "blueprint", recordId: toBeId });
  return (
    <div className="compare">
      <section className="compare-side" aria-label={messages.difference(count)}>
        <header className="compare-head">
          <h2>{messages.difference(count)}</h2>
          <Button icon={Pencil} onClick={editToBe}>
            {messages.editToBe}
          </Button>
        </header>
        <BranchStatus session={session} toBeId={toBeId} />
        {difference.changes.length === 0 ? (
          <EmptyState small title={messages.noChanges} text={messages.noChangesText} />
        ) : (
          <ChangesSide
            session={session}
            difference={difference}
            format={format}
            selectedKey={selectedKey}
            onSelect={setSelectedKey}
          />
        )}
      </section>
      <div className="compare-main">
        <MeasureStrip measures={difference.measures} format={format} />
        <TouchPointLine session={session} difference={difference} card={card} format={format} />
        <div className="compare-tools">
          <IconButton
            icon={stacked ? Columns2 : Rows2}
            label={stacked ? messages.beside : messages.above}
            onClick={() => setStacked(!stacked)}
          />
          <span className="spring" />
          <IconButton
            icon={ZoomOut}
            label={messages.zoomOut}
            disabled={smaller === undefined}
            onClick={() => setZoom(smaller ?? zoom)}
          />
          <span className="compare-zoom">{format.percent(zoom)}</span>
          <IconButton
            icon={ZoomIn}
            label={messages.zoomIn}
            disabled={larger === undefined}
            onClick={() => setZoom(larger ?? zoom)}
          />
          <IconButton
            icon={Maximize}
            label={messages.fit}
            disabled={chosenZoom === null}
            onClick={() => setZoom(null)}
          />
        </div>
        <PicturePair sides={sides} places={places} zoom={zoom} stacked={stacked} onRoom={setRoom} />
      </div>
    </div>
  );
}
