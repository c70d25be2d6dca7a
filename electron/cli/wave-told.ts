import { WAVE_PERIODS } from "@shared/domain/scoring/records.ts";
import { NO_WAVE, type WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import { waveMessages as words } from "./wave-messages.ts";

/** When clients were asked, for answers and for means. */
export const WAVE_OPTIONS: OptionTable = {
  wave: { type: "string", value: "NAME", help: words.wave },
  "wave-date": { type: "string", value: "YYYY-MM-DD", help: words.waveDate },
};

/** How the column of dates parts answers; of means each row says its wave. */
export const PERIOD_OPTION: OptionTable = {
  "wave-period": { type: "string", value: "PERIOD", help: words.wavePeriod },
};

/** A day of the calendar that does not exist, an unknown period, and a period beside a name are refused. */
export function waveTold(given: Arguments): WaveFields {
  const waveDate = given.text("wave-date") ?? "";
  const day = waveDate === "" ? Number.NaN : Date.parse(`${waveDate}T00:00:00Z`);
  const isDay = Number.isFinite(day) && new Date(day).toISOString().startsWith(waveDate);
  if (waveDate !== "" && !(isDay && waveDate.length === 10)) throw new UsageError(words.badDay(waveDate));
  const waveName = given.text("wave") ?? "";
  const period = given.text("wave-period");
  const wavePeriod = period === undefined ? NO_WAVE.wavePeriod : WAVE_PERIODS.find((one) => one === period);
  if (wavePeriod === undefined) throw new UsageError(words.badPeriod(period ?? "", WAVE_PERIODS.join(", ")));
  if (wavePeriod !== "none" && (waveName !== "" || waveDate !== "")) throw new UsageError(words.oneOrCut);
  return { waveName, waveDate, wavePeriod };
}
