import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Between two looks, in milliseconds. */
const LOOK = 200;
/** A folder without the name of whoever made it: its maker ended between the two, or is about to write it. */
const NAMELESS = 5_000;

/**
 * Does the work while no other process does it: `folder` stands as long as it lasts. Whoever comes later waits; where
 * the one who made it has ended without taking it away, it is taken away here.
 */
export function oneAtATime(folder, work, onWait = () => {}) {
  let told = false;
  while (!made(folder)) {
    if (isLeft(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK);
  }
  try {
    writeFileSync(join(folder, "pid"), String(process.pid));
    return work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function made(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isLeft(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, "pid"), "utf8")));
  } catch {
    return ageOf(folder) > NAMELESS;
  }
}

/** 0 where it has gone. */
function ageOf(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
