/**
 * How many margins of a year a client is worth: r/(1 + i − r), or (1 + i)/(1 + i − r) with the first margin at once
 * (Gupta and Lehmann 2003, Customers as assets). Null where it never ends, as with r = 1 and i = 0.
 *
 * @param retention share of clients who are still there after a year, 0 to 1
 * @param discount rate of a year, 0.1 for 10 %
 */
export function lifetimeMultiple(retention: number, discount: number, first: "later" | "now"): number | null {
  const lost = 1 + discount - retention;
  if (lost <= 0) return null;
  return (first === "now" ? 1 + discount : retention) / lost;
}

/** The retention with that multiple (first margin after a year): the inverse of r/(1 + i − r). */
export const retentionOf = (multiple: number, discount: number): number =>
  (multiple * (1 + discount)) / (1 + multiple);

/** What one a year is worth today, paid at the end of each of so many years: (1 − (1 + i)^−n)/i. */
export const annuity = (years: number, discount: number): number =>
  discount === 0 ? years : (1 - (1 + discount) ** -years) / discount;
