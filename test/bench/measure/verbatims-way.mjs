import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../build/launcher/lib/serve.mjs";
import { traced, withTasks } from "./main-thread.mjs";
import { newEngagement, openPage, phasesIn, until } from "./watched-page.mjs";

const LEFT = ".verbatims-bar p";
const HERE = ".verbatim-row[data-here]";

/** So many verbatims in the built workbench, in headless Chromium: opened, judged by keyboard, searched, summed up. */
export async function measureVerbatims(count) {
  const profile = mkdtempSync(join(tmpdir(), "frontstage-verbatims-"));
  const server = await serve();
  const { context, page, errors } = await openPage(server.address, profile);
  try {
    await newEngagement(page);
    await page.evaluate(bringIn, count);
    await page.evaluate(() => window.wholeWay.quiet());
    const tasks = await traced(page);
    const phases = await phasesOf(page);
    return {
      rows: count,
      columns: 5,
      phases: withTasks(phases, await tasks()),
      ...(errors[0] && { errors }),
    };
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function phasesOf(page) {
  const { phases, phase, now, acted, clicked } = phasesIn(page);
  const differs = until(page, "differs");
  const textOf = (selector) => page.locator(selector).textContent();
  const key = (name) => acted(() => page.keyboard.press(name));
  const open = async () => {
    const from = await now();
    await page.evaluate(() => window.__frontstage.services.editors.open({ editor: "verbatims" }));
    return from;
  };
  await phase("open", open, until(page, "shows")(HERE, ""));
  await page.locator(".verbatim-list").focus();
  await phase("next", key("ArrowDown"), differs(HERE, await textOf(HERE)));
  for (const name of ["1", "c", "p"]) await phase(`key ${name}`, key(name), now);
  await phase("done", key("Enter"), differs(LEFT, await textOf(LEFT)));
  await page.locator(".verbatim-search input").focus();
  for (const letter of "refu") await phase(`search ${letter}`, key(letter), now);
  const clear = acted(() => page.locator(".verbatim-search input").fill(""));
  await phase("search no more", clear, now);
  await page.locator(".verbatim-list").focus();
  await phase("select all", key("Control+a"), now);
  await phase("select one", key("Escape"), now);
  await phase("summary", clicked(page.getByRole("button", { name: "Summary", exact: true })), now);
  return phases;
}

/** Runs in the page: a table of letters of which none is like another, as the import leaves it behind. */
async function bringIn(count) {
  const session = window.__frontstage.services.session();
  let seed = 7;
  const below = (limit) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  const words =
    "refund letter waited counter phone again weeks clerk nobody answered form website late".split(" ");
  const text = () => Array.from({ length: 12 + below(20) }, () => words[below(words.length)]).join(" ");
  const two = (number) => String(number).padStart(2, "0");
  const column = (cell) => {
    const codes = new Map([["", 0]]);
    const values = Uint32Array.from({ length: count }, (_, row) => {
      const held = cell(row);
      if (!codes.has(held)) codes.set(held, codes.size);
      return codes.get(held);
    });
    return { values, dictionary: [...codes.keys()] };
  };
  await session.writeColumns("letters", [
    column((row) => `${row}: ${text()}.`),
    column(() => ["phone", "counter", "web", "letter"][below(4)]),
    column(() => ["complaint", "praise", "comment"][below(3)]),
    column(() => ["Private", "Business", "Public"][below(3)]),
    column(() => `2025-${two(1 + below(12))}-${two(1 + below(28))}`),
  ]);
  session.commit({ label: "Import letters" }, (draft) => {
    draft.create("dataset", {
      ...{ id: "letters", name: "Letters", purpose: "comments", fileName: "letters.csv", sheet: "" },
      ...{ encoding: "utf-8", delimiter: ",", importedOn: "", rowCount: count },
      columns: ["Text", "Way", "Sort", "Who", "Day"].map((name) => ({ name, label: "", kind: "text" })),
      ...{ dropped: [], pseudonymous: [], order: "a0" },
    });
    draft.create("verbatimMapping", {
      ...{ name: "Letters", datasetId: "letters", text: "Text", date: "Day", channel: "Way", segment: "Who" },
      ...{ kind: "Sort", sentiment: "", touchPoint: "", usualKind: "complaint", touchPoints: [] },
      ...{ clients: 1_000_000, order: "a0" },
    });
  });
}
