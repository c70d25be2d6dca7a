// biome-ignore-all lint/a11y/useSemanticElements: a list box of rows in groups, no select
// biome-ignore-all lint/a11y/useFocusableInteractive: the box holds the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the box handles the keys of all its rows
import type { Id } from "@shared/base/ids.ts";
import type { Change, ChangedType } from "@shared/domain/redesign/difference.ts";
import { changeDays, changesBySaving } from "@shared/domain/report/change-sentences.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";

interface ChangeListProps {
  session: EngagementSession;
  changes: readonly Change[];
  format: ReportFormat;
  selectedKey: Id | null;
  /** Chosen with the selected one. */
  also: ReadonlySet<Id>;
  onSelect(key: Id): void;
  /** Several are chosen; the last one is selected. */
  onChoose(keys: readonly Id[], last: Id): void;
}

const GROUPS: readonly ChangedType[] = ["step", "flow", "lane", "stage"];

/**
 * Changes by what they change, those that save most time first, their days in one column; arrows walk, with Shift they choose
 * several, as does a click with Control or Shift. Flows are listed
 * when they are asked for, or when there is nothing else; those that only follow from a step are counted.
 */
export function ChangeList(props: ChangeListProps) {
  const { session, changes, format, selectedKey, also, onSelect, onChoose } = props;
  const id = useId();
  const assigned = useModel(session, (model) => model.all("idea").flatMap((idea) => idea.changeIds));
  const parts = changesBySaving(session.model, changes);
  const flows = changes.filter(({ type }) => type === "flow");
  const own = flows.filter(({ consequence }) => !consequence);
  const [asked, setAsked] = useState(false);
  const showsFlows = asked || parts.length === 0;
  const all = showsFlows ? [...parts, ...own] : parts;
  const listed = GROUPS.flatMap((group) => all.filter(({ type }) => type === group));
  const days = (change: Change) => {
    const moved = changeDays(session.model, change);
    return moved === null ? "" : format.signed(moved, 1);
  };
  const position = listed.findIndex((change) => change.key === selectedKey);
  const keys = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "a") {
      event.preventDefault();
      const [first] = listed;
      if (first)
        onChoose(
          listed.map(({ key }) => key),
          selectedKey ?? first.key,
        );
      return;
    }
    const to = { ArrowDown: position + 1, ArrowUp: position - 1, Home: 0, End: listed.length - 1 }[event.key];
    const change = to === undefined ? undefined : listed[Math.max(0, Math.min(listed.length - 1, to))];
    if (!change) return;
    event.preventDefault();
    if (event.shiftKey) onChoose([...also, ...(selectedKey ? [selectedKey] : []), change.key], change.key);
    else onSelect(change.key);
    document.getElementById(`${id}-${change.key}`)?.scrollIntoView({ block: "nearest" });
  };
  const isChosen = (key: Id) => key === selectedKey || also.has(key);
  const click = (event: MouseEvent, key: Id) => {
    const chosen = listed.flatMap((change) => (isChosen(change.key) ? change.key : []));
    const at = listed.findIndex((change) => change.key === key);
    if (event.shiftKey && position >= 0) {
      const row = listed.slice(Math.min(at, position), Math.max(at, position) + 1);
      onChoose(
        row.map((change) => change.key),
        key,
      );
    } else if (event.ctrlKey || event.metaKey) {
      const others = chosen.filter((other) => other !== key);
      if (!isChosen(key)) onChoose([...others, key], key);
      else if (others.length > 0) onChoose(others, others.at(-1) ?? key);
    } else onSelect(key);
  };
  return (
    <div className="change-scroll">
      <div
        role="listbox"
        aria-label={messages.difference(listed.length)}
        aria-multiselectable
        tabIndex={0}
        className="change-list"
        aria-activedescendant={position >= 0 ? `${id}-${selectedKey}` : undefined}
        onKeyDown={keys}
      >
        {GROUPS.map((type) => {
          const rows = listed.filter((change) => change.type === type);
          if (rows.length === 0) return null;
          return (
            <div key={type} role="group" aria-label={messages.types[type]}>
              <div className="change-group" aria-hidden>
                <span>
                  {messages.types[type]} {rows.length}
                </span>
                {type === "step" && <span>{messages.days}</span>}
              </div>
              {rows.map((change) => (
                <div
                  key={change.key}
                  id={`${id}-${change.key}`}
                  role="option"
                  aria-selected={isChosen(change.key)}
                  className="change-row"
                  onClick={(event) => click(event, change.key)}
                >
                  <span className="change-sign" data-kind={change.kind}>
                    <span aria-hidden>{messages.signs[change.kind]}</span>
                    <span className="visually-hidden">{messages.kinds[change.kind]}</span>
                  </span>
                  <span className="change-title" title={change.title}>
                    {change.title}
                  </span>
                  <small>
                    {days(change)}
                    {days(change) !== "" && <span className="visually-hidden"> {messages.days}</span>}
                  </small>
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p className="change-note">
        {messages.unassigned(listed.filter((change) => !assigned.includes(change.key)).length)}
        {showsFlows && own.length < flows.length && ` · ${messages.consequences(flows.length - own.length)}`}
      </p>
      {parts.length > 0 && own.length > 0 && (
        <div className="change-flows">
          <Checkbox checked={asked} onChange={setAsked}>
            {messages.showFlows(own.length)}
          </Checkbox>
        </div>
      )}
    </div>
  );
}
