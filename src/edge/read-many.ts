import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Finding } from "../base/finding.ts";
import { Fault } from "../base/fault.ts";
import type { Report } from "../report/report.ts";
import type { Input } from "./formats/input.ts";
import { createReader, type Reader, type ReportReading } from "./reader.ts";

/** What came of one input, in the order of the inputs. */
export type Outcome =
  | {
      readonly kind: "reading";
      readonly reading: ReportReading;
      readonly file: string;
      readonly line?: number;
    }
  | {
      readonly kind: "finding";
      readonly finding: Finding;
    };

export interface ReadManyOptions {
  /** Worker threads; the number of cores when absent. */
  readonly jobs?: number | undefined;
  /** Folders of the person's own registers. */
  readonly registers?: readonly string[] | undefined;
  /** A reader that is loaded already, for reading in this thread. */
  readonly reader?: Reader | undefined;
}

/** Characters of text that one message to a worker carries. */
const BATCH = 20_000;
/** Below this much text, workers cost more than they save. Characters. */
const WORTH_WORKERS = 200_000;
/** Workers run compiled code only; from the sources everything is read in this thread. */
const COMPILED = !import.meta.url.endsWith(".ts");

/** Reads all inputs, a bounded number at a time, and gives what came of each in order. */
export async function* readMany(
  inputs: AsyncIterable<Input>,
  options: ReadManyOptions = {},
): AsyncGenerator<Outcome> {
  const jobs = options.jobs ?? availableParallelism();
  const batches = inBatches(inputs);
  if (jobs === 1 || !COMPILED) return yield* readHere(batches, options);
  const first: Input[][] = [];
  let size = 0;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    first.push(next.value);
    size += textSize(next.value);
    if (size > WORTH_WORKERS) return yield* readInWorkers(chain(first, batches), jobs, options);
  }
  yield* readHere(chain(first, batches), options);
}

async function* readHere(batches: AsyncIterable<Input[]>, options: ReadManyOptions): AsyncGenerator<Outcome> {
  let reader = options.reader;
  for await (const batch of batches) {
    const reports = reportsOf(batch);
    if (reader === undefined && reports.length > 0) {
      reader = createReader({ registers: options.registers ?? [] });
      yield* reader.findings.map((finding): Outcome => ({ kind: "finding", finding }));
    }
    yield* outcomes(batch, reader?.readAll(reports) ?? []);
  }
}

function reportsOf(batch: readonly Input[]): Report[] {
  return batch.flatMap((input) => (input.kind === "report" ? [input.report] : []));
}

async function* readInWorkers(
  batches: AsyncIterable<Input[]>,
  jobs: number,
  options: ReadManyOptions,
): AsyncGenerator<Outcome> {
  const workers = Array.from({ length: jobs }, () => new ReadWorker(options.registers ?? []));
  try {
    yield* (await workers[0]!.findings()).map((finding): Outcome => ({ kind: "finding", finding }));
    const underWay: { batch: Input[]; readings: Promise<ReportReading[]> }[] = [];
    let turn = 0;
    for await (const batch of batches) {
      underWay.push({ batch, readings: workers[turn++ % jobs]!.read(reportsOf(batch)) });
      if (underWay.length >= jobs * 3) yield* settled(underWay.shift()!);
    }
    for (const waiting of underWay) yield* settled(waiting);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

async function* settled(waiting: {
  batch: Input[];
  readings: Promise<ReportReading[]>;
}): AsyncGenerator<Outcome> {
  yield* outcomes(waiting.batch, await waiting.readings);
}

function* outcomes(batch: readonly Input[], readings: readonly ReportReading[]): Generator<Outcome> {
  let next = 0;
  for (const input of batch) yield input.kind === "finding" ? input : outcome(input, readings[next++]!);
}

function outcome({ file, line }: Extract<Input, { kind: "report" }>, reading: ReportReading): Outcome {
  return { kind: "reading", reading, file, ...(line === undefined ? {} : { line }) };
}

async function* inBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  let size = 0;
  for await (const input of inputs) {
    batch.push(input);
    size += textSize([input]);
    if (size > BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function textSize(batch: readonly Input[]): number {
  return batch.reduce((size, input) => size + (input.kind === "report" ? input.report.text.length : 0), 0);
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/** What the thread sends: first its findings once loaded, then one list of readings for each list of reports. */
export type WorkerMessage =
  { readonly findings: readonly Finding[] } | { readonly readings: ReportReading[] };

class ReadWorker {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (message: WorkerMessage) => void; reject: (cause: unknown) => void }[] = [];
  readonly #loaded: Promise<WorkerMessage>;

  constructor(registers: readonly string[]) {
    this.#worker = new Worker(new URL("./read-worker.js", import.meta.url), { workerData: { registers } });
    this.#loaded = this.#answer();
    this.#loaded.catch(() => undefined);
    this.#worker.on("message", (message: WorkerMessage) => this.#waiting.shift()?.resolve(message));
    this.#worker.on("error", (cause) => this.#fail(cause));
    this.#worker.on("exit", () => this.#fail(new Error("the thread ended")));
  }

  async findings(): Promise<readonly Finding[]> {
    const message = await this.#loaded;
    return "findings" in message ? message.findings : [];
  }

  async read(reports: readonly Report[]): Promise<ReportReading[]> {
    const answer = this.#answer();
    answer.catch(() => undefined);
    this.#worker.postMessage(reports);
    const message = await answer;
    return "readings" in message ? message.readings : [];
  }

  close(): Promise<number> {
    return this.#worker.terminate();
  }

  #answer(): Promise<WorkerMessage> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #fail(cause: unknown): void {
    const fault =
      cause instanceof Fault
        ? cause
        : new Fault("store-failed", `A reading thread stopped: ${String(cause)}.`, { cause });
    for (const { reject } of this.#waiting.splice(0)) reject(fault);
  }
}
