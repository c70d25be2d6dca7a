import type { ReportFileInputs } from "./report-file.ts";

/** A format that needs no engine that prints: it is made of the report model alone. */
export interface ReportFormatType {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  /** It wants a picture of dots behind each vector one, for programs that show no vectors. */
  readonly wantsDots: boolean;
  /** The code of a format is read when it is asked for. */
  readonly load: () => Promise<(inputs: ReportFileInputs) => Promise<Uint8Array>>;
}

/** Every format of a report beside PDF: a new one is a line here, and its words in the messages of whoever offers it. */
export const REPORT_FORMATS = [
  {
    id: "html",
    extension: "html",
    wantsDots: false,
    load: async () => (await import("../report-html/report-page.ts")).reportPage,
  },
  {
    id: "docx",
    extension: "docx",
    wantsDots: true,
    load: async () => (await import("../report-docx/report-docx.ts")).reportDocx,
  },
  {
    id: "pptx",
    extension: "pptx",
    wantsDots: true,
    load: async () => (await import("../report-pptx/report-pptx.ts")).reportPptx,
  },
  {
    id: "xlsx",
    extension: "xlsx",
    wantsDots: false,
    load: async () => (await import("../report-xlsx/report-xlsx.ts")).reportXlsx,
  },
  {
    id: "zip",
    extension: "zip",
    wantsDots: true,
    load: async () => (await import("../report-zip/report-zip.ts")).reportZip,
  },
] as const satisfies readonly ReportFormatType[];

export type ReportFormatId = (typeof REPORT_FORMATS)[number]["id"];

/** The format of a file name's extension, without the dot and in small letters; undefined where there is none. */
export const formatByExtension = (extension: string) =>
  REPORT_FORMATS.find((format) => format.extension === extension);
