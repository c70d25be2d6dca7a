import { byOrder } from "@shared/base/order.ts";
import { askedBy, contentOf } from "@shared/domain/chart/charts.ts";
import { withNewest } from "@shared/domain/chart/choices.ts";
import type { PinnedContent } from "@shared/domain/report/report-inputs.ts";
import { writingIn } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";

/** The pinned charts of an engagement with the figures of the moment, in their order, written as a locale does. */
export async function pinnedCharts(session: EngagementSession, locale = "en"): Promise<PinnedContent[]> {
  const { model } = session;
  const newest = await calculatorFor(session).ask("newestWave", {});
  return Promise.all(
    model
      .all("pinnedChart")
      .sort(byOrder)
      .map(async (pinned) => {
        const shown = { ...pinned, choices: withNewest(pinned.choices, newest?.wave ?? null) };
        const asked = askedBy(shown);
        if (!asked) return { pinned, content: null };
        const result = await calculatorFor(session, asked.name).ask(asked.name, asked.args as never);
        return { pinned, content: writingIn(locale, () => contentOf(model, shown, result)) };
      }),
  );
}
