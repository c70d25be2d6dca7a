import { describe, expect, it } from "vitest";
import { checkAreas } from "../../build/checks/areas.mjs";
import { checkColours } from "../../build/checks/colours.mjs";
import { checkCycles } from "../../build/checks/cycles.mjs";
import { checkDoors } from "../../build/checks/doors.mjs";
import { checkExports } from "../../build/checks/exports.mjs";
import { checkHosts } from "../../build/checks/hosts.mjs";
import { checkLayers } from "../../build/checks/layers.mjs";
import { checkPackages } from "../../build/checks/packages.mjs";
import { checkReact } from "../../build/checks/react.mjs";
import { checkShape } from "../../build/checks/shape.mjs";
import { checkWords } from "../../build/checks/words.mjs";
import { checkWorkers } from "../../build/checks/workers.mjs";

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
    ["shared/base/a.ts", 'import { b } from "./b";'],
    ["electron/preload/a.ts", 'import { readFileSync } from "node:fs";'],
    ["renderer/features/a/a.ts", 'import { Database } from "../../platform/store/database.ts";'],
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
  const at = (path: string, text: string) => checkDoors([file(path, text)]);
  const past = "session.commit({ label }, (draft) => renameStep.run(draft, { id }));";

  it("refuses a command that is run past the check of its arguments, whatever the draft is called", () => {
    expect(at("renderer/features/a/a.ts", past)).toEqual([
      "renderer/features/a/a.ts: renameStep.run(draft, …) goes past the door, runIn(draft, renameStep, …) does not",
    ]);
    expect(at("electron/cli/a.ts", "document.commit((d) => { renameStep.run(d, { id }); });")).toHaveLength(
      1,
    );
    expect(at("renderer/platform/a.ts", "const go = (d: Draft) => renameStep.run(d, { id });")).toHaveLength(
      1,
    );
  });
  it("refuses records that are written into a draft", () => {
    for (const write of ["update", "create", "remove"])
      expect(
        at("renderer/features/a/a.ts", `session.commit({ label }, (d) => d.${write}("step", id, {}));`),
      ).toEqual([`renderer/features/a/a.ts: d.${write}(…) writes past the commands of the domain`]);
  });
  it("but not a command of the domain, what goes through the door, and what only reads", () => {
    expect(at("shared/domain/a/commands/a.ts", past)).toEqual([]);
    expect(at("renderer/a/a.ts", "session.commit({ label }, (d) => runIn(d, renameStep, { id }));")).toEqual(
      [],
    );
    expect(
      at("renderer/a/a.ts", "session.commit({ label }, (d) => { set.update(d.all('step')); });"),
    ).toEqual([]);
  });
});

describe("the check of hosts", () => {
  const at = (path: string, text: string) => checkHosts([file(path, text)]);

  it.each([
    ["a clock in the domain", "shared/domain/a/commands/a.ts", "const at = Date.now();"],
    ["today in the domain", "shared/domain/a/a.ts", "const at = new Date();"],
    ["chance in the domain", "shared/domain/a/commands/a.ts", "const id = Math.random();"],
    ["the network in a feature", "renderer/features/a/a.ts", "await fetch(address);"],
    ["the disk in a feature", "renderer/features/a/a.ts", "indexedDB.open('x');"],
    ["where it runs in a feature", "renderer/features/a/a.ts", "/Mac/.test(navigator.userAgent);"],
    ["a require in the page", "renderer/app/a.ts", 'const fs = require("fs");'],
  ])("refuses %s", (_, path, text) => {
    expect(at(path, text)).toHaveLength(1);
  });
  it("but not where they belong, nor a word of them", () => {
    expect(at("renderer/platform/host/a.ts", "navigator.userAgent; fetch(address);")).toEqual([]);
    expect(at("renderer/platform/store/a.ts", "indexedDB.open('x');")).toEqual([]);
    expect(at("shared/domain/a.ts", "// never Date.now() here\nconst at = new Date(given);")).toEqual([]);
  });
});

