import { describe, expect, it } from "vitest";
import { checkAreas } from "../../build/checks/areas.mjs";
import { checkCycles } from "../../build/checks/cycles.mjs";
import { checkDoors } from "../../build/checks/doors.mjs";
import { checkLayers } from "../../build/checks/layers.mjs";
import { checkShape } from "../../build/checks/shape.mjs";
import { checkWords } from "../../build/checks/words.mjs";

const file = (path: string, text: string) => ({ path, text });

describe("the layer check refuses", () => {
  it.each([
    ["shared/domain/a.ts", 'import { x } from "@renderer/ui/x.ts";'],
    ["shared/domain/a.ts", 'import type { X } from "../interchange/x.ts";'],
    ["shared/base/a.ts", 'import { readFileSync } from "node:fs";'],
    ["renderer/ui/A.tsx", 'import { m } from "@shared/domain/core/model.ts";'],
    ["renderer/workbench/A.tsx", 'import { B } from "../features/b/B.tsx";'],
    ["renderer/features/a/A.tsx", 'import { B } from "../b/B.tsx";'],
    ["renderer/features/a/A.tsx", 'const b = () => import("../b/B.tsx");'],
    ["renderer/features/a/A.tsx", 'import { ReactFlow } from "@xyflow/react";'],
    ["renderer/features/a/a.ts", 'import Dexie from "dexie";'],
    ["renderer/app/a.ts", 'import { app } from "electron";'],
    ["renderer/app/a.ts", 'import { m } from "../../electron/main/main.ts";'],
    ["electron/services/a.ts", 'import { m } from "../main/main.ts";'],
    ["electron/services/a.ts", 'import { run } from "../cli/run.ts";'],
    ["electron/cli/a.ts", 'import { register } from "../ipc/register.ts";'],
    ["electron/cli/a.ts", 'import { app } from "electron";'],
    ["electron/preload/a.ts", 'import { m } from "@shared/domain/records.ts";'],
    ["shared/base/a.ts", '\nexport * from "./b.ts";'],
    ["shared/base/a.ts", 'export * as b from "./b.ts";'],
    ["shared/base/a.ts", 'export type * from "./b.ts";'],
    ["shared/domain/a.ts", 'import { read } from "../../test/builders/read.ts";'],
    ["shared/domain/a.ts", 'import { Pencil } from "lucide-react";'],
    ["shared/domain/a.ts", 'type M = import("../interchange/x.ts").M;'],
    ["renderer/helpers/a.ts", ""],
    ["renderer/features/bridge.ts", ""],
    ["electron/bridge.ts", ""],
    ["renderer/platform/a.ts", 'import { x } from "../helpers/x.ts";'],
    ["electron/services/a.ts", 'import { x } from "../bridge.ts";'],
    ["renderer/features/a/a.ts", "const b = () => import(`../b/B.tsx`);"],
    ["renderer/features/a/a.ts", 'const b = () => import(/* late */ "../b/B.tsx", {});'],
    ["renderer/features/a/a.ts", "const b = (name: string) => import(name);"],
    ["renderer/features/a/a.ts", 'const all = import.meta.glob("../b/*.ts");'],
    ["renderer/features/a/a.ts", 'new Worker(new URL("../b/worker.ts", import.meta.url));'],
    ["renderer/features/a/a.css", '@import "../b/b.css";'],
    ["renderer/features/a/a.ts", 'import { x } from "../../../node_modules/dexie/dexie.mjs";'],
    ["renderer/features/a/a.ts", 'import { x } from "@xyflow/system";'],
    ["renderer/features/a/a.ts", "const = ;"],
  ])("%s with %s", (path, text) => {
    expect(checkLayers([file(path, text)])).toHaveLength(1);
  });

  it("a command that would need Electron through a service", () => {
    const command = file("electron/cli/a.ts", 'import { print } from "../services/print.ts";');
    const service = file("electron/services/print.ts", 'import { BrowserWindow } from "electron";');
    expect(checkLayers([command, service])).toEqual([
      "electron/cli/a.ts → electron/services/print.ts imports electron, and there is none under plain Node",
    ]);
  });

  it("but not an import of a lower layer", () => {
    const good = file("renderer/features/a/A.tsx", 'import { x } from "@shared/domain/core/model.ts";');
    expect(checkLayers([good])).toEqual([]);
  });
});

