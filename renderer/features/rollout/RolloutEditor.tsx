import type { EditorProps } from "../../platform/registry/contribution.ts";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { TrainingPart } from "./TrainingPart.tsx";
import { WavesPart } from "./WavesPart.tsx";
import "./rollout.css";

/** Who has to learn what, what goes live when, and what the money rests on. */
export function RolloutEditor({ session }: EditorProps) {
  return (
    <div className="rollout">
      <TrainingPart session={session} />
      <WavesPart session={session} />
      <AssumptionsPart session={session} />
    </div>
  );
}
