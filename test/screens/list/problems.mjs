/** The Problems panel over the map. */
async function chosen(hand) {
  await hand.see(".react-flow__node .step-card");
  await hand.run("problems.view.show");
  await hand.see(".problems [data-cell='0:1']");
  await hand.click(".problems [data-cell='3:1']");
  await hand.see(".problem-message");
}

export const problemScreens = [
  { name: "problems", engagement: "sample", contrast: true, show: chosen },
  { name: "problems-full", engagement: "full", show: chosen },
];
