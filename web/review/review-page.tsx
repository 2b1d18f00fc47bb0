import { useRef } from "react";
import { ReviewDesk } from "./review-desk.tsx";

/** The review desk over the map; when it is left, the map is drawn by what was decided. */
export function ReviewPage({
  onBack,
  onReload,
}: {
  readonly onBack: () => void;
  readonly onReload: () => void;
}) {
  const isDecided = useRef(false);
  const leave = () => {
    if (isDecided.current) onReload();
    onBack();
  };
  return <ReviewDesk onBack={leave} onTaken={() => (isDecided.current = true)} />;
}
