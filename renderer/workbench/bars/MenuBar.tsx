import { useRef, useState } from "react";
import { MENU_BAR } from "../../platform/lifecycle/native-menu.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { MenuId } from "../../platform/registry/contribution.ts";
import { Menu } from "../../ui/Menu.tsx";
import { messages } from "../messages.ts";
import { menuEntries } from "../overlays/menu-entries.ts";

/** File, Edit, View … One is open at a time; arrows walk from one to the next. */
export function MenuBar() {
  const services = useServices();
  const bar = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const [open, setOpen] = useState<{ index: number; keyboard: boolean } | null>(null);
  const shown = MENU_BAR.filter(([menu]) => services.registry.menus.some((item) => item.menu === menu));
  const buttonAt = (index: number) => bar.current?.children[index] as HTMLElement | undefined;
  const walk = (by: number, wasOpen: boolean) => {
    const next = ((open?.index ?? focused) + by + shown.length) % shown.length;
    setFocused(next);
    if (wasOpen) setOpen({ index: next, keyboard: true });
    else buttonAt(next)?.focus();
  };
  const current = open && shown[open.index];
  const box = open ? buttonAt(open.index)?.getBoundingClientRect() : undefined;
  return (
    <>
      <div ref={bar} role="menubar" aria-label={messages.menuBar} className="menu-bar">
        {shown.map(([menu, label], index) => (
          <button
            key={menu}
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open?.index === index}
            tabIndex={index === focused ? 0 : -1}
            onPointerDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
              setFocused(index);
              setOpen(open?.index === index ? null : { index, keyboard: false });
            }}
            onPointerEnter={() => open && open.index !== index && setOpen({ index, keyboard: false })}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") walk(1, false);
              else if (event.key === "ArrowLeft") walk(-1, false);
              else if (["Enter", " ", "ArrowDown"].includes(event.key)) setOpen({ index, keyboard: true });
              else return;
              event.preventDefault();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {current && box && (
        <Menu
          key={current[0]}
          label={current[1]}
          entries={menuEntries(services, current[0] as MenuId)}
          at={{ x: box.left, y: box.bottom + 2 }}
          keyboard={open.keyboard}
          onClose={() => setOpen(null)}
          onSideways={(step) => walk(step, true)}
        />
      )}
    </>
  );
}
