/** The few words that controls say by themselves. */
export const messages = {
  close: "Close",
  cancel: "Cancel",
  showTable: "Show the table",
  showChart: "Show the chart",
  loading: "Loading",
  choose: "Choose…",
  sortedUp: "sorted, smallest first",
  sortedDown: "sorted, largest first",
  more: "More",
};
