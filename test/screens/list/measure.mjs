import { surveyFile } from "../survey-file.mjs";

async function register(hand) {
  await hand.open({ editor: "touch-points" });
  await hand.see(".gap-panel svg");
}

async function chooseFile(hand, file) {
  await hand.open({ editor: "data-import" });
  await hand.see(".import-welcome");
  const [chooser] = await Promise.all([
    hand.page.waitForEvent("filechooser"),
    hand.click(".import-welcome .button[data-kind=primary]"),
  ]);
  await chooser.setFiles(file);
}

async function imported(hand) {
  await chooseFile(hand, surveyFile());
  await hand.see(".import-columns");
}

const PAGES = {
  comments: [
    "Received;Channel;Area;Message;E-mail",
    ...Array.from({ length: 12 }, (_, row) => {
      const words = `"I waited ${row} minutes, and nobody told me why it took so long."`;
      return `0${(row % 9) + 1}.03.2025;Mail;${row % 2 === 0 ? "Counter" : "Website"};${words};a${row}@example.org`;
    }),
  ],
  scores: [
    "Touch point;Segment;Mean;SD;n",
    ...["Counter", "Website", "Hotline"].map((name, at) => `${name};All;${4.2 + at / 3};1.1;${40 + at}`),
  ],
  sheets: [
    "Observer;Date;Touch point;Criterion;Score",
    ...["Mara", "Shun"].flatMap((name) =>
      ["Counter", "Website"].map((point, at) => `${name};2026-03-0${at + 1};${point};Welcome;${at + 3}`),
    ),
  ],
};

const page = (kind) => ({
  name: `import-${kind}`,
  engagement: "sample",
  show: async (hand) => {
    const buffer = Buffer.from(PAGES[kind].join("\n"));
    await chooseFile(hand, { name: `${kind}.csv`, mimeType: "text/csv", buffer });
    await hand.see(".import-part");
  },
});

/** Touch points and what was measured at them. */
export const measureScreens = [
  {
    name: "touch-points",
    engagement: "sample",
    editors: ["touch-points"],
    contrast: true,
    projection: true,
    show: register,
  },
  {
    name: "touch-points-chosen",
    engagement: "sample",
    show: async (hand) => {
      await register(hand);
      await hand.click("[data-cell='3:1']");
      await hand.see(".touch-point-details .touch-point-steps");
    },
  },
  {
    name: "touch-points-editing",
    engagement: "sample",
    show: async (hand) => {
      await register(hand);
      await hand.click("[data-cell='3:1']");
      await hand.press("F2");
    },
  },
  {
    name: "touch-points-table",
    engagement: "sample",
    show: async (hand) => {
      await register(hand);
      await hand.page.locator(".gap-panel button").last().click();
    },
  },
  {
    name: "touch-points-crossings",
    engagement: "sample",
    show: async (hand) => {
      await register(hand);
      const more = hand.page.locator(".crossings button").first();
      if (await more.isVisible()) await more.click();
    },
  },
  {
    name: "survey-start",
    engagement: "sample",
    editors: ["data-import"],
    show: async (hand) => {
      await hand.open({ editor: "data-import" });
      await hand.see(".import-welcome");
    },
  },
  { name: "survey-mapped", engagement: "blank", contrast: true, show: imported },
  {
    name: "survey-column",
    engagement: "blank",
    show: async (hand) => {
      await imported(hand);
      await hand.click(".import-columns [data-cell='12:0']");
      await hand.see(".import-detail h4");
    },
  },
  {
    name: "survey-wrong-cells",
    engagement: "blank",
    show: async (hand) => {
      await chooseFile(hand, surveyFile("words.csv"));
      await hand.see(".import-columns");
    },
  },
  {
    name: "survey-privacy",
    engagement: "blank",
    show: async (hand) => {
      await imported(hand);
      await hand.page.getByRole("tab", { name: /Privacy/ }).click();
    },
  },
  ...Object.keys(PAGES).map(page),
  {
    name: "survey-reading",
    engagement: "full",
    editors: ["data-reading"],
    show: async (hand) => {
      const [recordId] = await hand.ids("surveyMapping");
      await hand.open({ editor: "data-reading", recordId });
      await hand.see(".import-page .import-columns");
    },
  },
  {
    name: "scores-without-answers",
    engagement: "full",
    editors: ["aggregate-scores"],
    show: async (hand) => {
      const [recordId] = await hand.ids("aggregateScore");
      await hand.open({ editor: "aggregate-scores", recordId });
      await hand.see(".import-page .import-columns");
    },
  },
  {
    name: "survey-refused",
    engagement: "sample",
    show: async (hand) => {
      await chooseFile(hand, { name: "answers.csv", mimeType: "text/csv", buffer: Buffer.from("") });
      await hand.see("[role=alert]");
    },
  },
  {
    name: "survey-stored",
    engagement: "blank",
    show: async (hand) => {
      await imported(hand);
      await hand.click(".import-head .button[data-kind=primary]");
      await hand.see(".gap-panel svg");
    },
  },
];
