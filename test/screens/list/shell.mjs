const card = ".react-flow__node .step-card";
const editor = (id) => async (hand) => {
  await hand.open({ editor: id });
  await hand.see(".editor-body > *");
};

/** The workbench itself: palettes, menus, dialogs, notices, splits. */
export const shellScreens = [
  { name: "settings", engagement: "sample", editors: ["settings"], contrast: true, show: editor("settings") },
  { name: "shortcuts", engagement: "sample", editors: ["shortcuts"], show: editor("shortcuts") },
  {
    name: "palette",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await hand.see(card);
      await hand.press("Control+Shift+p");
      await hand.see(".palette-entry");
    },
  },
  {
    name: "palette-nothing",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.press("Control+Shift+p");
      await hand.see(".palette-entry");
      await hand.type("zebra crossing");
      await hand.see(".palette-none");
    },
  },
  {
    name: "quick-open",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.press("Control+p");
      await hand.see(".palette-entry");
      await hand.type("refund");
    },
  },
  ...["File", "Edit", "View", "Go", "Help"].map((name) => ({
    name: `menu-${name.toLowerCase()}`,
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.page.getByRole("menuitem", { name, exact: true }).click();
      await hand.see("[role=menu]");
    },
  })),
  {
    name: "context-menu",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await hand.page
        .getByRole("treeitem", { name: /^As is/ })
        .first()
        .click({ button: "right" });
      await hand.see("[role=menu]");
    },
  },
  {
    name: "dialog-question",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.start("engagement.new");
      await hand.see("[role=dialog]");
    },
  },
  {
    name: "dialog-danger",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await hand.see(card);
      await hand.start("engagement.sample.reset");
      await hand.see("[role=dialog], [role=alertdialog]");
    },
  },
  {
    name: "notices",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.page.evaluate(() => {
        const { notices } = window.__frontstage.services;
        const actions = [{ label: "Show in folder", run: () => undefined }];
        notices.show({ kind: "info", text: "Segment Agency deleted.", sticky: true });
        notices.show({ kind: "done", text: "Proposal exported, 42 pages.", sticky: true, actions });
        notices.show({
          kind: "warning",
          text: "Recovered 3 edits made at 14:02 before the program stopped.",
        });
        notices.show({
          kind: "error",
          text: "answers.csv: row 214, column “Overall”: “n.a.” is not a number. Nothing was imported.",
        });
      });
      await hand.see(".notice");
    },
  },
  {
    name: "split",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.open({ editor: "touch-points" }, { beside: true });
      await hand.see(".gap-panel svg, .touch-points-grid");
    },
  },
  {
    name: "split-two-maps",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      const maps = await hand.ids("blueprint");
      await hand.open({ editor: "blueprint", recordId: maps[1] }, { beside: true });
    },
  },
  {
    name: "tabs-many",
    engagement: "sample",
    show: async (hand) => {
      for (const recordId of await hand.ids("blueprint")) await hand.open({ editor: "blueprint", recordId });
      for (const recordId of await hand.ids("report")) await hand.open({ editor: "report", recordId });
      for (const id of ["touch-points", "opportunities", "data-import", "settings", "shortcuts", "welcome"])
        await hand.open({ editor: id });
      await hand.see(".welcome h1");
    },
  },
  {
    name: "no-editor",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.run("workbench.tab.close");
    },
  },
  {
    name: "engagement-details",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.run("engagement.details.show");
      await hand.see(".item-details");
    },
  },
  {
    name: "persona",
    engagement: "sample",
    editors: ["persona"],
    show: async (hand) => {
      await hand.see(card);
      await hand.run("persona.open", (await hand.ids("segment"))[0]);
      await hand.see(".persona-uses li");
    },
  },
  {
    name: "search-found",
    engagement: "sample",
    show: async (hand) => {
      await hand.view("search");
      await hand.click(".side-body input");
      await hand.type("refund");
    },
  },
  {
    name: "timeline-filled",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.panel("timeline");
      await hand.page.evaluate(() => {
        const session = window.__frontstage.services.session();
        for (const name of ["Area newspaper", "Area newspaper, autumn", "Area newspaper, client's words"]) {
          session.commit({ label: `Rename the engagement to ${name}` }, (draft) =>
            draft.update("engagement", session.engagementId, { name }),
          );
        }
        session.undo();
      });
    },
  },
  {
    name: "output-filled",
    engagement: "sample",
    show: async (hand) => {
      await hand.see(card);
      await hand.panel("output");
      await hand.page.evaluate(() => {
        const { output } = window.__frontstage.services;
        output.log("Store", "Recovered 3 edits made at 14:02 before the program stopped.", "warning");
        output.log("Survey", "1000 answers to 56 questions read from airline-expectations.csv.");
        output.log("Report", "The export was stopped; nothing was written.", "error");
      });
    },
  },
];
