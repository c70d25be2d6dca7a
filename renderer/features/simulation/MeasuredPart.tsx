import { type Apart, leadApart } from "@shared/domain/simulation/measured-lead.ts";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";
import type { Measured } from "./use-measured-lead.ts";

/** What the log of the journey tells, and how far the simulation of the same map lies from it. */
export function MeasuredPart({ results, measured }: { results: Results; measured: Measured }) {
  const { figures, names, format } = results;
  const { log, lead, blueprintId } = measured;
  const place = figures.variants.findIndex(({ id }) => id === blueprintId);
  const simulated = figures.variants[place];
  const name = names[place] ?? "";
  const apart = simulated ? leadApart(lead, simulated.lead) : null;
  const { minutes } = format;
  const withInterval = (value: number, low: number | null, high: number | null): string =>
    low === null || high === null ? minutes(value) : `${minutes(value)} (${minutes(low)} … ${minutes(high)})`;
  const row = (id: "half" | "nine", title: string) => {
    const { value, low, high } = lead[id];
    const mean = apart?.[id].simulated;
    return {
      id,
      cells: [
        title,
        withInterval(value, low, high),
        ...(mean ? [withInterval(mean.mean, mean.low, mean.high)] : []),
      ],
    };
  };
  return (
    <section className="simulation-part" aria-label={messages.measured}>
      <h2>{messages.measured}</h2>
      <p>
        {messages.measuredText(
          log.name,
          format.number(lead.cases),
          minutes(lead.half.value),
          minutes(lead.nine.value),
        )}{" "}
        {apart && messages.apartText(name, apartWords(apart.half, results), apartWords(apart.nine, results))}
      </p>
      <FigureTable
        words={1}
        head={[messages.figure, messages.measuredColumn, ...(apart ? [messages.simulatedOf(name)] : [])]}
        rows={[row("half", messages.rows.p50), row("nine", messages.rows.p90)]}
      />
    </section>
  );
}

/** How far, and whether so many cases can tell. */
function apartWords({ share, isWithin, measured, simulated }: Apart, { format }: Results): string {
  const size =
    share === null ? format.minutes(simulated.mean - measured.value) : format.percent(Math.abs(share), 1);
  return messages.apart(size, share === null || share >= 0, isWithin);
}
