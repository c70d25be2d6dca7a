import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { percentile } from "../canvas/table.mjs";

const ROUNDS = 40;
/** Milliseconds that one rule may take when it is asked again; half of an edit's ten are for all others. */
const SLOW = 2;

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
export const bigRecords = async (steps) => (await load("test/builders/big-service.ts")).bigService(steps);

/**
 * What each rule takes on a big map: of a full check (the first that asks for the graph pays for it), and, in the middle,
 * of an edit of a kind or of a flow. The clock is around the rules, not in them.
 */
export async function slowRules(steps) {
  const [{ Model }, { Checker }, { RULES }] = await Promise.all([
    load("shared/domain/core/model.ts"),
    load("shared/domain/diagnostics/checker.ts"),
    load("shared/domain/diagnostics/rules.ts"),
  ]);
  const records = await bigRecords(steps);
  const clock = new Clock();
  const checker = new Checker(
    new Model(records),
    RULES.map((rule) => clock.around(rule)),
  );
  const full = clock.stop();
  const held = new Map(records.map((record) => [record.id, record]));
  const rounds = [];
  const edit = (id, patch) => {
    const [from, to] = [held.get(id), { ...held.get(id), ...patch }];
    held.set(id, to);
    checker.apply({ added: [], updated: [[from, to]], removed: [] });
    rounds.push(clock.stop());
  };
  const middle = Math.floor(steps / 2);
  for (let round = 0; round < ROUNDS; round++) {
    const isOdd = round % 2 === 1;
    edit(`x${middle}`, { kind: isOdd ? "action" : "wait" });
    edit(`x${middle}-to-x${middle + 5}`, { toId: `x${middle + (isOdd ? 5 : 10)}` });
  }
  const ofAnEdit = new Map(
    RULES.map(({ id }) => [
      id,
      percentile(
        rounds.map((spent) => spent.get(id) ?? 0),
        0.5,
      ),
    ]),
  );
  const perEdit = (id) => ofAnEdit.get(id) ?? 0;
  return RULES.map(({ id }) => id)
    .sort((a, b) => perEdit(b) - perEdit(a) || (full.get(b) ?? 0) - (full.get(a) ?? 0))
    .map((id) => ({
      rule: id,
      "full check, ms": (full.get(id) ?? 0).toFixed(2),
      "an edit, ms": perEdit(id).toFixed(3),
      "": perEdit(id) > SLOW ? "slow" : "",
    }));
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
