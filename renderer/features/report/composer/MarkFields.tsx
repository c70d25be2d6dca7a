import { byOrder } from "@shared/base/order.ts";
import { updateReport } from "@shared/domain/report/commands/update-report.ts";
import { REPORT_DETAILS, REPORT_LANGUAGES, type Report } from "@shared/domain/report/records.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { composerMessages as messages } from "./messages.ts";

const EVERYBODY = "everybody";
const AS_ENGAGEMENT = "engagement";

/** How much a report says, of whom its figures are, and the word behind its pages. */
export function MarkFields({ session, report }: { session: EngagementSession; report: Report }) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Report, "id" | "type">>) =>
    session.run(updateReport, { id: report.id, patch });
  return (
    <div className="report-group">
      <h2>{messages.settings}</h2>
      <Select
        label={messages.detail}
        value={report.detail}
        disabled={disabled}
        options={REPORT_DETAILS.map((value) => ({ value, label: messages.details[value] }))}
        onChange={(detail) => change({ detail })}
      />
      <p className="muted">{messages.detailHint}</p>
      <Select
        label={messages.language}
        value={report.language || AS_ENGAGEMENT}
        disabled={disabled}
        options={[
          { value: AS_ENGAGEMENT, label: messages.asEngagement },
          ...REPORT_LANGUAGES.map((value) => ({ value, label: messages.languages[value] })),
        ]}
        onChange={(value) =>
          change({ language: REPORT_LANGUAGES.find((language) => language === value) ?? "" })
        }
      />
      <p className="muted">{messages.languageHint}</p>
      {segments.length > 0 && (
        <>
          <Select
            label={messages.segment}
            value={report.segmentId ?? EVERYBODY}
            disabled={disabled}
            options={[
              { value: EVERYBODY, label: messages.everybody },
              ...segments.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => change({ segmentId: id === EVERYBODY ? null : id })}
          />
          <p className="muted">{messages.segmentHint}</p>
        </>
      )}
      <TextField
        label={messages.watermark}
        hint={messages.watermarkHint}
        value={report.watermark}
        disabled={disabled}
        maximumLength={60}
        onCommit={(watermark) => change({ watermark: watermark.trim() })}
      />
    </div>
  );
}
