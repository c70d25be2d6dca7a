async function standards(hand) {
  await hand.run("standards.register.open");
  await hand.see(".standards");
}

async function select(hand, type, place = 0) {
  const ids = await hand.ids(type);
  await hand.page.evaluate((id) => window.__frontstage.services.selection.set([id]), ids[place]);
}

/** Standards and service levels by counts and by a log, promises, calendars, and what stands at a touch point. */
export const standardScreens = [
  {
    name: "standards",
    engagement: "sample",
    editors: ["standards"],
    contrast: true,
    show: async (hand) => {
      await standards(hand);
      await hand.see(".standard-figures");
    },
  },
  {
    name: "standards-log",
    engagement: "sample",
    show: async (hand) => {
      await standards(hand);
      await select(hand, "standard", 2);
      await hand.see(".standard-pauses");
      await hand.see(".standard-figures");
    },
  },
  {
    name: "standards-promises",
    engagement: "sample",
    show: async (hand) => {
      await standards(hand);
      await select(hand, "promise", 1);
      await hand.see(".standard-verdict");
    },
  },
  {
    name: "standards-calendar",
    engagement: "sample",
    show: async (hand) => {
      await standards(hand);
      await select(hand, "calendar");
      await hand.see(".calendar-week");
    },
  },
  {
    name: "standards-here",
    engagement: "sample",
    views: ["standards.inspector"],
    show: async (hand) => {
      await hand.run("touchpoint.register.open");
      const [{ touchPointId }] = await hand.page.evaluate(() =>
        window.__frontstage.services.session().model.all("standard"),
      );
      await hand.page.evaluate((id) => window.__frontstage.services.selection.set([id]), touchPointId);
      await hand.see(".standards-here");
    },
  },
  { name: "standards-none", engagement: "blank", show: standards },
];
