import { WAVE_PERIODS, type WavePeriod } from "@shared/domain/scoring/records.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

interface WaveFieldsRowProps {
  wave: WaveFields;
  plans: readonly ColumnPlan[];
  onChange(wave: WaveFields): void;
}

const PERIODS = WAVE_PERIODS.map((value) => ({ value, label: messages.wavePeriods[value] }));

/** Whether the answers are one wave, with its name and day, or are parted into waves by their date. */
export function WaveFieldsRow({ wave, onChange }: WaveFieldsRowProps) {
  return (
    <div className="import-options">
      <Select<WavePeriod>
        label={messages.waves}
        value={wave.wavePeriod}
        options={PERIODS}
        onChange={(wavePeriod) => onChange({ waveName: "", waveDate: "", wavePeriod })}
      />
      {wave.wavePeriod === "none" && (
        <>
          <TextField
            label={messages.waveName}
            value={wave.waveName}
            placeholder={messages.waveExample}
            maximumLength={500}
            onCommit={(waveName) => onChange({ ...wave, waveName })}
          />
          <TextField
            label={messages.waveDate}
            type="date"
            value={wave.waveDate}
            onCommit={(waveDate) => onChange({ ...wave, waveDate })}
          />
        </>
      )}
    </div>
  );
}

/** What keeps the waves from making sense; null when nothing does. */
export function waveProblem(
  { waveName, waveDate, wavePeriod }: WaveFields,
  plans: readonly ColumnPlan[],
  isNextWave: boolean,
): string | null {
  const dates = plans.filter(({ role }) => role === "date").length;
  if (wavePeriod !== "none") return dates === 1 ? null : messages.noDateColumn;
  return isNextWave && waveName.trim() === "" && waveDate === "" ? messages.namelessWave : null;
}
