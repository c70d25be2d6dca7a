const point = ".journey-map .curve-point";

async function shown(hand, blueprint = 0) {
  await hand.see(".react-flow__node .step-card");
  await hand.open({ editor: "journey-map", recordId: (await hand.ids("blueprint"))[blueprint] });
  await hand.see(point);
}
const chip = (name) => `.segment-chip:has-text("${name}")`;

/** The sample's booking from the client's side. */
export const journeyMapScreens = [
  {
    name: "journey-map",
    engagement: "sample",
    editors: ["journey-map"],
    contrast: true,
    projection: true,
    show: async (hand) => shown(hand),
  },
  {
    name: "journey-map-segments",
    engagement: "sample",
    contrast: true,
    projection: true,
    show: async (hand) => {
      await shown(hand);
      await hand.click(chip("All segments"));
      await hand.click('.journey-cell[data-kind="steps"]');
      await hand.press("0");
    },
  },
  {
    name: "journey-map-beside",
    engagement: "sample",
    projection: true,
    show: async (hand) => {
      await shown(hand);
      await hand.click(chip("One-off advertiser"));
      await hand.click(".journey-tools .select-button");
      await hand.page.getByRole("option").nth(1).click();
      await hand.page.locator(".journey-scroll").evaluate((map) => map.scrollTo(900, 240));
    },
  },
  {
    name: "journey-map-typing",
    engagement: "sample",
    show: async (hand) => {
      await shown(hand);
      await hand.click('.journey-cell[data-kind="thoughts"][data-column="booking.gets-quote"]');
      await hand.type("Is this the price that I shall pay, or one more that may change?");
    },
  },
  {
    name: "journey-map-split",
    engagement: "sample",
    show: async (hand) => {
      await shown(hand);
      await hand.run("workbench.side-bar.toggle");
      await hand.open({ editor: "blueprint", recordId: (await hand.ids("blueprint"))[0] }, { beside: true });
      await hand.see(".react-flow__node .step-card");
      await hand.click('.react-flow__node .step-card:has-text("Asks for the rate")');
      await hand.see(".inspector-section");
    },
  },
  {
    name: "journey-map-empty",
    engagement: "started",
    show: async (hand) => {
      await hand.open({ editor: "journey-map", recordId: (await hand.ids("blueprint"))[0] });
      await hand.see(".journey-empty");
    },
  },
  {
    name: "journey-map-full",
    engagement: "full",
    projection: true,
    show: async (hand) => {
      await hand.open({ editor: "journey-map", recordId: (await hand.ids("blueprint"))[0] });
      await hand.see('.journey-cell[data-kind="steps"]');
      await hand.click('.journey-cell[data-kind="steps"]');
      await hand.see(".inspector-section");
    },
  },
  {
    name: "journey-map-alone",
    engagement: "sample",
    projection: true,
    show: async (hand) => {
      await shown(hand);
      await hand.run("workbench.zen.toggle");
      await hand.click(chip("All segments"));
      await hand.page.locator(".journey-scroll").evaluate((map) => map.scrollTo(1000, 0));
    },
  },
];
