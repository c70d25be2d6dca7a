import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import { useMemo } from "react";
import { usePictureTheme } from "../platform/react/use-picture-theme.ts";
import type { CanvasProps } from "./canvas-props.ts";
import type { Scene, ScreenTheme } from "./painter/scene.ts";

type Shown = Pick<
  CanvasProps,
  "layout" | "figures" | "numbers" | "critical" | "changes" | "dimmed" | "insides" | "problems"
> & {
  selected: Scene["selected"];
};

/** What is painted, as one object that is another one when anything of it is. */
export function useScene(shown: Shown): Scene {
  const { layout, figures, numbers, critical, changes, dimmed, insides, selected } = shown;
  const problems = shown.problems?.elements;
  const name = usePictureTheme();
  const theme = useMemo(() => screenTheme(name), [name]);
  return useMemo(
    () => ({ layout, figures, numbers, critical, changes, selected, dimmed, insides, problems, theme }),
    [layout, figures, numbers, critical, changes, selected, dimmed, insides, problems, theme],
  );
}

/** The colours of the pictures, and the few that only the screen has. */
function screenTheme(name: PictureThemeName): ScreenTheme {
  const tokens = getComputedStyle(document.documentElement);
  const token = (key: string) => tokens.getPropertyValue(key).trim();
  return {
    ...PICTURE_THEMES[name],
    accent: token("--accent"),
    faint: token("--faint"),
    font: token("--font"),
  };
}
