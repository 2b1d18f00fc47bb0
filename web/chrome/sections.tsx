import { useLanguage } from "../i18n/use-language.ts";
import { type BoardName, SECTIONS } from "../state/boards.ts";
import type { Selection } from "../state/selection.ts";
import { isOver } from "../state/use-selection.ts";

/** The sections of the record under the masthead: the map, and the boards that lie over it. */
export function Sections(props: {
  readonly selection: Selection;
  readonly onBoard: (board: BoardName | null) => void;
}) {
  const { selection, onBoard } = props;
  const { t } = useLanguage();
  const isMap = !isOver(selection);
  return (
    <nav className="sections" aria-label={t("sections")}>
      <button type="button" aria-current={isMap ? "page" : undefined} onClick={() => onBoard(null)}>
        {t("section.map")}
      </button>
      {SECTIONS.map((board) => (
        <button
          key={board}
          type="button"
          aria-current={board === selection.board ? "page" : undefined}
          onClick={() => onBoard(board)}
        >
          {t(`section.${board}`)}
        </button>
      ))}
    </nav>
  );
}
