import { defineRule } from "../../core/rule.ts";

export const unclassified = defineRule({
  id: "touchpoint/unclassified",
  title: "Touch point without a class",
  on: "touchPoint",
  severity: "hint",
  field: "class",
  why: "Where everything is equally important, effort goes where it is loudest. To tell critical from good to have is what the register is for.",
  source: "Method, step 4; Kano et al. (1984).",
  example: {
    wrong: "It is not decided whether “Quotation” is critical or good to have.",
    sound: "“Quotation” is critical: most complaints begin there.",
  },
  check: (_, touchPoint, report) => {
    if (touchPoint.class !== null) return;
    report({ message: `It is not decided whether “${touchPoint.name}” is critical or good to have.` });
  },
});
