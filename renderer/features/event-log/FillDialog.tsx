import { fillFromEventLog } from "@shared/domain/event-log/commands/fill-from-event-log.ts";
import { type FillPlan, planFill, type StepFill } from "@shared/domain/event-log/plan-fill.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useMemo, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { DialogService } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { DecisionWays } from "./DecisionWays.tsx";
import {
  type BeforeMeans,
  becomes,
  chosenFill,
  durationText,
  everyKey,
  type TimeKind,
  timeKey,
} from "./fill-choice.ts";
import { fillMessages as messages } from "./fill-messages.ts";

interface FillProps {
  readonly session: EngagementSession;
  readonly record: EventLog;
  readonly answer: EventLogPage;
  close(): void;
}

/** Asks what of the log is written onto the map, each value beside what stands there now. */
export function openFillDialog(
  dialogs: DialogService,
  session: EngagementSession,
  record: EventLog,
  answer: EventLogPage,
): Promise<void> {
  return dialogs.open({
    title: messages.title,
    width: 800,
    render: (close) => <FillForm session={session} record={record} answer={answer} close={close} />,
  });
}

const KINDS = ["work", "wait"] as const;

function FillForm({ session, record, answer, close }: FillProps) {
  const { notices } = useServices();
  const [before, setBefore] = useState<BeforeMeans>("wait");
  const plan = useMemo(
    () => planFill(session.model, record, answer.steps, answer.stepTransitions),
    [session, record, answer],
  );
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(everyKey(plan, before)));
  const toggle = (key: string) =>
    setKeys((held) => new Set(held.has(key) ? [...held].filter((other) => other !== key) : [...held, key]));
  const chosen = chosenFill(plan, keys, before);
  const count =
    chosen.steps.reduce((sum, { workTime, waitTime }) => sum + Number(!!workTime) + Number(!!waitTime), 0) +
    chosen.flows.length;
  const apply = () => {
    try {
      session.run(fillFromEventLog, { logId: record.id, ...chosen });
      close();
      notices.show({ kind: "info", text: messages.done(count) });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className="log-fill">
      <p className="muted">{messages.text(answer.figures.cases)}</p>
      {plan.steps.some(({ together }) => together) && (
        <div className="log-fill-means">
          <Select
            label={messages.together}
            value={before}
            options={[
              { value: "wait", label: messages.asWait },
              { value: "work", label: messages.asWork },
            ]}
            onChange={(means) => {
              setBefore(means);
              setKeys(new Set(everyKey(plan, means)));
            }}
          />
          <p className="muted">{messages.togetherHint}</p>
        </div>
      )}
      <div className="log-fill-lists">
        {plan.steps.length === 0 ? (
          <p>{messages.nothing}</p>
        ) : (
          <StepTimes plan={plan} keys={keys} before={before} toggle={toggle} />
        )}
        <DecisionWays session={session} plan={plan} keys={keys} toggle={toggle} />
      </div>
      <DialogButtons>
        <Button onClick={close}>{messages.cancel}</Button>
        <Button kind="primary" disabled={count === 0} onClick={apply}>
          {messages.apply(count)}
        </Button>
      </DialogButtons>
    </div>
  );
}

interface ListProps {
  readonly plan: FillPlan;
  readonly keys: ReadonlySet<string>;
  readonly before: BeforeMeans;
  toggle(key: string): void;
}

function StepTimes({ plan, keys, before, toggle }: ListProps) {
  return (
    <table className="log-fill-table">
      <caption>{messages.steps}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.step}</th>
          <th scope="col" data-number>
            {messages.visits}
          </th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {messages[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.steps.map((fill) => (
          <tr key={fill.step.id}>
            <th scope="row">{fill.step.title}</th>
            <td data-number>{numberText(fill.figures.visits, 0)}</td>
            {KINDS.map((kind) => (
              <td key={kind}>
                <TimeCell fill={fill} kind={kind} keys={keys} before={before} toggle={toggle} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TimeCell(props: Omit<ListProps, "plan"> & { fill: StepFill; kind: TimeKind }) {
  const { fill, kind, keys, before, toggle } = props;
  const next = becomes(fill, kind, before);
  const held = kind === "work" ? fill.step.workTime : fill.step.waitTime;
  if (next === null)
    return (
      <span className="muted">
        {messages.notTold}, {messages.now} {durationText(held)}
      </span>
    );
  const key = timeKey(fill.step.id, kind);
  return (
    <Checkbox
      checked={keys.has(key)}
      label={messages.take(messages[kind], fill.step.title)}
      onChange={() => toggle(key)}
    >
      <span>
        <span className="muted">{durationText(held)} → </span>
        {durationText(next)}
      </span>
    </Checkbox>
  );
}
