import type { ReadModel } from "../core/model.ts";
import { supportedLocale } from "./format.ts";
import type { Report } from "./records.ts";

/** As the engagement, unless the report has a language of its own. */
export const languageOf = (model: ReadModel, { language }: Pick<Report, "language">): string =>
  language || (model.all("engagement")[0]?.language ?? "en");

/** The locale in which all numbers of a report are written, those of its pinned charts too. */
export const reportLocale = (model: ReadModel, report: Pick<Report, "language">): string =>
  supportedLocale(languageOf(model, report));
