import { WAVE_PERIODS, type WavePeriod } from "@shared/domain/scoring/records.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import type { ImportedWaves } from "@shared/interchange/survey/imported-waves.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

interface WaveFieldsRowProps {
  found: ImportedWaves | null;
  wave: WaveFields;
  plans: readonly ColumnPlan[];
  onChange(wave: WaveFields): void;
}

const PERIODS = WAVE_PERIODS.map((value) => ({ value, label: messages.wavePeriods[value] }));

/** Whether the answers are one wave, with its name and day, or are parted by their words or dates; and what comes of it. */
export function WaveFieldsRow({ wave, plans, found, onChange }: WaveFieldsRowProps) {
  const column = columnOfWaves(plans);
  return (
    <>
      {column === null ? (
        <WaveChoice wave={wave} onChange={onChange} />
      ) : (
        <p>{messages.wavesOfColumn(column)}</p>
      )}
      {found && found.waves.length > 0 && (column !== null || wave.wavePeriod !== "none") && (
        <FoundWaves found={found} />
      )}
    </>
  );
}

/** The column whose words are the waves; null without one. */
export const columnOfWaves = (plans: readonly ColumnPlan[]): string | null =>
  plans.find(({ role }) => role === "wave")?.column ?? null;

const SHOWN_WAVES = 12;

function FoundWaves({ found: { waves, outside } }: { found: ImportedWaves }) {
  const more = waves.length - SHOWN_WAVES;
  return (
    <>
      <ul className="import-waves" aria-label={messages.wavesFound}>
        {waves.slice(0, SHOWN_WAVES).map(({ name, date, respondents }) => (
          <li key={name}>{messages.waveFound(name, date, respondents)}</li>
        ))}
        {more > 0 && <li>{messages.moreWaves(more)}</li>}
        {outside > 0 && <li className="import-warning">{messages.outsideWaves(outside)}</li>}
      </ul>
      {waves.length > 1 && waves.every(({ date }) => date === "") && (
        <p className="import-warning">{messages.wavesWithoutDays}</p>
      )}
    </>
  );
}

function WaveChoice({ wave, onChange }: Pick<WaveFieldsRowProps, "wave" | "onChange">) {
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
          <DateField
            label={messages.waveDate}
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
  if (columnOfWaves(plans) !== null) return null;
  const dates = plans.filter(({ role }) => role === "date").length;
  if (wavePeriod !== "none") return dates === 1 ? null : messages.noDateColumn;
  return isNextWave && waveName.trim() === "" && waveDate === "" ? messages.namelessWave : null;
}
