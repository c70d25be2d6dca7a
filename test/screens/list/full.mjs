const card = ".react-flow__node .step-card";

/** As large as engagements come: what must hold with 400 steps, 200 touch points and long words. */
export const fullScreens = [
  {
    name: "full-blueprint",
    engagement: "full",
    show: async (hand) => {
      await hand.see(card);
      await hand.click(".surface");
      await hand.press("0");
    },
  },
  {
    name: "full-blueprint-100",
    engagement: "full",
    projection: true,
    show: async (hand) => {
      await hand.see(card);
      await hand.click(".surface");
      await hand.press("1");
    },
  },
  {
    name: "full-step",
    engagement: "full",
    show: async (hand) => {
      await hand.see(card);
      await hand.select("step-41");
      await hand.see(".inspector-section");
      await hand.click(".surface");
      await hand.press("1");
      await hand.select("step-41");
    },
  },
  {
    name: "full-touch-points",
    engagement: "full",
    show: async (hand) => {
      await hand.open({ editor: "touch-points" });
      await hand.see("[data-cell='3:1']");
    },
  },
  {
    name: "full-touch-points-end",
    engagement: "full",
    show: async (hand) => {
      await hand.open({ editor: "touch-points" });
      await hand.click("[data-cell='3:1']");
      await hand.press("Control+End");
    },
  },
  {
    name: "full-list",
    engagement: "full",
    show: async (hand) => {
      await hand.see(card);
      await hand.button("List");
    },
  },
  {
    name: "full-side-journey",
    engagement: "full",
    show: async (hand) => {
      await hand.view("touch-points");
      await hand.see(".side-body > *");
    },
  },
];
