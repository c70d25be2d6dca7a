import { byOrder } from "@shared/base/order.ts";
import { removeReport } from "@shared/domain/report/commands/remove-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { FileText, Trash2 } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { TemplateList } from "./TemplateList.tsx";
import "./report.css";

export function ReportView({ session }: ViewProps) {
  const { dialogs, editors } = useServices();
  const reports = useModel(session, (model) => model.all("report").sort(byOrder));
  const remove = async (report: Report) => {
    const yes = await dialogs.confirm({
      title: messages.deleteTitle(report.title || messages.untitled),
      text: messages.deleteText,
      confirm: messages.delete,
      danger: true,
    });
    if (yes) session.run(removeReport, { id: report.id });
  };
  if (reports.length === 0) {
    return (
      <EmptyState small icon={FileText} title={messages.empty} text={messages.emptyText}>
        <TemplateList disabled={session.readOnly} />
      </EmptyState>
    );
  }
  return (
    <div className="report-view">
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <button type="button" onClick={() => editors.open({ editor: "report", recordId: report.id })}>
              <span>{messages.kinds[report.kind]}</span>
              <small className="muted">{report.title || messages.untitled}</small>
            </button>
            <IconButton
              icon={Trash2}
              label={`${messages.delete}: ${messages.kinds[report.kind]}`}
              disabled={session.readOnly}
              onClick={() => void remove(report)}
            />
          </li>
        ))}
      </ul>
      <TemplateList disabled={session.readOnly} />
    </div>
  );
}
