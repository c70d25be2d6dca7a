import type { Id } from "@shared/base/ids.ts";
import { keepResult } from "@shared/domain/simulation/commands/keep-result.ts";
import { inputPrint } from "@shared/domain/simulation/kept/input-print.ts";
import { keepFigures } from "@shared/domain/simulation/kept/keep-figures.ts";
import { keptSize } from "@shared/domain/simulation/kept/kept-of.ts";
import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { Pin } from "lucide-react";
import { useMemo } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { sizeWords } from "./kept-words.ts";
import { messages } from "./messages.ts";
import type { SimulationState } from "./use-simulation.ts";

interface KeepButtonProps {
  session: EngagementSession;
  journeyId: Id;
  state: SimulationState;
  kept: SimulationResult | null;
}

const words = messages.kept;

/** Keeps the figures on the screen, where they are of what the engagement says now. */
export function KeepButton({ session, journeyId, state, kept }: KeepButtonProps) {
  const { notices } = useServices();
  const { input, figures, versions, isRunning, isStale } = state;
  const print = useMemo(() => input && inputPrint(input.variants, input.options), [input]);
  if (!input || !figures) return null;
  const isKept = !isStale && kept?.replications === figures.replications && kept.print === print;
  const keep = () => {
    const result = keepFigures(session.model, input, versions, figures, new Date().toISOString());
    session.run(keepResult, { journeyId, result });
    notices.show({ kind: "info", text: words.done(sizeWords(keptSize(result))) });
  };
  return (
    <Button
      icon={Pin}
      tooltip={words.keepHint}
      disabled={session.readOnly || isRunning || isStale || isKept}
      onClick={keep}
    >
      {isKept ? words.isKept : words.keep}
    </Button>
  );
}
