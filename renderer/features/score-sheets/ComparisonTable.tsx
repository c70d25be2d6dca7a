import type { ComparedTouchPoint, ObserverComparison } from "@shared/domain/scoring/comparison.ts";
import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { shortDate } from "./dates.ts";
import { rubricMessages as messages } from "./rubric-messages.ts";
import { scoreText } from "./score-text.ts";

const { columns } = messages;
const FIGURES = ["spread", "mean", "gap", "alpha", "n"] as const;

/** Every touch point with its items, a column for each observer. */
export function ComparisonTable({ comparison }: { comparison: ObserverComparison }) {
  const { commands } = useServices();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const { sheets, touchPoints } = comparison;
  const gaps = touchPoints.some(({ figures }) => figures.gap !== null);
  const shown = onlyDifferences ? touchPoints.filter(({ spread }) => (spread ?? 0) > 0) : touchPoints;
  return (
    <section className="observers-all" aria-label={messages.table}>
      <header>
        <h2>{messages.table}</h2>
        <Checkbox checked={onlyDifferences} onChange={setOnlyDifferences}>
          {messages.show}
        </Checkbox>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            {sheets.map((sheet) => (
              <th key={sheet.id} scope="col">
                <Button
                  kind="link"
                  tooltip={messages.openSheet(sheet.observer)}
                  onClick={() => commands.run("scoring.sheet.open", sheet.id)}
                >
                  {sheet.observer}
                </Button>
                <small className="muted">{shortDate(sheet.date)}</small>
              </th>
            ))}
            {FIGURES.filter((id) => id !== "gap" || gaps).map((id) => (
              <th key={id} scope="col">
                {columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((entry) => (
          <TouchPointBody
            key={entry.touchPoint.id}
            entry={entry}
            observers={sheets.length}
            onlyDifferences={onlyDifferences}
            gaps={gaps}
          />
        ))}
      </table>
    </section>
  );
}

interface TouchPointBodyProps {
  entry: ComparedTouchPoint;
  observers: number;
  onlyDifferences: boolean;
  gaps: boolean;
}

function TouchPointBody({ entry, observers, onlyDifferences, gaps }: TouchPointBodyProps) {
  const { touchPoint, number, figures, items, spread } = entry;
  const digits = digitsFor(figures);
  const { notAvailable, strengths } = messages;
  const wide = (value: number | null) => value !== null && value >= (figures.maximum - figures.minimum) / 2;
  const spreadCell = (value: number | null) => (
    <td data-wide={wide(value) || undefined} data-same={value === 0 || undefined}>
      {value === null ? notAvailable : scoreText(value)}
    </td>
  );
  return (
    <tbody>
      <tr className="observers-point">
        <th scope="rowgroup">
          <span className="muted">{number}</span> {touchPoint.name}
        </th>
        <td colSpan={observers} />
        {spreadCell(spread)}
        <td>{figures.perception === null ? notAvailable : numberText(figures.perception, digits)}</td>
        {gaps && <td>{figures.gap === null ? notAvailable : signedText(figures.gap, digits)}</td>}
        <td>
          {figures.alpha === null
            ? notAvailable
            : `${numberText(figures.alpha, 2)} ${strengths[agreementWord(figures.alpha)]}`}
        </td>
        <td>{figures.n}</td>
      </tr>
      {items
        .filter((item) => !onlyDifferences || (item.spread ?? 0) > 0)
        .map(({ item, scores, spread: apart }) => (
          <tr key={item.id}>
            <th scope="row">{item.name}</th>
            {scores.map((score, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its observer, and their order is fixed
              <td key={index}>
                {score === null ? (
                  <span className="muted" title={messages.notScored}>
                    –
                  </span>
                ) : (
                  scoreText(score)
                )}
              </td>
            ))}
            {spreadCell(apart)}
            <td colSpan={gaps ? 4 : 3} />
          </tr>
        ))}
    </tbody>
  );
}
