async function opened(hand) {
  await hand.open({ editor: "verbatims" });
  await hand.see(".verbatim-row");
}

/** What clients said: none yet, hundreds to go through, one chosen by its words, and counted. */
export const verbatimScreens = [
  {
    name: "verbatims-none",
    engagement: "blank",
    editors: ["verbatims"],
    show: async (hand) => {
      await hand.open({ editor: "verbatims" });
      await hand.see(".empty");
    },
  },
  { name: "verbatims-triage", engagement: "full", contrast: true, projection: true, show: opened },
  {
    name: "verbatims-several",
    engagement: "full",
    show: async (hand) => {
      await opened(hand);
      await hand.click(".verbatim-row");
      for (let more = 0; more < 3; more++) await hand.press("Shift+ArrowDown");
      await hand.see(".verbatim-several");
    },
  },
  {
    name: "verbatims-summary",
    engagement: "full",
    contrast: true,
    show: async (hand) => {
      await opened(hand);
      await hand.page.getByRole("button", { name: "Summary" }).first().click();
      await hand.see(".verbatim-charts svg");
    },
  },
];
