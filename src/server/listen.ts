import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { Fault } from "../base/fault.ts";

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Listens on `port`, or the next of ten that is free; faults when none is. */
export async function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<Listening> {
  for (let candidate = port; candidate < port + 10; candidate++) {
    const server = await tryPort(app, host, candidate);
    if (server === null) continue;
    const name = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "localhost" : host;
    return { url: `http://${name}:${candidate}/`, close: () => closeServer(server) };
  }
  throw new Fault("bad-arguments", `Ports ${port} to ${port + 9} are all taken.`, {
    advice: "Choose another with --port.",
  });
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

function tryPort(app: Hono, host: string, port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(getRequestListener(app.fetch));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else
        reject(
          new Fault("bad-arguments", `Cannot listen on ${host}:${port}: ${error.message}.`, {
            advice: "Check --host and --port.",
            cause: error,
          }),
        );
    });
    server.listen(port, host, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
