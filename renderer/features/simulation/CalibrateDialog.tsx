import type { Id } from "@shared/base/ids.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import {
  chosenCalibration,
  countsTwice,
  DEMAND_KEY,
  timeKey,
  usualKeys,
} from "@shared/domain/simulation/calibration/calibration-choice.ts";
import { planCalibration, type TimeShape } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { calibrateFromLog } from "@shared/domain/simulation/commands/calibrate-from-log.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useMemo, useState } from "react";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { DialogService } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { CalibrateDemand } from "./CalibrateDemand.tsx";
import { CalibrateTimes } from "./CalibrateTimes.tsx";
import { CalibrateWays } from "./CalibrateWays.tsx";
import { calibrateMessages as messages } from "./calibrate-messages.ts";

interface CalibrateProps {
  session: EngagementSession;
  journeyId: Id;
  record: EventLog;
  close(): void;
}

/** Asks what of the log a simulation takes over, each value beside what stands there now. */
export function openCalibrateDialog(
  dialogs: DialogService,
  session: EngagementSession,
  journeyId: Id,
  record: EventLog,
): Promise<void> {
  return dialogs.open({
    title: messages.title(record.name),
    width: 880,
    render: (close) => <CalibrateLog session={session} journeyId={journeyId} record={record} close={close} />,
  });
}

/** Until the log is read there is nothing to choose from. */
function CalibrateLog(props: CalibrateProps) {
  const { result, problem } = useMeasure(props.session, "eventLogPage", {
    eventLogId: props.record.id,
    cases: ALL_CASES,
    compareBy: null,
  });
  if (result) return <CalibrateForm {...props} page={result} />;
  return <p role="status">{problem ?? messages.reading}</p>;
}

function CalibrateForm({ session, journeyId, record, close, page }: CalibrateProps & { page: EventLogPage }) {
  const { notices } = useServices();
  const { model } = session;
  const [shape, setShape] = useState<TimeShape>("sample");
  const plan = useMemo(
    () => planCalibration(model, record, page, journeyId, shape),
    [model, record, page, journeyId, shape],
  );
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(usualKeys(plan)));
  const [alike, setAlike] = useState(true);
  const toggle = (key: string) =>
    setKeys((held) => new Set(held.has(key) ? [...held].filter((other) => other !== key) : [...held, key]));
  const chosen = chosenCalibration(model, plan, keys, alike);
  const count = chosen.times.length + chosen.flows.length + (chosen.demand ? 1 : 0);
  const twice = plan.times.filter((row) => countsTwice(row) && keys.has(timeKey(row))).length;
  const apply = () => {
    try {
      session.run(calibrateFromLog, { logId: record.id, journeyId, ...chosen });
      close();
      notices.show({ kind: "info", text: messages.done(count) });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className="calibrate">
      <p className="muted">{messages.text(numberText(page.figures.cases, 0))}</p>
      <div className="calibrate-shape">
        <Select
          label={messages.shape}
          value={shape}
          options={(["sample", "curve"] as const).map((value) => ({ value, label: messages.shapes[value] }))}
          onChange={(value) => setShape(value === "curve" ? "curve" : "sample")}
        />
        <p className="muted">{shape === "sample" ? messages.sampleHint : messages.curveHint}</p>
      </div>
      <div className="calibrate-lists">
        {plan.demand && (
          <CalibrateDemand
            row={plan.demand}
            isTaken={keys.has(DEMAND_KEY)}
            toggle={() => toggle(DEMAND_KEY)}
          />
        )}
        {plan.times.length === 0 && plan.decisions.length === 0 && <p>{messages.nothing}</p>}
        <CalibrateTimes plan={plan} keys={keys} toggle={toggle} />
        <CalibrateWays model={model} plan={plan} keys={keys} toggle={toggle} />
      </div>
      {twice > 0 && <p className="simulation-warning">{messages.queueTicked(twice)}</p>}
      <Checkbox checked={alike} onChange={setAlike}>
        <span>
          {messages.alike}. <span className="muted">{messages.alikeHint}</span>
        </span>
      </Checkbox>
      <DialogButtons>
        <Button onClick={close}>{messages.cancel}</Button>
        <Button kind="primary" disabled={count === 0} onClick={apply}>
          {messages.apply(count)}
        </Button>
      </DialogButtons>
    </div>
  );
}
