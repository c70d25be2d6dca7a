async function opportunities(hand) {
  await hand.run("opportunities.register.open");
  await hand.see(".matrix");
}

async function compare(hand, which) {
  const [asIs, toBe] = await hand.page.evaluate((which) => {
    const { model } = window.__frontstage.services.session();
    const toBe = model.all("blueprint").filter((map) => map.branchedFromId !== null)[which];
    return [toBe.branchedFromId, toBe.id];
  }, which);
  await hand.open({ editor: "compare", recordId: asIs, otherId: toBe });
  await hand.see(".change-row");
}

/** The last to-be: its as-is has moved on. */
async function rebase(hand) {
  const toBe = await hand.page.evaluate(() => {
    const { model } = window.__frontstage.services.session();
    return model.all("blueprint").findLast((map) => map.branchedFromId !== null).id;
  });
  await hand.open({ editor: "rebase", recordId: toBe });
}

async function plan(hand) {
  await hand.open({ editor: "prototype-plan", recordId: (await hand.ids("prototypePlan"))[0] });
  await hand.see(".plan-rule");
}

async function schedule(hand) {
  await hand.run("schedule.open");
  await hand.see(".schedule, .empty");
}

/** A bar that is chosen, and one that begins too early. */
async function scheduleConflict(hand) {
  await schedule(hand);
  await hand.page.getByRole("slider", { name: /Equip and train/ }).focus();
  await hand.page.keyboard.press("Shift+ArrowLeft");
  await hand.see(".schedule-conflicts");
}

async function simulation(hand, runs) {
  await hand.open({ editor: "simulation", recordId: (await hand.ids("journey"))[1] });
  await hand.see(".simulation-bar");
  if (!runs) return;
  await hand.page.getByRole("button", { name: "Run", exact: true }).click();
  await hand.page.getByRole("button", { name: "Run again" }).waitFor();
}

/** Opportunities, the to-be, its simulation, and the plan that tries it. */
export const redesignScreens = [
  {
    name: "simulation",
    engagement: "sample",
    contrast: true,
    projection: true,
    show: (hand) => simulation(hand, true),
  },
  { name: "simulation-not-run", engagement: "sample", show: (hand) => simulation(hand, false) },
  {
    name: "schedule",
    engagement: "sample",
    editors: ["schedule"],
    contrast: true,
    projection: true,
    show: schedule,
  },
  { name: "schedule-conflict", engagement: "sample", show: scheduleConflict },
  { name: "schedule-none", engagement: "blank", show: schedule },
  {
    name: "opportunities",
    engagement: "sample",
    editors: ["opportunities"],
    contrast: true,
    show: opportunities,
  },
  {
    name: "evidence",
    engagement: "sample",
    editors: ["evidence"],
    show: (hand) => hand.run("opportunities.evidence.open"),
  },
  {
    name: "evidence-trace",
    engagement: "sample",
    show: async (hand) => {
      await hand.run("opportunities.evidence.open");
      await hand.page.getByRole("tab", { name: "Why we change what we change" }).click();
    },
  },
  {
    name: "opportunities-chosen",
    engagement: "sample",
    show: async (hand) => {
      await opportunities(hand);
      await hand.click("[data-cell='1:1']");
      await hand.see(".opportunity-ideas");
    },
  },
  {
    name: "compare",
    engagement: "sample",
    editors: ["compare"],
    contrast: true,
    projection: true,
    show: (hand) => compare(hand, 0),
  },
  {
    name: "compare-change",
    engagement: "sample",
    show: async (hand) => {
      await compare(hand, 1);
      await hand.page.locator(".change-row").nth(2).click();
    },
  },
  {
    name: "compare-beside",
    engagement: "sample",
    show: async (hand) => {
      await compare(hand, 1);
      await hand.run("redesign.compare.beside");
    },
  },
  {
    name: "compare-swipe",
    engagement: "sample",
    contrast: true,
    projection: true,
    show: async (hand) => {
      await compare(hand, 1);
      await hand.run("redesign.compare.swipe");
      await hand.see(".swipe-divider");
    },
  },
  {
    name: "compare-lanes",
    engagement: "sample",
    show: async (hand) => {
      await compare(hand, 1);
      await hand.page.getByRole("button", { name: "By lane" }).click();
    },
  },
  {
    name: "compare-predicted",
    engagement: "sample",
    contrast: true,
    show: async (hand) => {
      await compare(hand, 1);
      await hand.page.getByRole("button", { name: /of \d+ predicted$/ }).click();
      await hand.see(".predicted");
    },
  },
  {
    name: "compare-predict",
    engagement: "sample",
    show: async (hand) => {
      await compare(hand, 1);
      await hand.page.getByRole("button", { name: /of \d+ predicted$/ }).click();
      await hand.page.getByRole("button", { name: /^Predict the score of/ }).click();
      await hand.see("[role=dialog] textarea");
    },
  },
  {
    name: "blueprint-difference",
    engagement: "sample",
    contrast: true,
    projection: true,
    show: async (hand) => {
      await hand.open({ editor: "blueprint", recordId: "refund-to-be" });
      await hand.see(".step-card");
      await hand.run("canvas.difference.toggle");
      await hand.see(".removed-ghost");
    },
  },
  {
    name: "rebase",
    engagement: "sample",
    editors: ["rebase"],
    contrast: true,
    projection: true,
    show: async (hand) => {
      await rebase(hand);
      await hand.see(".conflict");
    },
  },
  {
    name: "alternatives",
    engagement: "sample",
    editors: ["alternatives"],
    contrast: true,
    projection: true,
    show: async (hand) => {
      await hand.open({ editor: "alternatives", recordId: (await hand.ids("journey"))[1] });
      await hand.see(".alternatives-table");
    },
  },
  {
    name: "plan",
    engagement: "sample",
    editors: ["prototype-plan"],
    contrast: true,
    show: plan,
  },
  {
    name: "plan-hypotheses",
    engagement: "sample",
    show: async (hand) => {
      await plan(hand);
      await hand.page
        .locator(".plan-section")
        .nth(1)
        .evaluate((part) => part.scrollIntoView());
    },
  },
  {
    name: "plan-foot",
    engagement: "sample",
    show: async (hand) => {
      await plan(hand);
      await hand.page.locator(".plan-foot").evaluate((part) => part.scrollIntoView({ block: "end" }));
    },
  },
  {
    name: "plan-new",
    engagement: "sample",
    show: async (hand) => {
      await hand.start("plan.prototype.new");
      await hand.see("[role=dialog] input");
      await hand.type("Calls on the same day");
      await hand.press("Enter");
      await hand.see(".plan-section");
    },
  },
];
