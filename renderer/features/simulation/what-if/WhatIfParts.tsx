import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import { leverKey } from "@shared/simulation/experiment/design/lever.ts";
import { useRef } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import type { useSimulation } from "../use-simulation.ts";
import { MOST_VERSIONS } from "../versions.ts";
import { GridPart } from "./GridPart.tsx";
import { TornadoPart } from "./TornadoPart.tsx";
import { useWhatIf } from "./use-what-if.ts";
import { WhatIfPart } from "./WhatIfPart.tsx";

interface WhatIfPartsProps {
  session: EngagementSession;
  journeyId: Id;
  state: ReturnType<typeof useSimulation>;
  format: ReportFormat;
}

/** What is asked beyond the versions as they stand; nothing where no version can be run. */
export function WhatIfParts({ session, journeyId, state, format }: WhatIfPartsProps) {
  const part = useRef<HTMLDivElement>(null);
  const view = useWhatIf(session, journeyId, state.input);
  if (!view) return null;
  const versions = (state.input?.variants ?? []).map(({ id }) => ({
    id,
    name: session.model.get("blueprint", id)?.name ?? "",
  }));
  const show = (id: Id) => {
    const shown = [...state.ids, id];
    state.simulation.choose(new Set(shown.slice(-MOST_VERSIONS)));
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
      <div ref={part} className="what-if-place">
        <WhatIfPart {...shared} onStarted={show} />
      </div>
      <GridPart {...shared} journeyId={journeyId} onChoose={choose} />
      <TornadoPart {...shared} journeyId={journeyId} />
    </>
  );
}
