import { ChevronDown, Ellipsis } from "lucide-react";
import { useRef, useState } from "react";
import { Button, IconButton } from "./Button.tsx";
import type { Icon } from "./icon.ts";
import { Menu, type MenuEntries, type MenuPlace } from "./Menu.tsx";

interface MenuButtonProps {
  label: string;
  /** Read when it opens. */
  entries: () => MenuEntries;
  icon?: Icon | undefined;
  /** Icon only (three dots by default), the label as tooltip. */
  compact?: boolean | undefined;
  kind?: "normal" | "quiet" | "primary" | undefined;
  disabled?: boolean | undefined;
}

/** A button that opens a menu below itself. */
export function MenuButton({ label, entries, icon, compact, kind = "normal", disabled }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPlace | null>(null);
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    if (box) setAt({ x: box.left, y: box.bottom + 4 });
  };
  const shared = {
    ref: button,
    onClick: open,
    disabled,
    "aria-haspopup": "menu",
    "aria-expanded": at !== null,
  } as const;
  return (
    <>
      {compact ? (
        <IconButton {...shared} icon={icon ?? Ellipsis} label={label} />
      ) : (
        <Button {...shared} icon={icon} kind={kind}>
          {label}
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
        </Button>
      )}
      {at && <Menu label={label} entries={entries()} at={at} onClose={() => setAt(null)} keyboard />}
    </>
  );
}
