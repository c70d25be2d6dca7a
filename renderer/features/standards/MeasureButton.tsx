import { Timer } from "lucide-react";
import { useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { measureByLog, waitingForLogs } from "./measure-by-log.ts";
import { messages } from "./messages.ts";

/** Measures what waits for its log, all at once; away where nothing does. */
export function MeasureButton({ session }: { session: EngagementSession }) {
  const services = useServices();
  const waiting = useModel(session, waitingForLogs);
  const [isBusy, setBusy] = useState(false);
  if (waiting.length === 0) return null;
  const measure = () => {
    setBusy(true);
    measureByLog(services, waiting).finally(() => setBusy(false));
  };
  return (
    <Button icon={Timer} disabled={session.readOnly || isBusy} onClick={measure}>
      {isBusy ? messages.measuring : messages.measureAll(waiting.length)}
    </Button>
  );
}
