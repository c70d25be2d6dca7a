import type { ReportWords } from "../english.ts";
import { chapters } from "./chapters.ts";
import { composed } from "./composed.ts";
import { domain } from "./domain.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { notes } from "./notes.ts";
import { plan } from "./plan.ts";
import { schedule } from "./schedule.ts";

export const german: ReportWords = {
  ...frame,
  ...figures,
  ...plan,
  ...chapters,
  ...domain,
  ...composed,
  ...notes,
  ...schedule,
};
