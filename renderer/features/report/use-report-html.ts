import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { chapterInputs } from "@shared/domain/report/build-report.ts";
import { type NamedFigure, namedFigures } from "@shared/domain/report/named-figures.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { reportLocale } from "@shared/domain/report/report-locale.ts";
import { scopeOfReport } from "@shared/domain/report/segment-scope.ts";
import { reportLogo, reportModel } from "@shared/interchange/report/report-model.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { useEffect, useState } from "react";
import { pinnedCharts } from "../../platform/charts/pinned-charts.ts";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";

const PAUSE = 250;
const NO_PAGES: ReadonlyMap<string, number> = new Map();

/** What a report is made of, one after the other. */
export type ReportPart = "measures" | "charts" | "pages";

export interface ReportHtml {
  readonly html: string | null;
  readonly problem: string | null;
  /** What a text may name, with its value of the moment. */
  readonly figures: readonly NamedFigure[];
  /** The part at which it is; null when it is done. */
  readonly making: ReportPart | null;
}

/** The report as it stands, as one HTML document; made anew a moment after the last change. */
export function useReportHtml(session: EngagementSession, report: Report | undefined): ReportHtml {
  const revision = useRevision(session);
  const [state, setState] = useState<Omit<ReportHtml, "making">>({
    html: null,
    problem: null,
    figures: [],
  });
  const [making, setMaking] = useState<ReportPart | null>("measures");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  useEffect(() => {
    if (!report) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      try {
        const { model } = session;
        setMaking("measures");
        const calculator = calculatorFor(session);
        const scope = scopeOfReport(model, report, await calculator.ask("segmentChoices", {}));
        const card = await calculator.ask("scorecard", scope);
        if (!wanted) return;
        setMaking("charts");
        const [charts, caseCounts, planFigures] = await Promise.all([
          pinnedCharts(session, reportLocale(model, report)),
          calculator.ask("caseCounts", {}),
          calculator.ask("planFigures", { planId: report.planId }),
        ]);
        if (!wanted) return;
        setMaking("pages");
        // Maps and pages are drawn in one go: what is being made is said before.
        await nextFrame();
        const made = { charts, caseCounts, planFigures, scope };
        const built = reportModel(model, report, card, made);
        const figures = namedFigures(
          chapterInputs({ model, report, scorecard: card, picture: drawBlueprint, ...made }),
        );
        const logoBytes = built.cover.logoId === null ? null : await session.readAsset(built.cover.logoId);
        const logo = reportLogo(model, built, () => logoBytes);
        const html = renderReport({ report: built, fonts: await reportFonts(), logo, pages: NO_PAGES });
        if (wanted) setState({ html, problem: null, figures });
      } catch (error) {
        if (wanted)
          setState({
            html: null,
            problem: error instanceof Error ? error.message : String(error),
            figures: [],
          });
      } finally {
        if (wanted) setMaking(null);
      }
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, report, revision]);
  return { ...state, making };
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
