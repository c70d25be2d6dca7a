import { useServices } from "../platform/react/use-services.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { ViewBody } from "./ViewBody.tsx";

/** A view of another feature inside of an editor, by its id; nothing where no feature brings it. */
export function RegisteredView({ id, session }: { id: string; session: EngagementSession }) {
  const { registry } = useServices();
  const view = registry.views.get(id);
  return view ? <ViewBody view={view} session={session} /> : null;
}
