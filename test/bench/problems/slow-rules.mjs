import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { percentile } from "../canvas/table.mjs";
import { editsOf } from "./edits.mjs";

/** Of the turns there and back, the share before the clock counts: what has not been asked often is not yet compiled. */
const WARM = 0.25;
/** Milliseconds that one rule may take when it is asked again. */
const SLOW = 1;

const load = async (path) => {
  const alias = { "@shared": join(root, "shared"), "@renderer": join(root, "renderer") };
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    logLevel: "error",
    resolve: { alias },
  });
  return module;
};

/** The records of the big service, for a page or a checker. */
export const bigRecords = async (steps, redesigned) =>
  (await load("test/builders/big-service.ts")).bigService(steps, redesigned);

/**
 * What checking takes on a big map: of each rule in a full check (the first that asks for an overview pays for it), and
 * of each kind of edit in the middle of it, with the rules that take longest for it. The clock is around the rules, not
 * in them. Milliseconds; of an edit those of the processor, so that what else the machine does counts for nothing.
 */
export async function slowRules(steps, { redesigned, isWalked, turns: turnsEach }) {
  const [{ EngagementDocument }, { Model }, { BEHAVIORS }, { Checker }, { RULES }] = await Promise.all([
    load("shared/domain/core/document.ts"),
    load("shared/domain/core/model.ts"),
    load("shared/domain/behaviors.ts"),
    load("shared/domain/diagnostics/checker.ts"),
    load("shared/domain/diagnostics/rules.ts"),
  ]);
  const { walkedService } = await load("test/builders/big-service-walked.ts");
  const big = await bigRecords(steps, redesigned);
  const records = isWalked ? walkedService(big) : big;
  const document = new EngagementDocument(records, BEHAVIORS);
  const clock = new Clock();
  const began = performance.now();
  const checker = new Checker(
    new Model(records),
    RULES.map((rule) => clock.around(rule)),
  );
  const fullCheck = performance.now() - began;
  const full = clock.stop();
  const slowest = new Map();
  const edits = [];
  const warm = Math.ceil(WARM * turnsEach);
  for (const [name, turns] of Object.entries(editsOf(steps))) {
    const rounds = [];
    let last = null;
    for (let round = 0; round < 2 * (warm + turnsEach); round++) {
      const turn = turns[round % 2];
      last = turn === "undo" ? document.undo(last) : document.commit(turn).diff;
      const from = process.cpuUsage();
      const said = checker.apply(last).length;
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1000;
      const spent = clock.stop();
      if (round >= 2 * warm) rounds.push({ took, said, spent });
    }
    const rules = RULES.map(({ id }) => [
      id,
      percentile(
        rounds.map(({ spent }) => spent.get(id) ?? 0),
        0.5,
      ),
    ]);
    for (const [id, took] of rules) if (took > (slowest.get(id)?.took ?? 0)) slowest.set(id, { took, name });
    edits.push(rowOf(name, rounds, rules));
  }
  return {
    edits,
    rules: RULES.map(({ id }) => id)
      .sort((a, b) => (slowest.get(b)?.took ?? 0) - (slowest.get(a)?.took ?? 0))
      .map((id) => ({
        rule: id,
        "full check": (full.get(id) ?? 0).toFixed(2),
        "slowest edit": (slowest.get(id)?.took ?? 0).toFixed(3),
        "which one": slowest.get(id)?.name ?? "",
      })),
    facts: [
      `${records.length} records; full check, the first: ${fullCheck.toFixed(0)} ms, ${checker.problems().length} problems`,
      subjectsOf(RULES, document.model),
    ],
  };
}

function rowOf(name, rounds, rules) {
  const took = rounds.map((round) => round.took);
  const slow = rules.filter(([, ms]) => ms > SLOW).sort(([, a], [, b]) => b - a);
  return {
    edit: name,
    p50: percentile(took, 0.5).toFixed(2),
    p95: percentile(took, 0.95).toFixed(2),
    max: Math.max(...took).toFixed(2),
    "said anew": percentile(
      rounds.map(({ said }) => said),
      0.5,
    ),
    [`rules over ${SLOW} ms`]: slow.map(([id, ms]) => `${id} ${ms.toFixed(1)}`).join(", "),
  };
}

/** A rule that is asked of nothing costs nothing: its name, so that nobody takes it for a fast one. */
function subjectsOf(rules, model) {
  const idle = rules.filter(({ on }) => model.all(on).length === 0).map(({ id }) => id);
  const told = `${rules.length - idle.length} of ${rules.length} rules have a subject`;
  return idle.length === 0 ? told : `${told}; not ${idle.join(", ")}`;
}

/** How long rules have been at work, by their ids. */
class Clock {
  #spent = new Map();

  around(rule) {
    const check = (...args) => {
      const began = performance.now();
      rule.check(...args);
      this.#spent.set(rule.id, (this.#spent.get(rule.id) ?? 0) + performance.now() - began);
    };
    return { ...rule, check };
  }

  stop() {
    const spent = this.#spent;
    this.#spent = new Map();
    return spent;
  }
}
