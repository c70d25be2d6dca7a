const PLACES = [0, 0.08, 0.2, 0.4, 0.6, 0.8, 1];

async function report(hand, which) {
  await hand.open({ editor: "report", recordId: (await hand.ids("report"))[which] });
  await hand.see("iframe[title^=Preview]");
  const preview = hand.page.frameLocator("iframe[title^=Preview]");
  await preview.getByRole("heading", { name: "Contents" }).waitFor();
}

/** How far down the preview is scrolled, as a share. */
const scrolled = (hand, share) =>
  hand.page.locator("iframe[title^=Preview]").evaluate((frame, share) => {
    const { documentElement } = frame.contentDocument;
    const { scrollHeight, clientHeight } = documentElement;
    frame.contentWindow.scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: "instant" });
  }, share);

const KINDS = ["proposal", "plan"];

/** Each report of the sample with its preview, from its cover to its last page. */
export const reportScreens = [
  ...KINDS.flatMap((kind, which) =>
    PLACES.map((share) => ({
      name: `report-${kind}-${String(share * 100).padStart(3, "0")}`,
      engagement: "sample",
      editors: ["report"],
      contrast: share === 0,
      show: async (hand) => {
        await report(hand, which);
        await scrolled(hand, share);
      },
    })),
  ),
  {
    name: "report-fields-foot",
    engagement: "sample",
    show: async (hand) => {
      await report(hand, 0);
      await hand.page.locator(".report-form").evaluate((form) => form.scrollTo(0, form.scrollHeight));
    },
  },
  {
    name: "report-composer",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await report(hand, 0);
      await hand.page.getByRole("button", { name: "Edit Why now" }).click();
      await hand.page.locator(".composer").evaluate((part) => part.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "report-executive",
    engagement: "sample",
    show: async (hand) => {
      await hand.run("workbench.view.show", "report");
      await hand.open({ editor: "report", recordId: (await hand.ids("report"))[2] });
      await hand.see("iframe[title^=Preview]");
      const preview = hand.page.frameLocator("iframe[title^=Preview]");
      await preview.getByRole("heading", { name: "At a glance" }).waitFor();
      await hand.page.locator(".composer").evaluate((part) => part.scrollIntoView({ block: "end" }));
    },
  },
  {
    name: "report-new",
    engagement: "blank",
    show: async (hand) => {
      await hand.run("report.redesign-proposal.new");
      await hand.see("iframe[title^=Preview]");
    },
  },
];
