import { RUNGS, type Rung } from "@shared/domain/blueprint/fail-point.ts";
import { type FailPoint, NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import type { Cell } from "./cells.ts";
import type { RowReader } from "./row-reader.ts";

/** Columns of a fail point, in the order in which one thinks it through. */
export const FAIL_POINT_COLUMNS = [
  "Fail point",
  "Severity",
  "Occurrence",
  "Detection",
  "Noticed",
  "Recovery",
  "Acknowledge",
  "Empathise",
  "Apologise",
  "Settle",
  "Exceed",
  "Follow up",
  "Authority",
  "Authority limit",
  "Whys",
  "Prevention",
] as const;
export type FailPointColumn = (typeof FAIL_POINT_COLUMNS)[number];

const RUNG_COLUMNS = {
  acknowledge: "Acknowledge",
  empathise: "Empathise",
  apologise: "Apologise",
  settle: "Settle",
  exceed: "Exceed",
  followUp: "Follow up",
} as const satisfies Record<Rung, FailPointColumn>;

/** What is not rated yet stands in the middle. */
const UNRATED = 5;

const none = (text: string): Cell => (text === "" ? null : text);

export function failPointCells(point: FailPoint | null): Record<FailPointColumn, Cell> {
  const { ladder } = point ?? NO_RECOVERY;
  return {
    "Fail point": none(point?.description ?? ""),
    Severity: point?.severity ?? null,
    Occurrence: point?.occurrence ?? null,
    Detection: point?.detection ?? null,
    Noticed: none(point?.noticed ?? ""),
    Recovery: none(point?.recovery ?? ""),
    Acknowledge: none(ladder.acknowledge),
    Empathise: none(ladder.empathise),
    Apologise: none(ladder.apologise),
    Settle: none(ladder.settle),
    Exceed: none(ladder.exceed),
    "Follow up": none(ladder.followUp),
    Authority: none(point?.authority ?? ""),
    "Authority limit": point?.authorityLimit ?? null,
    Whys: none(writeWhys(point?.whys ?? [])),
    Prevention: none(point?.prevention ?? ""),
  };
}

export function readFailPoint(row: RowReader): FailPoint | null {
  if (FAIL_POINT_COLUMNS.every((name) => row.text(name) === "")) return null;
  const rated = (name: FailPointColumn) => row.number(name, 1, 10, true) ?? UNRATED;
  const ladder = Object.fromEntries(RUNGS.map((rung) => [rung, row.text(RUNG_COLUMNS[rung])]));
  return {
    description: row.text("Fail point"),
    severity: rated("Severity"),
    occurrence: rated("Occurrence"),
    detection: rated("Detection"),
    recovery: row.text("Recovery"),
    noticed: row.text("Noticed"),
    ladder: { ...NO_RECOVERY.ladder, ...ladder },
    authority: row.line("Authority"),
    authorityLimit: row.number("Authority limit", 0, Number.MAX_VALUE),
    whys: whysOf(row),
    prevention: row.text("Prevention"),
  };
}

type Why = FailPoint["whys"][number];
const HEADS = { symptom: "Symptom: ", cause: "Cause: ", open: "Why: " } as const;
/** As many as a fail point holds. */
const MOST = 10;

/** Beginning of an answer; with backslashes before it is a line of the answer itself. */
const HEAD = /^(\\*)(Symptom|Cause|Why): /i;

/** One cell: each answer begins a line with what it is; further lines of it follow. */
function writeWhys(whys: readonly Why[]): string {
  return whys
    .map(({ answer, kind }) => {
      const [first = "", ...more] = answer.split("\n");
      const rest = more.map((line) => (HEAD.test(line) ? `\\${line}` : line));
      return [HEADS[kind ?? "open"] + first, ...rest].join("\n");
    })
    .join("\n");
}

function whysOf(row: RowReader): Why[] {
  const whys = readWhys(row.text("Whys"));
  if (whys.length > MOST) row.note("Whys", `holds more than ${MOST} answers; the rest is left out`);
  return whys.slice(0, MOST);
}

/** A line that a person wrote without saying what it is begins an answer that nobody judged, where none stands before it. */
function readWhys(text: string): Why[] {
  if (text === "") return [];
  const whys: Why[] = [];
  for (const line of text.split("\n")) {
    const [head = "", escapes = "", word = ""] = HEAD.exec(line) ?? [];
    const last = whys.at(-1);
    if (word !== "" && escapes === "") {
      const kind = word.toLowerCase();
      whys.push({
        answer: line.slice(head.length),
        kind: kind === "symptom" || kind === "cause" ? kind : null,
      });
    } else if (last) {
      whys[whys.length - 1] = { ...last, answer: `${last.answer}\n${escapes === "" ? line : line.slice(1)}` };
    } else whys.push({ answer: line, kind: null });
  }
  return whys;
}
