import { addReport } from "@shared/domain/report/commands/add-report.ts";
import { REPORT_KINDS, type ReportKind } from "@shared/domain/report/records.ts";
import { REPORT_FORMATS } from "@shared/interchange/report/report-formats.ts";
import { FileDown, FileText } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

function add(services: Services, kind: ReportKind): void {
  const session = services.session();
  if (!session) return;
  const now = new Date();
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const recordId = session.run(addReport, { kind, date });
  services.editors.open({ editor: "report", recordId });
}

export const reportContribution = defineContribution({
  id: "report",
  opens: {
    report: ({ id }) => ({ editor: "report", recordId: id }),
    reportText: ({ reportId }) => ({ editor: "report", recordId: reportId }),
  },
  commands: [
    ...REPORT_KINDS.map((kind) => ({
      id: `report.${kind}.new`,
      title: messages.addKind[kind],
      category: messages.category,
      icon: FileText,
      when: "engagementOpen && !readOnly",
      run: (services: Services) => add(services, kind),
    })),
    {
      id: "report.pdf.export",
      title: messages.exportPdf,
      category: messages.category,
      icon: FileDown,
      when: "engagementOpen",
      run: async (services: Services, id?: unknown) =>
        (await import("./export-pdf.ts")).exportReportPdf(services, id),
    },
    ...REPORT_FORMATS.map(({ id: format }) => ({
      id: `report.${format}.export`,
      title: messages.formats[format].offer,
      category: messages.category,
      icon: FileDown,
      when: "engagementOpen",
      run: async (services: Services, id?: unknown) =>
        (await import("./export-file.ts")).exportReportFile(services, format, id),
    })),
  ],
  menus: [
    { menu: "file", command: "report.pdf.export", group: "5-export", order: 1 },
    ...REPORT_FORMATS.map(({ id }, index) => ({
      menu: "file" as const,
      command: `report.${id}.export`,
      group: "5-export",
      order: 1.1 + index / 100,
    })),
  ],
  editors: [
    {
      id: "report",
      icon: FileText,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const report = model?.get("report", recordId);
        return report ? `${messages.kinds[report.kind]}: ${report.title || messages.untitled}` : null;
      },
      load: async () => ({ default: (await import("./ReportEditor.tsx")).ReportEditor }),
    },
  ],
  views: [
    {
      id: "report",
      place: "sidebar",
      title: messages.view,
      icon: FileText,
      order: 80,
      needsEngagement: true,
      load: async () => ({ default: (await import("./ReportView.tsx")).ReportView }),
    },
  ],
});
