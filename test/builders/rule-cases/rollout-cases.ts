import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import type { Communication, WaveReview } from "@shared/domain/rollout/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { followedMeasure, weekly } from "../followed.ts";
import { plainPromise } from "../standards.ts";
import { redesigned, wave } from "./plan-cases.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { segment } from "./small-records.ts";

const told = (fields: Partial<Communication> = {}): Communication => ({
  id: "told",
  type: "communication",
  waveId: "wave",
  audience: "clients",
  segmentId: null,
  message: "You hear on the same day",
  promiseIds: [],
  channel: "A card with the bill",
  date: "",
  daysBefore: 7,
  owner: "Mara",
  state: "planned",
  feedback: "",
  order: "a0",
  ...fields,
});

const review = (fields: Partial<WaveReview> = {}): WaveReview => ({
  id: "review",
  type: "waveReview",
  waveId: "wave",
  daysAfter: 30,
  date: "",
  about: "",
  owner: "Mara",
  done: false,
  found: "",
  order: "a0",
  ...fields,
});

const followed = (fields: Partial<FollowedMeasure> = {}) =>
  followedMeasure({ waveId: "wave", target: 2, ...fields });

const waved = () => new BlueprintBuilder().add(wave());
/** Thirteen weeks before the first of April, six after it. */
const BEFORE = [5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5];
const run = (...after: readonly number[]) =>
  waved().add(followed({ points: weekly("2027-01-04", ...BEFORE, ...after) }));

const promised = (fields: { touchPointId?: string | null } = {}) => {
  const builder = redesigned({ title: "Pays at once", touchPointId: "tp" });
  return builder
    .touchPoint("tp", "Getting money")
    .add(plainPromise({ touchPointId: "tp", text: "Refunds after three weeks", ...fields }));
};
const UNTOLD = {
  promise:
    "“To be” changes what happens where clients are promised “Refunds after three weeks”, and no communication is about it.",
};
const SILENT = { wave: "“All counters” is set for a day, and its clients are told nothing." };

export const ROLLOUT_CASES: CasesOfRules = {
  "rollout/clients-not-told": {
    sound: {
      "clients of the wave are told": () => waved().add(told()),
      "all clients are told of the whole roll-out": () => waved().add(told({ waveId: null })),
      "no day yet": () => new BlueprintBuilder().add(wave({ date: "" })),
    },
    wrong: {
      "nobody is told": [waved, SILENT],
      "staff alone": [() => waved().add(told({ audience: "staff" })), SILENT],
      "clients of another segment": [
        () =>
          new BlueprintBuilder().add(
            segment("families"),
            segment("agencies"),
            wave({ segmentId: "families" }),
            told({ segmentId: "agencies" }),
          ),
        SILENT,
      ],
    },
  },
  "rollout/promise-untold": {
    sound: {
      "a communication names it": () => promised().add(wave(), told({ promiseIds: ["promise"] })),
      "nothing is rolled out yet": () => promised(),
      "it is made elsewhere": () => promised({ touchPointId: null }).add(wave()),
    },
    wrong: {
      "none is about it": [() => promised().add(wave(), told()), UNTOLD],
    },
  },
  "rollout/no-review": {
    sound: {
      "one is planned": () => waved().add(review()),
      "no day yet": () => new BlueprintBuilder().add(wave({ date: "" })),
    },
    wrong: {
      none: [waved, { wave: "“All counters” is set for a day, and no day is set on which it is reviewed." }],
    },
  },
  "rollout/review-overdue": {
    sound: {
      "it is done": () => run(5, 4, 6, 5, 4, 6).add(review({ done: true })),
      "time has not gone so far": () => run(5).add(review()),
      "nobody knows its day": () => run(5, 4, 6).add(review({ daysAfter: null })),
    },
    wrong: {
      "figures of a later day are there": [
        () => run(5, 4, 6, 5, 4, 6).add(review()),
        {
          review:
            "The review of “All counters” was due on 1 May 2027 and is not done, and there are figures of 10 May 2027.",
        },
      ],
      "a later review is done": [
        () => waved().add(review(), review({ id: "later", daysAfter: 90, done: true })),
        {
          review:
            "The review of “All counters” was due on 1 May 2027 and is not done, and there are figures of 30 June 2027.",
        },
      ],
    },
  },
  "rollout/no-target": {
    sound: { "a target": () => waved().add(followed()) },
    wrong: {
      none: [
        () => waved().add(followed({ target: null })),
        { followed: "“Days until the refund” is followed and has no target." },
      ],
    },
  },
  "rollout/changed-for-the-worse": {
    sound: {
      "it got better": () => run(2, 3, 2, 3, 2, 3),
      "nothing but chance": () => run(5, 4, 6, 5, 4, 6),
      "too few points": () => waved().add(followed({ points: weekly("2027-01-04", 5, 9) })),
    },
    wrong: {
      "six in a row above the median": [
        () => run(6, 7, 6, 7, 6, 7),
        { followed: "“Days until the refund” has changed for the worse since the go-live." },
      ],
    },
  },
};
