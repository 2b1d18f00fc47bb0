import type { MiddlewareHandler } from "hono";

/** Nothing runs but the app's own files; MapLibre starts its worker from a blob. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "child-src blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The map alone may stand in pages elsewhere; it has nothing that a stolen click could do. */
const EMBED = "/embed";

/** Says on every answer what the page may do: load from its own origin only, run no inline script. */
export function securityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const frames = context.req.path === EMBED ? "*" : "'self'";
    context.header("content-security-policy", `${policy}; frame-ancestors ${frames}`);
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "no-referrer");
    context.header("cross-origin-opener-policy", "same-origin");
    context.header("cross-origin-resource-policy", "same-origin");
  };
}
