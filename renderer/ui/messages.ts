/** The few words that controls say by themselves. */
export const messages = {
  showTable: "Show the table",
  showChart: "Show the chart",
  loading: "Loading",
  choose: "Choose…",
  tabLeaves: "Tab walks from cell to cell. Escape, then Tab, leaves the table.",
  pickMore: (count: number) => `${count} more: type to find them`,
  moreNames: (count: number) => `${count} more: type on to find them`,
};
