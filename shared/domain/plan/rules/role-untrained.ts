import { orderAfterLast } from "@shared/base/order.ts";
import { listed, quoted } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";
import { isSetAside } from "../../redesign/favoured.ts";
import { stepChangesOf } from "../../redesign/step-changes-of.ts";
import { UNTAUGHT } from "../records.ts";
import { untrainedRoleNames, untrainedRoles } from "../untrained-roles.ts";

export const roleUntrained = defineRule({
  id: "training/role-untrained",
  title: "Role that nobody trains",
  on: "blueprint",
  severity: "warning",
  why: "A new service is done by people who did the old one yesterday. Whoever is not shown how does it as before.",
  source:
    "Method, section 8: training matrix, roles by changed steps; a wave is not ready while its roles are untrained.",
  example: {
    wrong: "“To be” changes what “Front desk” does, and no training is planned for it.",
    sound: "A training says what the front desk learns, by when, and how it is checked.",
  },
  check: ({ model, overview }, blueprint, report) => {
    if (!isPlanned(model) || blueprint.kind !== "to-be" || isSetAside(model, blueprint)) return;
    const roles = untrainedRoleNames(model, overview(stepChangesOf, blueprint.id));
    if (roles.length === 0) return;
    const verb =
      roles.length === 1
        ? "does, and no training is planned for it"
        : "do, and no training is planned for them";
    report({
      message: `${quoted(blueprint.name)} changes what ${listed(roles.sort().map(quoted))} ${verb}.`,
    });
  },
  fix: {
    title: "Plan the trainings",
    done: () => "Trainings planned.",
    run: (draft, blueprint) => {
      const changes = stepChangesOf.make(draft, blueprint.id);
      for (const [role, stepIds] of untrainedRoles(draft, changes)) {
        draft.create("trainingNeed", {
          role,
          what: stepIds
            .map((id) => draft.need("step", id).title)
            .filter(Boolean)
            .join(", "),
          stepIds,
          ...UNTAUGHT,
          byDate: "",
          howChecked: "",
          owner: "",
          done: false,
          order: orderAfterLast(draft.all("trainingNeed")),
        });
      }
    },
  },
});

const PLANNING = ["prototypePlan", "rolloutWave", "trainingNeed"] as const;

/** While nothing is tried or rolled out yet, training is not late. */
const isPlanned = (model: ReadModel): boolean => PLANNING.some((type) => model.any(type));
