// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its options
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list has the keys of all its options
// biome-ignore-all lint/a11y/useSemanticElements: a list of the browser cannot stand in the top layer of the page
import { Check } from "lucide-react";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Choice, placeOfKey, placeOfList, placeOfTyped } from "./select-model.ts";
import { useStable } from "./use-stable.ts";
import { useTyped } from "./use-typed.ts";
import "./floats.css";

interface SelectListProps {
  id: string;
  labelId: string;
  options: readonly Choice[];
  /** The place of the chosen one; -1 = none. */
  chosen: number;
  /** What it stands at, and what has the focus afterwards. */
  button: HTMLButtonElement;
  /** It opened under a press: let go over an option, that chooses it. */
  pressed: boolean;
  onMark?: ((index: number) => void) | undefined;
  onChoose(index: number): void;
  onClose(): void;
}

const keepToItself = (event: SyntheticEvent) => event.stopPropagation();

/**
 * The list of a select, over everything else, with the focus while it is open. Nothing outside is hidden or held
 * meanwhile: a press there, a scroll, or the focus somewhere else closes it.
 */
export function SelectList(props: SelectListProps) {
  const { id, options, chosen, button, pressed } = props;
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(Math.max(0, chosen));
  const typed = useTyped();
  const close = useStable(props.onClose);
  const leave = () => {
    button.focus({ preventScroll: true });
    props.onClose();
  };
  const choose = useStable((index: number) => {
    if (options[index]?.disabled) return;
    leave();
    props.onChoose(index);
  });

  useLayoutEffect(() => {
    const node = list.current;
    if (!node) return;
    node.showPopover();
    const field = button.getBoundingClientRect();
    node.style.minWidth = `${field.width}px`;
    const { left, top, maxHeight } = placeOfList(field, node.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    Object.assign(node.style, {
      left: `${left}px`,
      top: `${top}px`,
      maxHeight: `min(320px, ${maxHeight}px)`,
    });
    node.focus({ preventScroll: true });
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !node.contains(target) && !button.contains(target)) close();
    };
    const moved = ({ target }: Event) => {
      if (target instanceof Node && target.contains(button)) close();
    };
    const released = ({ target }: MouseEvent) => {
      const index = [...node.children].findIndex((one) => target instanceof Node && one.contains(target));
      if (index >= 0) choose(index);
    };
    const gone = new AbortController();
    const { signal } = gone;
    document.addEventListener("pointerdown", outside, { capture: true, signal });
    document.addEventListener("focusin", outside, { signal });
    // What was scrolled to bring the field into view is told in the next frame: it is no reason to close.
    requestAnimationFrame(() => {
      if (!signal.aborted) document.addEventListener("scroll", moved, { capture: true, signal });
    });
    window.addEventListener("resize", close, { signal });
    window.addEventListener("blur", close, { signal });
    if (pressed) document.addEventListener("mouseup", released, { once: true, signal });
    return () => {
      gone.abort();
      if (node.contains(document.activeElement)) button.focus({ preventScroll: true });
    };
  }, [button, pressed, close, choose]);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);

  const mark = (index: number) => {
    if (index === marked) return;
    setMarked(index);
    props.onMark?.(index);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    // The focus goes on from the field.
    if (event.key === "Tab") return leave();
    const text = typed(event);
    const to = placeOfKey(event.key, marked, options.length);
    if (to !== null) mark(to);
    else if (text !== null) {
      const found = placeOfTyped(
        text,
        options.map(({ label }) => label),
        marked,
      );
      if (found >= 0) mark(found);
    } else if (event.key === "Escape") leave();
    else if ((event.key === "Enter" || event.key === " ") && !event.repeat) choose(marked);
    else if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={props.labelId}
      aria-activedescendant={options[marked] && `${id}-${marked}`}
      tabIndex={-1}
      popover="manual"
      className="float popover"
      onKeyDown={keys}
      onPointerDown={keepToItself}
      onMouseDown={(event) => {
        event.stopPropagation();
        // The list keeps the focus until something is chosen.
        event.preventDefault();
      }}
      onClick={keepToItself}
      onContextMenu={(event) => {
        event.stopPropagation();
        event.preventDefault();
      }}
    >
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          aria-disabled={option.disabled}
          className="menu-item"
          data-marked={index === marked || undefined}
          onPointerMove={() => mark(index)}
          onPointerDown={() => props.onMark?.(index)}
          onClick={() => choose(index)}
        >
          <span className="menu-icon">{index === chosen && <Check size={14} aria-hidden />}</span>
          <span className="menu-label">{option.label}</span>
        </div>
      ))}
    </div>
  );
}
