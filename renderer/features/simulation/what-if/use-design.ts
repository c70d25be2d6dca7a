import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { type Factor, MOST_CELLS, plannedCells } from "@shared/simulation/experiment/design/factors.ts";
import { readLevels } from "@shared/simulation/experiment/design/levels.ts";
import { withPromise } from "@shared/simulation/experiment/design/promise.ts";
import { slowestToSettle } from "@shared/simulation/experiment/design/warm-up-model.ts";
import { useMemo } from "react";
import { useEmitted } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { ASKED_PROMISE, designOf, NO_PROMISE } from "./design-state.ts";
import { usualFactors } from "./FactorRows.tsx";
import { measureChoices } from "./measure-choice.ts";
import { messages } from "./messages.ts";
import type { WhatIfView } from "./use-what-if.ts";

const DAY = 1440;
const NINE_OF_TEN = 0.9;

/** What is to be tried of a version, and what is known of it. */
export function useDesign(session: EngagementSession, journeyId: Id, view: WhatIfView, format: ReportFormat) {
  const design = designOf(session, journeyId);
  const { grid: runs } = design;
  useEmitted([runs.onChange], () => runs.turn);
  const { variant, model, levers, options } = view;
  const known = design.factors?.filter(({ key }) => levers.some((one) => one.key === key)) ?? [];
  const typed = known.length > 0 ? known : usualFactors(model, levers);
  const read = typed.map(({ key, text }): Factor | null => {
    const offered = levers.find((one) => one.key === key);
    const levels = offered && readLevels(offered, text);
    return offered && levels ? { lever: offered.lever, levels } : null;
  });
  const factors = read.filter((factor) => factor !== null);
  const count = factors.reduce((product, { levels }) => product * levels.length, 1);
  const canRun = factors.length > 0 && factors.length === typed.length && count <= MOST_CELLS;
  const asked = withPromise(model, design.days * DAY, NINE_OF_TEN);
  // A slider of the what-if moves many times a second: what it does not change is not written out anew.
  const service = useMemo(() => JSON.stringify([variant.id, model, options]), [variant.id, model, options]);
  const print = `${JSON.stringify([factors, design.runs, design.days])} ${service}`;
  const start = () => {
    const cells = plannedCells(asked.model, factors);
    const stable = cells.filter(({ standing }) => standing.state === "stable");
    const jobs = stable.map(({ key, model }) => ({ key, variants: [{ id: key, model }] }));
    const rule = { fewest: design.runs, most: design.runs };
    const begun = {
      variantId: variant.id,
      print,
      factors,
      cells,
      runs: design.runs,
      days: design.days,
    };
    void runs.start(begun, jobs, slowestToSettle(stable.map(({ model }) => model)), {
      ...options,
      traced: 0,
      rule,
    });
  };
  const choices = measureChoices(model, format);
  const choice = choices.find(({ value }) => value === design.measure) ?? choices[0];
  const shared = model.targets.filter(({ share }) => share !== null);
  const promiseId = design.promise ?? shared[0]?.id ?? NO_PROMISE;
  const target = shared.find(({ id }) => id === promiseId);
  const promise =
    target?.share != null
      ? { promised: { targetId: target.id, share: target.share }, name: target.name }
      : promiseId === ASKED_PROMISE
        ? {
            promised: asked.promised,
            name: messages.grid.askedName(format.days(runs.asked?.days ?? design.days)),
          }
        : null;
  return { design, runs, typed, count, canRun, print, start, choices, choice, promise, promiseId };
}
