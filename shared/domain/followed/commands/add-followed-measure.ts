import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import type { FollowedMeasure } from "../records.ts";

type Kind = FollowedMeasure["kind"];

/** A measure without points; its wave is the first one where there is but one. */
export const addFollowedMeasure = defineCommand<{ name: string; kind: Kind }, Id>({
  id: "followed.measure.add",
  args: z.object({ name: lineField.min(1), kind: z.enum(["share", "number"]) }),
  label: ({ name }) => `Follow “${name}”`,
  run: (draft, { name, kind }) => {
    const [wave, ...others] = draft.all("rolloutWave");
    return draft.create("followedMeasure", {
      name,
      about: "",
      kind,
      unit: "",
      higherIsBetter: kind === "share",
      baseline: null,
      target: null,
      waveId: wave && others.length === 0 ? wave.id : null,
      liveOn: "",
      owner: "",
      source: "entered",
      touchPointId: null,
      standardId: null,
      eventLogId: null,
      points: [],
      order: orderAfterLast(draft.all("followedMeasure")),
    }).id;
  },
});
