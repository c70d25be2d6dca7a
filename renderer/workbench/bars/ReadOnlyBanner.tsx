import { Lock } from "lucide-react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";

/** Says that nothing can be changed here and why, and takes over once the other window is closed. */
export function ReadOnlyBanner({ session }: { session: EngagementSession }) {
  const services = useServices();
  const again = async () => {
    const id = session.engagementId;
    await services.closeEngagement();
    await services.openEngagement(id);
  };
  return (
    <div className="banner" role="status" data-testid="read-only">
      <Lock size={16} strokeWidth={1.5} aria-hidden />
      <span>{session.readOnlyReason}</span>
      <Button onClick={() => void again()}>{messages.tryAgain}</Button>
    </div>
  );
}
