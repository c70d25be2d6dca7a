import { listed } from "../../blueprint/step-name.ts";
import { SEVERITIES } from "../../core/severity.ts";
import { findProblems } from "../../diagnostics/find-problems.ts";
import { type ProblemInWords, problemsInWords } from "../../diagnostics/problems-in-words.ts";
import { RULES, ruleOf } from "../../diagnostics/rules.ts";
import { rulesThatAreOff, shownProblems } from "../../diagnostics/settings.ts";
import type { ReportWords } from "../languages/english.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section, Tone } from "../report-model.ts";

const TONES: Readonly<Record<ProblemInWords["severity"], Tone>> = {
  error: "bad",
  warning: "neutral",
  hint: "neutral",
};

/** What the rules find wrong with the service, area by area, and what was suppressed with which reason. */
export function problemsChapter(inputs: ChapterInputs): Chapter {
  const { problems: words } = inputs.words;
  const { model } = inputs;
  const told = problemsInWords(model, shownProblems(model, findProblems(model)));
  const open = told.filter(({ reason }) => reason === null);
  const suppressed = told.filter(({ reason }) => reason !== null);
  return {
    id: "problems",
    title: words.title,
    blocks: [{ kind: "paragraph", text: countedText(inputs, open, suppressed.length) }],
    sections: [...areaSections(words, open), ...suppressedSection(words, suppressed)],
  };
}

/** How many there are of each severity, and what was left out. */
function countedText(
  { model, format, words: { problems: words } }: ChapterInputs,
  open: readonly ProblemInWords[],
  suppressed: number,
): string {
  // Another version of the program may have switched off a rule that this one does not know.
  const off = [...rulesThatAreOff(model)].filter((id) => ruleOf(id)).length;
  const counts = SEVERITIES.map((wanted) => {
    const count = open.filter(({ severity }) => severity === wanted).length;
    return words.counted[wanted](format.number(count), count);
  });
  return [
    words.intro(format.number(RULES.length - off)),
    open.length === 0 ? words.none : words.open(listed(counts)),
    ...(suppressed === 0 ? [] : [words.suppressedCount(format.number(suppressed), suppressed)]),
    ...(off === 0 ? [] : [words.off(format.number(off), off)]),
  ].join(" ");
}

/** A table for each area that has problems, the worst first. */
function areaSections(words: ReportWords["problems"], open: readonly ProblemInWords[]): Section[] {
  const areas = [...new Set(open.map(({ area }) => area))];
  return areas.map((area) => {
    const own = open.filter((problem) => problem.area === area);
    const title = area?.name ?? words.rulesThemselves;
    return {
      id: `problems-${area?.id ?? "rules"}`,
      title,
      page: "text",
      blocks: [
        ...(area ? [{ kind: "paragraph", text: area.about, style: "note" } as const] : []),
        table(words, title, own),
      ],
    };
  });
}

function table(words: ReportWords["problems"], label: string, problems: readonly ProblemInWords[]): Block {
  const [severity, problem, where] = words.columns;
  return {
    kind: "table",
    label,
    columns: [{ title: severity, width: 13 }, { title: problem }, { title: where, width: 27 }],
    rows: problems.map((one, index) => {
      // Why is said once for all that the same rule has found.
      const isFirst = problems[index - 1]?.ruleId !== one.ruleId;
      return [
        { text: words.severities[one.severity], tone: TONES[one.severity] },
        { text: one.message, ...(isFirst && one.why !== "" && { note: one.why }) },
        placeCell(one),
      ];
    }),
  };
}

function suppressedSection(words: ReportWords["problems"], suppressed: readonly ProblemInWords[]): Section[] {
  if (suppressed.length === 0) return [];
  const [problem, where, reason] = words.suppressedColumns;
  return [
    {
      id: "problems-suppressed",
      title: words.suppressed,
      page: "text",
      blocks: [
        { kind: "paragraph", text: words.suppressedText, style: "note" },
        {
          kind: "table",
          label: words.suppressed,
          columns: [{ title: problem }, { title: where, width: 24 }, { title: reason, width: 32 }],
          rows: suppressed.map((one) => [one.message, placeCell(one), one.reason ?? ""]),
        },
      ],
    },
  ];
}

const placeCell = ({ element, where }: ProblemInWords): Cell =>
  element === "" || where === "" ? element || where : { text: element, note: where };
