import { dutch } from "./dutch/dutch.ts";
import { english, type ReportWords } from "./english.ts";
import { french } from "./french/french.ts";
import { german } from "./german/german.ts";
import { portuguese } from "./portuguese/portuguese.ts";
import { spanish } from "./spanish/spanish.ts";

const WORDS: Readonly<Record<string, ReportWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
};

/** The words of a report in a language, by its tag (“de”, “pt-BR”); English where it is not one of ours. */
export const reportWords = (language: string): ReportWords =>
  WORDS[language.toLowerCase().split("-")[0] ?? ""] ?? english;
