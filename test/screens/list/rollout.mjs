async function rollout(hand, tab) {
  await hand.run("plan.rollout.open");
  await hand.see(".rollout-part");
  if (tab) await hand.page.getByRole("tab", { name: tab }).click();
}

async function followed(hand) {
  await hand.run("followed.open");
  await hand.see(".followed-finding");
}

/** Trainings, waves, what is told, and how measures run after the go-live. */
export const rolloutScreens = [
  { name: "rollout", engagement: "sample", contrast: true, show: (hand) => rollout(hand) },
  { name: "rollout-none", engagement: "blank", show: (hand) => rollout(hand) },
  { name: "rollout-waves", engagement: "sample", show: (hand) => rollout(hand, /^Waves/) },
  { name: "rollout-communications", engagement: "sample", show: (hand) => rollout(hand, /^Communications/) },
  {
    name: "followed",
    engagement: "sample",
    editors: ["followed-measures"],
    contrast: true,
    projection: true,
    show: followed,
  },
  { name: "followed-none", engagement: "blank", show: (hand) => hand.run("followed.open") },
];
