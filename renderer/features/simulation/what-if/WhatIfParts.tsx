import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import type { PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import { leverKey } from "@shared/simulation/experiment/design/lever.ts";
import { memo, useRef } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import type { JourneySimulation } from "../simulation-state.ts";
import { MOST_VERSIONS } from "../versions.ts";
import { GridPart } from "./GridPart.tsx";
import { TornadoPart } from "./TornadoPart.tsx";
import { useWhatIf } from "./use-what-if.ts";
import { WhatIfPart } from "./WhatIfPart.tsx";

interface WhatIfPartsProps {
  session: EngagementSession;
  journeyId: Id;
  simulation: JourneySimulation;
  input: ExperimentInput | null;
  /** The versions that are shown beside each other. */
  ids: ReadonlySet<Id>;
  format: ReportFormat;
}

/**
 * What is asked beyond the versions as they stand; nothing where no version can be run. While a run goes on the screen is
 * drawn several times a second, and none of this changes with it.
 */
export const WhatIfParts = memo(AllParts, isSame);

function isSame(a: WhatIfPartsProps, b: WhatIfPartsProps): boolean {
  const keys = ["session", "journeyId", "simulation", "input", "ids"] as const;
  const isSameFormat = a.format.language === b.format.language && a.format.money(1) === b.format.money(1);
  return isSameFormat && keys.every((key) => a[key] === b[key]);
}

function AllParts({ session, journeyId, simulation, input, ids, format }: WhatIfPartsProps) {
  const part = useRef<HTMLDivElement>(null);
  const view = useWhatIf(session, journeyId, input);
  if (!view) return null;
  const versions = (input?.variants ?? []).map(({ id }) => ({
    id,
    name: session.model.get("blueprint", id)?.name ?? "",
  }));
  const show = (id: Id) => {
    const shown = [...ids, id];
    simulation.choose(new Set(shown.slice(-MOST_VERSIONS)));
  };
  const choose = (variantId: Id, { settings }: PlannedCell) => {
    view.whatIf.choose(variantId);
    // What stands where it is in the service is not moved.
    const moved = settings.filter(
      ({ lever, value }) => view.levers.find(({ key }) => key === leverKey(lever))?.now !== value,
    );
    view.whatIf.moveTo(moved.map((setting) => [leverKey(setting.lever), setting]));
    part.current?.scrollIntoView({ block: "start" });
  };
  const shared = { session, view, versions, format };
  return (
    <>
      <div ref={part}>
        <WhatIfPart {...shared} onStarted={show} />
      </div>
      <GridPart {...shared} journeyId={journeyId} onChoose={choose} />
      <TornadoPart {...shared} journeyId={journeyId} />
    </>
  );
}
