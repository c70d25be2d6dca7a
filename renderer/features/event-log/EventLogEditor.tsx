import { eventLogChoices } from "@shared/domain/chart/charts/event-log.ts";
import { ALL_CASES, type CaseChoice } from "@shared/domain/event-log/case-set.ts";
import { updateEventLog } from "@shared/domain/event-log/commands/update-event-log.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import { Route } from "lucide-react";
import { useMemo, useState } from "react";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { ActivitiesTab } from "./ActivitiesTab.tsx";
import { CompareTab } from "./CompareTab.tsx";
import { DrawMapOffer } from "./DrawMapOffer.tsx";
import { EventLogBar } from "./EventLogBar.tsx";
import { openFillDialog } from "./FillDialog.tsx";
import { HeadFigures } from "./HeadFigures.tsx";
import { leftOutText } from "./left-out-text.ts";
import { mapChoices, stepChoices, tiedTo } from "./map-steps.ts";
import { messages } from "./messages.ts";
import { newestLog } from "./newest-log.ts";
import { OverviewTab } from "./OverviewTab.tsx";
import { TransitionsTab } from "./TransitionsTab.tsx";
import { VariantsTab } from "./VariantsTab.tsx";
import "./event-log.css";

/** One log of events: how long cases take, which ways they go, what waits and what is done again. */
export function EventLogEditor({ input, session }: EditorProps) {
  const { editors } = useServices();
  const record = useModel(session, (model) =>
    input.recordId === undefined ? newestLog(model) : model.get("eventLog", input.recordId),
  );
  const dataset = useModel(session, (model) => model.get("dataset", record?.datasetId));
  if (!record)
    return input.recordId === undefined ? (
      <EmptyState icon={Route} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" onClick={() => editors.open({ editor: "data-import" })}>
          {messages.bringIn}
        </Button>
      </EmptyState>
    ) : (
      <EmptyState icon={Route} title={messages.gone} />
    );
  if (!dataset) return <EmptyState icon={Route} title={messages.noData} text={messages.noDataText} />;
  return <LogPage key={record.id} session={session} record={record} />;
}

const MINUTE = 60_000;

function LogPage({ session, record }: { session: EngagementSession; record: EventLog }) {
  const { dialogs, notices } = useServices();
  const [choice, setChoice] = useState<CaseChoice>(ALL_CASES);
  const [by, setBy] = useState<string | null>(null);
  const [tab, setTab] = useState("overview");
  const engagement = useModel(session, (model) => model.get("engagement", session.engagementId));
  const confidence = engagement?.confidence ?? 0.95;
  const compareBy = by ?? record.attributes[0] ?? null;
  const question = { eventLogId: record.id, cases: choice, compareBy };
  const { result: answer, computing, problem } = useMeasure(session, "eventLogPage", question);
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const maps = useMemo(() => mapChoices(session.model), [session, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const steps = useMemo(
    () => stepChoices(session.model, record.blueprintId),
    [session, revision, record.blueprintId],
  );
  if (problem !== null && answer === null)
    return <EmptyState icon={Route} title={messages.problem(problem)} text={messages.problemHint} />;
  if (answer === null)
    return (
      <div className="log-wait" role="status">
        <Spinner /> {messages.reading}
      </div>
    );
  const limit = record.limit === null ? null : record.limit * MINUTE;
  const change = (patch: Partial<EventLog>) => session.run(updateEventLog, { id: record.id, patch });
  const chooseMap = (blueprintId: string | null) => {
    const tied = tiedTo(session.model, blueprintId, answer.activityNames);
    change(tied);
    const count = tied.activities.filter(({ stepId }) => stepId !== null).length;
    if (blueprintId !== null)
      notices.show({ kind: "info", text: messages.guessed(count, tied.activities.length) });
  };
  const fillable = record.blueprintId !== null && record.activities.some(({ stepId }) => stepId !== null);
  const left = leftOutText(answer.leftOut);
  const contents = [
    [
      "overview",
      messages.overview,
      <OverviewTab
        key="overview"
        session={session}
        answer={answer}
        limit={limit}
        choices={eventLogChoices(record.id, choice)}
      />,
    ],
    [
      "variants",
      messages.variantsTab,
      <VariantsTab
        key="variants"
        session={session}
        answer={answer}
        question={{ eventLogId: record.id, cases: choice }}
        name={record.name}
      />,
    ],
    [
      "activities",
      messages.activitiesTab,
      <ActivitiesTab
        key="activities"
        session={session}
        record={record}
        answer={answer}
        stepChoices={steps}
      />,
    ],
    ["between", messages.betweenTab, <TransitionsTab key="between" answer={answer} />],
    [
      "compare",
      messages.compareTab,
      <CompareTab
        key="compare"
        session={session}
        answer={answer}
        limit={limit}
        confidence={confidence}
        few={engagement?.smallSample ?? 30}
        compareBy={compareBy}
        choices={eventLogChoices(record.id, choice, compareBy)}
        onCompareBy={setBy}
      />,
    ],
  ] as const;
  return (
    <div className="event-log" aria-busy={computing}>
      <EventLogBar
        record={record}
        answer={answer}
        choice={choice}
        maps={maps}
        readOnly={session.readOnly}
        onChoice={setChoice}
        onMap={chooseMap}
        onLimit={(minutes) => change({ limit: minutes })}
        onStandsFor={(standsFor) => change({ standsFor })}
        onFill={fillable ? () => void openFillDialog(dialogs, session, record, answer) : null}
      />
      <HeadFigures answer={answer} limit={limit} />
      {record.blueprintId === null && <DrawMapOffer session={session} record={record} answer={answer} />}
      {left !== null && <p className="log-note muted">{left}</p>}
      {problem !== null && <p className="log-note log-problem">{messages.problem(problem)}</p>}
      {answer.figures.cases === 0 ? (
        <EmptyState title={messages.none} text={messages.noneText} />
      ) : (
        <Tabs
          label={messages.parts}
          selected={tab}
          onSelect={setTab}
          tabs={contents.map(([id, title, content]) => ({ id, title, content }))}
        />
      )}
    </div>
  );
}
