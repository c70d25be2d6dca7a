const card = ".react-flow__node .step-card";

/** The map with what is stuck on it, at 100 %, with this selected. */
async function at(hand, ...ids) {
  await hand.see(card);
  await hand.click(".surface");
  await hand.press("1");
  await hand.select(...ids);
}
const foot = (hand) => hand.page.locator(".inspector").evaluate((bar) => bar.scrollTo(0, bar.scrollHeight));

/** Sticky notes, pictures, comments and links. */
export const remarkScreens = [
  {
    name: "note",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await at(hand, "note.desk-phone");
      await hand.see(".note[data-selected]");
    },
  },
  {
    name: "note-typed",
    engagement: "sample",
    show: async (hand) => {
      await at(hand, "note.printed-lists");
      await hand.page.locator(".surface:visible").focus();
      await hand.press("F2");
      await hand.see(".note-input");
    },
  },
  {
    name: "picture-on-step",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await at(hand, "booking.rate-card");
      await hand.see("img.step-picture");
      await foot(hand);
    },
  },
  {
    name: "picture-large",
    engagement: "sample",
    show: async (hand) => {
      await at(hand, "booking.rate-card");
      await hand.click(".picture-open");
      await hand.see(".picture-stage img");
    },
  },
  {
    name: "comments",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await at(hand, "booking.quotes");
      await hand.run("comments.view.show");
      await hand.see(".comment-row");
      await foot(hand);
    },
  },
  {
    name: "link-picker",
    engagement: "sample",
    show: async (hand) => {
      await at(hand, "booking.quotes");
      await hand.start("links.link.add");
      await hand.see(".element-picker");
      await hand.type("refund");
    },
  },
];
