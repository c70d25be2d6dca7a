import { createServer } from "node:net";

/** The wanted port of 127.0.0.1, or another when it is taken. */
export async function freePort(wanted) {
  const probe = createServer();
  const listen = (port) =>
    new Promise((resolve, reject) => {
      probe.once("error", reject);
      probe.listen(port, "127.0.0.1", resolve);
    });
  try {
    await listen(wanted);
  } catch {
    await listen(0);
  }
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
