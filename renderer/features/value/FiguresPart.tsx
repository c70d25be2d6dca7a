import { SCENARIOS } from "@shared/domain/value/case-numbers.ts";
import { FIGURE_IDS, figureText } from "@shared/domain/value/figure-rows.ts";
import { valueMessages } from "@shared/domain/value/messages.ts";
import type { ValueReport } from "@shared/domain/value/value-report.ts";
import { messages } from "./messages.ts";

/** What comes out, in three scenarios; what is missing before that, by name. */
export function FiguresPart({ report, currency }: { report: ValueReport; currency: string }) {
  const { figures, missing, unfounded } = report;
  return (
    <section className="value-part" aria-label={messages.figures}>
      <h2>{messages.figures}</h2>
      {missing.length > 0 && (
        <p className="value-warning" role="status">
          {messages.missing(missing.map((kind) => valueMessages.names[kind]).join(", "))}
        </p>
      )}
      {unfounded.length > 0 && <p className="value-warning">{messages.unfounded(unfounded.length)}</p>}
      {figures && (
        <>
          <table className="value-figures">
            <thead>
              <tr>
                <th scope="col">{messages.figure}</th>
                {SCENARIOS.map((scenario) => (
                  <th key={scenario} scope="col">
                    {valueMessages.scenarios[scenario]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {FIGURE_IDS.map((id) => (
                <tr key={id}>
                  <th scope="row">{valueMessages.figures[id]}</th>
                  {SCENARIOS.map((scenario) => (
                    <td key={scenario}>{figureText(id, figures[scenario], currency)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted">{messages.how}</p>
        </>
      )}
    </section>
  );
}
