import { UserError } from "@shared/base/result.ts";
import type { ActivityFigures } from "@shared/domain/event-log/between-events.ts";
import { updateEventLog } from "@shared/domain/event-log/commands/update-event-log.ts";
import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import type { Choice } from "../../ui/select-model.ts";
import { ActivityNumber } from "./ActivityNumber.tsx";
import { messages } from "./messages.ts";
import { numberOf } from "./variant-rows.ts";

interface Row {
  readonly name: string;
  readonly figures: ActivityFigures;
  readonly stepId: string;
}

interface ActivitiesProps {
  readonly session: EngagementSession;
  readonly record: EventLog;
  readonly answer: EventLogPage;
  readonly stepChoices: readonly Choice[];
}

/** What was done, how often, how often again, and what each activity is on the map. */
export function ActivitiesTab({ session, record, answer, stepChoices }: ActivitiesProps) {
  const stepOf = useMemo(
    () => new Map(record.activities.map(({ name, stepId }) => [name, stepId ?? ""])),
    [record],
  );
  const rows = answer.figures.activities.map((figures): Row => {
    const name = answer.activityNames[figures.activity] ?? "";
    return { name, figures, stepId: stepOf.get(name) ?? "" };
  });
  const knowsBeginnings = rows.some(({ figures }) => figures.service !== null);
  const columns = useMemo(
    () => activityColumns(knowsBeginnings, record.blueprintId === null ? null : stepChoices),
    [knowsBeginnings, record.blueprintId, stepChoices],
  );
  const edit = (edits: readonly GridEdit[]) => {
    const tied = new Map(stepOf);
    for (const { rowId, text } of edits) {
      const words = text.trim();
      const choice = stepChoices.find(({ value, label }) => value === text || label === words);
      if (words !== "" && !choice) throw new UserError(messages.badStep(words));
      tied.set(rowId, choice?.value ?? "");
    }
    const activities = [...tied].map(([name, stepId]) => ({ name, stepId: stepId === "" ? null : stepId }));
    session.run(updateEventLog, { id: record.id, patch: { activities } });
  };
  return (
    <div className="log-table">
      {!knowsBeginnings && <p className="muted">{messages.beforeNote}</p>}
      <DataGrid
        label={messages.activitiesTab}
        rows={rows}
        columns={columns}
        rowId={(row) => row.name}
        {...(!session.readOnly && { onEdit: edit })}
      />
    </div>
  );
}

function activityColumns(
  knowsBeginnings: boolean,
  stepChoices: readonly Choice[] | null,
): readonly GridColumn<Row>[] {
  const figure = (
    id: string,
    title: string,
    width: number,
    figureOf: (figures: ActivityFigures) => number | null,
    words: (value: number | null) => string,
  ): GridColumn<Row> => ({
    id,
    title,
    width,
    align: "end",
    value: ({ figures }) => words(figureOf(figures)),
    sortBy: ({ figures }) => figureOf(figures),
  });
  const whole = (value: number | null) => numberText(value ?? Number.NaN, 0);
  const share = (value: number | null) => (value === null ? messages.notAvailable : shareText(value, 1));
  const before = knowsBeginnings ? messages.before : messages.beforeEnd;
  return [
    {
      ...{ id: "number", title: messages.number, width: 56, align: "end" },
      value: ({ figures }) => String(numberOf(figures.activity)),
      sortBy: ({ figures }) => figures.activity,
      render: ({ figures }) => <ActivityNumber code={figures.activity} />,
    },
    { id: "activity", title: messages.activity, width: "grow", value: ({ name }) => name },
    figure("events", messages.eventCount, 72, ({ events }) => events, whole),
    figure("cases", messages.caseCount, 72, ({ cases }) => cases, whole),
    figure("rework", messages.reworkShare, 80, ({ reworkedCases, cases }) => reworkedCases / cases, share),
    figure("repetitions", messages.repeated, 96, ({ repetitions }) => repetitions, whole),
    figure("before", before, 104, (figures) => figures.before?.median ?? null, durationWords),
    figure("before90", messages.before90, 88, (figures) => figures.before?.p90 ?? null, durationWords),
    ...(knowsBeginnings
      ? [
          figure(
            "service",
            messages.service,
            88,
            (figures) => figures.service?.median ?? null,
            durationWords,
          ),
          figure(
            "service90",
            messages.service90,
            96,
            (figures) => figures.service?.p90 ?? null,
            durationWords,
          ),
        ]
      : []),
    ...(stepChoices === null
      ? []
      : [
          {
            id: "step",
            title: messages.step,
            width: 232,
            editable: true,
            choices: stepChoices,
            value: ({ stepId }: Row) => stepId,
          },
        ]),
  ];
}
