import { useEmitted } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { slowProgress, slowShare, stopSlow } from "../../../platform/workers/calculators.ts";
import { Button } from "../../../ui/Button.tsx";
import { driversMessages as words } from "./drivers-messages.ts";

interface DriversWorkProps {
  session: EngagementSession;
  stopped: boolean;
  onAgain(): void;
}

/** How far a long bootstrap is, and the way out of it; nothing while it is quick. */
export function DriversWork({ session, stopped, onAgain }: DriversWorkProps) {
  const share = useEmitted([slowProgress], () => slowShare(session));
  if (stopped) {
    return (
      <p className="measures-choices">
        <span>{words.stopped}</span> <Button onClick={onAgain}>{words.again}</Button>
      </p>
    );
  }
  if (share === null) return null;
  return (
    <p className="measures-choices">
      <span>{words.working}</span>
      <progress value={share} aria-label={words.working} />
      <Button onClick={() => stopSlow(session)}>{words.stop}</Button>
    </p>
  );
}
