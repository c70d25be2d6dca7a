import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import type { useSimulation } from "../use-simulation.ts";
import { MOST_VERSIONS } from "../versions.ts";
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
  return <WhatIfPart session={session} view={view} versions={versions} format={format} onStarted={show} />;
}
