const causes = async (hand) => {
  await hand.run("root-causes.outline.open");
  await hand.see(".fishbone-twig");
  await hand.click(".cause-line >> nth=2");
};
const board = async (hand) => {
  await hand.run("brainstorm.board.open");
  await hand.see(".board-head");
};
const phase = (name) => async (hand) => {
  await board(hand);
  await hand.button(name);
  await hand.see(".board-foot");
};

/** From hurt to idea: the fishbone beside its outline, and the board in each of its phases. */
export const workshopScreens = [
  { name: "blank-root-causes", engagement: "blank", show: (hand) => hand.open({ editor: "root-causes" }) },
  { name: "blank-brainstorm", engagement: "blank", show: (hand) => hand.open({ editor: "brainstorm" }) },
  { name: "root-causes", engagement: "sample", contrast: true, show: causes },
  {
    name: "root-causes-fishbone",
    engagement: "sample",
    show: async (hand) => {
      await causes(hand);
      await hand.button("Fishbone alone, for the room");
    },
  },
  { name: "brainstorm-agree", engagement: "sample", contrast: true, show: board },
  { name: "brainstorm-write", engagement: "sample", show: phase("1 Write") },
  { name: "brainstorm-cluster", engagement: "sample", contrast: true, show: phase("2 Cluster") },
  { name: "brainstorm-vote", engagement: "sample", show: phase("3 Vote") },
];
