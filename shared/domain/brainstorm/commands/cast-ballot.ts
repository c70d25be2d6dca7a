import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { MOST_DOTS } from "../records.ts";

const dotsSchema = z.strictObject({ clusterId: idField, count: z.number().int().min(0).max(MOST_DOTS) });

/** Puts one person's dots into the box. Throws a UserError for more dots than each person has. */
export const castBallot = defineCommand({
  id: "brainstorm.ballot.cast",
  args: z.strictObject({
    brainstormId: idField,
    voter: lineField.default(""),
    dots: z.array(dotsSchema).max(500),
  }),
  label: () => "Cast ballot",
  run: (draft, { brainstormId, voter, dots }): Id => {
    const { dotsPerPerson, anonymous } = draft.need("brainstorm", brainstormId);
    const given = dots.filter(({ count }) => count > 0);
    const sum = given.reduce((total, { count }) => total + count, 0);
    if (sum > dotsPerPerson)
      throw new UserError(`${sum} dots are more than the ${dotsPerPerson} of each person.`);
    const named = new Set(given.map(({ clusterId }) => clusterId));
    if (named.size !== given.length) throw new UserError("A ballot names each cluster once.");
    for (const clusterId of named)
      if (draft.need("brainstormCluster", clusterId).brainstormId !== brainstormId)
        throw new UserError("That cluster is on another board.");
    const order = orderAfterLast(draft.by("brainstormBallot", "brainstormId", brainstormId));
    return draft.create("brainstormBallot", {
      brainstormId,
      voter: anonymous ? "" : voter.trim(),
      dots: given,
      order,
    }).id;
  },
});
