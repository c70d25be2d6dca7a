const page = (command) => async (hand) => {
  await hand.run(command);
  await hand.see(".recovery .tab-panel > *");
};
const first = async (hand) => {
  await page("recovery.fail-points.open")(hand);
  await hand.click("[data-cell='0:1']");
  await hand.run("recovery.fail-point.open");
  await hand.see(".recovery-ladder");
};

/** Fail points: the grid, one recovery, the matrix. */
export const recoveryScreens = [
  { name: "blank-recovery", engagement: "blank", show: (hand) => hand.open({ editor: "recovery" }) },
  {
    name: "recovery-grid",
    engagement: "sample",
    editors: ["recovery"],
    contrast: true,
    show: page("recovery.fail-points.open"),
  },
  { name: "recovery-form", engagement: "sample", contrast: true, show: first },
  {
    name: "recovery-form-below",
    engagement: "sample",
    show: async (hand) => {
      await first(hand);
      await hand.page.locator(".recovery-cause, .recovery-warning").first().scrollIntoViewIfNeeded();
    },
  },
  { name: "recovery-matrix", engagement: "sample", contrast: true, show: page("recovery.matrix.open") },
  { name: "recovery-grid-full", engagement: "full", show: page("recovery.fail-points.open") },
];
