import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../build/launcher/lib/serve.mjs";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(0);
});
afterAll(() => server.close());

/** The path as it stands: a browser, or fetch, would tidy it first. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<IncomingMessage> {
  const { port } = new URL(server.address);
  const headers = { host: options.host ?? `127.0.0.1:${port}` };
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method: options.method ?? "GET", headers },
      (answer) => {
        answer.resume();
        resolve(answer);
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

describe("the workbench served to a browser", () => {
  it.each([
    ["/", 200],
    ["/index.html", 200],
    ["/nowhere.js", 404],
    ["/../../package.json", 404],
    ["/..%2f..%2fpackage.json", 404],
    ["/assets/%2e%2e/%2e%2e/%2e%2e/package.json", 404],
    ["/%00", 403],
    ["/%E0%A4%A", 403],
    ["/%", 403],
  ])("%s gives %d, with the content security policy", async (path, status) => {
    const answer = await ask(path);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it("answers nobody who came by another name, and nothing but reading", async () => {
    const { port } = new URL(server.address);
    for (const host of ["workbench.example.com", `127.0.0.1:${port}.example.com`, "localhost:1", "127.0.0.1"])
      expect((await ask("/", { host })).statusCode).toBe(403);
    expect((await ask("/", { host: `localhost:${port}` })).statusCode).toBe(200);
    expect((await ask("/", { method: "POST" })).statusCode).toBe(403);
  });

  it("is reached from this machine only", () => {
    expect(new URL(server.address).hostname).toBe("127.0.0.1");
  });
});
