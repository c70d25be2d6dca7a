import { ChevronRight } from "lucide-react";
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import type { Icon } from "./icon.ts";
import "./floats.css";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  /** A mark for what is on. */
  readonly checked?: boolean | undefined;
  /** The menu stays open after it, so that more can be chosen. */
  readonly stays?: boolean | undefined;
  /** A menu of its own, which opens beside; it is not run itself. */
  readonly entries?: MenuEntries;
  run(): void;
}
/** A line between groups. */
export type MenuEntries = readonly (MenuEntry | "line")[];

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface MenuProps {
  label: string;
  entries: MenuEntries;
  at: MenuPlace;
  onClose(): void;
  /** Left and right arrow, for a menu bar. */
  onSideways?(step: -1 | 1): void;
  /** Opened by the keyboard: the first entry is marked at once. */
  keyboard?: boolean;
  /** A menu beside another: left arrow and Escape lead back to it. */
  onBack?(): void;
  /** Where its right side goes when there is no room to the right of `at`. */
  turned?: number;
}

const EDGE = 8;

/** A list of actions at a place: menu bar, menu button and context menu are all this one. */
export function Menu({ label, entries, at, onClose, onSideways, keyboard, onBack, turned }: MenuProps) {
  const own = useId();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const [place, setPlace] = useState(at);
  const items = entries.filter((entry): entry is MenuEntry => entry !== "line");
  const [marked, setMarked] = useState(keyboard ? items.findIndex((item) => !item.disabled) : -1);
  const [open, setOpen] = useState<{ readonly index: number; readonly keyboard: boolean } | null>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (!size) return;
    const most = window.innerWidth - size.width - EDGE;
    setPlace({
      x: Math.max(EDGE, turned !== undefined && at.x > most ? turned - size.width : Math.min(at.x, most)),
      y: Math.max(EDGE, Math.min(at.y, window.innerHeight - size.height - EDGE)),
    });
  }, [at, turned]);
  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus();
    const outside = (event: PointerEvent) => {
      // In one of the menus that stand beside each other: each answers for itself.
      if (event.target instanceof Element && event.target.closest(".menu")) return;
      close.current();
    };
    const away = () => close.current();
    document.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", away);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", away);
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);

  const choose = (item: MenuEntry | undefined) => {
    if (!item || item.disabled) return;
    if (item.entries) {
      setOpen({ index: items.indexOf(item), keyboard: true });
      return;
    }
    if (!item.stays) {
      if (before.current instanceof HTMLElement) before.current.focus();
      onClose();
    }
    item.run();
  };
  const step = (by: number) => {
    for (let tries = 0, next = marked; tries < items.length; tries++) {
      next = (next + by + items.length) % items.length;
      if (next < 0) next = items.length - 1;
      if (!items[next]?.disabled) return setMarked(next);
    }
  };
  const typed = (letter: string) => {
    const order = [...items.keys()].map((index) => (index + marked + 1) % items.length);
    const hit = order.find((index) => items[index]?.label.toLowerCase().startsWith(letter.toLowerCase()));
    if (hit !== undefined) setMarked(hit);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") marked < 0 ? setMarked(items.length - 1) : step(-1);
    else if (event.key === "Home") setMarked(0);
    else if (event.key === "End") setMarked(items.length - 1);
    else if (event.key === "Enter" || event.key === " ") choose(items[marked]);
    else if (onBack && (event.key === "Escape" || event.key === "ArrowLeft")) onBack();
    else if (event.key === "Escape" || event.key === "Tab") {
      if (before.current instanceof HTMLElement) before.current.focus();
      onClose();
    } else if (event.key === "ArrowLeft") onSideways?.(-1);
    else if (event.key === "ArrowRight") items[marked]?.entries ? choose(items[marked]) : onSideways?.(1);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const marks = items.some((item) => item.icon || item.checked !== undefined);
  const rows: ReactNode[] = [];
  let index = -1;
  for (const [position, entry] of entries.entries()) {
    if (entry === "line") {
      rows.push(<hr key={`line-${position}`} />);
      continue;
    }
    index += 1;
    const at = index;
    const leads = entry.entries && { "aria-haspopup": "menu" as const, "aria-expanded": open?.index === at };
    const role =
      entry.checked === undefined
        ? { role: "menuitem", ...leads }
        : { role: "menuitemcheckbox", "aria-checked": entry.checked };
    rows.push(
      // biome-ignore lint/a11y/useKeyWithClickEvents: the menu handles the keys of all its entries
      // biome-ignore lint/a11y/noStaticElementInteractions: its role comes with the kind of entry
      <div
        key={entry.id}
        id={`${own}-${at}`}
        {...role}
        aria-disabled={entry.disabled || undefined}
        tabIndex={-1}
        className="menu-item"
        data-marked={at === marked || undefined}
        data-danger={entry.danger || undefined}
        onPointerMove={() => {
          if (at === marked) return;
          setMarked(entry.disabled ? -1 : at);
          setOpen(entry.entries && !entry.disabled ? { index: at, keyboard: false } : null);
        }}
        onClick={() => choose(entry)}
      >
        {marks && (
          <span className="menu-icon">
            {entry.checked ? "✓" : entry.icon && <entry.icon size={16} strokeWidth={1.5} aria-hidden />}
          </span>
        )}
        <span className="menu-label">{entry.label}</span>
        {entry.shortcut && <kbd>{entry.shortcut}</kbd>}
        {entry.entries && <ChevronRight size={14} strokeWidth={1.5} aria-hidden />}
      </div>,
    );
  }
  const beside = open && items[open.index];
  const edge = open ? document.getElementById(`${own}-${open.index}`)?.getBoundingClientRect() : undefined;
  return createPortal(
    // Outside of every part of the window, so a region of its own.
    <section aria-label={label}>
      <div
        ref={box}
        role="menu"
        aria-label={label}
        aria-activedescendant={marked >= 0 ? `${own}-${marked}` : undefined}
        tabIndex={-1}
        className="float menu"
        style={{ left: place.x, top: place.y }}
        onKeyDown={keys}
        onContextMenu={(event) => event.preventDefault()}
      >
        {rows}
      </div>
      {open && beside?.entries && edge && (
        <Menu
          key={open.index}
          label={beside.label}
          entries={beside.entries}
          at={{ x: edge.right, y: edge.top - EDGE / 2 }}
          turned={edge.left}
          keyboard={open.keyboard}
          onBack={() => {
            setOpen(null);
            box.current?.focus();
          }}
          onClose={() => {
            if (before.current instanceof HTMLElement) before.current.focus();
            onClose();
          }}
        />
      )}
    </section>,
    document.body,
  );
}
