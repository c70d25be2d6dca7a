import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { MEASURE_DEFAULTS } from "@shared/domain/engagement/records.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { priorityMessages as words } from "./priority-messages.ts";

const CLASSES = ["critical", "goodToHave", "undecided"] as const;
const MOST = 1000;

/** What each class weighs: a judgement, so it is the engagement's and stands where it is used. */
export function ClassWeights({ session }: { session: EngagementSession }) {
  const weights = useModel(
    session,
    (model) => model.all("engagement")[0]?.classWeights ?? MEASURE_DEFAULTS.classWeights,
  );
  return (
    <fieldset className="class-weights">
      <legend>{words.weights}</legend>
      {CLASSES.map((id) => (
        <NumberField
          key={id}
          label={words.weightOf[id]}
          value={weights[id]}
          minimum={0}
          maximum={MOST}
          disabled={session.readOnly}
          onCommit={(weight) => {
            if (weight !== null)
              session.run(updateEngagement, { patch: { classWeights: { ...weights, [id]: weight } } });
          }}
        />
      ))}
    </fieldset>
  );
}
