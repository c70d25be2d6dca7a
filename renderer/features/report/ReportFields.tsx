import { byOrder } from "@shared/base/order.ts";
import { updateReport } from "@shared/domain/report/commands/update-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

const NONE = "none";
const LINES = ["subtitle", "preparedFor"] as const;

/** The words of one report, and which records it is about. */
export function ReportFields({ session, report }: { session: EngagementSession; report: Report }) {
  const blueprints = useModel(session, (model) => model.all("blueprint").sort(byOrder));
  const journeys = useModel(session, (model) => model.all("journey"));
  const plans = useModel(session, (model) => model.all("prototypePlan").sort(byOrder));
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Report, "id" | "type">>) =>
    session.run(updateReport, { id: report.id, patch });
  const orNull = (id: string) => (id === NONE ? null : id);
  const none = { value: NONE, label: messages.none };
  const sides = (kind: "as-is" | "to-be") => [
    none,
    ...blueprints
      .filter((blueprint) => blueprint.kind === kind)
      .map(({ id, name, journeyId }) => ({
        value: id,
        label: `${journeys.find((journey) => journey.id === journeyId)?.name ?? ""}: ${name}`,
      })),
  ];
  return (
    <>
      <div className="report-group">
        <h2>{messages.words}</h2>
        <TextField
          label={messages.titleField}
          value={report.title}
          disabled={disabled}
          onCommit={(title) => change({ title: title.trim() })}
        />
        {LINES.map((key) => (
          <TextField
            key={key}
            label={messages[key]}
            value={report[key]}
            disabled={disabled}
            onCommit={(text) => change({ [key]: text.trim() })}
          />
        ))}
        <DateField
          label={messages.date}
          value={report.date}
          disabled={disabled}
          onCommit={(date) => change({ date })}
        />
        <TextArea
          label={messages.summary}
          hint={messages.summaryHint}
          rows={8}
          value={report.summary}
          disabled={disabled}
          onCommit={(summary) => change({ summary })}
        />
        <TextArea
          label={messages.request}
          rows={4}
          value={report.request}
          disabled={disabled}
          onCommit={(request) => change({ request })}
        />
      </div>
      <div className="report-group">
        <h2>{messages.sources}</h2>
        <Select
          label={messages.asIs}
          value={report.asIsId ?? NONE}
          disabled={disabled}
          options={sides("as-is")}
          onChange={(id) => change({ asIsId: orNull(id) })}
        />
        <Select
          label={messages.toBe}
          value={report.toBeId ?? NONE}
          disabled={disabled}
          options={sides("to-be")}
          onChange={(id) => change({ toBeId: orNull(id) })}
        />
        <Select
          label={messages.plan}
          value={report.planId ?? NONE}
          disabled={disabled}
          options={[none, ...plans.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => change({ planId: orNull(id) })}
        />
      </div>
    </>
  );
}
