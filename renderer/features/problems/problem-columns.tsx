import { severityRank } from "@shared/domain/diagnostics/problem-index.ts";
import { ChevronDown, ChevronRight } from "lucide-react";
import type { GridColumn } from "../../ui/grid-model.ts";
import { Sign } from "../../ui/Sign.tsx";
import { messages } from "./messages.ts";
import type { ProblemFilter } from "./problem-filter.ts";
import type { ProblemGroup, ProblemLine } from "./problem-lines.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";

const severity: GridColumn<ProblemLine> = {
  id: "severity",
  title: messages.severity,
  width: 96,
  value: (line) => messages.severities[worstOf(line)],
  sortBy: (line) => severityRank(worstOf(line)),
  render: ({ row, group }) =>
    row ? (
      <SeverityIcon severity={row.problem.severity} />
    ) : (
      <span className="problem-severity">
        {group.isFolded ? <ChevronRight size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        <Sign kind={group.worst} />
      </span>
    ),
};
const problem: GridColumn<ProblemLine> = {
  id: "problem",
  title: messages.problem,
  width: "grow",
  value: ({ row, group }) => row?.problem.message ?? groupText(group),
  render: ({ row, group }) =>
    row ? undefined : (
      <strong className="grid-text">
        {group.title} <span className="muted">{messages.groupCount(group.rows.length)}</span>
      </strong>
    ),
};
const reason: GridColumn<ProblemLine> = {
  id: "reason",
  title: messages.whySuppressed,
  width: 240,
  editable: true,
  value: ({ row }) => row?.reason ?? "",
};
const area: GridColumn<ProblemLine> = {
  id: "area",
  title: messages.area,
  width: 144,
  value: ({ row }) => row?.area ?? "",
};
const where: GridColumn<ProblemLine> = {
  id: "where",
  title: messages.where,
  width: 176,
  value: ({ row }) => row?.where ?? "",
};

const worstOf = ({ row, group }: ProblemLine) => row?.problem.severity ?? group?.worst ?? "hint";

const groupText = (group: ProblemGroup | null): string =>
  group ? `${group.title}: ${messages.groupCount(group.rows.length)}` : "";

/** What the groups say has no column of its own; of suppressed problems it is their reason that is looked through. */
export const problemColumns = ({ severity: shown, grouping }: ProblemFilter): GridColumn<ProblemLine>[] => [
  severity,
  problem,
  ...(shown === "suppressed" ? [reason] : []),
  ...(grouping === "element" ? [] : [where]),
  ...(grouping === "area" ? [] : [area]),
];
