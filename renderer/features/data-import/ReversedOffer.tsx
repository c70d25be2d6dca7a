import type { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface ReversedOfferProps {
  found: ReturnType<SourceDesk["reversed"]>;
  plans: readonly ColumnPlan[];
  onPlans(plans: readonly ColumnPlan[]): void;
}

/** Items whose words deny and whose answers go against those of the others: shown, and turned round by a press. */
export function ReversedOffer({ found, plans, onPlans }: ReversedOfferProps) {
  const open = found.filter(({ column }) => plans.some((plan) => plan.column === column && !plan.reversed));
  if (open.length === 0) return null;
  const turn = (column: string) =>
    onPlans(plans.map((plan) => (plan.column === column ? { ...plan, reversed: true } : plan)));
  return (
    <ul className="import-offers" aria-label={messages.reversedOffers}>
      {open.map(({ column, word, correlation }) => (
        <li key={column}>
          {messages.reversedOffer(column, word, correlation)}{" "}
          <Button kind="link" aria-label={messages.turnColumn(column)} onClick={() => turn(column)}>
            {messages.turn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
