/** Every way in which the world can fail Demarc; shells map them to an exit status or an HTTP status. */
export type FaultCode =
  | "bad-arguments"
  | "bad-input"
  | "not-found"
  | "ledger-locked"
  | "ledger-damaged"
  | "ledger-newer"
  | "store-failed"
  | "model-damaged"
  | "register-invalid";

/** The one thrown class: the world failed, or the caller asked for what cannot be done. */
export class Fault extends Error {
  readonly code: FaultCode;
  /** What the person can do about it. */
  readonly advice: string;

  constructor(code: FaultCode, message: string, options: { advice?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Fault";
    this.code = code;
    this.advice = options.advice ?? "";
  }
}
