import { annuity, lifetimeMultiple, retentionOf } from "./lifetime.ts";

/** The numbers of one scenario. Money in one currency, years of twelve months, shares 0 to 1. */
export interface ValueInputs {
  readonly clients: number;
  /** Of a client in a year. */
  readonly margin: number;
  readonly retentionBefore: number;
  readonly retentionAfter: number;
  readonly discount: number;
  /** What it costs to win a client. */
  readonly acquisition: number;
  /** For how long running costs and savings are counted. */
  readonly years: number;
  readonly oneOff: number;
  /** Of each year. */
  readonly running: number;
  /** Of each year. */
  readonly savings: number;
  readonly firstMargin: "later" | "now";
}

export interface ValueFigures {
  /** Of one client, what it cost to win them taken off; null where no client is ever lost at no discount. */
  readonly lifetimeBefore: number | null;
  readonly lifetimeAfter: number | null;
  /** What those who stay longer bring, today's worth: N·m·[f(r₁) − f(r₀)]. */
  readonly loyaltyGain: number | null;
  /** Today's worth of the savings of all years. */
  readonly savingsGain: number;
  readonly gain: number | null;
  /** One-off, and today's worth of the running costs of all years. */
  readonly cost: number;
  readonly net: number | null;
  /** (gain − cost)/cost; null where it costs nothing. */
  readonly returnOnCost: number | null;
  /** Until what came in has paid for what went out, not discounted; null where it never does. */
  readonly payBackMonths: number | null;
  /** How many points of retention the change must bring so that nothing is lost; null where not even all of them are enough. */
  readonly breakEvenUplift: number | null;
}

/** Method, section 8. The convention of the first margin moves both lifetime values alike, and so no gain. */
export function valueFigures(inputs: ValueInputs): ValueFigures {
  const { clients, margin, discount, acquisition, firstMargin, years } = inputs;
  const lifetime = (retention: number): number | null => {
    const multiple = lifetimeMultiple(retention, discount, firstMargin);
    return multiple === null ? null : margin * multiple - acquisition;
  };
  const before = lifetimeMultiple(inputs.retentionBefore, discount, "later");
  const after = lifetimeMultiple(inputs.retentionAfter, discount, "later");
  const loyaltyGain = before === null || after === null ? null : clients * margin * (after - before);
  const yearly = annuity(years, discount);
  const savingsGain = inputs.savings * yearly;
  const cost = inputs.oneOff + inputs.running * yearly;
  const gain = loyaltyGain === null ? null : loyaltyGain + savingsGain;
  const net = gain === null ? null : gain - cost;
  return {
    lifetimeBefore: lifetime(inputs.retentionBefore),
    lifetimeAfter: lifetime(inputs.retentionAfter),
    loyaltyGain,
    savingsGain,
    gain,
    cost,
    net,
    returnOnCost: net === null || cost === 0 ? null : net / cost,
    payBackMonths: payBackMonths(inputs),
    breakEvenUplift: breakEvenUplift(inputs, before, cost - savingsGain),
  };
}

/** The retention at which the gain is the cost, less that of today; 0 where the savings pay by themselves. */
function breakEvenUplift(
  { clients, margin, discount, retentionBefore }: ValueInputs,
  before: number | null,
  open: number,
): number | null {
  if (open <= 0) return 0;
  if (before === null || clients * margin <= 0) return null;
  const retention = retentionOf(before + open / (clients * margin), discount);
  return retention > 1 ? null : retention - retentionBefore;
}

/** Nobody waits longer for their money. */
const MOST_YEARS = 100;

/**
 * Months until the sum of all that came in reaches what it cost once: of year t the N·m·(r₁ᵗ − r₀ᵗ) of those who stay
 * longer, and savings − running costs while they are counted; within a year it comes in evenly.
 */
function payBackMonths({
  clients,
  margin,
  retentionBefore,
  retentionAfter,
  years,
  oneOff,
  running,
  savings,
}: ValueInputs): number | null {
  let open = oneOff;
  if (open <= 0) return 0;
  for (let year = 1; year <= MOST_YEARS; year += 1) {
    const loyal = clients * margin * (retentionAfter ** year - retentionBefore ** year);
    const comes = loyal + (year <= years ? savings - running : 0);
    if (comes >= open) return 12 * (year - 1 + open / comes);
    open -= comes;
  }
  return null;
}
