import { contributions } from "@renderer/app/contributions.ts";
import { startServices } from "@renderer/app/start-services.ts";
import { followTheme } from "@renderer/app/theme.ts";
import { BlueprintEditor } from "@renderer/features/blueprint-editor/BlueprintEditor.tsx";
import { blueprintEditor } from "@renderer/features/blueprint-editor/handle.ts";
import { createHost } from "@renderer/platform/host/create-host.ts";
import { ServicesContext } from "@renderer/platform/react/use-services.ts";
import type { EngagementSession } from "@renderer/platform/store/session.ts";
import { calculatorFor } from "@renderer/platform/workers/calculators.ts";
import { WorkbenchContext } from "@renderer/workbench/workbench-context.ts";
import "@renderer/ui/tokens.css";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { createRoot } from "react-dom/client";
import { sessionInMemory } from "../../../builders/session-in-memory.ts";
import { BLUEPRINT, makeMap } from "../make-map.ts";
import { CLOSE, nextFrame, offer, until } from "./protocol.ts";

const { services, parts, life } = startServices(createHost(), contributions);
followTheme(services);
let session: EngagementSession;

const canvas = () => document.querySelector(".canvas") as HTMLElement | null;
/** The canvas says when all that is in view is drawn as it is meant to be seen, and its figures are there. */
const complete = () =>
  canvas()?.dataset.drawn !== undefined && document.querySelector(".heat-legend") !== null;

offer({
  prepare: async (count) => {
    session = sessionInMemory(makeMap(count)).session;
    life.session = session;
    life.onSession.emit(session);
    // The figures of the marks are data too: they lie there when the map opens.
    await calculatorFor(session).ask("scorecard", { segments: [] });
  },
  open: async (view) => {
    await nextFrame();
    const began = performance.now();
    createRoot(document.getElementById("root") as HTMLElement).render(
      <ServicesContext value={services}>
        <WorkbenchContext value={parts}>
          <BlueprintEditor input={{ editor: "blueprint", recordId: BLUEPRINT }} session={session} active />
        </WorkbenchContext>
      </ServicesContext>,
    );
    await until(() => services.handles.active(blueprintEditor)?.canvas != null);
    const handle = services.handles.active(blueprintEditor);
    if (view === "whole") handle?.canvas?.fit();
    else handle?.canvas?.zoomTo(CLOSE);
    await until(complete);
    return performance.now() - began;
  },
  step: () => {
    const box = (document.querySelector("[data-id='x1']") as Element).getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  edit: (title) => session.run(updateSteps, { stepIds: ["x0"], patch: { title } }),
  surface: () => document.querySelector(".react-flow__pane") as Element,
});
/** For whoever wants to look at the page by hand. */
Object.assign((window as unknown as { bench: object }).bench, {
  zoomTo: (zoom: number) => services.handles.active(blueprintEditor)?.canvas?.zoomTo(zoom),
});
