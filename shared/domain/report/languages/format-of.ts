import { type ReportFormat, reportFormat } from "../format.ts";
import { reportWords } from "./report-words.ts";

/** Numbers, dates and words of a report that is made already, by its language. */
export const formatOf = (language: string): ReportFormat => reportFormat(language, "", reportWords(language));