describe("the check of React", () => {
  const hook = 'import { useState } from "react";';

  it("refuses a hook in a service of the platform", () => {
    expect(checkReact([file("renderer/platform/services/a-service.ts", hook)])).toHaveLength(1);
    expect(
      checkReact([file("renderer/platform/store/a.ts", 'import * as React from "react";')]),
    ).toHaveLength(1);
  });
  it("but not in a component or a hook, and no type", () => {
    for (const path of [
      "platform/react/a.ts",
      "platform/charts/A.tsx",
      "platform/queries/use-a.ts",
      "canvas/a.ts",
    ])
      expect(checkReact([file(`renderer/${path}`, hook)])).toEqual([]);
    const type = 'import type { ReactNode } from "react";';
    expect(checkReact([file("renderer/platform/services/a.ts", type)])).toEqual([]);
  });
});

describe("the check of packages", () => {
  const at = (text: string) => checkPackages([file("renderer/features/a/a.ts", text)], ["react", "@b/c"]);

  it("refuses one that nobody who installs the program would get", () => {
    expect(at('import { sum } from "lodash";')).toEqual([
      "renderer/features/a/a.ts: lodash is not among the dependencies of the program",
    ]);
  });
  it("but not a dependency, one of its files, or what comes with the program", () => {
    expect(
      at('import { a } from "react";\nimport { d } from "@b/c/d.js";\nimport { app } from "electron";'),
    ).toEqual([]);
  });
});

describe("the check of colours", () => {
  const at = (path: string, text: string, left = {}) => checkColours([file(path, text)], left);

  it("refuses one that is written out, in a style sheet or a text of the code", () => {
    expect(at("renderer/features/a/a.css", ".a { color: #fff; }")).toHaveLength(1);
    expect(at("shared/interchange/a.ts", 'const fill = `<rect fill="#1B1F24"/>`;')).toHaveLength(1);
  });
  it("but not in a palette, a private field, an address, or as many as stood there", () => {
    expect(at("shared/drawing/palette.ts", 'const text = "#1B1F24";')).toEqual([]);
    expect(at("shared/base/a.ts", "class A { #bad = 1; #add() {} }")).toEqual([]);
    expect(at("shared/base/a.ts", 'const at = "#face-to-face";')).toEqual([]);
    expect(at("shared/base/a.ts", 'const text = "#1B1F24";', { "shared/base/a.ts": 1 })).toEqual([]);
  });
});

describe("the check of exports", () => {
  const a = file("shared/base/a.ts", "export const one = 1;\nexport const two = 2;\nexport const own = two;");
  const reader = file("shared/base/b.ts", 'import { one } from "./a.ts";\none;');

  it("finds what nobody uses, and what tests alone keep alive", () => {
    expect(checkExports([a, reader], [])).toEqual(["shared/base/a.ts: nobody uses own"]);
    const test = file("test/unit/a.test.ts", 'import { own } from "@shared/base/a.ts";');
    expect(checkExports([a, reader], [test])).toEqual(["shared/base/a.ts: only tests use own"]);
  });
  it("but nothing of a file that is loaded late, or taken as a whole", () => {
    for (const text of ['const a = () => import("./a.ts");', 'import * as a from "./a.ts";\na;'])
      expect(checkExports([a, file("shared/base/b.ts", text)], [])).toEqual([]);
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

describe("the check of workers", () => {
  const starter = file("renderer/platform/a.ts", 'new Worker(new URL("./a-worker.ts", import.meta.url));');
  const schema = file("shared/domain/b.ts", 'import { object } from "zod";\nexport const b = object({});');
  const worker = (text: string) => [starter, schema, file("renderer/platform/a-worker.ts", text)];

  it("refuses one that reaches the schemas before it was said that no code is compiled", () => {
    expect(checkWorkers(worker('import { b } from "@shared/domain/b.ts";'))).toHaveLength(1);
    expect(
      checkWorkers(worker('import { b } from "@shared/domain/b.ts";\nimport "./no-eval.ts";')),
    ).toHaveLength(1);
    expect(checkWorkers(worker('import * as z from "zod/mini";\nz.string();'))).toHaveLength(1);
    expect(
      checkWorkers([
        ...worker('import { c } from "@shared/domain/c.ts";'),
        file("shared/domain/c.ts", 'export { b as c } from "./b.ts";'),
      ]),
    ).toHaveLength(1);
  });
  it("but not one that says it first, or that knows schemas by their types only", () => {
    expect(checkWorkers(worker('import "./no-eval.ts";\nimport { b } from "@shared/domain/b.ts";'))).toEqual(
      [],
    );
    expect(checkWorkers(worker('import type { b } from "@shared/domain/b.ts";'))).toEqual([]);
  });
});
