async function tab(hand, name, sign) {
  await hand.open({ editor: "measures" });
  await hand.see(".measures");
  await hand.page.locator(".measures").getByRole("tab", { name, exact: true }).click();
  await hand.see(sign);
}

/** The page of measures, a tab each. */
export const measuresScreens = [
  {
    name: "measures-scorecard",
    engagement: "sample",
    editors: ["measures"],
    contrast: true,
    show: (hand) => tab(hand, "Scorecard", ".whole-figure"),
  },
  {
    name: "measures-evidence",
    engagement: "sample",
    show: async (hand) => {
      await tab(hand, "Scorecard", ".whole-figure");
      await hand.click(".whole-figure button");
      await hand.see(".evidence-value");
    },
  },
  {
    name: "measures-class",
    engagement: "sample",
    contrast: true,
    show: (hand) => tab(hand, "Class", ".chart-picture svg"),
  },
  {
    name: "measures-drivers",
    engagement: "sample",
    show: (hand) => tab(hand, "Drivers", ".measures-page, .empty"),
  },
  {
    name: "measures-curve",
    engagement: "sample",
    show: (hand) => tab(hand, "Curve", ".chart-picture svg"),
  },
  {
    name: "measures-priority",
    engagement: "sample",
    show: (hand) => tab(hand, "Priority", ".measures-grid"),
  },
  {
    name: "measures-waves",
    engagement: "full",
    contrast: true,
    show: (hand) => tab(hand, "Over time", ".chart-picture svg"),
  },
  {
    name: "measures-compare",
    engagement: "sample",
    show: (hand) => tab(hand, "Compare", ".chart-picture svg"),
  },
  // Drivers of 200 touch points take longer than a picture waits.
  ...["Scorecard", "Class", "Curve", "Priority"].map((name) => ({
    name: `measures-full-${name.toLowerCase()}`,
    engagement: "full",
    show: (hand) => tab(hand, name, ".whole-figure, .chart-picture svg, .measures-grid, .empty"),
  })),
  {
    name: "measures-empty",
    engagement: "blank",
    show: (hand) => tab(hand, "Scorecard", ".empty"),
  },
];
