const open = (editor) => async (hand) => {
  await hand.open({ editor });
  await hand.see(".editor-body > *");
};

/** An engagement in which nothing is made yet: what the empty states teach. */
export const blankScreens = [
  { name: "blank-engagement", engagement: "blank", show: (hand) => hand.see(".group-body > *") },
  { name: "blank-touch-points", engagement: "blank", show: open("touch-points") },
  { name: "blank-opportunities", engagement: "blank", show: open("opportunities") },
  {
    name: "blank-blueprint",
    engagement: "started",
    show: async (hand) => {
      await hand.see(".canvas-empty");
    },
  },
  {
    name: "blank-first-step",
    engagement: "started",
    show: async (hand) => {
      await hand.see(".canvas-empty");
      await hand.click(".surface");
      await hand.type("Buys a ticket");
      await hand.see(".card-input");
    },
  },
];
