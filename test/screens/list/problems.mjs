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

/** One of the lists above the grid. */
async function choose(hand, list, option) {
  await hand.page.getByRole("button", { name: list }).click();
  await hand.page.getByRole("option", { name: option }).click();
}

/** In groups, at the head of one. */
async function grouped(hand) {
  await chosen(hand);
  await choose(hand, /Group/, "By area");
  await hand.see(".problems strong.grid-text");
  await hand.click(".problems [data-cell='0:1']");
}

/** The marks of the map alone, so far away. */
const marked = (zooms) => async (hand) => {
  await hand.see(".step-problem");
  await hand.click(".surface");
  await hand.press("Escape");
  await hand.press("0");
  for (let zoom = 0; zoom < zooms; zoom++) await hand.press("+");
  await hand.see(".canvas[data-drawn]");
};

/** A step with what is wrong with it beside its fields. */
async function inspected(hand) {
  await hand.see(".step-problem");
  await hand.select(await hand.find("step", "title", "Four approvals"));
  await hand.see(".problems-of");
}

export const problemScreens = [
  {
    name: "progress",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await hand.run("journey.progress.open");
      await hand.see(".progress li");
    },
  },
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
  { name: "problems-grouped", engagement: "full", show: grouped },
  { name: "problems-on-map", engagement: "sample", contrast: true, show: marked(0) },
  { name: "problems-on-full-map", engagement: "full", show: marked(2) },
  { name: "problems-inspector", engagement: "sample", show: inspected },
  {
    name: "problems-register",
    engagement: "full",
    show: async (hand) => {
      await hand.run("touchpoint.register.open");
      await hand.see(".grid-sign");
    },
  },
  {
    name: "problems-none",
    engagement: "sample",
    show: async (hand) => {
      await chosen(hand);
      await choose(hand, /Filter by place/, "What is selected");
      await hand.see(".problems .empty");
    },
  },
  {
    name: "problems-suppressed",
    engagement: "sample",
    show: async (hand) => {
      await chosen(hand);
      await hand.page.locator(".problem-detail").getByRole("button", { name: "Suppress here" }).click();
      await hand.page.getByRole("dialog").getByRole("textbox").fill("The desk settles it by phone");
      await hand.press("Enter");
      await choose(hand, /Filter by severity/, /^Suppressed/);
      await hand.click(".problems [data-cell='0:1']");
    },
  },
];
