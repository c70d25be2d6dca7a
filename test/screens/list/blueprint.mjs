const card = ".react-flow__node .step-card";

async function fitted(hand) {
  await hand.see(card);
  await hand.see(".heat-legend");
  await hand.click(".surface");
  await hand.press("Escape");
  await hand.press("0");
}

/** The canvas of the sample and everything that floats on it. */
export const blueprintScreens = [
  {
    name: "blueprint-filter",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.press("Control+Shift+L");
      await hand.click('.filter-bar button:has-text("Role")');
      await hand.press("f");
      await hand.press("Enter");
      await hand.press("Escape");
      await hand.see(".filter-chips");
    },
  },
  {
    name: "blueprint-replace",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.press("Control+h");
      await hand.see(".find-bar input");
      await hand.page.keyboard.type("rate");
      await hand.press("Enter");
      await hand.page.getByLabel("Replace by").fill("price");
      await hand.see(".find-hits ins");
    },
  },
  {
    name: "blueprint-inside",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.click(`${card}:has-text("Disputes the amount")`);
      await hand.press("Alt+ArrowDown");
      await hand.see(".canvas-empty");
    },
  },
  {
    name: "templates",
    engagement: "sample",
    show: async (hand) => {
      await hand.start("template.blueprint.new");
      await hand.see(".template-picture svg");
    },
  },
  {
    name: "blueprint",
    engagement: "sample",
    editors: ["blueprint"],
    contrast: true,
    projection: true,
    show: fitted,
  },
  {
    name: "blueprint-first-look",
    engagement: "sample",
    show: (hand) => hand.see(".heat-legend"),
  },
  {
    name: "blueprint-100",
    engagement: "sample",
    projection: true,
    show: async (hand) => {
      await fitted(hand);
      await hand.press("1");
    },
  },
  {
    name: "blueprint-refund",
    engagement: "sample",
    show: async (hand) => {
      await hand.open({ editor: "blueprint", recordId: (await hand.ids("blueprint"))[1] });
      await fitted(hand);
    },
  },
  {
    name: "blueprint-step",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await fitted(hand);
      await hand.click(`${card}:has-text("Disputes the amount")`);
      await hand.see(".inspector-section");
    },
  },
  {
    name: "blueprint-step-foot",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.click(`${card}:has(.step-fail)`);
      await hand.see(".inspector-section");
      await hand.page.locator(".inspector").evaluate((bar) => bar.scrollTo(0, bar.scrollHeight));
    },
  },
  {
    name: "blueprint-flow",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      const [flow] = await hand.ids("flow");
      await hand.select(flow);
      await hand.see(".inspector-section");
    },
  },
  {
    name: "blueprint-lane",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.select((await hand.ids("lane"))[1]);
      await hand.see(".inspector-section");
    },
  },
  {
    name: "blueprint-stage",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.select((await hand.ids("stage"))[1]);
      await hand.see(".inspector-section");
    },
  },
  {
    name: "blueprint-several",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.click(card);
      await hand.press("Control+a");
    },
  },
  {
    name: "blueprint-typing",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.press("1");
      await hand.select(await hand.find("step", "title", "Disputes the amount"));
      await hand.type("Asks for the person in charge");
      await hand.see(".card-input");
    },
  },
  {
    name: "blueprint-search",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.press("Control+f");
      await hand.see(".find-bar input");
      await hand.type("refund");
      await hand.press("Enter");
    },
  },
  {
    name: "blueprint-list",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.button("List");
    },
  },
  {
    name: "blueprint-no-figures",
    engagement: "sample",
    show: async (hand) => {
      await fitted(hand);
      await hand.run("canvas.figures.toggle");
    },
  },
  {
    name: "blueprint-alone",
    engagement: "sample",
    show: async (hand) => {
      await hand.run("workbench.side-bar.toggle");
      await hand.run("workbench.inspector.toggle");
      await fitted(hand);
    },
  },
  {
    name: "blueprint-zen",
    engagement: "sample",
    show: async (hand) => {
      await hand.run("workbench.zen.toggle");
      await fitted(hand);
    },
  },
];
