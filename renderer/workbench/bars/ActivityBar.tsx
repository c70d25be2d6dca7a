import { Fragment } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useEmitted } from "../../platform/react/use-services.ts";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";

/** One icon for each view of the side bar; pressing the one shown hides the bar. */
export function ActivityBar() {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const views = [...registry.views.values()]
    .filter((view) => view.place === "sidebar")
    .sort((a, b) => Number(a.atEnd ?? false) - Number(b.atEnd ?? false) || a.order - b.order);
  const firstAtEnd = views.find((view) => view.atEnd)?.id;
  return (
    <nav className="activity-bar" aria-label={messages.activityBar}>
      {views.map((view) => {
        const active = layout.sideBar && layout.view === view.id;
        return (
          <Fragment key={view.id}>
            {view.id === firstAtEnd && <span className="spring" />}
            <Tooltip text={view.title} side="right">
              <AriaButton
                className="activity"
                aria-label={view.title}
                aria-pressed={active}
                onPress={() => shell.set({ view: view.id, sideBar: !active })}
              >
                <view.icon size={20} strokeWidth={1.5} />
              </AriaButton>
            </Tooltip>
          </Fragment>
        );
      })}
    </nav>
  );
}
