import "../platform/no-eval.ts";
import { createRoot } from "react-dom/client";
import { createHost } from "../platform/host/create-host.ts";
import { takeEnding, tellEnding } from "../platform/lifecycle/after-crash.ts";
import { followCloseRequest } from "../platform/lifecycle/close-request.ts";
import { followPersistence } from "../platform/lifecycle/follow-persistence.ts";
import { followGivenFiles } from "../platform/lifecycle/given-files.ts";
import { followNativeMenu } from "../platform/lifecycle/native-menu.ts";
import { refuseStrayDrops } from "../platform/lifecycle/stray-drops.ts";
import { followTypedText } from "../platform/lifecycle/typed-text.ts";
import { followMeasureScope } from "../platform/queries/measure-scope.ts";
import { followNewestWave } from "../platform/queries/newest-wave.ts";
import { ServicesContext } from "../platform/react/use-services.ts";
import { Workbench } from "../workbench/Workbench.tsx";
import { WorkbenchContext } from "../workbench/workbench-context.ts";
import { contributions } from "./contributions.ts";
import { startServices } from "./start-services.ts";
import { followTheme } from "./theme.ts";
import { followWidth } from "./width.ts";
import "../ui/arrangements.css";
import "../ui/tokens.css";
import "../ui/forced-colors.css";

const host = createHost();
const { services, parts, life, shell } = startServices(host, contributions);
followTheme(services);
followWidth(shell);
followTypedText(services.context);
followNativeMenu(services);
followCloseRequest(services);
followNewestWave(services);
followMeasureScope(services);
void followPersistence(services);
refuseStrayDrops();

// Tests reach the services of a page that asks for it by ?test=1; the desktop does only under FRONTSTAGE_TEST.
if (new URLSearchParams(location.search).has("test")) {
  Object.assign(window, { __frontstage: { services } });
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <ServicesContext value={services}>
    <WorkbenchContext value={parts}>
      <Workbench />
    </WorkbenchContext>
  </ServicesContext>,
);
const ending = takeEnding();
tellEnding(services, ending);
if (ending === "crashes") life.welcome();
else await life.resume();
followGivenFiles(services);
