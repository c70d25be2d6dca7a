import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { type Blueprint, JOURNEY_ROWS, type JourneyRow } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { setHiddenRows } from "@shared/domain/journey-map/commands/set-hidden-rows.ts";
import { Rows3, User } from "lucide-react";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import type { MenuEntries } from "../../ui/Menu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { EditorActions } from "../../workbench/editors/editor-actions.ts";
import { CurveKey } from "./CurveKey.tsx";
import { messages } from "./messages.ts";
import { SegmentChips } from "./SegmentChips.tsx";

interface JourneyBarProps {
  session: EngagementSession;
  blueprint: Blueprint;
  segmentIds: readonly Id[];
  onSegments(ids: readonly Id[]): void;
  besideId: Id | null;
  onBeside(id: Id | null): void;
  /** What the map leaves out, in words. */
  note: string;
}

const NONE = "none";

/** Whose journey is shown, what is laid beside it, which rows there are. */
export function JourneyBar(props: JourneyBarProps) {
  const { session, blueprint, segmentIds, onSegments, besideId, onBeside, note } = props;
  const { editors } = useServices();
  const others = useModel(session, (model) => besideChoices(model, blueprint));
  const beside = others.find(({ id }) => id === besideId);
  const hidden = useModel(session, (model) => model.get("journey", blueprint.journeyId)?.hiddenRows ?? []);
  const hide = (hiddenRows: JourneyRow[]) =>
    session.run(setHiddenRows, { journeyId: blueprint.journeyId, hiddenRows });
  const rows = (): MenuEntries => [
    ...JOURNEY_ROWS.map((row) => ({
      id: row,
      label: messages.rows[row],
      checked: !hidden.includes(row),
      disabled: session.readOnly,
      run: () => hide(hidden.includes(row) ? hidden.filter((one) => one !== row) : [...hidden, row]),
    })),
    "line",
    {
      id: "all",
      label: messages.showAllRows,
      disabled: session.readOnly || hidden.length === 0,
      run: () => hide([]),
    },
  ];
  const [only, ...more] = segmentIds;
  return (
    <>
      <EditorActions>
        <div className="journey-tools" role="toolbar" aria-label={messages.tools}>
          {others.length > 0 && (
            <Select
              label={messages.beside}
              hideLabel
              value={besideId ?? NONE}
              options={[
                { value: NONE, label: messages.besideNone },
                ...others.map(({ id, kind, name }) => ({
                  value: id,
                  label: messages.besideOption(kind, name),
                })),
              ]}
              onChange={(value) => onBeside(value === NONE ? null : value)}
            />
          )}
          <MenuButton label={messages.rowsMenu} icon={Rows3} kind="quiet" entries={rows} />
          <CommandButton command="journey-map.stage.add" />
          <CommandButton command="journey-map.zoom.fit" />
        </div>
      </EditorActions>
      <div className="journey-bar">
        <SegmentChips
          session={session}
          chosen={segmentIds}
          most={besideId === null ? 5 : 2}
          onChange={onSegments}
        />
        {only !== undefined && more.length === 0 && (
          <IconButton
            icon={User}
            label={messages.persona}
            onClick={() => editors.open({ editor: "persona", recordId: only })}
          />
        )}
        {beside && !hidden.includes("emotion") && <CurveKey own={blueprint.kind} beside={beside.kind} />}
        <span className="journey-note">{note}</span>
      </div>
    </>
  );
}

/** What a blueprint was branched from, and what was branched from it. */
export function besideChoices(model: ReadModel, blueprint: Blueprint): Blueprint[] {
  const origin = model.get("blueprint", blueprint.branchedFromId);
  const branches = model.by("blueprint", "branchedFromId", blueprint.id).sort(byOrder);
  return origin ? [origin, ...branches] : branches;
}
