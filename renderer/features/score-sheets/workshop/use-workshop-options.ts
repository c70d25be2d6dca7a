import { useState } from "react";
import { remember, remembered } from "../remembered.ts";
import type { Direction } from "./rating-places.ts";

export interface WorkshopOptions {
  readonly direction: Direction;
  /** Ratings of others and results stay hidden until all have rated. */
  readonly silent: boolean;
  /** Who gave which rating can be seen in the results. */
  readonly names: boolean;
  change(more: { direction?: Direction; silent?: boolean; names?: boolean }): void;
}

/** How this machine shows workshops, kept from one to the next. */
export function useWorkshopOptions(): WorkshopOptions {
  const [options, setOptions] = useState(() => {
    const { direction = "down", silent = false, names = false } = remembered();
    return { direction, silent, names };
  });
  return {
    ...options,
    change: (more) => {
      setOptions((held) => ({ ...held, ...more }));
      remember(more);
    },
  };
}
