import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const assumptionUnfounded = defineRule({
  id: "value/assumption-unfounded",
  title: "Assumption without source or owner",
  on: "assumption",
  severity: "hint",
  field: "source",
  why: "Sooner or later somebody asks where the number comes from, and whom to ask.",
  source: "Method, section 8: every assumption is listed with its source and owner.",
  example: {
    wrong: "Nobody says where “Refunds in a year” comes from.",
    sound: "“Refunds in a year: 900” comes from the log of 2026; accounts answer for it.",
  },
  check: (_, { text, source, owner }, report) => {
    const lacksSource = source.trim() === "";
    if (!lacksSource && owner.trim() !== "") return;
    report({
      message: lacksSource
        ? `Nobody says where ${quoted(text)} comes from.`
        : `Nobody answers for ${quoted(text)}.`,
    });
  },
});
