import { defineRule } from "../../core/rule.ts";

export const valueWithoutStandard = defineRule({
  id: "strategy/value-without-standard",
  title: "Value that no standard expresses",
  on: "serviceValue",
  severity: "warning",
  why: "A value that no standard expresses can be neither kept nor broken. On the wall it is read by visitors only.",
  source: "Method, section 5 (strategy): values that no standard expresses.",
  example: {
    wrong: "No standard expresses the value “Reliable”.",
    sound: "“Quotes name the price in force” expresses the value “Reliable”.",
  },
  check: ({ model }, { id, name }, report) => {
    if (model.all("standard").some(({ valueIds }) => valueIds.includes(id))) return;
    report({ message: `No standard expresses the value “${name}”.` });
  },
});
