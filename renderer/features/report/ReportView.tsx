import { byOrder } from "@shared/base/order.ts";
import { removeReport } from "@shared/domain/report/commands/remove-report.ts";
import { REPORT_KINDS, type Report } from "@shared/domain/report/records.ts";
import { FileText, Plus, Trash2 } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import "./report.css";

export function ReportView({ session }: ViewProps) {
  const { commands, dialogs, editors } = useServices();
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
  const buttons = REPORT_KINDS.map((kind) => (
    <Button
      key={kind}
      icon={Plus}
      disabled={session.readOnly}
      onClick={() => void commands.run(`report.${kind}.new`)}
    >
      {messages.addKind[kind]}
    </Button>
  ));
  if (reports.length === 0) {
    return (
      <EmptyState small icon={FileText} title={messages.empty} text={messages.emptyText}>
        {buttons}
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
      {buttons}
    </div>
  );
}
