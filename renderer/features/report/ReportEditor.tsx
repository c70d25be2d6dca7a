import { hasBlock } from "@shared/domain/report/layout.ts";
import { REPORT_FORMATS } from "@shared/interchange/report/report-formats.ts";
import { FileDown, Printer } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { BlankList } from "./BlankList.tsx";
import { BrandFields } from "./BrandFields.tsx";
import { ComposerSection } from "./composer/ComposerSection.tsx";
import { MarkFields } from "./composer/MarkFields.tsx";
import { messages } from "./messages.ts";
import { PinnedSection } from "./PinnedSection.tsx";
import { ReportFields } from "./ReportFields.tsx";
import { ReportPreview } from "./ReportPreview.tsx";
import { useReportHtml } from "./use-report-html.ts";
import "./report.css";

/** Words and choices at the left, the report as it will be printed at the right. */
export function ReportEditor({ input, session }: EditorProps) {
  const { commands, host } = useServices();
  const report = useModel(session, (model) => model.get("report", input.recordId));
  const { figures, ...preview } = useReportHtml(session, report);
  if (!report) return <EmptyState title={messages.gone} />;
  const finished = host.print.canMakePdf;
  return (
    <div className="report">
      <section className="report-form" aria-label={messages.fields}>
        <div className="report-actions">
          <Button
            kind="primary"
            icon={finished ? FileDown : Printer}
            onClick={() => void commands.run("report.pdf.export", report.id)}
          >
            {finished ? messages.exportPdf : messages.print}
          </Button>
          <MenuButton
            label={messages.exportAs}
            entries={() =>
              REPORT_FORMATS.map(({ id }) => ({
                id,
                label: messages.formats[id].offer,
                run: () => void commands.run(`report.${id}.export`, report.id),
              }))
            }
          />
          {!finished && <p className="muted">{messages.printHint}</p>}
          <BlankList session={session} report={report} />
        </div>
        <ReportFields session={session} report={report} />
        <ComposerSection session={session} report={report} figures={figures} />
        <MarkFields session={session} report={report} />
        {hasBlock(report, "evidence") && <PinnedSection session={session} />}
        <BrandFields session={session} />
      </section>
      <ReportPreview title={messages.previewOf(messages.kinds[report.kind])} {...preview} />
    </div>
  );
}
