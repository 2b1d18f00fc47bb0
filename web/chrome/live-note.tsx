import { useLanguage } from "../i18n/use-language.ts";
import { useLive } from "../state/use-live.ts";
import type { ShownOutlines } from "../state/use-outlines.ts";

/** What a person should know of the record on the page: a newer one is there, the server is away, places are still arriving. */
export function LiveNote(props: {
  readonly head: string;
  readonly outlines: ShownOutlines;
  readonly onReload: () => void;
}) {
  const { head, outlines, onReload } = props;
  const { t, number } = useLanguage();
  const live = useLive(head);
  const { arriving, error } = outlines;
  const isAway = live === "offline" || error?.status === 0;
  return (
    <div className="live-note" role="status">
      {isAway && <p>{t("offline")}</p>}
      {!isAway && error !== null && (
        <p>
          {error.message} {error.advice}
        </p>
      )}
      {!isAway && live === "older" && <p>{t("newer")}</p>}
      {(error !== null || live === "older") && (
        <button type="button" className="link" onClick={onReload}>
          {t(live === "older" ? "showNewer" : "retry")}
        </button>
      )}
      {error === null && arriving !== null && arriving.all > 0 && (
        <p>{t("arriving", { done: number(arriving.done), all: number(arriving.all) })}</p>
      )}
    </div>
  );
}
