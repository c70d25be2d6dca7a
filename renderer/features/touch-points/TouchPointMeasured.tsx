import type { MeanFigure, ObservedFigures, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import { digitsFor, intervalText, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";

interface MeasuredProps {
  figures: TouchPointFigures | null;
  confidence: number;
}

/** What clients answered and what observers saw there; no figure without its n. */
export function TouchPointMeasured({ figures, confidence }: MeasuredProps) {
  if (!figures || !(figures.gap || figures.perception || figures.expectation || figures.observed))
    return <p className="muted">{messages.noFigures}</p>;
  const { gap, expectation, perception, observed, small } = figures;
  const digits = digitsFor(figures);
  return (
    <>
      {(gap || perception || expectation) && (
        <dl className="touch-point-figures" data-small={small || undefined}>
          <Mean label={messages.expectation} figure={expectation} digits={digits} />
          <Mean label={messages.perception} figure={perception} digits={digits} />
          {gap && (
            <Line
              label={messages.gap}
              value={signedText(gap.mean, digits)}
              below={messages.intervalAndN(confidence, intervalText(gap.low, gap.high, digits), gap.n)}
            />
          )}
        </dl>
      )}
      {observed && <Observed figures={observed} />}
    </>
  );
}

function Mean({ label, figure, digits }: { label: string; figure: MeanFigure | null; digits: number }) {
  if (!figure) return null;
  return <Line label={label} value={numberText(figure.mean, digits)} note={messages.nIs(figure.n)} />;
}

function Observed({ figures }: { figures: ObservedFigures }) {
  const { perception, gap, alpha, observers, minimum, maximum } = figures;
  const digits = digitsFor(figures);
  return (
    <dl className="touch-point-figures">
      {perception !== null && (
        <Line
          label={messages.observed.perception({ minimum, maximum })}
          value={numberText(perception, digits)}
          note={messages.observers(observers)}
        />
      )}
      {gap !== null && <Line label={messages.observed.gap} value={signedText(gap, digits)} />}
      {alpha !== null && <Line label={messages.observed.alpha} value={numberText(alpha, 2)} />}
    </dl>
  );
}

function Line(props: { label: string; value: string; note?: string; below?: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
      <dd className="muted">{props.note}</dd>
      {props.below && <dd className="below muted">{props.below}</dd>}
    </div>
  );
}
