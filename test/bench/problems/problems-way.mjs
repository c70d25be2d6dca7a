import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../build/launcher/lib/serve.mjs";
import { percentile } from "../canvas/table.mjs";
import { traced } from "../measure/main-thread.mjs";
import { newEngagement, openPage } from "../measure/watched-page.mjs";
import { bigRecords } from "./slow-rules.mjs";

const ROUNDS = 40;
const SLICE = 2_000;

/**
 * Edits of so many steps the whole way: what the edit itself takes, how long until the problems are told, what the main
 * thread does for it from one to the other; with the list of problems open and without. Milliseconds.
 */
export async function measureProblems(steps) {
  const profile = mkdtempSync(join(tmpdir(), "frontstage-problems-"));
  const server = await serve();
  const { context, page, errors } = await openPage(server.address, profile);
  const worker = await diagnosticsWorker(page);
  try {
    await newEngagement(page);
    const records = withSoundIds(await bigRecords(steps)).filter(({ type }) => type !== "engagement");
    // Handed over in slices, and brought in at once: each may point at any other.
    for (let from = 0; from < records.length; from += SLICE)
      await page.evaluate(handOver, records.slice(from, from + SLICE));
    await page.evaluate(bringIn);
    await page.evaluate(prepare, Math.floor(steps / 2));
    await page.evaluate(() => window.wholeWay.quiet());
    const rows = [];
    const facts = [await page.evaluate(() => `${window.problemsWay.count()} problems`)];
    for (const list of ["closed", "open"]) {
      if (list === "open") await openList(page);
      const names = await page.evaluate(() => Object.keys(window.problemsWay.edits));
      for (const name of names) rows.push({ edit: name, list, ...(await measureEdit(page, name)) });
    }
    facts.push(`worker: ${await worker.heap()} MB of heap after ${rows.length * ROUNDS} edits`);
    return { rows, facts, errors };
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openList(page) {
  await page.evaluate(() => void window.__frontstage.services.commands.run("problems.view.show"));
  await page.locator(".problems [role=row]").nth(1).waitFor();
  await page.evaluate(() => window.wholeWay.quiet());
}

async function measureEdit(page, name) {
  const tasks = await traced(page);
  const rounds = await page.evaluate(
    ([name, rounds]) => window.problemsWay.run(name, rounds),
    [name, ROUNDS],
  );
  const all = await tasks();
  const busy = rounds.map(({ from, to }) =>
    all
      .filter(({ start }) => start >= from - 1 && start < to)
      .reduce((sum, { processor }) => sum + processor, 0),
  );
  const shown = (values) => `${percentile(values, 0.5).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`;
  return {
    "the edit": shown(rounds.map(({ commit }) => commit)),
    "until told": shown(rounds.map(({ told }) => told)),
    "main thread": shown(busy),
  };
}

/** The heap of the thread that checks, over the devtools of the page. */
async function diagnosticsWorker(page) {
  const session = await page.context().newCDPSession(page);
  const found = new Map();
  const answers = new Map();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => found.set(sessionId, targetInfo.url));
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let next = 1;
  const ask = async (sessionId, method) => {
    const id = next++;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    return answer;
  };
  return {
    async heap() {
      const [sessionId] = [...found].find(([, url]) => url.includes("diagnostics-worker")) ?? [];
      if (!sessionId) throw new Error("no thread that checks was found");
      await ask(sessionId, "HeapProfiler.collectGarbage");
      const { usedSize } = await ask(sessionId, "Runtime.getHeapUsage");
      return Math.round(usedSize / 1024 / 1024);
    },
  };
}

/** The builders name some records by their words; a commit takes ids without blanks alone. */
function withSoundIds(records) {
  const sound = new Map(records.map(({ id }) => [id, id.replaceAll(/[^A-Za-z0-9._-]/g, "-")]));
  return JSON.parse(
    JSON.stringify(records, (key, value) =>
      typeof value === "string" && (key === "id" || /ids?$/i.test(key) || /^\d+$/.test(key))
        ? (sound.get(value) ?? value)
        : value,
    ),
  );
}

/** Runs in the page: takes some of the records of a big map. */
function handOver(records) {
  window.handedOver = [...(window.handedOver ?? []), ...records];
}

/** Runs in the page: all of them in one change. */
function bringIn() {
  window.__frontstage.services.session().commit({ label: "Bring in" }, (draft) => {
    for (const { type, ...fields } of window.handedOver) draft.create(type, fields);
  });
}

/** Runs in the page: the edits, and a clock from each to the problems that follow it. Resolves after the first check. */
async function prepare(middle) {
  const { problems, ...services } = window.__frontstage.services;
  const session = services.session();
  const step = `x${middle}`;
  const flow = `${step}-to-x${middle + 5}`;
  const update = (type, id, patch) => (draft) => draft.update(type, id, patch);
  const edits = {
    "a title": (odd) => update("step", step, { title: odd ? "Asks" : "Answers" }),
    "a kind": (odd) => update("step", step, { kind: odd ? "wait" : "action" }),
    "a step to another lane": (odd) => update("step", step, { laneId: odd ? "client" : "backstage" }),
    "a flow to another step": (odd) => update("flow", flow, { toId: `x${middle + (odd ? 10 : 5)}` }),
    "a flow comes or goes": (odd) => (draft) => {
      if (!odd) return draft.remove("way");
      const { id: _, type, ...fields } = draft.need("flow", flow);
      return draft.create(type, { ...fields, id: "way", toId: `x${middle + 15}` });
    },
  };
  const told = () =>
    new Promise((resolve) => {
      const stop = problems.changed.on(() => {
        stop();
        resolve(performance.now());
      });
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const run = async (name, rounds) => {
    const found = [];
    for (let round = 0; round < rounds; round++) {
      const change = edits[name](round % 2 === 0);
      await frame();
      const next = told();
      const from = performance.now();
      session.commit({ label: name }, change);
      const commit = performance.now() - from;
      const at = await next;
      await frame();
      found.push({ from, to: performance.now(), commit, told: at - from });
    }
    return found;
  };
  window.problemsWay = { edits, run, count: () => problems.shown.open.length };
  await session.flush();
  while (!problems.isReady || problems.shown.open.length === 0) await told();
}
