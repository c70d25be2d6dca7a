import type { Services } from "../platform/services/services.ts";

/** Keeps the page's theme at the setting, or at the system's wish when the setting says so or the system gives all colours. */
export function followTheme({ settings, context }: Pick<Services, "settings" | "context">): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const forced = matchMedia("(forced-colors: active)");
  const apply = () => {
    const chosen = settings.get<string>("workbench.theme");
    const wish = forced.matches && chosen !== "projection" ? "system" : chosen;
    const system = contrast.matches ? "high-contrast" : dark.matches ? "dark" : "light";
    document.documentElement.dataset.theme = wish === "system" ? system : wish;
    context.set("projection", wish === "projection");
  };
  dark.addEventListener("change", apply);
  contrast.addEventListener("change", apply);
  forced.addEventListener("change", apply);
  settings.changed.on(apply);
  apply();
}
