import { rmSync } from "node:fs";
import { join } from "node:path";

/** Hard for anybody to make the packaged program run anything but itself; each is read back by a test. */
export const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  // No cookie is ever set, and the key for it would ask some desktops for a keyring's password.
  enableCookieEncryption: false,
  // Electron checks the archive's hash on macOS and Windows only.
  enableEmbeddedAsarIntegrityValidation: process.platform !== "linux",
};

/**
 * What electron-builder makes out of the folder `app` (the built bundles and a small package.json, no node_modules)
 * and the Electron distribution `runtime`. Nothing is downloaded for Linux.
 */
export function configuration({ app, output, runtime, root }) {
  return {
    appId: "app.frontstage.workbench",
    productName: "Frontstage",
    copyright: "Copyright © 2026 The Frontstage founders",
    electronVersion: runtime.version,
    electronDist: runtime.folder,
    directories: { app, output, buildResources: join(root, "build", "icons") },
    files: ["**/*"],
    asar: true,
    // False says that nothing has to be collected from node_modules: the bundles hold what they need.
    beforeBuild: () => false,
    publish: null,
    electronFuses: FUSES,
    // Out of a runtime that has been used for development comes the application that it starts: not ours to ship.
    afterExtract: ({ appOutDir }) => {
      for (const name of ["app", "default_app.asar"]) {
        rmSync(join(appOutDir, "resources", name), { recursive: true, force: true });
      }
    },
    extraFiles: [{ from: join(root, "LICENSE"), to: "LICENSE.frontstage.txt" }],
    fileAssociations: [
      {
        ext: "frontstage",
        name: "Frontstage engagement",
        description: "Frontstage engagement",
        mimeType: "application/vnd.frontstage+zip",
        role: "Editor",
      },
    ],
    linux: {
      target: ["dir"],
      executableName: "frontstage",
      category: "Office",
      synopsis: "Offline workbench for customer-experience consultants",
      icon: join(root, "build", "icons"),
    },
    mac: {
      target: ["dmg", "zip"],
      category: "public.app-category.business",
      icon: join(root, "build", "icons", "icon.png"),
      hardenedRuntime: true,
    },
    win: { target: ["nsis", "zip"], icon: join(root, "build", "icons", "icon.png") },
  };
}
