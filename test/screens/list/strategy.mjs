const fill = (hand, label, text) =>
  hand.page.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(text);

async function addAll(hand, label, texts) {
  for (const text of texts) {
    await fill(hand, label, text);
    await hand.press("Enter");
  }
}

/** The sheet of the sample; written where the sample has none. */
async function sheet(hand) {
  await hand.run("strategy.sheet.open");
  if ((await hand.ids("strategy")).length === 0) {
    await hand.button("Begin the strategy sheet");
    await hand.see(".strategy-form");
    await fill(hand, "Vision", "The paper whose word on a price is good.");
    await fill(hand, "Mission", "Small advertisements, booked in ten minutes, right the first time.");
    await fill(
      hand,
      "Service direction",
      "A price that is told is kept, even where it costs us the difference.",
    );
    await fill(hand, "Slogan", "Service first");
    await hand.page.locator(".strategy-focus .checkbox").first().click();
    await addAll(hand, "Next value", ["Honest", "Quick", "One of us"]);
    await addAll(hand, "Next initiative", [
      "One rate book that the desk sees",
      "Headcount at the front desk down by two",
      "New masthead",
    ]);
  }
  await hand.see(".strategy-tests [data-state]");
}

async function rules(hand) {
  await hand.run("strategy.segment-rules.open");
  if ((await hand.ids("segmentRule")).length === 0) {
    await addAll(hand, "What is done differently", [
      "They are billed monthly, with one contact who knows their bookings.",
    ]);
    await hand.see(".segment-rules-grid");
    await addAll(hand, "What is done differently", ["No cash is asked for in advance."]);
  }
  await hand.see(".segment-rules-grid [role='row']");
  await hand.click(".segment-rules-grid [data-cell='0:1']");
  await hand.see(".segment-rule-points");
}

const blank = (command) => async (hand) => {
  await hand.run(command);
  await hand.see(".editor-body .empty");
};

/** Where the service is meant to go, and what is done differently for whom. */
export const strategyScreens = [
  { name: "blank-strategy", engagement: "blank", show: blank("strategy.sheet.open") },
  { name: "blank-segment-rules", engagement: "blank", show: blank("strategy.segment-rules.open") },
  { name: "strategy", engagement: "sample", editors: ["strategy"], contrast: true, show: sheet },
  {
    name: "strategy-read",
    engagement: "sample",
    projection: true,
    show: async (hand) => {
      await sheet(hand);
      await hand.button("Read");
      await hand.see(".strategy-sheet");
    },
  },
  { name: "segment-rules", engagement: "sample", editors: ["segment-rules"], show: rules },
  {
    name: "segment-rules-step",
    engagement: "sample",
    show: async (hand) => {
      await rules(hand);
      await hand.run("touchpoint.register.open");
      await hand.select((await hand.ids("touchPoint"))[0]);
      await hand.run("workbench.inspector.show");
      await hand.see(".segment-rules-here");
    },
  },
];
