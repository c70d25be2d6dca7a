import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The public permit log: beside the repository, or beside a folder above it. */
function permitFile() {
  for (let folder = dirname(import.meta.dirname); ; folder = dirname(folder)) {
    const path = join(folder, "..", "shared", "data", "municipal-permits.csv");
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error("the permit log is not beside the repository");
  }
}

async function permits(hand) {
  await hand.open({ editor: "data-import" });
  await hand.see(".import-welcome");
  const [chooser] = await Promise.all([
    hand.page.waitForEvent("filechooser"),
    hand.click(".import-welcome .button[data-kind=primary]"),
  ]);
  await chooser.setFiles(permitFile());
  await hand.button("Import 8,577 events");
  await hand.see(".log-figures");
}

const part = (name, tab, sign) => ({
  name: `event-log-${name}`,
  engagement: "sample",
  show: async (hand) => {
    await permits(hand);
    await hand.page.getByRole("tab", { name: tab, exact: true }).click();
    await hand.see(sign);
  },
});

/** An event log: none yet, and the permit log in all its parts. */
export const eventLogScreens = [
  {
    name: "event-log-none",
    engagement: "blank",
    editors: ["event-log"],
    show: async (hand) => {
      await hand.open({ editor: "event-log" });
      await hand.see(".empty");
    },
  },
  { ...part("lead-time", "Lead time", ".chart-picture svg"), contrast: true, projection: true },
  part("variants", "Variants", ".log-chips"),
  part("activities", "Activities", ".log-table [role=row]"),
  part("between", "Between activities", ".log-table [role=row]"),
  part("compare", "Compare", ".log-compare svg"),
];
