import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import { Badge } from "./Badge.tsx";
import "./controls.css";

export interface TabEntry {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly TabEntry[];
  selected: string;
  onSelect(id: string): void;
  /** At the right end of the strip. */
  actions?: ReactNode;
}

export function Tabs({ label, tabs, selected, onSelect, actions }: TabsProps) {
  return (
    <AriaTabs className="tab-set" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <div className="tab-strip">
        <TabList aria-label={label} className="tab-list" items={tabs}>
          {(tab) => (
            <Tab id={tab.id} className="tab-head">
              {tab.title}
              {tab.count !== undefined && <Badge>{tab.count}</Badge>}
            </Tab>
          )}
        </TabList>
        {actions}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
