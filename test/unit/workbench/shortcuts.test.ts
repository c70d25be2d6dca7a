import { contributions } from "@renderer/app/contributions.ts";
import { Registry } from "@renderer/platform/registry/registry.ts";
import { expect, it } from "vitest";

it("no shortcut that holds everywhere is one that an editor has for itself", () => {
  const registry = new Registry(
    contributions(() => {
      throw new Error("no part of the window is shown");
    }),
  );
  const bindings = [...registry.keybindings];
  const everywhere = bindings.filter(({ when }) => when === undefined);
  const clashes = everywhere.flatMap((one) =>
    bindings
      .filter(({ key, command }) => key === one.key && command !== one.command)
      .map(({ command, key }) => `${key}: ${one.command} and ${command}`),
  );
  expect(clashes).toEqual([]);
});
