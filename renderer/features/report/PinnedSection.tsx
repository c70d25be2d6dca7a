import { byOrder, orderBetween } from "@shared/base/order.ts";
import { unpinChart } from "@shared/domain/report/commands/unpin-chart.ts";
import { updatePinnedChart } from "@shared/domain/report/commands/update-pinned-chart.ts";
import type { PinnedChart } from "@shared/domain/report/records.ts";
import { ArrowDown, ArrowUp, PinOff } from "lucide-react";
import { useEffect, useState } from "react";
import { pinnedCharts } from "../../platform/charts/pinned-charts.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

/** The charts that stand in the report: their order, their words, and the way out. */
export function PinnedSection({ session }: { session: EngagementSession }) {
  const pins = useModel(session, (model) => model.all("pinnedChart").sort(byOrder));
  const findings = useFindings(session);
  const move = (index: number, by: -1 | 1) => {
    const pin = pins[index];
    const [before, after] = by < 0 ? [pins[index - 2], pins[index - 1]] : [pins[index + 1], pins[index + 2]];
    if (!pin) return;
    const order = orderBetween(before?.order ?? null, after?.order ?? null);
    session.run(updatePinnedChart, { id: pin.id, patch: { order } });
  };
  return (
    <div className="report-group">
      <h2>{messages.pinned}</h2>
      {pins.length === 0 && <p className="muted">{messages.noPinned}</p>}
      <ol className="report-pins">
        {pins.map((pin, index) => (
          <Pinned
            key={pin.id}
            session={session}
            pin={pin}
            finding={findings.get(pin.id) ?? ""}
            onUp={index > 0 ? () => move(index, -1) : null}
            onDown={index < pins.length - 1 ? () => move(index, 1) : null}
          />
        ))}
      </ol>
    </div>
  );
}

interface PinnedProps {
  session: EngagementSession;
  pin: PinnedChart;
  finding: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

function Pinned({ session, pin, finding, onUp, onDown }: PinnedProps) {
  const disabled = session.readOnly;
  const name = pin.title || finding || messages.pinnedUnknown;
  const change = (patch: { title?: string; note?: string }) =>
    session.run(updatePinnedChart, { id: pin.id, patch });
  return (
    <li>
      <div className="report-pin-head">
        <TextField
          label={messages.pinnedTitle}
          value={pin.title}
          placeholder={finding || messages.pinnedUnknown}
          disabled={disabled}
          onCommit={(title) => change({ title: title.trim() })}
        />
        <IconButton
          icon={ArrowUp}
          label={messages.pinUp(name)}
          disabled={disabled || !onUp}
          onClick={() => onUp?.()}
        />
        <IconButton
          icon={ArrowDown}
          label={messages.pinDown(name)}
          disabled={disabled || !onDown}
          onClick={() => onDown?.()}
        />
        <IconButton
          icon={PinOff}
          label={messages.unpin(name)}
          disabled={disabled}
          onClick={() => session.run(unpinChart, { id: pin.id })}
        />
      </div>
      <TextArea
        label={messages.pinnedNote}
        rows={2}
        value={pin.note}
        disabled={disabled}
        onCommit={(note) => change({ note })}
      />
    </li>
  );
}

/** What each chart finds now; it stands where the consultant wrote no title of his own. */
function useFindings(session: EngagementSession): ReadonlyMap<string, string> {
  const revision = useRevision(session);
  const [findings, setFindings] = useState<ReadonlyMap<string, string>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  useEffect(() => {
    let wanted = true;
    // Without a finding the field shows that it is a chart; the preview tells what is wrong with it.
    pinnedCharts(session).then(
      (charts) =>
        wanted &&
        setFindings(new Map(charts.map(({ pinned, content }) => [pinned.id, content?.title ?? ""]))),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [session, revision]);
  return findings;
}