describe("the cycle check", () => {
  it("finds a cycle that only types close", () => {
    const a = file("shared/base/a.ts", 'import { b } from "./b.ts";');
    const b = file("shared/base/b.ts", 'import type { A } from "./a.ts";');
    expect(checkCycles([a, b])).toEqual(["shared/base/a.ts → shared/base/b.ts → shared/base/a.ts"]);
  });

  it("finds a cycle through a worker", () => {
    const a = file("renderer/platform/a.ts", 'new Worker(new URL("./b.ts", import.meta.url));');
    const b = file("renderer/platform/b.ts", 'import worker from "./a.ts?worker";');
    expect(checkCycles([a, b])).toHaveLength(1);
  });
});

describe("the shape check", () => {
  it("refuses a file over 500 lines and a name in camelCase", () => {
    expect(checkShape([file("shared/base/long.ts", "\n".repeat(501))])).toHaveLength(1);
    expect(checkShape([file("shared/base/camelCase.ts", "")])).toHaveLength(1);
  });
});

describe("the check of doors", () => {
  it("refuses a command that is run past the check of its arguments, but not one that is part of another", () => {
    const past = "session.commit({ label }, (draft) => renameStep.run(draft, { id }));";
    expect(checkDoors([file("renderer/features/a/a.ts", past)])).toHaveLength(1);
    expect(checkDoors([file("electron/cli/a.ts", "renameStep\n  .run(\n draft, { id })")])).toHaveLength(1);
    expect(checkDoors([file("shared/domain/a/commands/a.ts", past)])).toEqual([]);
    expect(checkDoors([file("renderer/features/a/a.ts", "runIn(draft, renameStep, { id });")])).toEqual([]);
  });
});

describe("the check of areas refuses", () => {
  it.each([
    ["an import of a higher area", "shared/domain/scoring/a.ts", 'import { b } from "../blueprint/b.ts";'],
    [
      "what is put together of all areas",
      "shared/domain/core/a.ts",
      'import { BEHAVIORS } from "../behaviors.ts";',
    ],
    ["an area without a place in the order", "shared/domain/elsewhere/a.ts", ""],
  ])("%s", (_, path, text) => {
    expect(checkAreas([file(path, text)])).toHaveLength(1);
  });

  it("but not a lower area, and not the records of any", () => {
    const good = 'import { b } from "../scoring/b.ts";\nimport type { Report } from "../report/records.ts";';
    expect(checkAreas([file("shared/domain/blueprint/a.ts", good)])).toEqual([]);
    expect(
      checkAreas([file("shared/domain/core/a.ts", 'import { recordType } from "../records.ts";')]),
    ).toEqual([]);
  });
});

describe("the check of words", () => {
  const words = file(
    "renderer/features/a/messages.ts",
    'export const messages = { title: "A", kinds: { one: "1", two: "2" }, old: "gone" } as const;',
  );
  const reader = (text: string) =>
    file("renderer/features/a/A.tsx", `import { messages } from "./messages.ts";\n${text}`);

  it("finds what nobody says any more", () => {
    expect(checkWords([words, reader("messages.title; messages.kinds[kind];")])).toEqual([
      "renderer/features/a/messages.ts: nobody says old",
    ]);
    expect(checkWords([words, reader("messages.title; messages.kinds.one; messages.old")])).toEqual([
      "renderer/features/a/messages.ts: nobody says kinds.two",
    ]);
  });
  it("leaves alone what is taken apart, said in one of two cases, or handed on as a whole", () => {
    const all = "const { title, kinds } = messages; const text = isOld ? messages.old : `now`;";
    expect(checkWords([words, reader(all)])).toEqual([]);
  });
});
