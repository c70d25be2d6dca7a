import { useEffect, useRef } from "react";
import { onWantedPlace, type WantedPlace, wantedPlace } from "./wanted-place.ts";

/** A page that folds or turns says what it does when somebody is led to a place in it, before it comes up or later. */
export function useLedHere(then: (place: WantedPlace) => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const look = () => {
      const place = wantedPlace();
      if (place) latest.current(place);
    };
    look();
    return onWantedPlace.on(look);
  }, []);
}
