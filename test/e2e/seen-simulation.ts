import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import type { Page } from "playwright-core";

/** What the page asked its worker for, and the figures that it was answered in the end, as JSON. */
export interface SeenSimulation {
  readonly asked: { readonly variants: readonly Variant[]; readonly options: ExperimentOptions };
  readonly answered: string;
}

interface Watched {
  __seenSimulation: { asked: string | null; answered: string | null };
}

/** From now on workers of the page note the last simulation that goes through them. */
export const watchSimulations = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: Watched["__seenSimulation"] = { asked: null, answered: null };
    (window as never as Watched).__seenSimulation = seen;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        // The steps of the watched clients come with the first figures of a run only; the page puts them to the later ones.
        let traces: readonly unknown[] = [];
        this.addEventListener("message", ({ data }) => {
          const variants: { trace: unknown }[] = data?.figures?.variants ?? [];
          if (data?.isTraceTold === false) traces = variants.map(({ trace }) => trace);
          if (data?.isOver !== true) return;
          const whole = variants.map((variant, at) => ({ ...variant, trace: traces[at] }));
          seen.answered = JSON.stringify({ ...data.figures, variants: whole });
        });
      }

      override postMessage(...given: unknown[]): void {
        const [message] = given as [{ kind?: string; variants?: unknown; options?: unknown }];
        if (message.kind === "run" && message.variants)
          seen.asked = JSON.stringify({ variants: message.variants, options: message.options });
        super.postMessage(...(given as [unknown]));
      }
    };
  });

/** The last one, once it is over. */
export async function seenSimulation(page: Page): Promise<SeenSimulation> {
  const seen = await page.waitForFunction(() => {
    const { asked, answered } = (window as never as Watched).__seenSimulation;
    return asked !== null && answered !== null && { asked, answered };
  });
  const { asked, answered } = (await seen.jsonValue()) as { asked: string; answered: string };
  return { asked: JSON.parse(asked), answered };
}
