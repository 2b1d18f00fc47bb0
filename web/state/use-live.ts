import { useEffect, useState } from "react";
import type { HeadNews } from "../../src/server/answers.ts";

/** How the page stands to the server: its record is the newest, there is a newer one, or the server does not answer. */
export type LiveState = "newest" | "older" | "offline";

/** Listens to the server's news of the ledger; `head` is that of the record on the page. */
export function useLive(head: string): LiveState {
  const [news, setNews] = useState<HeadNews | null>(null);
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    // The browser connects again by itself after a failure.
    const source = new EventSource("/api/stream");
    source.addEventListener("head", ({ data }: MessageEvent<string>) => {
      setNews(JSON.parse(data) as HeadNews);
      setOffline(false);
    });
    source.addEventListener("error", () => setOffline(true));
    return () => source.close();
  }, []);
  if (isOffline) return "offline";
  return news !== null && news.head !== head ? "older" : "newest";
}
