/** The first look: a program that holds no engagement. */
export const welcomeScreens = [
  {
    name: "welcome-empty",
    editors: ["welcome"],
    contrast: true,
    show: (hand) => hand.see(".welcome h1"),
  },
  {
    name: "welcome-engagements-empty",
    show: async (hand) => {
      await hand.view("engagements");
      await hand.see(".side-body > *");
    },
  },
];

export const welcomeFilled = [
  {
    name: "welcome-recent",
    projection: true,
    show: (hand) => hand.see("[data-recent]"),
  },
  {
    name: "welcome-engagement-menu",
    show: async (hand) => {
      await hand.view("engagements");
      await hand.page.locator(".side-body [role=treeitem]").first().click({ button: "right" });
      await hand.see("[role=menu]");
    },
  },
];
