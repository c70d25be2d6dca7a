import { Emitter } from "@shared/base/emitter.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { newestWave } from "@shared/domain/scoring/newest-wave.ts";
import { type Wave, waveKey } from "@shared/domain/scoring/waves.ts";
import { sameShallow } from "../react/use-services.ts";
import type { Services } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";

const known = new WeakMap<EngagementSession, Wave | null>();

/** Another wave is the newest now. */
export const newestWaveChanged = new Emitter<void>();

/** The wave that counts where none was chosen; null where all that is there counts, undefined until that is known. */
export const newestWaveOf = (session: EngagementSession): Wave | null | undefined => known.get(session);

/** Knows the newest wave of the open engagement before its figures are asked for, and whenever its surveys change. */
export function followNewestWave(services: Services): void {
  services.onSession.on(() => {
    const session = services.session();
    if (session) follow(session);
  });
}

function follow(session: EngagementSession): void {
  let seen: readonly AnyRecord[] = [];
  const tell = (wave: Wave | null) => {
    if (JSON.stringify(known.get(session)) === JSON.stringify(wave)) return;
    known.set(session, wave);
    newestWaveChanged.emit();
  };
  const look = () => {
    const { model } = session;
    const surveys = model.all("surveyMapping");
    const read = [
      ...surveys,
      ...model.all("dataset"),
      ...model.all("aggregateScore"),
      ...model.all("engagement"),
    ];
    if (known.has(session) && sameShallow(read, seen)) return;
    seen = read;
    // Only waves that are cut out of a column of dates have to be looked for in the answers.
    const isCut = surveys.some((survey) => waveKey(survey) === "" && survey.wavePeriod !== "none");
    if (!isCut) return tell(newestWave(model, () => null)?.wave ?? null);
    // Whoever asks for figures without their wave gets those of the newest too: nothing waits for this.
    const isLast = () => seen === read;
    calculatorFor(session)
      .ask("newestWave", {})
      .then(
        (newest) => isLast() && tell(newest?.wave ?? null),
        () => isLast() && tell(null),
      );
  };
  session.onChange.on(look);
  look();
}
