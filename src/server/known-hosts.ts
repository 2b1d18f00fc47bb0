import type { MiddlewareHandler } from "hono";
import { Fault } from "../base/fault.ts";

/** Refuses requests under a host name that is not known here, so that no foreign page reads the ledger through a renamed address. */
export function knownHosts(hosts: ReadonlySet<string> | null): MiddlewareHandler {
  return async (context, next) => {
    const host = new URL(context.req.url).hostname;
    if (hosts !== null && !hosts.has(host))
      throw new Fault("bad-arguments", `This server does not answer as ${JSON.stringify(host)}.`, {
        advice: "Open the address that “demarc serve” printed.",
      });
    await next();
  };
}
