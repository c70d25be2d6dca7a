import { useEffect, useRef, useState } from "react";
import { groupRead, PART_GROUPS, type PartGroup } from "./contents.ts";
import { messages } from "./messages.ts";

const words = messages.contents;

/** What the screen tells, group by group: a press leads there, and where one reads is marked. */
export function ContentsBar({ groups }: { groups: readonly PartGroup[] }) {
  const nav = useRef<HTMLElement>(null);
  const [read, setRead] = useState<PartGroup | null>(null);
  useEffect(() => {
    const bar = nav.current?.closest<HTMLElement>(".simulation-bar");
    const screen = nav.current?.closest<HTMLElement>(".simulation");
    if (!bar || !screen) return;
    const look = () => {
      const tops = placesOf(screen).map(({ dataset, offsetTop }) => ({
        group: dataset.group as PartGroup,
        top: offsetTop,
      }));
      const { scrollTop, clientHeight, scrollHeight } = screen;
      const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
      setRead(groupRead(tops, scrollTop + bar.offsetHeight, isAtEnd));
    };
    // What is scrolled to, or focused by keys, is not to lie behind the bar.
    const measure = () => {
      screen.style.setProperty("--simulation-bar", `${bar.offsetHeight}px`);
      look();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    screen.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      screen.removeEventListener("scroll", look);
    };
  }, []);
  const go = (group: PartGroup) => {
    const screen = nav.current?.closest<HTMLElement>(".simulation");
    const place = screen && placesOf(screen).find(({ dataset }) => dataset.group === group);
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  };
  return (
    <nav ref={nav} className="simulation-contents" aria-label={words.label}>
      {PART_GROUPS.filter((group) => groups.includes(group)).map((group) => (
        <button
          key={group}
          type="button"
          aria-current={group === read ? "location" : undefined}
          onClick={() => go(group)}
        >
          {words.groups[group]}
        </button>
      ))}
    </nav>
  );
}

const placesOf = (screen: HTMLElement): HTMLElement[] => [
  ...screen.querySelectorAll<HTMLElement>(".simulation-group"),
];
