import type { OpenScale, ScaleDoubt, ScaleEnds } from "@shared/interchange/survey/doubtful-scales.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { scaleText } from "./scale-text.ts";

interface ScaleOffersProps {
  doubts: readonly ScaleDoubt[];
  onChoose(columns: readonly string[], scale: ScaleEnds): void;
}

/** Columns whose answers do not tell on which scale they were asked: said for all alike ones with one press. */
export function ScaleOffers({ doubts, onChoose }: ScaleOffersProps) {
  if (doubts.length === 0) return null;
  return (
    <ul className="import-offers import-doubts" aria-label={messages.scaleOffers}>
      {doubts.map((doubt) => (
        <li key={doubt.columns.join("\n")}>
          {doubt.elevens
            ? messages.elevens(doubt.columns, doubt.elevens)
            : messages.scaleDoubt(doubt.columns, doubt.low, doubt.high, scaleText(doubt))}
          <Offers open={doubt} onChoose={(scale) => onChoose(doubt.columns, scale)} />
        </li>
      ))}
    </ul>
  );
}

interface ScaleOfferProps {
  open: OpenScale | null;
  /** The scale that they are read on till then. */
  scale: ScaleEnds;
  onChoose(scale: ScaleEnds): void;
}

/** The same of scores that all lie on one scale. */
export function ScaleOffer({ open, scale, onChoose }: ScaleOfferProps) {
  if (open === null) return null;
  return (
    <ul className="import-offers import-doubts" aria-label={messages.scaleOffers}>
      <li>
        {messages.scoresDoubt(open.low, open.high, scaleText(scale))}
        <Offers open={open} onChoose={onChoose} />
      </li>
    </ul>
  );
}

const Offers = ({ open, onChoose }: { open: OpenScale; onChoose(scale: ScaleEnds): void }) => (
  <span className="import-choices">
    {open.offers.length === 0 && messages.typeScale}
    {open.offers.map((scale) => (
      <Button key={scaleText(scale)} onClick={() => onChoose(scale)}>
        {scaleText(scale)}
      </Button>
    ))}
  </span>
);
