import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { HeadNews } from "../answers.ts";
import { createHeadWatch } from "../head-watch.ts";
import type { RouteParts } from "../parts.ts";

/** How often the ledger is asked whether it has grown, ms. */
const EVERY = 1_500;
/** How often a line is sent so that nobody between takes the connection for dead, ms. */
const ALIVE = 20_000;

/** `/stream`: server-sent events, `head` at once and whenever the ledger has grown; only its hash and its size, never what it says. */
export function streamRoutes({ ledger }: RouteParts): Hono {
  const watch = createHeadWatch(() => ledger.head(), EVERY);
  return new Hono().get("/stream", (context) =>
    streamSSE(context, async (stream) => {
      const tell = ({ seq, hash }: { readonly seq: number; readonly hash: string }) => {
        const news: HeadNews = { head: hash, entries: seq };
        return stream.writeSSE({ event: "head", data: JSON.stringify(news), id: hash, retry: 3_000 });
      };
      const stop = watch.listen((head) => void tell(head));
      stream.onAbort(stop);
      await tell(await ledger.head());
      while (!stream.aborted) {
        await stream.sleep(ALIVE);
        await stream.write(": alive\n\n");
      }
      stop();
    }),
  );
}
