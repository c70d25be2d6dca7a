import { listed, quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { type Guard, type Guards, guardsOf } from "../guards.ts";

/** An approval or a control of today that a to-be drops, and that nothing replaces. */
export const controlLost = defineRule({
  id: "approval/control-lost",
  title: "Control that a to-be loses",
  on: "blueprint",
  severity: "error",
  why: "An approval is a slow control, but it is one. Whoever takes it away has to say what protects the money, the safety or the law instead: a limit, a sample, a check by the system.",
  source: "Method, section 5: never lose internal control; COSO (2013), Internal control.",
  example: {
    wrong: "“Two working days” does without the control at “Publisher signs”, and nothing replaces it.",
    sound: "Instead of the signature, accounts look at ten refunds a month.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const { kind, branchedFromId } = blueprint;
    if (kind !== "to-be" || branchedFromId === null || !model.get("blueprint", branchedFromId)) return;
    const before = overview(guardsOf, branchedFromId);
    const after = overview(guardsOf, blueprint.id);
    const lost = lostGuards(before, after);
    if (lost.length === 0 || hasNewControl(before, after)) return;
    const replaced = new Set(
      model
        .all("clause")
        .filter(({ replacingControl }) => replacingControl.trim() !== "")
        .flatMap(({ stepIds }) => stepIds),
    );
    const open = lost.filter(({ id }) => !replaced.has(id)).flatMap(({ id }) => model.get("step", id) ?? []);
    if (open.length === 0) return;
    const names = open.map(({ title }) => quoted(title)).sort();
    report({
      message: `${quoted(blueprint.name)} does without the ${open.length === 1 ? "control" : "controls"} at ${listed(names)}, and nothing replaces ${open.length === 1 ? "it" : "them"}.`,
    });
  },
});

/** A guard is kept where its step still is one, and where a control that was written down there still is. */
function lostGuards(before: Guards, after: Guards): Guard[] {
  const controls = new Map<string | null, boolean>();
  for (const { originId, control } of after.steps)
    controls.set(originId, controls.get(originId) === true || control !== "");
  return [...before.steps].filter(({ id, control }) => {
    const isControlled = controls.get(id);
    return isControlled === undefined || (control !== "" && !isControlled);
  });
}

/**
 * A control is new where nothing was guarded before, and where it stands for the approval that its step had; other words
 * for the control of a step that is kept are none.
 */
function hasNewControl(before: Guards, after: Guards): boolean {
  for (const { originId, approves, control } of after.steps) {
    if (control === "" || before.hasControl(control)) continue;
    const was = originId === null ? undefined : before.get(originId);
    if (!was || (was.approves && was.control === "" && !approves)) return true;
  }
  return false;
}
