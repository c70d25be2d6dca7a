import type { MeanFigure, ProportionFigure, Scorecard } from "@shared/domain/scoring/figures.ts";
import { lowestGoodBox } from "@shared/domain/scoring/question-figures.ts";
import type { ReactNode } from "react";
import { digitsFor, intervalText, shareText, signedText } from "../../../platform/queries/figure-text.ts";
import { type Evidence, useEvidence } from "../evidence/evidence.ts";
import {
  gapText,
  meanFacts,
  meanText,
  npsInterval,
  plainInterval,
  shareFacts,
  shareInterval,
} from "../figure-facts.ts";
import { messages } from "../messages.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

/** The figures of the whole, each a button that opens what it rests on. */
export function WholeFigures({ card }: { card: Scorecard }) {
  const { nps, csat, ces, overall, overallGap } = card;
  return (
    <section className="whole" aria-label={words.whole}>
      {nps && (
        <Tile
          evidence={share("nps", nps, card, signedText(nps.value, 0), [
            words.promoters,
            words.passives,
            words.detractors,
          ])}
          interval={npsInterval(nps)}
          n={nps.n}
        />
      )}
      {csat && (
        <Tile
          evidence={share("csat", csat, card, shareText(csat.value), [
            lowestGoodBox(csat) === csat.maximum ? words.bestOne : words.best,
            words.others,
          ])}
          interval={shareInterval(csat)}
          n={csat.n}
        />
      )}
      {ces && (
        <Tile
          evidence={share("ces", ces, card, shareText(ces.value), [words.agreeing, words.others])}
          interval={shareInterval(ces)}
          n={ces.n}
        />
      )}
      {overall && (
        <Tile evidence={mean("overall", overall, card)} interval={meanBounds(overall, card)} n={overall.n} />
      )}
      {overallGap && (
        <Tile
          evidence={mean("overallGap", overallGap, card)}
          interval={intervalText(overallGap.low, overallGap.high, digitsFor(card))}
          n={overallGap.n}
        />
      )}
    </section>
  );
}

const meanBounds = (figure: MeanFigure, scale: Scorecard): string =>
  plainInterval(figure.low, figure.high, digitsFor(overallScale(scale)));

/** The overall rating has a scale of its own, beside that of the touch points. */
const overallScale = (card: Scorecard) => card.overallScale ?? card;

const whole = { touchPointId: null, subject: words.all } as const;

const share = (
  figure: "nps" | "csat" | "ces",
  of: ProportionFigure,
  card: Scorecard,
  value: string,
  labels: readonly string[],
): Evidence => ({
  ...whole,
  figure,
  value,
  facts: shareFacts(of, labels, figure === "nps"),
  aggregated: card.aggregated.includes(figure),
  weighted: of.effectiveN !== undefined,
});

function mean(figure: "overall" | "overallGap", of: MeanFigure, card: Scorecard): Evidence {
  const signed = figure === "overallGap";
  const scale = signed ? card : overallScale(card);
  const value = signed ? gapText(of, scale) : meanText(of, scale);
  return {
    ...whole,
    figure,
    value,
    facts: meanFacts(of, scale, signed),
    aggregated: card.aggregated.includes(signed ? "gap" : "overall"),
    weighted: of.effectiveN !== undefined,
  };
}

interface TileProps {
  evidence: Evidence;
  interval: string;
  n: number;
  children?: ReactNode;
}

function Tile({ evidence, interval, n, children }: TileProps) {
  const open = useEvidence();
  return (
    <button type="button" className="whole-figure" onClick={() => open(evidence)}>
      <span className="muted">{words[evidence.figure as keyof typeof words & "nps"]}</span>
      <strong>{evidence.value}</strong>
      <span>{interval}</span>
      <span className="muted">{messages.nIs(n)}</span>
      {children}
    </button>
  );
}
