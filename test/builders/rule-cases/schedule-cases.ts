import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { datedWave, dueTraining, follows, task } from "../schedule-records.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { plan } from "./small-records.ts";

const given =
  (...records: readonly AnyRecord[]) =>
  () =>
    new BlueprintBuilder().add(...records);

const words = task("words", "2027-01-11");
const pilot = plan({ startDate: "2027-01-11", endDate: "2027-03-05" });
const meeting = (start: string) => task("meeting", start, { kind: "milestone" });

export const SCHEDULE_CASES: CasesOfRules = {
  "schedule/before-predecessor": {
    sound: {
      "on the work day after": given(words, task("print", "2027-01-18"), follows("words", "print")),
      "without a day": given(words, task("print", ""), follows("words", "print")),
      "after one without a day": given(
        { ...words, start: "" },
        task("print", "2027-01-11"),
        follows("words", "print"),
      ),
      "at once, with no dependency": given(words, task("print", "2027-01-11")),
    },
    wrong: {
      "before it is over": [
        given(words, task("print", "2027-01-13"), follows("words", "print")),
        {
          print: "“print” begins on 13 Jan 2027, and “words”, which comes before it, ends on 15 Jan 2027.",
        },
      ],
      "before the days between are over": [
        given(words, task("print", "2027-01-18"), follows("words", "print", 2)),
        {
          print:
            "“print” begins on 18 Jan 2027, and “words”, which comes before it, ends on 15 Jan 2027, with 2 workdays to lie between.",
        },
      ],
      "a wave before its trial is over": [
        given(pilot, datedWave("all", "2027-02-01"), follows("plan", "all")),
        {
          all: "“all” goes live on 1 Feb 2027, and the trial that decides it, “Pilot”, ends on 5 Mar 2027.",
        },
      ],
    },
  },
  "schedule/wave-before-training": {
    sound: {
      "after the training": given(dueTraining("desk", "2027-01-08"), datedWave("all", "2027-01-11")),
      "the training is done": given(dueTraining("desk", "2027-01-08", true), datedWave("all", "2027-01-04")),
      "the training comes after this wave": given(
        dueTraining("desk", "2027-01-08"),
        datedWave("all", "2027-01-04"),
        follows("all", "desk"),
      ),
      "no day yet": given(dueTraining("desk", "2027-01-08"), datedWave("all", "")),
    },
    wrong: {
      "before the training": [
        given(dueTraining("desk", "2027-01-08"), datedWave("all", "2027-01-08")),
        {
          all: "“all” goes live on 8 Jan 2027, and the training of “desk” is due on 8 Jan 2027 only: it gates the wave.",
        },
      ],
    },
  },
  "schedule/wave-before-trial": {
    sound: {
      "after the trial": given(
        pilot,
        meeting("2027-03-10"),
        datedWave("all", "2027-03-15"),
        follows("plan", "meeting"),
        follows("meeting", "all"),
      ),
      "a trial that does not decide it": given(pilot, datedWave("all", "2027-02-01")),
    },
    wrong: {
      "before the trial is over, with a meeting between": [
        given(
          pilot,
          meeting("2027-02-01"),
          datedWave("all", "2027-02-08"),
          follows("plan", "meeting"),
          follows("meeting", "all"),
        ),
        {
          all: "“all” goes live on 8 Feb 2027, and the trial that decides it, “Pilot”, ends on 5 Mar 2027.",
        },
      ],
    },
  },
  "schedule/circle": {
    sound: {
      "one after the other": given(words, task("print", "2027-01-18"), follows("words", "print")),
    },
    wrong: {
      "each after the other": [
        given(words, task("print", ""), follows("words", "print"), follows("print", "words")),
        {
          words: "In a circle none can begin: “words”, then “print”, then “words” again.",
          print: "In a circle none can begin: “print”, then “words”, then “print” again.",
        },
      ],
    },
  },
};
