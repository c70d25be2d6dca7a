const card = ".react-flow__node .step-card";

async function opened(hand) {
  await hand.see(card);
  await hand.start("picture.export.open");
  await hand.see(".picture-export iframe");
}
async function choose(hand, label, option) {
  const dialog = hand.page.getByRole("dialog", { name: "Export picture" });
  await dialog.getByRole("button", { name: label }).click();
  await hand.page.getByRole("option", { name: option }).first().click();
}

/** The dialog in which a map becomes a picture or pages. */
export const pictureExportScreens = [
  { name: "picture-export", engagement: "sample", contrast: true, show: opened },
  {
    name: "picture-export-journey",
    engagement: "sample",
    show: async (hand) => {
      await opened(hand);
      await choose(hand, /What/, /The whole journey/);
      await choose(hand, /Map on pages/, /By stages/);
    },
  },
  {
    name: "picture-export-too-large",
    engagement: "full",
    show: async (hand) => {
      await opened(hand);
      await choose(hand, /Format/, /PNG/);
      await choose(hand, /Size/, /^4×/);
      await hand.see(".picture-problem");
    },
  },
];
