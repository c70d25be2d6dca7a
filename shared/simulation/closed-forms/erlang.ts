/**
 * The formulas of Erlang by their recursion, never by factorials. `servers` is a whole number ≥ 1; `offered` is the
 * offered load A = λ·E[S] in erlang; times are in whatever unit the mean service time has.
 */

/** P(all servers busy) where nobody can wait: B₀ = 1, B_k = A·B_{k−1}/(k + A·B_{k−1}). */
export function erlangB(servers: number, offered: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offered * blocked) / (k + offered * blocked);
  return blocked;
}

/** P(a case must wait) = B/(1 − ρ(1 − B)); 1 where the load is as large as the servers or larger. */
export function erlangC(servers: number, offered: number): number {
  if (offered >= servers) return 1;
  const blocked = erlangB(servers, offered);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}

/** W_q = C·T/(c − A), in the unit of the mean service time T; Infinity where the queue has no bound. */
export function erlangWait(servers: number, offered: number, meanService: number): number {
  if (offered >= servers) return Number.POSITIVE_INFINITY;
  return (erlangC(servers, offered) * meanService) / (servers - offered);
}

/** Share of cases that wait for no longer than `limit`: 1 − C·e^{−(c − A)·limit/T}; 0 where the queue has no bound. */
export function erlangServiceLevel(
  servers: number,
  offered: number,
  meanService: number,
  limit: number,
): number {
  if (offered >= servers) return 0;
  return 1 - erlangC(servers, offered) * Math.exp((-(servers - offered) * limit) / meanService);
}
