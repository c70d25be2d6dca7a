import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { Badge } from "./Badge.tsx";
import { useHasTabStop } from "./use-has-tab-stop.ts";
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

/**
 * Pages of which one is seen; arrows show the one beside. Not of react-aria: at every change in a page its panel looked
 * whether each node up to the first to be tabbed to is visible, which lays out the page once more.
 */
export function Tabs({ label, tabs, selected, onSelect, actions }: TabsProps) {
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const hasTabStop = useHasTabStop(panel, selected);
  const at = tabs.findIndex((tab) => tab.id === selected);
  const shown = tabs[at];
  const keys = (event: KeyboardEvent) => {
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const to = steps[event.key as keyof typeof steps];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(next.id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className="tab-set">
      <div className="tab-strip">
        <div ref={strip} role="tablist" aria-label={label} className="tab-list" onKeyDown={keys}>
          {tabs.map((tab, index) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              data-tab={tab.id}
              className="tab-head"
              aria-selected={tab.id === selected}
              aria-controls={tab.id === selected ? `${id}-panel` : undefined}
              tabIndex={index === Math.max(0, at) ? 0 : -1}
              onMouseDown={(event) => event.button === 0 && onSelect(tab.id)}
              // Without a press it comes from the keyboard or from a screen reader.
              onClick={(event) => event.detail === 0 && onSelect(tab.id)}
            >
              {tab.title}
              {tab.count !== undefined && <Badge>{tab.count}</Badge>}
            </button>
          ))}
        </div>
        {actions}
      </div>
      {shown && (
        <div
          key={shown.id}
          ref={panel}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${shown.id}`}
          className="tab-panel"
          tabIndex={hasTabStop ? undefined : 0}
        >
          {shown.content}
        </div>
      )}
    </div>
  );
}
