import { z } from "zod";
import { type FailPoint, failPointField } from "../../blueprint/records.ts";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { needFailPoint } from "../need-fail-point.ts";

const why = failPointField.shape.whys.element;
type Why = FailPoint["whys"][number];
const changed = (old: Why, { answer = old.answer, kind = old.kind }: WhyPatch): Why => ({ answer, kind });
type WhyPatch = { readonly [K in keyof Why]?: Why[K] | undefined };

/** Changes the answer to a “why?”, or what it is judged to be; counted from 0. */
export const updateWhy = defineCommand({
  id: "recovery.why.update",
  args: z.strictObject({ stepId: idField, index: z.int().min(0), patch: why.partial() }),
  label: ({ patch }) => (patch.kind === undefined ? "Change why" : "Judge whether it is a cause"),
  mergeKey: ({ stepId, index, patch }) => `why ${stepId} ${index} ${Object.keys(patch).join()}`,
  run: (draft, { stepId, index, patch }) => {
    const failPoint = needFailPoint(draft, stepId);
    const whys = failPoint.whys.map((old, at) => (at === index ? changed(old, patch) : old));
    draft.update("step", stepId, { failPoint: { ...failPoint, whys } });
  },
});
