import { createRoot } from "react-dom/client";
import { createBrowserHost } from "../platform/host/browser-host.ts";
import { ServicesContext } from "../platform/react/use-services.ts";
import { Workbench } from "../workbench/Workbench.tsx";
import { WorkbenchContext } from "../workbench/workbench-context.ts";
import { contributions } from "./contributions.ts";
import { startServices } from "./start-services.ts";
import { followTheme } from "./theme.ts";
import "../ui/tokens.css";

const { services, parts } = startServices(createBrowserHost(), contributions);
followTheme(services.settings);
services.editors.open({ editor: "welcome" });

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <ServicesContext value={services}>
    <WorkbenchContext value={parts}>
      <Workbench />
    </WorkbenchContext>
  </ServicesContext>,
);
