import { z } from "zod";
import { idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** Cards are written face down, sorted into clusters, voted on, and agreed upon. */
export const BRAINSTORM_PHASES = ["collect", "cluster", "vote", "agree"] as const;
export type BrainstormPhase = (typeof BRAINSTORM_PHASES)[number];

export const MOST_DOTS = 20;
/** People in a room. */
export const MOST_PEOPLE = 500;
const headCount = z.number().int().min(0).max(MOST_PEOPLE);

/** A question that a group answers together, about opportunities that were chosen. */
const brainstormSchema = z.strictObject({
  id: idField,
  type: z.literal("brainstorm"),
  question: lineField.min(1),
  opportunityIds: z.array(idField).max(500),
  phase: z.enum(BRAINSTORM_PHASES),
  /** How many take part; null while nobody counted. */
  people: headCount.min(1).nullable(),
  /** Nobody's name is asked for, neither on a card nor on a ballot. */
  anonymous: z.boolean(),
  dotsPerPerson: z.number().int().min(1).max(MOST_DOTS),
  /** A ballot for each person, or the dots of a paper on the wall counted by cluster. */
  voting: z.enum(["ballots", "counts"]),
  /** Minutes for writing; null = nobody is hurried. */
  minutes: z.number().int().min(1).max(240).nullable(),
  order: orderField,
});
export type Brainstorm = z.infer<typeof brainstormSchema>;
export const brainstormType = defineRecord<Brainstorm>({
  type: "brainstorm",
  number: 1,
  noun: "brainstorm",
  element: { name: ({ question }) => question },
  schema: brainstormSchema,
  indexes: ["opportunityIds"],
});

const brainstormCardSchema = z.strictObject({
  id: idField,
  type: z.literal("brainstormCard"),
  brainstormId: idField,
  clusterId: optionalId,
  text: lineField.min(1),
  /** Who wrote it; "" where nobody says. */
  author: lineField,
  order: orderField,
});
export type BrainstormCard = z.infer<typeof brainstormCardSchema>;
export const brainstormCardType = defineRecord<BrainstormCard>({
  type: "brainstormCard",
  number: 1,
  noun: "card",
  element: {
    name: ({ text }) => text,
    where: ({ brainstormId }, nameOf) => nameOf(brainstormId),
    size: "part",
  },
  schema: brainstormCardSchema,
  indexes: ["brainstormId", "clusterId"],
});

/** What became of a cluster; null while it is not decided. */
export const CLUSTER_DECISIONS = ["accepted", "parked"] as const;

/** Cards that say the same, under one name: what is voted on. */
const brainstormClusterSchema = z.strictObject({
  id: idField,
  type: z.literal("brainstormCluster"),
  brainstormId: idField,
  title: lineField,
  /** Dots counted on paper; null while they are not, and where each person has a ballot. */
  countedDots: z
    .number()
    .int()
    .min(0)
    .max(MOST_DOTS * MOST_PEOPLE)
    .nullable(),
  /** People who gave it at least one dot on paper; null where that was not counted. */
  countedPeople: headCount.nullable(),
  /** A show of hands; null while nobody asked for it. To stand aside is to disagree and not to hinder. */
  hands: z.strictObject({ for: headCount, aside: headCount, against: headCount }).nullable(),
  decision: z.enum(CLUSTER_DECISIONS).nullable(),
  /** Why it is parked. */
  reason: textField,
  /** The idea that it became. */
  ideaId: optionalId,
  order: orderField,
});
export type BrainstormCluster = z.infer<typeof brainstormClusterSchema>;
export const brainstormClusterType = defineRecord<BrainstormCluster>({
  type: "brainstormCluster",
  number: 1,
  noun: "cluster",
  element: {
    name: ({ title }) => title,
    where: ({ brainstormId }, nameOf) => nameOf(brainstormId),
    size: "part",
  },
  schema: brainstormClusterSchema,
  indexes: ["brainstormId", "ideaId"],
});

/** The dots of one person. */
const brainstormBallotSchema = z.strictObject({
  id: idField,
  type: z.literal("brainstormBallot"),
  brainstormId: idField,
  /** "" where ballots are secret. */
  voter: lineField,
  dots: z
    .array(z.strictObject({ clusterId: idField, count: z.number().int().min(1).max(MOST_DOTS) }))
    .max(500),
  order: orderField,
});
export type BrainstormBallot = z.infer<typeof brainstormBallotSchema>;
export const brainstormBallotType = defineRecord<BrainstormBallot>({
  type: "brainstormBallot",
  number: 1,
  noun: "ballot",
  schema: brainstormBallotSchema,
  indexes: ["brainstormId"],
});
