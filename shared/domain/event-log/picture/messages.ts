/** Words inside the pictures of an event log. */
export const messages = {
  median: (duration: string) => `half within ${duration}`,
  p90: (duration: string) => `90 % within ${duration}`,
  limit: (share: string, duration: string) => `limit ${duration}: ${share}`,
  peak: (count: string, day: string) => `most open: ${count} on ${day}`,
  cases: "cases",
  none: "No cases to show.",
};
