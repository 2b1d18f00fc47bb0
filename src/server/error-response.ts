import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Fault, type FaultCode } from "../base/fault.ts";
import type { ErrorAnswer } from "./answers.ts";

const statuses: Readonly<Record<FaultCode, ContentfulStatusCode>> = {
  "bad-arguments": 400,
  "bad-input": 400,
  "not-found": 404,
  "ledger-locked": 503,
  "ledger-damaged": 500,
  "ledger-newer": 500,
  "store-failed": 500,
  "model-damaged": 500,
  "register-invalid": 500,
};

/** Any refusal or failure as the one error shape; what is not a `Fault` says nothing of the inside. */
export function errorResponse(cause: unknown, context: Context): Response {
  if (cause instanceof Fault)
    return context.json(shape(cause.code, cause.message, cause.advice), statuses[cause.code]);
  if (cause instanceof HTTPException) {
    const code = cause.status === 413 ? "too-large" : "bad-arguments";
    return context.json(shape(code, cause.message || "The request cannot be read.", ""), cause.status);
  }
  return context.json(
    shape("internal", "Something failed inside Demarc.", "The terminal that runs “demarc serve” says more."),
    500,
  );
}

/** What is said of an address that leads nowhere. */
export function notFound(context: Context): Response {
  return context.json(
    shape(
      "not-found",
      `There is nothing at ${context.req.path}.`,
      "The addresses are listed in docs/decisions/0002.",
    ),
    404,
  );
}

function shape(code: string, message: string, advice: string): ErrorAnswer {
  return { error: { code, message, advice } };
}
