/** The Problems panel over the map. */
async function chosen(hand) {
  await hand.see(".react-flow__node .step-card");
  await hand.run("problems.view.show");
  await hand.see(".problems [data-cell='0:1']");
  await hand.click(".problems [data-cell='3:1']");
  await hand.see(".problem-message");
}

/** The rules, of which one with numbers is chosen. */
async function rules(hand) {
  await hand.run("rules.editor.open", "approval/chain");
  await hand.see(".rule-detail h3");
}

export const problemScreens = [
  { name: "rules", engagement: "sample", contrast: true, show: rules },
  {
    name: "rules-none",
    engagement: "blank",
    show: async (hand) => {
      await hand.run("rules.editor.open");
      await hand.click(".rules input[type=search]");
      await hand.type("no such words");
      await hand.see(".rules .empty");
    },
  },
  { name: "problems", engagement: "sample", contrast: true, show: chosen },
  { name: "problems-full", engagement: "full", show: chosen },
];
