import { addInitiative } from "@shared/domain/strategy/commands/add-initiative.ts";
import { addSegmentRule } from "@shared/domain/strategy/commands/add-segment-rule.ts";
import { addServiceValue } from "@shared/domain/strategy/commands/add-service-value.ts";
import { beginStrategy } from "@shared/domain/strategy/commands/begin-strategy.ts";
import { expressValue } from "@shared/domain/strategy/commands/express-value.ts";
import { removeInitiative } from "@shared/domain/strategy/commands/remove-initiative.ts";
import { removeSegmentRule } from "@shared/domain/strategy/commands/remove-segment-rule.ts";
import { removeServiceValue } from "@shared/domain/strategy/commands/remove-service-value.ts";
import { updateInitiative } from "@shared/domain/strategy/commands/update-initiative.ts";
import { updateSegmentRule } from "@shared/domain/strategy/commands/update-segment-rule.ts";
import { updateServiceValue } from "@shared/domain/strategy/commands/update-service-value.ts";
import { updateStrategy } from "@shared/domain/strategy/commands/update-strategy.ts";
import { type Maker, maker } from "./picker.ts";

/** Every command of the strategy sheet and of segment rules. */
export const STRATEGY_COMMANDS: readonly Maker[] = [
  maker(beginStrategy, () => ({})),
  maker(updateStrategy, (pick) => ({
    id: pick.record("strategy").id,
    patch: pick.of([{ slogan: pick.text }, { segmentIds: pick.ids("segment") }, { owner: "" }]),
  })),
  maker(addServiceValue, ({ text }) => ({ name: text })),
  maker(updateServiceValue, (pick) => ({
    id: pick.record("serviceValue").id,
    patch: { meaning: pick.text },
  })),
  maker(expressValue, (pick) => ({
    valueId: pick.record("serviceValue").id,
    standardId: pick.record("standard").id,
    expresses: pick.number(2) === 0,
  })),
  maker(removeServiceValue, (pick) => ({ id: pick.record("serviceValue").id })),
  maker(addInitiative, (pick) => ({ name: pick.of([pick.text, "Cost cutting"]) })),
  maker(updateInitiative, (pick) => ({
    id: pick.record("initiative").id,
    patch: { stance: pick.of([null, "serves", "neutral", "conflicts"] as const) },
  })),
  maker(removeInitiative, (pick) => ({ id: pick.record("initiative").id })),
  maker(addSegmentRule, (pick) => ({
    segmentId: pick.record("segment").id,
    text: pick.text,
    touchPointIds: pick.ids("touchPoint"),
  })),
  maker(updateSegmentRule, (pick) => ({
    id: pick.record("segmentRule").id,
    patch: pick.of([
      { stepIds: pick.ids("step") },
      { touchPointIds: [] },
      { segmentId: pick.record("segment").id },
    ]),
  })),
  maker(removeSegmentRule, (pick) => ({ id: pick.record("segmentRule").id })),
];
