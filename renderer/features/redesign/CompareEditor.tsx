import type { Id } from "@shared/base/ids.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { commonLayout } from "@shared/domain/redesign/common-layout.ts";
import { blueprintDifference, type Change, changeMarks } from "@shared/domain/redesign/difference.ts";
import { predictedTouchPoints } from "@shared/domain/redesign/predictions.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { leadPairWithQueues } from "@shared/domain/report/lead-with-queues.ts";
import { drawingSvg, headSvgs } from "@shared/drawing/drawing-svg.ts";
import { Pencil } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useHandle } from "../../platform/react/use-handle.ts";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BranchStatus } from "./BranchStatus.tsx";
import { ChangesSide } from "./ChangesSide.tsx";
import { CompareTools } from "./CompareTools.tsx";
import { compareEditor } from "./compare-handle.ts";
import { useCompareMode } from "./compare-mode.ts";
import { MeasureStrip } from "./MeasureStrip.tsx";
import { messages } from "./messages.ts";
import { LinkedViews } from "./pair/linked-views.ts";
import { PicturePair } from "./pair/PicturePair.tsx";
import { CompareFolds, ComparePartView } from "./parts/CompareParts.tsx";
import { placeOf } from "./places.ts";
import { TouchPointLine } from "./TouchPointLine.tsx";
import "./redesign.css";

/** What a to-be changes: the computed list, the measures before and after, and both pictures with the changes marked. */
export function CompareEditor({ input, session, active }: EditorProps) {
  const { editors } = useServices();
  const revision = useRevision(session);
  const theme = usePictureTheme();
  const [selectedKey, setSelectedKey] = useState<Id | null>(null);
  const [{ mode, linked, part }, setShown] = useCompareMode(session);
  const partId = useId();
  const views = useMemo(() => new LinkedViews(), []);
  useHandle(compareEditor, active, {
    ...{ mode, linked, views },
    show: (next) => setShown({ mode: next }),
    link: (next) => setShown({ linked: next }),
  });
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
    const layouts = commonLayout(model, asIsId, toBeId);
    const sideOf = (id: Id, name: string, side: "as-is" | "to-be") => {
      const layout = side === "as-is" ? layouts.asIs : layouts.toBe;
      const drawing = drawBlueprint(model, id, {
        changes: changeMarks(difference, side),
        figures: marks,
        ...(key && { heatKey: key }),
        ...{ theme, layout },
      });
      const { width, height } = drawing;
      const picture = { svg: drawingSvg(drawing), width, height };
      return { label: name, picture, heads: headSvgs(drawing), layout };
    };
    const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
    return {
      difference,
      simulated: leadPairWithQueues(model, format, asIsId, toBeId),
      aligned: layouts.aligned,
      sides: [sideOf(asIsId, asIs.name, "as-is"), sideOf(toBeId, toBe.name, "to-be")] as const,
      format,
    };
  }, [session, revision, asIsId, toBeId, theme, card]);
  if (!compared) return <EmptyState title={messages.gone} />;
  const { difference, simulated, aligned, sides, format } = compared;
  const selected = difference.changes.find((change) => change.key === selectedKey) ?? null;
  const idOn = (change: Change, index: number) => (index === 0 ? change.asIsRecordId : change.toBeRecordId);
  const [before, after] = sides;
  const points = predictedTouchPoints(session.model, difference, card?.touchPoints ?? []);
  const places = selected
    ? ([placeOf(before.layout, idOn(selected, 0)), placeOf(after.layout, idOn(selected, 1))] as const)
    : ([null, null] as const);
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
        <MeasureStrip measures={difference.measures} simulated={simulated} format={format} />
        <TouchPointLine session={session} difference={difference} card={card} format={format} />
        <div className="compare-bar">
          <CompareFolds {...{ points, part, partId }} onPart={(next) => setShown({ part: next })} />
          <CompareTools views={views} format={format} aligned={aligned} />
        </div>
        <ComparePartView {...{ session, difference, points, format, part }} id={partId} />
        <PicturePair sides={sides} places={places} mode={mode} linked={linked} views={views} />
      </div>
    </div>
  );
}
