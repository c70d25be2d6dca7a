import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { useEffect, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { PictureMaps } from "../../platform/registry/parts.ts";
import { messages } from "./messages.ts";
import type { ShownMap } from "./shown-map.ts";

export interface Drawn {
  readonly maps: PictureMaps | null;
  readonly problem: string | null;
}

/** The maps in the colours that are chosen; the last ones stay until the new ones are drawn. */
export function useDrawn({ source, input }: ShownMap, theme: PictureThemeName, scope: "map" | "all"): Drawn {
  const services = useServices();
  const [drawn, setDrawn] = useState<Drawn>({ maps: null, problem: null });
  useEffect(() => {
    let wanted = true;
    source.draw(services, input, { theme, scope }).then(
      (maps) => wanted && setDrawn({ maps, problem: maps ? null : messages.noMap }),
      (error: Error) => wanted && setDrawn({ maps: null, problem: messages.failed(error.message) }),
    );
    return () => {
      wanted = false;
    };
  }, [services, source, input, theme, scope]);
  return drawn;
}
