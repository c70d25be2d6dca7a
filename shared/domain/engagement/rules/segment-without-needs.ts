import { defineRule } from "../../core/rule.ts";

export const segmentWithoutNeeds = defineRule({
  id: "segment/no-needs",
  title: "Segment without needs",
  on: "segment",
  severity: "hint",
  why: "A segment is a group of clients who need alike. Without its needs it is a label, and nothing can be designed for it.",
  source: "Cooper (1999), personas: goals before traits.",
  example: {
    wrong: "Of the segment “Agencies” it is not said what it needs.",
    sound: "Agencies need one bill a month and one person who knows them.",
  },
  check: (_, segment, report) => {
    if (segment.needs.trim() !== "") return;
    report({ message: `Of the segment “${segment.name}” it is not said what it needs.` });
  },
});
