import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { descendants } from "./desktop.ts";

const TABLES = ["tcp", "tcp6", "udp", "udp6"];

/** One line of /proc/net/tcp and its like: the other end as a plain address and port, and the socket's number. */
export function readLine(line: string): { remote: string; port: number; inode: string } | null {
  const fields = line.trim().split(/\s+/);
  const [hex, port] = (fields[2] ?? "").split(":");
  if (!hex || !port || !/^[0-9A-F]+$/i.test(hex)) return null;
  // Each group of four bytes stands in the machine's order.
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => [...Buffer.from(word, "hex")].reverse());
  const remote =
    bytes.length === 4
      ? bytes.join(".")
      : (
          bytes
            .map((byte) => byte.toString(16).padStart(2, "0"))
            .join("")
            .match(/.{4}/g) ?? []
        ).join(":");
  return { remote, port: Number.parseInt(port, 16), inode: fields[9] ?? "" };
}

/** No other end yet, or one on this machine. */
export function staysHere(remote: string): boolean {
  if (/^(0{4}:){7}000[01]$/.test(remote)) return true;
  const mapped = /^(?:0{4}:){5}ffff:([0-9a-f]{4}):([0-9a-f]{4})$/.exec(remote);
  if (mapped) return mapped[1]?.startsWith("7f") === true || `${mapped[1]}${mapped[2]}` === "00000000";
  return remote === "0.0.0.0" || remote.startsWith("127.");
}

/** Watches every socket of a process and of all that it started, until it is asked what it saw leave the machine. */
export function watchSockets(pid: number): { stop(): Promise<{ outside: string[]; looks: number }> } {
  const outside = new Set<string>();
  let looks = 0;
  let going = true;
  const watching = (async () => {
    while (going) {
      for (const line of await leaving(pid)) outside.add(line);
      looks++;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  return {
    stop: async () => {
      going = false;
      await watching;
      return { outside: [...outside], looks };
    },
  };
}

async function leaving(pid: number): Promise<string[]> {
  const found: string[] = [];
  const owners = new Map<string, number>();
  for (const one of [pid, ...(await descendants(pid))]) {
    for (const inode of socketsOf(one)) owners.set(inode, one);
  }
  for (const table of TABLES) {
    for (const line of lines(`/proc/net/${table}`).slice(1)) {
      const socket = readLine(line);
      if (!socket || staysHere(socket.remote) || !owners.has(socket.inode)) continue;
      found.push(`${table} ${socket.remote} port ${socket.port}`);
    }
  }
  return found;
}

/** Processes and descriptors come and go while they are looked at. */
function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function lines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trim().split("\n");
  } catch {
    return [];
  }
}
