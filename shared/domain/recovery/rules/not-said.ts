import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const failureNotSaid = defineRule({
  id: "failpoint/not-said",
  title: "Fail point without what goes wrong",
  on: "step",
  severity: "hint",
  why: "Its severity and occurrence were judged, and of what? Two people at the table will have had two failures in mind.",
  source: "IEC 60812 (2018), Failure modes and effects analysis: the failure mode is named first.",
  example: {
    wrong: "At “Is quoted a price” something goes wrong, and it is not said what.",
    sound: "“The list on the desk is out of date” is what goes wrong.",
  },
  check: (_, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.description.trim() !== "") return;
    report({ message: `At ${quoted(title)} something goes wrong, and it is not said what.` });
  },
});
