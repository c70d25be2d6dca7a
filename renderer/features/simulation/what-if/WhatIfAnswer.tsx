import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { InstantEstimate } from "@shared/simulation/closed-forms/instant.ts";
import { pairedDifference } from "@shared/simulation/output/paired.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { useDeferredValue } from "react";
import { FigureTable } from "../FigureTable.tsx";
import { estimateOf } from "./estimate-of.ts";
import { differenceText, figureText, percentOf, pointsOf, type Write } from "./figure-words.ts";
import { messages } from "./messages.ts";
import type { WhatIfView } from "./use-what-if.ts";

/** What a formula says at once, and the runs once they have come that far. */
export function WhatIfAnswer({ view, format }: { view: WhatIfView; format: ReportFormat }) {
  const { model, changed, moved, whatIf, isCurrent } = view;
  // The slider comes first, and so does the screen when it is opened: a week with opening hours takes some milliseconds.
  const [asked, asItStands] = [useDeferredValue(changed, null), useDeferredValue(model, null)];
  const before = asItStands && estimateOf(asItStands);
  const after = asked && estimateOf(asked);
  const unfinished = isCurrent ? (whatIf.figures?.variants[1]?.unfinished?.mean ?? 0) : 0;
  const rows = isCurrent ? rowsOf(view, format) : [];
  return (
    <div className="what-if-answer">
      <p className="what-if-rough" role="status">
        {before && after && instantWords(view, before, after, format)}
      </p>
      {moved.length === 0 ? (
        <p className="muted">{messages.nothingMoved}</p>
      ) : (
        <p className="muted" role="status">
          {whatIf.failure !== null
            ? messages.failed(whatIf.failure)
            : view.standing.state !== "stable"
              ? ""
              : isCurrent && whatIf.figures
                ? messages.runs(whatIf.figures.replications, !whatIf.isRunning)
                : messages.running}
        </p>
      )}
      {unfinished > 0.001 && (
        <p className="simulation-warning">{messages.unfinished(format.percent(unfinished, 1))}</p>
      )}
      {rows.length > 0 && (
        <FigureTable
          words={1}
          head={[messages.figure, messages.before, messages.after, messages.change]}
          rows={rows}
        />
      )}
    </div>
  );
}

function instantWords(
  { moved, standing }: WhatIfView,
  before: InstantEstimate,
  after: InstantEstimate,
  { minutes, percent }: ReportFormat,
): string {
  if (after.state === "overloaded") {
    const [worst] = after.pools;
    const share = Number.isFinite(worst?.overload) ? percent(worst?.overload ?? 0) : messages.none;
    const words = standing.state === "stable" ? messages.overloadedMaybe : messages.overloaded;
    return words(worst?.pool.name ?? "", share);
  }
  if (after.state === "no-end") return messages.noEnd;
  if (after.state === "turns-away") return messages.turnsAway;
  if (after.state === "too-large") return messages.tooLarge;
  if (after.state !== "known") return messages.noInstant;
  const time = minutes(after.leadTime);
  const said =
    moved.length > 0 && before.state === "known"
      ? messages.instantFrom(time, minutes(before.leadTime))
      : messages.instant(time);
  return after.isLowerBound ? `${said} ${messages.instantLeast}` : said;
}

/** Before, after and the paired difference of each figure. */
function rowsOf({ whatIf, model }: WhatIfView, format: ReportFormat) {
  const [before, after] = whatIf.figures?.variants ?? [];
  const [difference] = whatIf.figures?.differences ?? [];
  if (!before || !after) return [];
  const row = (
    name: string,
    [first, second, between]: readonly (MeanFigure | null | undefined)[],
    write: Write,
    writeDifference = write,
  ) => ({
    id: name,
    cells: [
      name,
      figureText(first, write),
      figureText(second, write),
      differenceText(between, writeDifference),
    ],
  });
  const { rows } = messages;
  const time = (key: "mean" | "p50" | "p90") =>
    row(rows[key], [before.lead[key], after.lead[key], difference?.[key]?.difference], format.minutes);
  return [
    time("mean"),
    time("p50"),
    time("p90"),
    row(rows.cost, [before.cost, after.cost, difference?.cost?.difference], format.money),
    ...before.targets.map((target, index) => {
      const other = after.targets[index];
      const between = pairedDifference(
        target.compliances,
        other?.compliances ?? [],
        target.compliance?.confidence,
      );
      return row(
        rows.kept(model.targets.find(({ id }) => id === target.targetId)?.name ?? ""),
        [target.compliance, other?.compliance, between?.difference],
        percentOf(format),
        pointsOf(format),
      );
    }),
  ];
}
