import { parentPort, workerData } from "node:worker_threads";
import type { Report } from "../report/report.ts";
import type { WorkerMessage } from "./read-many.ts";
import { createReader } from "./reader.ts";

/** A reading thread: says its findings once loaded, then answers each list of reports with their readings. */
const { registers } = workerData as { registers: string[] };
const reader = createReader({ registers });
const send = (message: WorkerMessage) => parentPort!.postMessage(message);

send({ findings: reader.findings });
parentPort!.on("message", (reports: Report[]) => send({ readings: reader.readAll(reports) }));
