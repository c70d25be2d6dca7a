async function workshop(hand, view) {
  await hand.open({ editor: "workshop", recordId: "full-rubric", otherId: "Auftaktveranstaltung" });
  await hand.see(".ratings");
  if (view) await hand.page.getByRole("button", { name: view, exact: true }).click();
}

/** Sheets of observers, the rubric behind them, ratings of a workshop, and how far all of them agree. */
export const scoreSheetScreens = [
  {
    name: "score-sheet",
    engagement: "full",
    editors: ["score-sheet"],
    contrast: true,
    show: async (hand) => {
      await hand.open({ editor: "score-sheet", recordId: "round-0" });
      await hand.see(".sheet");
    },
  },
  {
    name: "rubric",
    engagement: "full",
    editors: ["rubric"],
    show: async (hand) => {
      await hand.open({ editor: "rubric", recordId: "full-rubric" });
      await hand.see(".rubric");
    },
  },
  {
    name: "observers",
    engagement: "full",
    editors: ["observers"],
    contrast: true,
    show: async (hand) => {
      await hand.open({ editor: "observers", recordId: "full-rubric" });
      await hand.see(".observers");
    },
  },
  {
    name: "workshop-new",
    engagement: "sample",
    show: async (hand) => {
      await hand.start("scoring.workshop.new");
      await hand.see("[role=dialog]");
    },
  },
  {
    name: "workshop-ratings",
    engagement: "full",
    editors: ["workshop"],
    contrast: true,
    projection: true,
    show: (hand) => workshop(hand),
  },
  {
    name: "workshop-results",
    engagement: "full",
    contrast: true,
    show: async (hand) => {
      await workshop(hand, "Results");
      await hand.see(".results-row circle");
    },
  },
  {
    name: "workshop-agreement",
    engagement: "full",
    contrast: true,
    show: async (hand) => {
      await workshop(hand, "Agreement");
      await hand.see(".agreement-figures");
    },
  },
];
