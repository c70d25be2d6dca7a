import type { Wave } from "@shared/domain/scoring/waves.ts";
import { CalendarRange } from "lucide-react";
import { Select } from "../../ui/Select.tsx";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { SegmentSelect } from "./SegmentSelect.tsx";
import { useMeasure } from "./use-measure.ts";
import { useMeasureScope } from "./use-measure-scope.ts";
import { foreseeScopes } from "./use-scoped-measure.ts";

const ALL = "";

/** One that only scores without answers tell of stands aside where there are answers: it is seen when it is chosen. */
const hasWavesToChoose = (waves: readonly Wave[]): boolean =>
  waves.length > 1 || waves.some(({ respondents }) => respondents === 0);

/** The waves, where there is one to choose; null where there is none, undefined until that is known. */
function useWavesToChoose(session: EngagementSession): readonly Wave[] | null | undefined {
  const { result: waves } = useMeasure(session, "waves", {});
  if (waves === null) return undefined;
  return hasWavesToChoose(waves) ? waves : null;
}

/** Whose answers count and of which wave: the scope that all figures of the window share. */
export function ScopeSelect({ session }: { session: EngagementSession }) {
  const [scope, setScope] = useMeasureScope(session);
  const { result: choices } = useMeasure(session, "segmentChoices", {});
  const waves = useWavesToChoose(session);
  const inWave = (wave: string) => ({ ...scope, wave: wave === ALL ? null : wave });
  return (
    <>
      <SegmentSelect
        choices={choices ?? []}
        value={scope.segments}
        onChange={(segments) => setScope({ ...scope, segments })}
        onNear={(all) =>
          foreseeScopes(
            session,
            all.map((segments) => ({ ...scope, segments })),
          )
        }
      />
      {waves && (
        <Select
          label={messages.wave}
          hideLabel
          icon={CalendarRange}
          value={scope.wave ?? ALL}
          options={[
            { value: ALL, label: messages.allWaves },
            ...waves.map(({ key, name, respondents }) => ({
              value: key,
              label: respondents === 0 ? name : messages.counted(name, respondents),
            })),
          ]}
          onChange={(wave) => setScope(inWave(wave))}
          onNear={(all) => foreseeScopes(session, all.map(inWave))}
        />
      )}
    </>
  );
}
